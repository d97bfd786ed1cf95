"""What begins at each token of a sentence: parties, verbs, awards."""

from vinhdanh.records.sentence import Sentence


class Starts:
    """Finds parties, verbs and awards of one sentence by their first token."""

    def __init__(self, s: Sentence) -> None:
        """Take the sentence."""
        self.s = s
        self.at = {p.start: p for p in s.parties}
        self.verbs = {m.start: m for m in s.verbs}
        self.awards = {m.start for m in s.mentions if m.label == "AWARD"}

    def verb_kind(self, i: int) -> str:
        """The kind of the verb that begins at token `i`, or an empty string."""
        return str(self.verbs[i].value.kind) if i in self.verbs else ""
