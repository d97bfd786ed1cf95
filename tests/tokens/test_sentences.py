"""Where sentences begin; `|` marks each boundary. All sentences are made up."""

import pytest

from vinhdanh.language import load
from vinhdanh.tokens.sentences import LONGEST_SENTENCE
from vinhdanh.tokens.table import read

NLP = load()

CASES = [
    # Full stops that end a sentence.
    "Huyện tặng giấy khen.| Xã nhận cờ thi đua.",
    "Ai được khen?| Mọi người!| Đúng vậy.",
    "Lễ trao diễn ra sáng 4-3.| Có 20 người nhận.",
    "Đơn vị nhận cờ ngày 5/9.| Sau đó đoàn ra về.",
    "Có 12 tập thể.| 5 cá nhân được khen.",
    "Đội về nhất năm 2019.| Năm sau đội về nhì.",
    "Người nhận là Tổ số 2.| Tổ số 3 không nhận.",
    "Ông được phong NSND.| Vợ ông là NSƯT.",
    "Anh sống ở TP.HCM.| Chị sống ở Huế.",
    "Ông công tác tại Văn phòng T.Ư.| Nay ông đã nghỉ.",
    "Cả lớp đồng ý.| Thầy trao quà.",
    # Full stops that do not.
    "Tặng Huy chương Vì an ninh Tổ quốc cho 3 người.",
    "Khen Cục Cảnh sát hình sự (C02) - Bộ Công an và Cục Cảnh sát giao thông (CSGT) - Bộ Công an.",
    "Ông Vũ Hà, TP. Huế, được khen.",
    "Lễ ở TP.HCM có GS.TS. Lê Nam và PGS. TS. Vũ Hà dự.",
    "ThS. Lê Nam, Th.S Vũ Hà và BS. Hồ Mai nhận bằng.",
    "Bà ở Q.1, P. Tân An, Tp. Cần Thơ.",
    "Ban Bí thư T.Ư Đoàn tặng huy hiệu.",
    "Quà gồm sách, vở, bút v.v. Cờ do xã trao.",
    "Em Nguyễn V.A. (12 tuổi) cứu bạn.",
    "Em Trịnh Văn C. được khen, em Lê T. Hà cũng vậy.",
    "Điều 1. Tặng Bằng khen cho 3 tập thể.",
    "Danh sách: 1. Lê Nam; 2. Vũ Hà; 3. Hồ Mai.",
    "1. Lê Nam nhận bằng khen.",
    "a. Tập thể: 3.",
    "II. Cá nhân: 5.",
    "Bằng khen; giấy khen; cờ.",
    # Initials that end one all the same: a word with a small letter behind it follows.
    "Người bị nạn là chị Trịnh Thị C.| Công an xã đã cứu chị.",
    # Ellipses.
    "Họ múa, hát…| Trẻ em nhận quà.",
    "Họ múa, hát... và nhận quà.",
    "Họ nói “cố lên…” rồi chạy.",
    # Glued sentences.
    "Tỉnh tặng cờ.|Xã nhận cờ.",
    "Nhiều việc…|Trong 5 năm, xã có 3 cờ.",
    "Xã nhận cờ của huyện|Dịp này huyện tặng 5 giấy khen.",
    "Ông làm ở TTATXH.|Đồng chí Nam cũng vậy.",
    # Quotation marks and brackets.
    "Ông nói: “Tôi vui.| Tôi cảm ơn.”| Rồi ông về.",
    '"Tôi vui lắm!"| Ông Nam nói.',
    'Ông nói: "Tôi vui lắm."| Bà cười.',
    "Ông được khen (lần thứ 3).| Bà cũng vậy.",
    "“Tôi rất vui!” - ông Nam nói.",
    "“Tôi rất vui!” - Đại tá Nam nói.",
    "Anh cười.| “Tôi vui”, anh nói.",
    "Họ hô: “Cố lên!” và chạy.",
    # Headlines and captions that run into the text, key words behind it.
    "Huyện nhận Huân chương hạng Ba| Sáng 4-3, lễ diễn ra.",
    "Huyện nhận Huân chương hạng Ba| (GLO)- Sáng 4-3, lễ diễn ra.",
    "Xã khen 3 hộ| Tại lễ trao, ông Nam cảm ơn.",
    "Xã khen 3 hộ ở Ia Hrú| Ngày 4-3, lễ diễn ra.",
    "Ông Nam nhận giấy khen| Nhân dịp này, xã trao quà.",
    "Hết bài.| Khen thưởng,Công an,Giấy khen,Gia Lai,Ia Hrú,Lê Nam",
    # Words with a capital that are part of a name.
    "Đài phát thanh và Từ thiện xã khen 3 hộ.",
    "Báo Nhân dân và Hội Từ thiện trao quà.",
    "Ngày hội Sáng tạo diễn ra.",
    # Datelines stay with their sentence.
    "(GLO)- Chiều 4-3, xã trao giấy khen.| Có 5 hộ nhận.",
    "TTO - Sáng 5-9, trường khai giảng.",
    "GD&TĐ - Ngày 18/11, trường đón cờ.",
    " date 2020-03 |(GLO)- Chiều 4-3, xã trao giấy khen.",
    # Captions and credits.
    "Lãnh đạo xã trao cờ.| Ảnh: Hữu Tân|\nSáng nay, xã có lễ.",
    "Trao cờ cho xã.| Ảnh: LÊ BÌNH| Tại lễ, xã nhận cờ.",
    "Trao cờ cho xã.| Ảnh: Hữu Tân| Trong số đó có ông Nam.",
    "Trao cờ cho xã.| Ảnh: Lê Văn Bình cung cấp.",
    "Trao cờ cho xã.| Ảnh: TTXVN| Sáng nay, xã có lễ.",
    "Trao cờ cho xã (ảnh: Bộ Y tế)| Hội thi bắt đầu.",
    "Trao cờ cho xã (ảnh minh họa)| Hội thi bắt đầu.",
    "Ông Nam (ảnh) Giám đốc công ty.",
    "Trong phim (nguồn vui của Mai) Lê Nam đóng vai chính.",
    # Lines.
    "XÃ NHẬN CỜ|\nSáng nay, xã nhận cờ|\nDanh sách",
    "Xã tặng giấy khen cho ông Nam,\nông Bình và bà Mai.",
    "Xã nhận cờ.|\r\n\r\n- Ông Nam nhận bằng khen.",
]


def marked(text: str) -> str:
    tokens = read(NLP(text))
    starts = sorted(tokens.start[a] for a, _ in tokens.sentences)[1:]
    for at in reversed(starts):
        gap = text[:at].rstrip()
        text = f"{gap}|{text[len(gap) :]}"
    return text


def plain(case: str) -> str:
    return case.replace("|", "")


@pytest.mark.parametrize("case", CASES, ids=plain)
def test_sentences(case: str) -> None:
    expected = case.replace(" |", "| ")
    assert marked(plain(case)) == expected


def test_a_text_without_words_has_no_sentence() -> None:
    assert [read(NLP(text)).sentences for text in ("", " ", "\n\u200b\n")] == [[], [], []]


def test_spacy_sees_the_same_sentences() -> None:
    doc = NLP("Xã nhận cờ.\nHuyện tặng giấy khen. Hết.")
    assert [sent.text.strip() for sent in doc.sents] == ["Xã nhận cờ.", "Huyện tặng giấy khen.", "Hết."]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("khen " * LONGEST_SENTENCE, [LONGEST_SENTENCE]),
        ("khen " * (LONGEST_SENTENCE + 1), [LONGEST_SENTENCE, 1]),
        ("một, hai, ba; " * 200, [996, 204]),
        ("một hai " * 400 + "ba, " + "một hai " * 300, [802, 600]),
    ],
)
def test_a_run_without_full_stop_is_cut_at_a_sign(text: str, sizes: list[int]) -> None:
    assert [b - a for a, b in read(NLP(text)).sentences] == sizes
