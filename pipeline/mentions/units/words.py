"""What the grammar of bodies knows of an article's words: vocabulary of official names, heads, places, surnames."""

import re
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.text.keys import match_key
from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

SURE = frozenset({"very_common", "common"})
"""Frequencies of surnames that tell a person without a post before them."""
CODE = re.compile(r"(?:P[ACVXHK]\d{2}|[ACVXHK]\d{2}|[A-ZĐ]{1,3}\d{1,4}[A-Z]?)")
"""Codes of police units: `PC03`, `C47`, `T16`."""
LEVELS = frozenset("tỉnh huyện xã phường quận thành thị tp tp. tx trung".split())
STOPS = frozenset(
    """
    đã được bị có vì do cho của là tại trong với đến từ để khi mà thì sẽ cũng vừa đang vào ra lên ở theo như
    cùng nhưng nên nếu còn này đó trên dưới sau trước tặng trao nhận đón khen tổ chức biểu dương tuyên vinh danh
    phong truy gắn tham gia thực hiện phối hợp cho biết tiếp tục hoàn thành kỷ kỉ niệm công bố hiện nay gồm vinh
    dự luôn không chưa rất cần phải mới lần giai đoạn năm ngày tháng nhân dịp bên cạnh nhiều các những một hai
    ba bốn đạt nơi nói bắt mở đi ban hành
    """.split()
)
"""Small words that end a name."""
OPENERS = frozenset(
    """
    theo trong trước sau khi nhờ ngày với để từ đến do vì được đã là các những đại hiện ảnh nguồn tuy nhưng ông bà
    chúng tôi có nếu bên cùng cũng nhân thay việc tin đây đó này sáng chiều tối tại nhiều một vừa qua cảm phát
    """.split()
)
"""Words that begin a sentence or a caption, not the next word of a name, where they have a capital."""
VERBS = frozenset(
    "tặng trao nhận được đã cho có đón kỷ kỉ niệm là vào tại khen tuyên biểu vinh phong truy gắn và vì".split()
)
"""Words that end a name also in a headline of capitals only."""
NAME_CALLS = frozenset(
    (
        "tỉnh huyện xã phường quận thị thành phố tp tp. trấn trường học thpt thcs thông chuyên ty đường mang "
        "tên đoàn phần vực khẩu"
    ).split()
)
"""Words behind which a name stands that is no person's (`Trường THPT chuyên …`)."""
MEASURES = frozenset(
    """
    lần năm triệu tỷ tỉ nghìn ngàn đồng người tập cá đơn tháng ngày giờ tuổi suất phần km ha bị tốt máy bộ chiếc cái
    con xe căn tấn thùng chai hộp giường bản em hộ cháu bệnh lượt ca
    """.split()
)
"""Words behind a number that counts: it is no part of a name."""
NUMBER_CALLS = frozenset(
    "số đội tổ đoàn quận phường khu vùng cụm đồn trạm khóa đơn vị viện y chiến cực nhóm quân binh".split()
)


SCHOOLS = frozenset({"thcs", "thpt", "th"})
KINDS_OF_SCHOOL = (["tiểu", "học"], ["mầm", "non"], ["trung", "học"], ["phổ", "thông"])


@dataclass(frozen=True, slots=True)
class Marks:
    """What stands at each token: vocabulary of official names (start → end), heads, names, blocked tokens, persons.

    sure: surnames that tell a person without a post before them;
    inside_places: tokens of place names of two words or more, where no body's name begins.
    """

    words: dict[int, int]
    heads: dict[int, Mention]
    names: dict[int, Mention]
    blocked: set[int]
    surnames: frozenset[str]
    sure: frozenset[str]
    places: dict[int, int]
    titles: dict[int, int]
    word_ends: frozenset[int]
    place_ends: frozenset[int]
    inside_places: frozenset[int]


class UnitWords:
    """The vocabulary that official names are made of."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matchers from the tables `unit_words`, `places`, `surnames` and `titles`."""
        self.words = PhraseTable(vocab, ((s, row.id) for row in lexicon.unit_words for s in row.surfaces), "WORD")
        self.places = PhraseTable(vocab, ((s, row.id) for row in lexicon.places for s in row.surfaces), "PLACE")
        self.titles = PhraseTable(vocab, ((s, row.id) for row in lexicon.titles for s in row.surfaces), "TITLE")
        self.surnames = frozenset(match_key(s) for row in lexicon.surnames for s in row.surfaces)
        self.sure = frozenset(match_key(s) for row in lexicon.surnames if row.frequency in SURE for s in row.surfaces)

    def marks(self, tokens: Tokens, heads: dict[int, Mention], names: dict[int, Mention], blocked: set[int]) -> Marks:
        """Return the marks of an article."""
        words = {m.start: m.end for m in self.words.longest(tokens).values()}
        found = (m for m in self.places.find(tokens) if not _begins_school(tokens, m))
        places = {_proper(tokens, m): m.end for m in found}
        titles = {m.start: m.end for m in self.titles.find(tokens)}
        ends = frozenset(words.values()), frozenset(places.values())
        inside = frozenset(
            i
            for a, b in places.items()
            if b - a > 1 and tokens.shape[a] in CAPITALS and a not in names
            for i in range(a, b)
        )
        return Marks(words, heads, names, blocked, self.surnames, self.sure, places, titles, *ends, inside)


def _begins_school(tokens: Tokens, place: Mention) -> bool:
    """`Trường THCS Mỹ Phước`: a country of one syllable behind the kind of a school begins its name."""
    i, j = place.start, place.end
    level = tokens.key[i - 1] in SCHOOLS or tokens.key[i - 2 : i] in KINDS_OF_SCHOOL
    return level and j == i + 1 and j < len(tokens.key) and tokens.shape[i] == tokens.shape[j] == "Xx"


def _proper(tokens: Tokens, place: Mention) -> int:
    """Where the proper name begins in `thành phố Hà Nội`."""
    return next((i for i in range(place.start, place.end) if tokens.shape[i] in CAPITALS), place.start)
