"""The commands as typer reads them: a function a file, its options, its help, and the call of what does the work."""
