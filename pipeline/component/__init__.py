"""A spaCy component for anybody's pipeline, whatever its tokenizer: `nlp.add_pipe("vinhdanh")`."""
