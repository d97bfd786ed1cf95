"""Foreign names spelled by their Vietnamese syllables: `An-đơ-rây Xô-lô-vi-ép`, `Ô-xtrây-li-a`."""

from vinhdanh.mentions.persons.name_words import NameWords
from vinhdanh.tokens.dictionary import is_word
from vinhdanh.tokens.table import Tokens

LONGEST = 5
"""Words of a name."""
NO_SYLLABLES = frozenset(
    """
    nguyên cựu là quê trú ở và vợ chồng con cha mẹ bố thôn buôn làng bản ấp xóm xã phường huyện tỉnh tổ lớp trường
    phó bí chủ giám trưởng cán công giáo học sinh chi hội đội đoàn
    """.split()
)
"""Words that a hyphen may join to a name and that are none of its syllables (`ông Nam-nguyên Chủ tịch`)."""
COUNTRIES = frozenset(
    """
    ô-xtrây-li-a in-đô-nê-xi-a ma-lai-xi-a căm-pu-chia u-crai-na bê-la-rút ca-na-đa cu-ba ca-dắc-xtan mông-cổ
    ăng-gô-la an-giê-ri mô-dăm-bích ê-ti-ô-pi-a i-ran i-rắc i-xra-en pa-ki-xtan phi-líp-pin xin-ga-po mi-an-ma
    bru-nây bra-xin bra-din ác-hen-ti-na chi-lê mê-hi-cô vê-nê-xu-ê-la i-ta-li-a hung-ga-ri ru-ma-ni
    bun-ga-ri an-ba-ni xlô-va-ki-a xéc-bi-a crô-a-ti-a ai-len ai-xơ-len lát-vi-a lít-va ác-mê-ni-a
    a-déc-bai-gian u-dơ-bê-ki-xtan ni-giê-ri-a ma-rốc tuy-ni-di li-bi-a xu-đăng băng-la-đét
    """.split()
)
"""Countries in this spelling."""


def hyphened_end(words: NameWords, i: int) -> int:
    """The token behind the run of capitals at token `i`, one of which goes on over hyphens; 0 where none does."""
    t, j, found = words.tokens, i, False
    for _ in range(LONGEST):
        if not words.capital(j) or t.shape[j] != "Xx" or t.sentence[j] != t.sentence[i]:
            break
        end = _word_end(t, j)
        if end == j + 1 and (j == i and j in words.surnames or j in words.heads):
            break
        found, j = found or end > j + 1, end
    return j if found else 0


def behind_country(t: Tokens, i: int) -> int:
    """The token behind the hyphened name of a country at token `i`, else `i`."""
    end = _word_end(t, i)
    return end if "".join(t.key[i:end]) in COUNTRIES else i


def _word_end(t: Tokens, i: int) -> int:
    """The token behind the word at token `i` with the syllables that hyphens join to it (`Xô-lô-vi-ép`)."""
    j = i + 1
    while t.key[j : j + 1] == ["-"] and all(t.glued[j : j + 2]) and t.shape[j + 1 : j + 2] == ["xx"]:
        if t.key[j + 1] in NO_SYLLABLES:
            return i + 1
        j += 2
    small = t.shape[j : j + 1] == ["xx"]
    return i + 1 if j == i + 3 and small and is_word(t.key[j - 1], t.key[j]) else j
