"""`vinhdanh sample`: articles of an archive to label, with the labels of the extractor."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vinhdanh.archive.read import Found, read
from vinhdanh.cli.checks import check_apart
from vinhdanh.cli.extract import checked_day
from vinhdanh.cli.extras import extra
from vinhdanh.cli.report import report
from vinhdanh.cli.start import start
from vinhdanh.errors import InputError
from vinhdanh.formats.convert import write, writer


def sample_files(
    inputs: Sequence[str],
    output: Path,
    *,
    n: int,
    form: str = "gold",
    least_sure: bool = False,
    seed: int = 0,
    cue_share: float | None = None,
    strata: str = "source,year,length",
    pool: int = 5,
    published: str | None = None,
    lexicon: Path | None = None,
    max_chars: int | None = None,
) -> bool:
    """Write the tasks and print what was drawn; False where something could not be read.

    least_sure: prefer articles of which the extractor is least sure; for the others see `sampling.draw.Plan`.
    Raises UsageError for options that do not fit together or too many strata, LexiconError for bad tables.
    """
    with extra("eval"):
        from vinhdanh.sampling.draw import Plan, draw, readable
        from vinhdanh.sampling.strata import dimensions
        from vinhdanh.sampling.summary import summary
        from vinhdanh.sampling.tasks import prelabelled, sureness_of

    writer(form)
    check_apart(inputs, output)
    plan = Plan(n, seed=seed, cue_share=cue_share, strata=dimensions(strata), pool=pool)
    day = checked_day(published)
    extractor = start(lexicon, max_chars)
    found = _Reported(readable(read(inputs, sys.stdin.buffer), published=day, max_chars=extractor.max_chars))
    drawn = draw(found, extractor.gate.opens, plan, sureness_of(extractor) if least_sure else None)
    write(prelabelled(drawn, extractor), output, form)
    for line in summary(drawn):
        print(line, file=sys.stderr)
    return not found.failed


@dataclass
class _Reported:
    """Articles of a stream; errors are reported and counted."""

    items: Iterable[Found | InputError]
    failed: int = 0

    def __iter__(self) -> Iterator[Found]:
        for item in self.items:
            if isinstance(item, Found):
                yield item
            else:
                self.failed += 1
                report(item)
