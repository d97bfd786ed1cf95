"""The day of the conferring: stated beside the award, told by the lead for the same event, or left open."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
LEAD = "Sáng 4-3, Công an tỉnh Gia Lai tổ chức hội nghị tổng kết. "
GIVES = "Giám đốc Công an tỉnh tặng Giấy khen cho 3 tập thể."


def dates(text: str, published: str | None) -> list[str | None]:
    return [record.date for record in EXTRACTOR.extract({"text": text, "published": published}).records]


@pytest.mark.parametrize(
    ("text", "published", "date"),
    [
        # beside the award
        (f"Ngày 5-3-2020, {GIVES}", None, "2020-03-05"),
        (f"Chiều 5/3, {GIVES}", "2020-03", "2020-03-05"),
        (f"Chiều 5/3, {GIVES}", None, "--03-05"),
        (f"Chiều 28-12, {GIVES}", "2020-01-04", "2019-12-28"),
        # the day of the event
        (f"{LEAD}{GIVES}", "2020", "2020-03-04"),
        (f"{LEAD}Dịp này, {GIVES}", "2020", "2020-03-04"),
        # no certain day
        (f"{LEAD}Trước đó, {GIVES}", "2020", None),
        (f"{LEAD}Trong quá trình công tác, {GIVES}", "2020", None),
        (f"Ngày 5-3, ông Lê Văn Nam cho biết, {GIVES}", "2020", None),
        ("Ngày 5-3, UBND xã đề nghị Chủ tịch nước tặng Huân chương Dũng cảm cho em Lê Văn Nam.", "2020", None),
        (GIVES, "2020-03-05", None),
        # what somebody got at other times, or in a life, is not dated by the event
        (f"{LEAD}Trong nhiệm kỳ qua, {GIVES}", "2020", None),
        (f"{LEAD}Sau 9 năm hoạt động, {GIVES}", "2020", None),
        (f"{LEAD}Ông Lê Văn Nam đã được Nhà nước tặng Huân chương Độc lập hạng Nhì.", "2020", None),
        (f"{LEAD}Nhân dịp này, ông Lê Văn Nam được tặng Huân chương Độc lập hạng Nhì.", "2020", "2020-03-04"),
        (f"{LEAD}Năm học 2018-2019, em Lê Văn Nam đạt danh hiệu học sinh giỏi.", "2020", None),
        # … nor what is counted up to now, several times; `Ngoài ra`, `lần này` and praise of many years change no day
        (f"{LEAD}Tính cả đợt này, phường khen thưởng 67 cá nhân.", "2020", None),
        (f"{LEAD}Huyện khen thưởng 67 lượt cá nhân.", "2020", None),
        (f"{LEAD}Ngoài ra, {GIVES}", "2020", "2020-03-04"),
        ("Tàu HQ 9 cập đảo hôm 4-3. Quân khu lần này tặng Bằng khen cho 3 tập thể.", "2020", "2020-03-04"),
        (f"{LEAD}Ghi nhận nhiều năm gắn bó, {GIVES}", "2020", "2020-03-04"),
        (f"{LEAD}{GIVES[:-1]} có thành tích trong 5 năm qua.", "2020", "2020-03-04"),
        # a ceremony told behind, one that is still to be held, a decision that is announced
        (f"{GIVES} Lễ trao diễn ra ngày 4-3.", "2020", "2020-03-04"),
        (f"{GIVES} Quyết định được công bố ngày 4-3.", "2020", "2020-03-04"),
        (f"Con số nêu trong lễ kỷ niệm hôm nay, 4-3. {GIVES}", "2020", "2020-03-04"),
        (f"Tại hội nghị chiều qua 4-3. {GIVES}", "2020", "2020-03-04"),
        (f"{GIVES} Hội thao diễn ra ngày 4-3.", "2020", None),
        ("Sáng 4-3, tỉnh bàn kế hoạch. Lễ sẽ diễn ra tối 5-6. Tỉnh sẽ khen thưởng 8 đơn vị.", "2020", "2020-06-05"),
        ("Quyết định của Bộ được công bố sáng 4-3. Nhận Bằng khen của Bộ có 3 cá nhân.", "2020", "2020-03-04"),
        # the day from which something holds, of news (`cho hay`), of a crime that is organised
        (f"Tỉnh công bố quyết định nghỉ hưu tính từ 1-12 của 3 cán bộ. {GIVES}", "2020", None),
        (f"Ngày 5-3, ông Lê Văn Nam cho hay, {GIVES}", "2020", None),
        (f"Nhóm tổ chức đánh bạc bị bắt ngày 1-3. Ngày 5-3, {GIVES} Dịp này, {GIVES}", "2020", "2020-03-05"),
        # the year in the name of what is held, where no day of publication is known; not one that it sums up
        (f"Tối 4-3, tỉnh tổ chức Liên hoan Bản làng năm 2017. {GIVES}", None, "2017-03-04"),
        (f"Tối 4-3, diễn ra Liên hoan Bản làng lần thứ 8, năm 2017. {GIVES}", None, "2017-03-04"),
        (f"Sáng 4-3, tỉnh tổ chức hội nghị tổng kết năm 2017. {GIVES}", None, "--03-04"),
        # neither is it by the day of a crime or of a birth
        (f"Đêm 4-3, Công an phường bắt hai kẻ cướp giật. {GIVES}", "2020", None),
        (f"Lê Văn Nam sinh ngày 4-3-2001 ở Gia Lai. {GIVES}", "2020", None),
        # an anniversary is no day of the event, but tells the year
        (f"Ngày 5-3, xã kỷ niệm 50 năm (3-2-1970 - 3-2-2020). {GIVES}", None, "2020-03-05"),
        # neither is a feast, nor the day on which somebody told it
        (f"Nhân dịp 2/9, {GIVES}", "2020-08", None),
        (f"Dịp lễ 30-4, {GIVES}", "2020", None),
        ("Tin từ Công an tỉnh Gia Lai ngày 5-3: 2 cá nhân được Giám đốc Công an tỉnh tặng Giấy khen.", "2020", None),
        (f"Nhân dịp này, ngày 5-3, {GIVES}", "2020", "2020-03-05"),
        # a year in brackets is that of what stands before it
        ("Trung đoàn 95 (thành lập năm 1965) được tặng Cờ thi đua.", None, None),
        # years that no calendar has are left out
        (f"Chiều 5/1, {GIVES}", "9999-12", "--01-05"),
        (f"Chiều 28-12, {GIVES}", "0001-01-04", "--12-28"),
        (f"Chiều 5/3, {GIVES}", "0987", "0987-03-05"),
        (f"Chiều 5-3, thông tin từ UBND huyện, {GIVES}", "2020", None),
        # nor is a day before it then that of the event
        (f"Ngày 5-3, ông Nam cho biết, em đã trả ví. Em nhặt ví ngày 2-3. {GIVES}", "2020", None),
        # of two days of the lead that of the ceremony
        (f"Rạng sáng 2-3, kho hàng bốc cháy. Ngày 5-3, tỉnh tổ chức lễ trao thưởng. {GIVES}", "2020", "2020-03-05"),
        # sentences that begin with the event tell of it, whatever they tell besides
        (
            f"{LEAD}Dịp này, Giám đốc Công an tỉnh tặng Giấy khen cho 3 cá nhân đã có nhiều năm giữ làng.",
            "2020",
            "2020-03-04",
        ),
        # a year is that of the efforts, or of the conferring
        (
            f"{LEAD}Dịp này, 3 tập thể đạt thành tích năm 2019 được Giám đốc Công an tỉnh tặng Giấy khen.",
            "2020",
            "2020-03-04",
        ),
        (f"{LEAD}Năm 2017, Giám đốc Công an tỉnh tặng Giấy khen cho 3 tập thể.", "2020", "2017"),
        # a line of its own is the time of the page
        (f"Tin vui.\n14:17, 06/03/2020\n{GIVES}", None, None),
        # a day of history is none of the event
        (f"Ngày 3-2-1945, đơn vị ra đời. {GIVES}", "2020", None),
    ],
)
def test_day_of_the_conferring(text: str, published: str | None, date: str | None) -> None:
    assert dates(text, published) == [date]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Năm 2007, Công ty Núi Mây nhận Cờ thi đua; năm 2011, Công ty nhận Bằng khen.", ["2007", "2011"]),
        ("Năm 2007, Công ty Núi Mây nhận Cờ thi đua; đặc biệt trong năm 2011, nhận Bằng khen.", ["2007", "2011"]),
        ("Ông Lê Văn Nam được tặng Giấy khen, năm 2020 nhận Bằng khen.", [None, "2020"]),
        ("Ông Lê Văn Nam được tặng Giấy khen; năm 2020 được tặng Bằng khen.", [None, "2020"]),
        ("Ông Lê Văn Nam làm giám đốc năm 1990-2005, được phong danh hiệu Anh hùng Lao động.", [None]),
        ("Từ năm 2003 đến nay, bà Lê Thị Nam đạt danh hiệu Lao động tiên tiến.", [None]),
        ("Công ty Núi Mây lập năm 1990, được tặng Huân chương Lao động hạng Ba năm 2005.", ["2005"]),
    ],
)
def test_years_of_the_parts_of_a_sentence(text: str, days: list[str | None]) -> None:
    assert dates(text, None) == days


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        # of its own part of the sentence, unless the sentence begins with it
        ("Đơn vị có 4 cá nhân được tặng Bằng khen; các năm 2017, 2018 được tặng Cờ thi đua.", [None, "2017, 2018"]),
        ("Giai đoạn 2014 - 2019, 4 cá nhân được tặng Bằng khen; 2 tập thể được tặng Giấy khen.", ["2014-2019"] * 2),
        ("Xã tặng Bằng khen cho 4 tập thể, tặng Giấy khen cho 9 cá nhân có thành tích năm 2018.", [None, "2018"]),
        ("5 năm 2014-2019, 4 cá nhân được tặng Bằng khen.", ["2014-2019"]),
        # of yearly awards, not of those that are given once
        ("Đồn Ea Súp được tặng Cờ thi đua năm 2018.", ["2018"]),
        ("Ông Lê Văn Nam được tặng Huân chương Lao động hạng Ba năm 2018.", [None]),
        # neither the years of a body, nor a term
        ("Nhân 20 năm ngày thành lập (1993-2013), Cục X nhận Bằng khen.", [None]),
        # what the lead says that honours are given for
        ("Hội đồng họp xét khen thưởng năm 2018. Hội đồng đề nghị tặng Cờ thi đua cho 5 tập thể.", ["2018"]),
        ("Tỉnh sơ kết phong trào thi đua giai đoạn 2014-2019. Dịp này, 4 tập thể được tặng Bằng khen.", ["2014-2019"]),
        ("Tỉnh sơ kết phong trào thi đua giai đoạn 2014-2019. Ông Nam từng được tặng Bằng khen.", [None]),
        ("Tỉnh phát động phong trào thi đua giai đoạn 2014-2019. Dịp này, 4 tập thể được tặng Bằng khen.", [None]),
        ("Huyện tổng kết công tác năm 2018. Dịp này, 4 tập thể được tặng Bằng khen.", [None]),
        (
            "Đại hội giai đoạn 2014 - 2019: Xã tặng Giấy khen cho 4 hộ; huyện tặng Bằng khen cho 2 hộ.",
            ["2014-2019"] * 2,
        ),
        # those in a bracket behind an award, in a list behind one
        ("Lữ đoàn 95 được tặng Huân chương (1979, 1989), được tặng 3 Bằng khen.", ["1979, 1989", None]),
        ("Lữ đoàn 95 được tặng 3 Bằng khen, Cờ thi đua Chính phủ các năm 2009, 2012.", [None, "2009, 2012"]),
        # behind a heading; not where another year begins the next part
        ("Thi đua: Giai đoạn 2015-2020, 2 xã được tặng Giấy khen; 1 xã được tặng Cờ.", ["2015-2020"]),
        ("Từ năm 2018 đến 2022, anh Nam đạt Chiến sĩ tiên tiến, năm 2021 đạt Bằng khen.", ["2018-2022", None]),
        # those of an award before, which has a verb of its own
        ("Anh Nam đạt Chiến sĩ thi đua cơ sở từ năm 2017 đến 2021, được xã tặng Giấy khen.", ["2017-2021", None]),
        # as many years as the period that was told before
        ("Đại hội bàn giai đoạn 2019-2024. Năm năm ấy, Sở Y tế được tặng Huân chương Lao động.", ["2019-2024"]),
        ("Đại hội bàn giai đoạn 2019-2024. Trong 3 năm, Sở Y tế được tặng Huân chương Lao động.", [None]),
        ("Đại hội bàn giai đoạn 2019-2024. Từ phong trào 5 năm qua, Sở Y tế khen thưởng 90 cá nhân.", ["2019-2024"]),
        # behind the verb of an award that is the subject; in the bracket of another award
        ("Giấy khen được trao cho 9 tập thể tiêu biểu giai đoạn 2013-2018.", ["2013-2018"]),
        (
            "Sở Y tế được tặng Huân chương Lao động hạng Nhì (năm 1998), Cờ thi đua của Thủ tướng (năm 2010).",
            [None, None],
        ),
        # of what was achieved, of a title for a year
        ("Ông Lê Văn Nam trao Giấy khen cho 3 tập thể hoàn thành xuất sắc nhiệm vụ năm 2017.", ["2017"]),
        ("Ban Dân vận tặng Giấy khen cho 8 mô hình “Dân vận khéo” tiêu biểu năm 2022.", ["2022"]),
        ("Có 5 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở năm 2021.", ["2021"]),
        ("Trung đoàn 95 được tặng Cờ thi đua của Chính phủ năm 2021.", ["2021"]),
        ("Trung đoàn 95 được tặng Huân chương Lao động hạng Ba năm 2021.", [None]),
        ("Tỉnh đoàn trao Giải thưởng Cán bộ trẻ xuất sắc năm 2022 cho 12 cán bộ.", ["2022"]),
    ],
)
def test_the_period_of_a_part(text: str, periods: list[str | None]) -> None:
    assert [record.period for record in EXTRACTOR.extract(text).records] == periods


@pytest.mark.parametrize(
    ("text", "movements"),
    [
        ("Tỉnh sơ kết phong trào “Giữ rừng”. Tỉnh khen thưởng 4 cá nhân tiêu biểu của phong trào.", ["Giữ rừng"]),
        ("Tỉnh tặng Bằng khen 4 giáo viên. Họ là điển hình của phong trào “Giữ lớp”.", ["Giữ lớp"]),
        ("Tỉnh sơ kết phong trào “Giữ rừng”. Dịp này, tỉnh khen thưởng 4 cá nhân.", [None]),
        (
            "Xã tặng Bằng khen cho 4 tập thể; tặng Giấy khen cho 9 cá nhân trong phong trào “Giữ rừng”.",
            [None, "Giữ rừng"],
        ),
    ],
)
def test_the_movement_that_an_award_is_tied_to(text: str, movements: list[str | None]) -> None:
    assert [record.movement for record in EXTRACTOR.extract(text).records] == movements
