"""Reservoirs: the candidates with the smallest keys, whatever the order in which they come."""

import heapq
import unicodedata
from dataclasses import dataclass, field
from hashlib import blake2b

from vinhdanh.models import Article
from vinhdanh.sampling.strata import Stratum

KEY_BYTES = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be drawn; `key` is its lot, `place` is for messages."""

    key: int
    cue: bool
    stratum: Stratum
    place: str
    article: Article

    @property
    def order(self) -> tuple[int, Stratum, str]:
        """The order in which candidates are drawn."""
        return self.key, self.stratum, self.article.id


def key_of(text: str, seed: int) -> int:
    """Return the lot of a text: a hash with the seed. Letter case, spaces and composition of letters do not count."""
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    return int.from_bytes(blake2b(f"{seed}\n{words}".encode(), digest_size=KEY_BYTES).digest())


@dataclass(slots=True)
class Reservoir:
    """Keeps the `size` candidates of the smallest keys, of the same text in a stratum one: a bottom-k sample.

    Keys are random, so it is a simple random sample of the texts (Cohen and Kaplan 2007); unlike one by position in
    the stream, it does not depend on their order. At most twice `size` candidates are held.
    """

    size: int
    held: dict[tuple[Stratum, int], Candidate] = field(default_factory=dict)
    limit: int = 1 << 8 * KEY_BYTES

    def offer(self, candidate: Candidate) -> None:
        """Take a candidate, if its key is small enough; of the same text the smallest id stays."""
        if candidate.key > self.limit:
            return
        name = (candidate.stratum, candidate.key)
        known = self.held.get(name)
        if known is None or candidate.order < known.order:
            self.held[name] = candidate
        if len(self.held) > 2 * self.size:
            self._shrink()

    def candidates(self) -> list[Candidate]:
        """Return what is kept, in the order of drawing."""
        return heapq.nsmallest(self.size, self.held.values(), key=lambda candidate: candidate.order)

    def _shrink(self) -> None:
        kept = self.candidates()
        self.held = {(one.stratum, one.key): one for one in kept}
        self.limit = kept[-1].key if kept else -1
