"""What a newsroom would write: one file of regular expressions, nothing but the standard library.

Written with knowledge of Vietnamese and tried on both data sets, as vinhdanh was. Sentence by sentence: awards have
the recipients behind them (`tặng A cho R`), else those in front of them (`R được tặng A`).
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

Span = tuple[int, int]
Finder = Callable[[str], list[Span]]
Awarded = tuple[int, int, dict[str, Any]]


def words(text: str) -> str:
    """Return an alternative of the words, the longest first; `_` is a space."""
    return "|".join(sorted((w.replace("_", " ") for w in text.split()), key=len, reverse=True))


# Letters and words

CLUSTER = re.compile("(?s:.)[\u0300-\u036f]*")
UP = "".join(c for c in map(chr, range(0x41, 0x1EFA)) if c.isupper() and "LATIN" in unicodedata.name(c))
CAP = rf"[{UP}]\w*(?:[.&'’-][{UP}]\w*)*"
QUOTED = r"[“\"][^”\"\n]{3,60}[”\"]"


def composed(text: str) -> tuple[str, list[int]]:
    """Return the text in NFC, with `Đ` for `Ð`, and where each of its characters begins in the text."""
    clusters = [(m.start(), unicodedata.normalize("NFC", m[0])) for m in CLUSTER.finditer(text)]
    at = [start for start, letters in clusters for _ in letters]
    return "".join(letters for _, letters in clusters).replace("Ð", "Đ"), [*at, len(text)]


# Ranks and persons

RANK = re.compile(
    r"\b(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tướng|tá|úy|uý)|[Cc]huẩn (?:úy|uý)"
    r"|(?:[Tt]hượng|[Tt]rung|[Hh]ạ) (?:sĩ|sỹ)|[Bb]inh (?:nhất|nhì))\b(?: (?:chuyên nghiệp|QNCN|CN)\b)?"
)
SURNAMES = words(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Lương Trịnh Mai Tô Trương Đoàn"
    " Lâm Cao Hà Tạ Thái Châu Phùng Quách Vương Tống Chu Nông Hứa Lưu Kiều Triệu Doãn Bạch Văn Lại Thân Nghiêm La Giang"
    " Tăng Ksor Siu Rơ Rah Kpă Nay Y"
)
NAME = rf"(?!(?:Giám|Phó|Chủ|Trưởng|Công an|Bộ|UBND)\b)[{UP}][\w'’]*"
CALLED = words("ông bà anh chị em mẹ cụ đồng_chí đ/c Ông Bà Anh Chị Em Mẹ Cụ Đồng_chí Đ/c")
PLACES = words(
    "Hà_Nội Hà_Tĩnh Hà_Giang Hà_Nam Hà_Tây Hà_Đông Thái_Lan Thái_Bình Thái_Nguyên Cao_Bằng Lâm_Đồng Hoàng_Sa Châu_Á"
    " Lý_Sơn Châu_Âu La_Liga Cao_Lãnh Văn_phòng Văn_Lang"
)
PERSON = re.compile(
    rf"(?:\b(?:{CALLED})|{RANK.pattern}) (?P<called>{NAME}(?: {NAME}){{0,4}})"
    rf"|\b(?P<full>(?!{PLACES})(?:{SURNAMES})(?: {NAME}){{1,4}})"
)
NAMED_AFTER = words("thành_phố TP TP. đường phố trường THPT THCS thưởng chương tỉnh quận phường xã huyện quỹ đoàn tên")
NO_PERSON = re.compile(rf"\b(?:{NAMED_AFTER}) ?$", re.I)


def persons(text: str) -> list[Span]:
    """Return the names behind a rank or form of address, and those that begin with a surname."""
    spans = [m.span("called" if m["called"] else "full") for m in PERSON.finditer(text)]
    return [(a, b) for a, b in spans if not NO_PERSON.search(text[max(0, a - 20) : a])]


# Bodies: a head word, and what can belong to a name behind it

HEADS = words(
    "Bộ Sở Cục Tổng_cục Chi_cục Vụ Phòng Đội Ban Viện Học_viện Đại_học Trường Bệnh_viện Trung_tâm Công_ty Tổng_công_ty"
    " Tổng_Công_ty Tập_đoàn Xí_nghiệp Nhà_máy Hợp_tác_xã Ngân_hàng Liên_đoàn Tổng_Liên_đoàn Hội Hiệp_hội Công_an CATP"
    " CA Cảnh_sát Đồn Quân_khu Quân_chủng Quân_đoàn Sư_đoàn Lữ_đoàn Trung_đoàn Tiểu_đoàn Đại_đội Bộ_đội Tòa_án"
    " Viện_kiểm_sát UBND HĐND Ủy_ban Uỷ_ban Hội_đồng Mặt_trận Tỉnh_ủy Thành_ủy Huyện_ủy Đảng_ủy Tỉnh_đoàn Thành_đoàn"
    " Huyện_đoàn Trung_ương T.Ư Cụm_thi_đua Khoa Báo Đài Câu_lạc_bộ CLB Nhà_hát Văn_phòng Công_đoàn LĐLĐ Tổng_LĐLĐ MTTQ"
    " Quốc_hội Chính_phủ Trạm"
)
IN_NAMES = words(
    "tỉnh huyện xã thành phố thị quận phường trấn số và về khu vực nhân dân giáo dục đào tạo tế cảnh sát điều tra tội"
    " phạm hình sự kinh ma túy trật tự hội quản lý hành chính giao thông đường bộ phòng cháy chữa cứu nạn hộ an ninh"
    " bảo vệ tổ chức trị quân biên cổ phần trách nhiệm hữu hạn phát triển nông thôn lao động thương binh văn hóa"
    " thể thao du lịch khoa học trung phổ tiểu cơ sở mầm non tộc ương pháp nguyên môi trường công nghệ kỹ thuật đầu tư"
    " xây dựng huy nội trú mại điện tử nghiệp lệnh ngoại lâm đoàn viên ủy ban nước quốc xuất khẩu nhập đặc biệt án niên"
    " đa bách liên hiệp nghề tàng thành thi đua - mã sĩ nữ tham mưu cần dầu khí hải quan thủy sản"
)
UNIT = re.compile(rf"(?<!Thủ tướng )\b(?P<head>{HEADS})\b(?:,? (?:{CAP}|\d+[\w/-]*|(?:{IN_NAMES})\b)|[&-]{CAP})*")
STATE = {"Chính phủ", "Quốc hội"}
LINKS_AT_END = re.compile(r"(?:,? (?:và|về|số|tổ chức|đã|thi|thi đua|-|thành))+$")


def units(text: str) -> list[Span]:
    """Return names of bodies: a head word, and what can belong to a name behind it."""
    found = [(m, LINKS_AT_END.sub("", m[0])) for m in UNIT.finditer(text)]
    return [(m.start(), m.start() + len(name)) for m, name in found if name != m["head"] or name in STATE]


# Groups and numbers

SPELLED = {w: n for n, w in enumerate("một hai ba bốn năm sáu bảy tám chín mười".split(), start=1)}
NUMBER = rf"(?:\d[\d.]*|{'|'.join(SPELLED)})"
COLLECTIVE = words(
    "tập_thể đơn_vị hộ gia_đình xã phường huyện thôn cơ_quan doanh_nghiệp tổ_chức phòng khoa trường chi_bộ đội nhóm"
)
INDIVIDUAL = words(
    "cá_nhân đồng_chí cán_bộ chiến_sĩ người học_sinh sinh_viên giáo_viên thầy cô công_nhân đoàn_viên hội_viên đảng_viên"
    " điển_hình gương nghệ_sĩ nhà_giáo bác_sĩ nông_dân thanh_niên vận_động_viên mẹ doanh_nhân nghệ_nhân phụ_nữ lao_động"
)
GROUP = re.compile(
    rf"(?:\b(?P<modifier>hơn|gần|trên|khoảng) )?\b(?P<number>{NUMBER}) (?:(?P<turns>lượt) )?"
    rf"(?P<noun>{COLLECTIVE}|{INDIVIDUAL})\b(?P<both>(?:,| và) (?:cá nhân|gia đình))?",
    re.I,
)
MANY = re.compile(r"\b(?:các|nhiều|những) (?:tập thể(?P<both>(?:,| và)(?: các)? cá nhân)?|cá nhân)", re.I)
NUMBER_BEFORE = re.compile(rf"\b(?P<number>{NUMBER}) (?:tấm |chiếc )?$", re.I)


def _number(digits: str) -> int:
    return SPELLED.get(digits.lower()) or int(re.sub(r"\D", "", digits))


def _group(m: re.Match[str], bodies: list[Span]) -> dict[str, Any]:
    kind = "collective" if re.fullmatch(COLLECTIVE, m["noun"], re.I) else "individual"
    own = [m.string[x:y] for x, y in bodies if x >= m.end()] or [m.string[x:y] for x, y in bodies[:1]]
    unit = own[0] if own else None
    modifier = m["modifier"] or m["turns"]
    return _recipient("mixed" if m["both"] else kind, count=_number(m["number"]), count_modifier=modifier, unit=unit)


def _many(m: re.Match[str]) -> dict[str, Any]:
    return _recipient("mixed" if m["both"] else "collective" if "tập thể" in m[0].lower() else "individual")


def _recipient(kind: str, **slots: object) -> dict[str, Any]:
    return dict.fromkeys(("count", "count_modifier", "name", "rank", "position", "unit")) | {"kind": kind} | slots


# Awards

ORDERS = words(
    "Sao_vàng Hồ_Chí_Minh Độc_lập Quân_công Lao_động Bảo_vệ_Tổ_quốc Chiến_công Đại_đoàn_kết_dân_tộc Dũng_cảm Hữu_nghị"
    " Kháng_chiến Chiến_sĩ_vẻ_vang Chiến_thắng Giải_phóng Quyết_thắng Quân_kỳ_quyết_thắng Vì_an_ninh_Tổ_quốc"
)
FORMS = (
    ("huan_chuong", rf"Huân chương(?: (?:{ORDERS}))?|HC (?:{ORDERS})"),
    ("huy_chuong", rf"Huy chương(?: (?:{ORDERS})| {QUOTED})"),
    ("bang_khen", "Bằng khen"),
    ("giay_khen", "Giấy khen"),
    ("co_thi_dua", "Cờ (?:thi đua|đơn vị dẫn đầu|đơn vị thi đua|đơn vị)(?: xuất sắc)?"),
    ("ky_niem_chuong", rf"Kỷ niệm chương(?: {QUOTED})?"),
    ("huy_hieu", rf"Huy hiệu (?:\d+ năm tuổi Đảng|{QUOTED}|Tuổi trẻ dũng cảm)"),
    ("danh_hieu", "(?:Nghệ (?:sĩ|sỹ)|Nhà giáo|Thầy thuốc|Nghệ nhân) (?:Nhân dân|Ưu tú)"),
    (
        "danh_hieu",
        "Anh hùng (?:Lao động|(?:Lực lượng vũ trang|LLVT)(?: nhân dân|ND)?(?: thời kỳ đổi mới)?)|AHLLVT(?:ND)?",
    ),
    ("danh_hieu", "(?:Bà mẹ|Mẹ) Việt Nam anh hùng"),
    ("danh_hieu", "Chiến (?:sĩ|sỹ) thi đua(?: toàn quốc| (?:cấp )?(?:cơ sở|tỉnh|bộ|thành phố))?"),
    ("danh_hieu", "(?:Tập thể|Lao động|Đơn vị) (?:lao động )?(?:xuất sắc|tiên tiến|quyết thắng)"),
    ("giai_thuong", rf"Giải thưởng (?:{QUOTED}|(?-i:{CAP}(?: (?:{CAP}|và|về|\d+))*))"),
    ("bang_khen", "Bằng Lao động sáng tạo"),
    ("khen_thuong", "khen thưởng|thưởng nóng"),
    ("tuyen_duong", "tuyên dương|biểu dương|tôn vinh|vinh danh"),
)
AWARD = re.compile("|".join(f"(?P<{category}_{n}>{form})" for n, (category, form) in enumerate(FORMS)), re.I)
HANG = re.compile(r" (?:hạng|loại) (?P<class>nhất|nhì|ba|I{1,3}|[123])\b", re.I)
CLASSES = dict(zip("nhất nhì ba i ii iii 1 2 3".split(), ("nhất", "nhì", "ba") * 3, strict=True))
PRAISE = {"khen_thuong": "khen thưởng", "tuyen_duong": "tuyên dương"}
HERO = re.compile("(?:AHLLVT|Anh hùng (?:LLVT|Lực lượng vũ trang))(?:ND| nhân dân)?", re.I)
LINK = re.compile(rf"(?:,| và|;)? ?(?:{NUMBER} |danh hiệu )?")


def _award(m: re.Match[str]) -> Awarded:
    rank, category = HANG.match(m.string, m.end()), re.sub(r"_\d+$", "", m.lastgroup or "")
    name = re.sub('[“”"]', "", m[0]).replace("sỹ", "sĩ")
    name = HERO.sub("Anh hùng Lực lượng vũ trang nhân dân", re.sub("^HC ", "Huân chương ", name))
    end, step = (rank.end(), CLASSES[rank["class"].lower()]) if rank else (m.end(), None)
    name = PRAISE.get(category, name[0].upper() + name[1:])
    return m.start(), end, {"text": m.string[m.start() : end], "name": name, "class": step, "category": category}


def _is_a_title(m: re.Match[str]) -> bool:
    """An honour in front of a name: `Anh hùng Lao động Hồ Giáo`."""
    return (m.lastgroup or "").startswith("danh_hieu") and bool(re.match(rf" {CAP} {CAP}", m.string[m.end() :]))


# Who gets it

TAKE = re.compile(r"\b(?:được|vinh dự|đón nhận|nhận|đạt)\b", re.I)
FOR = re.compile(r"\bcho\b|:")
POSITION = re.compile(
    r",? ?[-–(]? ?(?P<position>(?:nguyên )?(?:Phó |Tổng )*(?:Giám đốc|Chủ tịch|Bí thư|Trưởng|Đội trưởng|Hiệu trưởng)"
    r"[^,;.()\n]*)",
    re.I,
)


def _who(
    text: str, found: Mapping[str, list[Span]], left: int, a: int, b: int, right: int
) -> tuple[list[dict[str, Any]], int]:
    """Return the recipients of awards between a and b, and where the next awards may look from."""
    taken = TAKE.search(text, left, a)
    before = _recipients(text, found, left, taken.start()) if taken else []
    behind = _recipients(text, found, b, right)
    if behind and (not before or FOR.search(text, b, right)):
        return behind, right
    return before, left


def _recipients(text: str, found: Mapping[str, list[Span]], a: int, b: int) -> list[dict[str, Any]]:
    """Counted groups, else persons, else the first body."""
    bodies = [(x, y) for x, y in found["UNIT"] if a <= x and y <= b]
    groups = [_group(m, bodies) for m in GROUP.finditer(text, a, b)] + [_many(m) for m in MANY.finditer(text, a, b)]
    people = [_person(text, (x, y), found, b) for x, y in found["PERSON"] if a <= x and y <= b]
    named = [_recipient("collective", name=text[x:y], unit=text[x:y]) for x, y in bodies[:1]]
    return groups or people or named


def _person(text: str, span: Span, found: Mapping[str, list[Span]], end: int) -> dict[str, Any]:
    """The rank is the nearest one in front of the name, the body the next one behind it."""
    rank = next((text[x:y] for x, y in found["RANK"] if 0 <= span[0] - y <= 2), None)
    unit = next((text[x:y] for x, y in found["UNIT"] if 0 <= x - span[1] < 60 and y <= end), None)
    position = m["position"].strip() if (m := POSITION.match(text, span[1], end)) else None
    return _recipient("individual", name=text[slice(*span)], rank=rank, position=position, unit=unit)


# Who gives it

OFFICE = re.compile(
    r"\b(?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Đảng(?:,| và) Nhà nước|Nhà nước|Chính phủ|Quốc hội)\b"
    r"|\b(?:(?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư)|Bộ trưởng|Tổng cục trưởng|Tư lệnh) ",
    re.I,
)
GIVE = re.compile(r"\b(?:tặng|trao|phong|khen|khen thưởng|biểu dương|tuyên dương|quyết định|công nhận)\b", re.I)
PROXY = re.compile(r"\b(?:thừa \w+ quyền|thay mặt)(?: của)? ", re.I)


def _grantor(text: str, bodies: list[Span], start: int, a: int, b: int, right: int) -> str | None:
    """Who stands behind `của`, who is acted for (`thừa ủy quyền`), else who stands in front of the verb."""
    offices = [(m.start(), _end_of_office(m, bodies)) for m in OFFICE.finditer(text, start, right)]
    givers = sorted(offices + [span for span in bodies if start <= span[0] < right and not _inside(span, offices)])
    if (of := re.compile(" (?:của|do) ").match(text, b)) and (found := [s for s in givers if s[0] == of.end()]):
        return text[slice(*found[0])]
    if (proxy := PROXY.search(text, start, right)) and (found := [s for s in givers if s[0] >= proxy.end()]):
        return text[slice(*found[0])]
    taken = TAKE.search(text, start, a)
    since = taken.end() if taken else start
    verbs = [m.start() for m in GIVE.finditer(text, since, right) if m.start() <= a]
    found = [s for s in givers if verbs and since <= s[0] and s[1] <= verbs[-1]]
    return text[slice(*found[0 if taken else -1])] if found else None


def _end_of_office(m: re.Match[str], bodies: list[Span]) -> int:
    return next((y for x, y in bodies if x == m.end()), m.start() + len(m[0].rstrip()))


# What else a sentence says

STATUS = (
    ("revoked", re.compile(r"\b(?:tước|thu hồi|hủy bỏ)\b", re.I)),
    ("posthumous", re.compile(r"\btruy (?:tặng|phong)\b", re.I)),
    ("proposed", re.compile(r"\b(?:đề nghị|đề xuất|trình|xét tặng|kiến nghị)\b", re.I)),
    ("planned", re.compile(r"\bsẽ (?:\w+ ){0,2}(?:trao|tặng|khen|tuyên dương)\b", re.I)),
)
NOT_GIVEN = re.compile(r"\b(?:chưa|không) (?:\w+ )?(?:được|có)\b", re.I)
DAY = re.compile(r"\b(?:ngày|sáng|chiều|tối),? \(?(?P<d>\d{1,2})[-/](?P<m>\d{1,2})(?:[-/](?P<y>\d{4}))?", re.I)
PERIOD = re.compile(r"giai đoạn (?P<a>\d{4}) ?[-–] ?(?P<b>\d{4})", re.I)
MOVEMENT = re.compile(r"phong trào (?:thi đua )?[“\"](?P<name>[^”\"\n]+)[”\"]", re.I)


def _day(article: Mapping[str, Any], a: int, b: int) -> str | None:
    """Return the first day of the sentence, else of the article; its year may be that of publication."""
    text = article["text"]
    if not (m := DAY.search(text, a, b) or DAY.search(text)):
        return None
    year = m["y"] or (article.get("published") or "")[:4] or "-"
    return f"{year}-{int(m['m']):02}-{int(m['d']):02}"


# Put together

SENTENCE = re.compile(rf"[^\n]+?(?:(?<!TP)(?<!TS)(?<![ .][{UP}])[.!?…]+[”\"]?(?=\s+[{UP}“\"0-9]|$)|$)", re.M)


def extract(article: dict[str, Any]) -> dict[str, Any]:
    """Return the mentions and records of an article (id, text, published)."""
    return labelled(article, persons, units)


def labelled(article: dict[str, Any], people: Finder, bodies: Finder) -> dict[str, Any]:
    """Return an article in the gold format with the names that two finders give; all else comes from patterns."""
    text, at = composed(article["text"])
    awards = [_award(m) for m in AWARD.finditer(text) if not _is_a_title(m)]
    named = [(a, b) for a, b, award in awards if award["category"] not in PRAISE]
    sentences = [m.span() for m in SENTENCE.finditer(text) if any(m.start() <= a < m.end() for a, _, _ in awards)]
    found = {
        "RANK": [m.span() for m in RANK.finditer(text)],
        "PERSON": [span for span in people(text) if not _inside(span, named)],
        "UNIT": [span for span in bodies(text) if not _inside(span, named)],
        "AWARD": named,
        "COUNT": [m.span("number") for a, b in sentences for m in GROUP.finditer(text, a, b)],
    }
    given = article | {"text": text}
    records = [record for a, b in sentences for record in _records(given, a, b, awards, found)]
    once = {_key(record): record | {"evidence": _span(record["evidence"], at)} for record in reversed(records)}
    spans = [(kind, {"start": at[a], "end": at[b]}) for kind in found for a, b in found[kind]]
    mentions = [{"type": kind, **span, "text": article["text"][span["start"] : span["end"]]} for kind, span in spans]
    return {"id": article["id"], "mentions": mentions, "records": list(once.values())}


def _records(
    article: Mapping[str, Any], start: int, end: int, awards: list[Awarded], found: Mapping[str, list[Span]]
) -> Iterator[dict[str, Any]]:
    """Yield the records of a sentence; awards that only commas and `và` part share their recipients."""
    text, here = article["text"], [award for award in awards if start <= award[0] < end]
    if any(award["category"] not in PRAISE for *_, award in here):
        here = [award for award in here if award[2]["category"] not in PRAISE]
    left = start
    while here and not NOT_GIVEN.search(text, start, here[0][0]):
        chain = [here.pop(0)]
        while here and LINK.fullmatch(text, chain[-1][1], here[0][0]):
            chain.append(here.pop(0))
        a, b, right = chain[0][0], chain[-1][1], here[0][0] if here else end
        recipients, left = _who(text, found, left, a, b, right)
        shared = {
            "status": next((name for name, cue in STATUS if cue.search(text, start, a)), "awarded"),
            "grantor": _grantor(text, found["UNIT"], start, a, b, right),
            "movement": m["name"] if (m := MOVEMENT.search(text, start, end)) else None,
            "period": f"{m['a']}-{m['b']}" if (m := PERIOD.search(text, start, end)) else None,
            "date": _day(article, start, end),
            "evidence": {"start": start, "end": end},
        }
        for at, _, award in chain:
            many = NUMBER_BEFORE.search(text[start:at])
            for who in recipients or ([_recipient("unspecified")] if many else []):
                number = _number(many["number"]) if many and not who["count"] else None
                yield shared | {"award": award, "award_count": number, "recipient": who}


def _key(record: Mapping[str, Any]) -> tuple[object, ...]:
    """A fact told twice is one record."""
    award, who = record["award"], record["recipient"]
    return award["name"].casefold(), award["class"], who["name"] or who["unit"], who["kind"], who["count"]


def _span(span: Mapping[str, int], at: list[int]) -> dict[str, int]:
    return {"start": at[span["start"]], "end": at[span["end"]]}


def _inside(span: Span, others: Iterable[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in others)
