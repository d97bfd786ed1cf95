"""Records: clauses read from mentions, slots filled from the article, repeats merged."""

from collections.abc import Sequence

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.models import Record
from vinhdanh.records.assemble import assemble
from vinhdanh.records.builder import FactBuilder
from vinhdanh.records.slots.authority import state_awards
from vinhdanh.records.trust.confidence import confidence
from vinhdanh.records.trust.marks import Marker
from vinhdanh.records.trust.plausibility import Plausibility
from vinhdanh.tokens.table import Tokens

__all__ = ["RecordBuilder"]


class RecordBuilder:
    """Builds the award records of articles."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the lexicon that the mentions were found with."""
        self.state_awards = state_awards(lexicon)
        self.plausibility = Plausibility(lexicon)

    def build(
        self, tokens: Tokens, mentions: Sequence[Mention], *, published: str | None, article_id: str
    ) -> tuple[Record, ...]:
        """Return the records of one article in the order of their first telling.

        published: ISO date or a part of it, or None; it gives the year of days without one.
        """
        facts = FactBuilder(tokens, mentions, published, self.state_awards).build()
        if not facts:
            return ()
        records = (self.plausibility.checked(assemble(fact, tokens, article_id), published) for fact in facts)
        marker = Marker(tokens, mentions)
        return tuple(r.model_copy(update={"confidence": confidence(marker.marks(r))}) for r in records)
