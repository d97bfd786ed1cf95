"""The options of a benchmark that are whole numbers: how many articles, how many rounds."""

import argparse


def asked(description: str, **defaults: int) -> argparse.Namespace:
    """Return what the command line asks for; defaults: the options by name, each with its default."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in defaults.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    return parser.parse_args()
