"""Near-duplicates: texts that share most of their runs of three syllables, estimated by MinHash (Broder 1997)."""

import re
import unicodedata

from datasketch import MinHash, MinHashLSH

from vinhdanh.text.keys import match_key

THRESHOLD = 0.5
"""Estimated Jaccard similarity from which two texts are the same report; one word in ten changed gives about 0.57."""
PERMUTATIONS = 128
"""Length of a signature."""
BANDS = (42, 3)
"""Bands and rows of the index: texts at the threshold are compared with probability 1 - (1 - 0.5³)⁴² = 0.996."""
RUN = 3
"""Syllables of a run."""
WORD = re.compile(r"\w+")


class NearDuplicates:
    """Texts that differ from each other; `refused` counts those that did not."""

    def __init__(self) -> None:
        """Begin without texts."""
        self._index = MinHashLSH(num_perm=PERMUTATIONS, params=BANDS)
        self._blank = MinHash(num_perm=PERMUTATIONS)
        self._signatures: list[MinHash] = []
        self.refused = 0

    def take(self, text: str) -> bool:
        """Take a text, unless it is nearly the same as one that was taken."""
        signature = self._signature(text)
        near = (self._signatures[number] for number in self._index.query(signature))
        if any(signature.jaccard(other) >= THRESHOLD for other in near):
            self.refused += 1
            return False
        self._index.insert(len(self._signatures), signature)
        self._signatures.append(signature)
        return True

    def _signature(self, text: str) -> MinHash:
        words = [match_key(word) for word in WORD.findall(unicodedata.normalize("NFC", text))]
        runs = {" ".join(words[i : i + RUN]) for i in range(max(len(words) - RUN + 1, 1))}
        signature = self._blank.copy()
        signature.update_batch([run.encode() for run in sorted(runs)])
        return signature
