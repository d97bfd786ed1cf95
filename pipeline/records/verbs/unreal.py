"""Clauses that state no fact: wishes, conditions, merits that deserve an award, and what ought to be done."""

from collections.abc import Set
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import TAKING, passive_marker

REACH = 3
"""Tokens before the verb or its `được` in which a word of wish or merit stands."""
EVERY = 5
"""Tokens before a verb of reaching in which `mỗi` stands."""
WISHES = frozenset("muốn mong vọng ước đáng phải cần nếu hãy".split())
"""Last syllables of words of wish, need, merit and condition: `mong (muốn)`, `hi vọng`, `mơ ước`, `xứng đáng`."""
UNSURE = (["có", "thể"], ["phấn", "đấu"], ["quyết", "tâm"], ["đăng", "kí"])
IN_ORDER_TO = frozenset({"để", "nhằm"})
DUTIES = frozenset(
    {
        ("trách", "nhiệm"),
        ("kịp", "thời"),
        ("thường", "xuyên"),
        ("định", "kì"),
        ("yêu", "cầu"),
        ("chỉ", "đạo"),
        ("quy", "định"),
        ("thẩm", "quyền"),
        ("tăng", "cường"),
        ("tiếp", "tục"),
        ("chú", "trọng"),
        ("khuyến", "khích"),
        ("chủ", "trương"),
        ("tham", "mưu"),
    }
)
"""Words of orders, rules and customs."""
PERIODS = frozenset(("mỗi", word) for word in ("năm", "tháng", "tuần", "quý", "lần", "kì", "khi"))
HOPES = frozenset(
    {("mong", "chờ"), ("chờ", "đợi"), ("mong", "đợi"), ("trông", "chờ"), ("hi", "vọng"), ("hứa", "lo"), ("chọn", "ra")}
)
"""What somebody awaits, promises or chooses: `háo hức mong chờ tên mình được vinh danh`."""
HELPS, CONSIDERED = ("tạo", "điều"), "xét"
"""What would help somebody to an award (`tạo điều kiện cho X được xét tặng A`)."""
BELIEFS = frozenset({("tin", "rằng"), ("tin", "tưởng"), ("mong", "rằng")})
HOPE_REACH = 12
"""Tokens before the verb in which a hope stands."""
PUBLIC = frozenset({("hâm", "mộ"), ("khán", "giả"), ("thính", "giả"), ("công", "chúng"), ("dư", "luận")})
"""Words of those who only call somebody by a title."""
LAW = frozenset({("thẩm", "quyền"), ("trở", "lên")})
"""Words of law and rules (`cá nhân đóng góp 50 triệu đồng trở lên`)."""
LAW_REACH = 10
"""Tokens behind a clause in which its law stands."""
DUTY_WORDS = frozenset({"cần", "hãy"})
DONE = frozenset("đã vừa đang".split())
GOALS = (["đặt", "mục", "tiêu"], ["đặt", "chỉ", "tiêu"], ["đề", "ra", "mục", "tiêu"], ["mục", "tiêu", "là"])
AIMS = ["phấn", "đấu"]
AIMED = frozenset("có đạt để đến mỗi hằng hàng trên ít 100 mọi giành".split())
"""Behind AIMS what is to be reached; elsewhere `phấn đấu` tells how somebody worked."""
REACHED = DONE | {";"}
"""Words behind a goal from which on facts may be told."""


def is_unreal(s: Sentence, verb: Mention) -> bool:
    """`mong được tặng A`, `xứng đáng được tôn vinh`, `nếu đạt A`, `có thể được tặng A`, `việc đạt A sẽ mang lại …`; not
    `đã phải nhận`."""
    marker = passive_marker(s, verb)
    start = verb.start if marker is None else marker
    lead = _lead(s, start)
    near = any(s.key(i) in WISHES and s.tokens.shape[i] == "xx" and _ends_word(s, i) for i in lead)
    unsure = any(s.keys(i, i + 2) in UNSURE for i in lead)
    aim = "để" in s.keys(max(start - 2, s.start), start) and verb.value.kind == "reach"
    every = marker is None and verb.value.kind == "reach" and "mỗi" in s.keys(max(start - EVERY, s.start), start)
    before = set(pairwise(s.keys(max(start - HOPE_REACH, s.start), start)))
    if not HOPES.isdisjoint(before) or HELPS in before and s.key(start + 1) == CONSIDERED:
        return True
    if marker is not None and (_is_norm(s, marker) or _is_believed(s, start)):
        return True
    head = next((v.start for v in s.verbs if v.end == verb.start), verb.start)
    deed = marker is None and s.key(head - 1) == "việc" and verb.value.kind in TAKING
    unmet = (near or unsure or aim or every or deed) and DONE.isdisjoint(s.keys(start - REACH, start))
    return unmet or is_goal(s, start)


def _is_believed(s: Sentence, start: int) -> bool:
    """`Ông X tin rằng đơn vị sẽ …, được G khen thưởng xứng đáng`."""
    told = list(pairwise(s.keys(s.start, start)))
    return any(pair in BELIEFS for pair in told) and "sẽ" in s.keys(s.start, start)


def is_goal(s: Sentence, end: int) -> bool:
    """`huyện đặt mục tiêu mỗi năm có 20 đơn vị đạt A`, `phấn đấu có nhiều tập thể đạt A`: what stands at token `end` is
    to be reached.
    """
    for i in range(end - 1, s.start - 1, -1):
        if s.key(i) in REACHED:
            return False
        if any(s.keys(i, i + len(words)) == words for words in GOALS):
            return True
        if s.keys(i, i + len(AIMS)) == AIMS:
            return s.key(i + len(AIMS)) in AIMED
    return False


def _is_norm(s: Sentence, marker: int) -> bool:
    """`Mỗi cá nhân chỉ được tặng A một lần`: a rule."""
    return s.key(marker - 1) == "chỉ" and "mỗi" in s.keys(max(marker - EVERY, s.start), marker)


def by_the_public(s: Sentence, a: int, b: int) -> bool:
    """`được người hâm mộ (ưu ái) trao danh hiệu “…”`: does the public give, between tokens `a` and `b`?"""
    return not PUBLIC.isdisjoint(pairwise(s.keys(a, b)))


def is_purpose(s: Sentence, verb: Mention, words: Set[str] = IN_ORDER_TO) -> bool:
    """`để vinh danh X`, `nhằm khen thưởng các tập thể`: what something else is done for; words: what tells it."""
    return any(s.key(i) in words for i in range(max(verb.start - REACH, s.start), verb.start))


def is_custom(s: Sentence, bound: int, verb: Mention) -> bool:
    """`mỗi tháng một người được biểu dương`, `mỗi lần xét thưởng vinh danh 10 người`."""
    keys = s.keys(bound, verb.start)
    return any(pair in PERIODS for pair in pairwise(keys))


def is_law(s: Sentence, bound: int, end: int) -> bool:
    """`tặng A cho cá nhân thuộc thẩm quyền`, `đã được cơ quan có thẩm quyền công nhận A`: who may get it by law; end:
    the token behind the clause.
    """
    return not LAW.isdisjoint(pairwise(s.keys(bound, min(end + LAW_REACH, s.end))))


def is_duty(s: Sentence, bound: int, verb: Mention) -> bool:
    """Does the text from token `bound` to the verb rule or order what is to be done (`kịp thời khen thưởng các cá
    nhân`, `cần biểu dương`)? A verb with `đã`, `đang` tells what was done.
    """
    keys = s.keys(bound, verb.start)
    if not DONE.isdisjoint(keys[-REACH:]):
        return False
    told = any(s.key(i) in DUTY_WORDS and s.tokens.shape[i] == "xx" for i in range(bound, verb.start))
    named = {i for m in s.mentions if m.label == "UNIT" for i in range(m.start, m.end)}
    return told or any(tuple(s.keys(i, i + 2)) in DUTIES for i in range(bound, verb.start - 1) if i not in named)


def _lead(s: Sentence, start: int) -> range:
    """The tokens right before `start`, in the same phrase: `X (phải) trao A` tells where X stands in a picture."""
    a = max(start - REACH, s.start)
    return range(max((i + 1 for i in range(a, start) if not s.key(i).isalpha()), default=a), start)


def _ends_word(s: Sentence, i: int) -> bool:
    """`cần` in `Cần Thơ`, `phải` in `phải chăng` are no words of their own."""
    return i + 1 >= s.end or s.tokens.word_start[i + 1] or s.tokens.key[i + 1] == "được"
