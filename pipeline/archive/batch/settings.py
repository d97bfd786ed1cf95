"""What decides the results of a run, and so must be the same when it goes on."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from vinhdanh import __version__
from vinhdanh.errors import UsageError
from vinhdanh.lexicon import load as load_lexicon

FIELDS = ("id", "text", "published", "title")
SHARD_BYTES = 4 << 20
"""Bytes of files that make a shard."""
LOCAL = frozenset({"lexicon_dir"})
"""Settings that are not compared: the lexicon's version tells whether the tables are the same."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of a run that decide what comes out.

    lexicon: version of the tables; lexicon_dir: the user's tables; reader: kind of all files (None: each by its name);
    fields: names in the input of `id`, `text`, `published`, `title`; shard_bytes: size of a shard, about.
    """

    vinhdanh: str
    lexicon: str
    lexicon_dir: Path | None = None
    reader: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    encoding: str | None = None
    published: str | None = None
    max_chars: int | None = None
    all_mentions: bool = False
    gate: bool = True
    min_confidence: float = 0
    with_text: bool = False
    shard_bytes: int = SHARD_BYTES

    def stored(self) -> dict[str, str]:
        """Return the settings as they are kept beside the results."""
        return {name: str(value) for name, value in asdict(self).items() if name not in LOCAL}

    def check(self, stored: Mapping[str, str]) -> None:
        """Raise UsageError where results that were made with other settings are there already."""
        for name, value in self.stored().items():
            if name in stored and stored[name] != value:
                reason = f"the results there were made with {name.replace('_', '-')} {stored[name]}, this is {value}"
                raise UsageError(reason, hint="go on with the same, or start over with --fresh, or write elsewhere")


def settings(lexicon_dir: Path | None = None, **options: object) -> Settings:
    """Return settings for this version and these tables. Raises LexiconError where the user's tables are bad."""
    return Settings(__version__, load_lexicon(lexicon_dir).version, lexicon_dir, **options)  # type: ignore[arg-type]
