"""COUNT and GROUP: counted and uncounted groups of recipients, and numbers in digits and words."""
