"""What the pages show of `benchmarks/results`: a module for each benchmark, its functions return Markdown."""
