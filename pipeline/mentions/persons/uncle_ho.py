"""`Hồ Chí Minh` and `Bác Hồ`: a person in running text; a part of the name in names of cities, campaigns and bodies."""

from vinhdanh.mentions.base import Mention
from vinhdanh.tokens.table import Tokens

NAMES = (("hồ", "chí", "minh"), ("bác", "hồ"), ("cụ", "hồ"))
OFFICE = ["chủ", "tịch"]
NOT_AFTER = frozenset(
    """
    phố tp tp. thưởng giải cộng sản tncs đoàn đường tưởng lăng đội đời đại niên cúp hiệu tnxp tàng đài niệm trường đền
    quỹ tên
    """.split()
)
"""Words before the name, or before `Chủ tịch` and the name, that make it a part of another name."""
CAMPAIGN = ["làm", "theo"]
CAMPAIGN_REACH = 12
"""How far before the name `làm theo` opens the name of the campaign `Học tập và làm theo …`."""
LESSONS = frozenset({"lời", "điều"})


def is_uncle_ho(tokens: Tokens, i: int) -> bool:
    """Do the words of the name stand at token `i`?"""
    return _name(tokens, i) is not None


def uncle_ho(tokens: Tokens, i: int) -> Mention | None:
    """The mention at token `i`, or None where the words are a part of another name."""
    name = _name(tokens, i)
    if name is None or _in_another_name(tokens, i, name) or _in_campaign(tokens, i):
        return None
    return Mention("PERSON", i, i + len(name), "person.uncle_ho")


def _name(tokens: Tokens, i: int) -> tuple[str, ...] | None:
    if tokens.key[max(i - 1, 0) : i + 1] == ["cụ", "hồ"]:
        return ("hồ",)
    return next((n for n in NAMES if tuple(tokens.key[i : i + len(n)]) == n), None)


def _in_another_name(tokens: Tokens, i: int, name: tuple[str, ...]) -> bool:
    office = tokens.key[max(i - 2, 0) : i] == OFFICE
    start = i - 2 if office else i - 1 if name == ("hồ",) else i
    previous = tokens.key[start - 1] if start else ""
    lesson = previous in LESSONS and tokens.key[i + len(name) : i + len(name) + 1] == ["dạy"]
    return previous in NOT_AFTER or lesson


def _in_campaign(tokens: Tokens, i: int) -> bool:
    a = max(i - CAMPAIGN_REACH, tokens.sentences[tokens.sentence[i]][0])
    key = tokens.key[a:i]
    return any(key[k : k + 2] == CAMPAIGN for k in range(len(key) - 1))
