"""Archives: a run over many articles that finishes, resumes and scales out."""
