"""Options and help of `vinhdanh explain`."""

import typer

from vinhdanh.cli.commands.options import Encoding, Inputs, MaxChars, Published, Tables


def explain(
    inputs: Inputs,
    published: Published = None,
    lexicon: Tables = None,
    encoding: Encoding = None,
    max_chars: MaxChars = None,
) -> None:
    """Show sentences with their mentions, the award clauses, and the rules behind each record.

    \b
    Examples:
      vinhdanh explain article.txt
      vinhdanh explain articles.jsonl | less -R
      echo 'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5.' | vinhdanh explain -
    """
    from vinhdanh.cli.explain import explain_files

    done = explain_files(inputs, published=published, lexicon=lexicon, encoding=encoding, max_chars=max_chars)
    raise typer.Exit(0 if done else 1)
