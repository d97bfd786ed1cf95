"""A text in stretches of whole sentences, told by its letters alone: no sentence goes over the end of a stretch."""

import re

BREAK = re.compile("[\r\n\v\f\u0085\u2028\u2029]+")
LETTER = re.compile(r"\w")
SMALL = "a-zăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
STOP = re.compile(rf"(?<=[{SMALL}]{{3}}\.)(?<![ivx]{{3}}\.) +(?=[A-ZĐÀ-Ý])")
"""A stop behind a small word that neither abbreviates nor numbers, a capital behind it: there a sentence ends."""


def stretches(text: str) -> list[str]:
    """Return the stretches of `text` in order; what parts them is left out.

    A line that begins with a small letter may go on with a sentence of the line before and stays with it.
    """
    lines: list[str] = []
    for line in BREAK.split(text):
        first = LETTER.search(line)
        if lines and first and first[0].islower():
            lines[-1] += f"\n{line}"
        else:
            lines.append(line)
    return [stretch for line in lines for stretch in STOP.split(line)]
