"""Options and help of `vinhdanh label-config`."""

from pathlib import Path
from typing import Annotated

import typer


def label_config(
    tool: Annotated[str, typer.Argument(metavar="TOOL", help="label-studio or brat.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="DIR", help="Write the files into this folder.")
    ] = None,
) -> None:
    """Print or write the configuration of an annotation tool: interface.xml; annotation.conf and visual.conf.

    \b
    Examples:
      vinhdanh label-config label-studio > interface.xml
      vinhdanh label-config brat -o tasks/
    """
    from vinhdanh.cli.convert import label_config_files

    label_config_files(tool, output)
