"""Capital letters that TCVN3 has not: its fonts draw `CHñ TÞCH` (CHủ TịCH) with capitals."""

import re

WORD = re.compile(r"[^\W\d_]+")
SMALL = re.compile("[a-zăâđêôơư]")
"""Small letters that TCVN3 tells from capitals."""
TONED = "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
BEGINNING = re.compile(rf"((?:^|[.!?…][ \t]+)[\"'“‘(\-–]*[ \t]*)([{TONED}])", re.MULTILINE)
CAPITALS = re.compile("[A-ZĂÂĐÊÔƠƯ]")


def with_capitals(text: str) -> str:
    """Return a text from TCVN3 with capitals where a sentence begins and where its words are in capitals.

    A word is in capitals where it has two capitals or more and no small letter that TCVN3 tells from a capital; words
    with fewer (`Tế Xã` in `KINH Tế Xã HộI`) where they stand between such words of the line.
    """
    begun = BEGINNING.sub(lambda m: m[1] + m[2].upper(), text)
    return "".join(map(_line, begun.splitlines(keepends=True)))


def _line(line: str) -> str:
    words = list(WORD.finditer(line))
    upper = _upper([m[0] for m in words])
    out, end = [], 0
    for m, up in zip(words, upper, strict=True):
        out += [line[end : m.start()], m[0].upper() if up else m[0]]
        end = m.end()
    return "".join(out) + line[end:]


def _upper(words: list[str]) -> list[bool]:
    """Tell for each word whether it is in capitals."""
    upper = [_in_capitals(word) for word in words]
    last = None
    for i, word in enumerate(words):
        if upper[i]:
            if last is not None:
                upper[last:i] = [True] * (i - last)
            last = i
        elif SMALL.search(word):
            last = None
    return upper


def _in_capitals(word: str) -> bool:
    return len(CAPITALS.findall(word)) > 1 and not SMALL.search(word)
