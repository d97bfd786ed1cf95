import pytest

from vinhdanh.errors import InputError
from vinhdanh.text.published import published_of


@pytest.mark.parametrize(
    ("text", "given", "day"),
    [
        (" date 2020-03 (GLO)- Chiều 4-3, huyện tặng giấy khen.", None, "2020-03"),
        ("date 2020-03-04\nTặng bằng khen", None, "2020-03-04"),
        ("date 2019 Tặng", None, "2019"),
        ("date 2020-13 Tặng", None, None),
        ("date 2020-03-045 Tặng", None, None),
        ("Tặng bằng khen date 2020-03", None, None),
        ("", None, None),
        ("", "", None),
        (" date 2020-03 Tặng", "2021", "2021"),
        ("", " 2020-03-04 ", "2020-03-04"),
        ("", "2020-03-04T08:30:00+07:00", "2020-03-04"),
        ("", "2020-03-04 08:30", "2020-03-04"),
        ("", "2024-02-29", "2024-02-29"),
    ],
)
def test_day_of_publication(text: str, given: str | None, day: str | None) -> None:
    assert published_of(text, given) == day


@pytest.mark.parametrize(
    "given", ["4-3-2020", "2020-3", "2023-02-29", "2020-13", "hôm qua", "2020-03-04T99", "0000", "２０２０"]
)
def test_what_is_no_date_is_an_error(given: str) -> None:
    with pytest.raises(InputError, match="is no date; give YYYY-MM-DD"):
        published_of("", given)
