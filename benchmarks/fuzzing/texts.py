"""Texts: sentences about awards by a small grammar, with characters between them that texts should not have."""

from hypothesis import strategies as st

GRANTORS = ("Chủ tịch nước", "UBND tỉnh Gia Lai", "Bộ trưởng Bộ Công an", "Giám đốc Sở Y tế Lê Thị Hoa", "Hội LHPN", "")
GIVING = (
    "tặng",
    "trao tặng",
    "truy tặng",
    "đề nghị tặng",
    "quyết định khen thưởng",
    "thu hồi",
    "đã trao",
    "thưởng",
    "",
)
AWARDS = (
    "Huân chương Lao động hạng Ba",
    "Bằng khen",
    "3 Huân chương Chiến công hạng nhất, nhì, ba",
    "danh hiệu “Anh hùng LLVT nhân dân”",
    "Kỷ niệm chương “Vì sự nghiệp",
    "cờ thi đua",
    "HCCSVV",
    "giải",
)
RECIPIENTS = (
    "Xí nghiệp May 5",
    "ông Trần Văn Tám-Phó Giám đốc Công an tỉnh Gia Lai",
    "12 tập thể và hơn 30 lượt cá nhân",
    "Đại tá H’Nga Niê",
    "các ông: A Brol, Ksor H'Bơ, Y Mlúi; bà Rơ Châm",
    "1.234.567 hộ",
    "Bệnh viện Thống Nhất (TP. Hồ Chí Minh)",
    "anh",
)
WHEN = (
    "Sáng 4-3,",
    "ngày 31/2/2020",
    "giai đoạn 2015-2020",
    "năm 0000",
    "tháng 13-2019",
    "hôm qua",
    "Nhân dịp 2-9-1945",
    "",
)
JOINTS = (" ", ", ", " cho ", " vì ", ". ", "; ", ": ", "\n", "\r\n", "-", " – ", "(", ")", '"', "…", "\n\n\n", "")
ODD = (
    "\u200b",
    "\u00a0",
    "\u0301",
    "\u0323\u0302",
    "\ufeff",
    "\u202e",
    "\u2028",
    "\x0b",
    "\x00",
    "\x1b[31m",
    "\u00ad",
    "\ufffd",
    "\ud800",
    "\U0001f396\ufe0f",
    "\U000e0041",
    "ð",
    "Ðảng",
    "ﬁ",
    "İ",
    "ß",
    "ﷺ",
    "１２",
    "٣",
    "½",
    "CHÁ»§ tá»‹ch",
    "Chñ tÞch n­íc",
    "http://a.vn/x....",
    "a.a.a.a",
    "&agrave;&#0;&#xD800;",
    "<b",
    "=1+1",
    "hạng Nhất, Nhì, Ba, ",
    "“" * 30,
    "Ảnh: ĐỨC THỤY",
    "(GLO)- ",
    " date 2020-13 ",
)

any_character = st.characters(exclude_categories=[])
clauses = st.tuples(*map(st.sampled_from, (WHEN, JOINTS, GRANTORS, JOINTS, GIVING, JOINTS, AWARDS, JOINTS, RECIPIENTS)))
pieces = st.one_of(
    clauses.map("".join),
    clauses.map(" ".join),
    st.sampled_from((*AWARDS, *RECIPIENTS, *GRANTORS)),
    st.sampled_from(JOINTS),
    st.sampled_from(ODD),
    st.text(any_character, max_size=12),
)
texts = st.lists(pieces, max_size=8).map("".join)
"""Any text, lone surrogates and NUL too."""
clean_texts = texts.map(lambda text: text.encode("utf-8", "ignore").decode().replace("\x00", ""))
"""Texts that UTF-8 has."""
days = st.one_of(
    st.none(), st.sampled_from(("2020", "2020-03", "2020-03-04", "2020-03-04T08:30:00Z", "x", "0000", " "))
)
