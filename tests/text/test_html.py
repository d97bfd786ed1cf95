"""HTML to text: pages as papers publish them, parts of pages, broken markup; nothing is guessed, nothing hangs."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.errors import InputError
from vinhdanh.text.html import Page, fragment, is_markup, is_page, looks_like_html, page

NAV = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/tt">Thể thao</a></li></ul></nav>'
RELATED = (
    '<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Giám đốc Sở khen thưởng học sinh giỏi</a></li>'
    '<li><a href="/2">Xã Hòa Mỹ đón nhận danh hiệu nông thôn mới</a></li></ul></div>'
)
ADS = (
    '<div class="advertisement"><a href="/qc"><img src="qc.gif"></a></div><script>var a = "<p>quảng cáo</p>";</script>'
)
FOOTER = "<footer><p>Báo Thử điện tử. Giấy phép số 15. Ghi rõ nguồn khi phát hành lại.</p></footer>"
FIRST = "Sáng 4-3, UBND tỉnh tổ chức hội nghị tổng kết phong trào thi đua của công nhân trong tỉnh năm qua."
SECOND = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 vì thành tích ba năm liền."
THIRD = "Dịp này, 12 tập thể và ông Trần Văn Tám được Chủ tịch UBND tỉnh tặng Bằng khen."
BODY = "\n".join((FIRST, SECOND, THIRD))
PARAGRAPHS = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
TITLE = "Khen thưởng công nhân ngành may"


def article(body: str = PARAGRAPHS, head: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Báo Thử</title>{head}</head>'
        f"<body>{NAV}{ADS}<article><h1>{TITLE}</h1>{body}</article>{RELATED}{FOOTER}</body></html>"
    )


def test_a_page_gives_its_title_and_main_text_without_what_stands_around_it() -> None:
    assert page(article()) == Page(TITLE, BODY)


DATES = {
    "meta": '<meta property="article:published_time" content="2020-03-04T08:30:00+07:00">',
    "json-ld": '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-03-04"}</script>',
    "itemprop": '<meta itemprop="datePublished" content="2020-03-04">',
    "pubdate": '<meta name="pubdate" content="2020-03-04">',
    "canonical": '<link rel="canonical" href="https://bao.example/2020/03/04/khen.html">',
    "before the address": '<meta property="article:published_time" content="2020-03-04">'
    '<link rel="canonical" href="https://bao.example/2019/01/02/khen.html">',
    "first publication": '<meta property="article:modified_time" content="2021-01-01">'
    '<meta property="article:published_time" content="2020-03-04">',
}


@pytest.mark.parametrize("name", DATES)
def test_the_day_is_the_one_that_the_page_tells_of_itself(name: str) -> None:
    assert page(article(head=DATES[name])).published == "2020-03-04"


def test_the_address_may_tell_the_day() -> None:
    assert page(article(), "https://bao.example/2020/03/04/khen.html").published == "2020-03-04"


def test_a_day_in_the_text_is_none_of_publication() -> None:
    body = f"{PARAGRAPHS}<p>Quyết định được ký ngày 2-9-2018 tại Hà Nội, có hiệu lực từ 2018-09-03.</p>"
    assert page(article(body)).published is None
    assert page(f"<html><body>{body}<p>Copyright 2017-05-06</p></body></html>").published is None


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Lê Văn Thử">',
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",'
        ' "author": {"@type": "Person", "name": "Lê Văn Thử"}}</script>',
    ],
)
def test_the_author_is_told(head: str) -> None:
    assert page(article(head=head)).author == "Lê Văn Thử"


BODIES = {
    "references": (
        f"<p>S&aacute;ng&nbsp;4&#45;3 &ldquo;th&#7917;&#8221; &#x1EA1;&nbsp; b</p>{PARAGRAPHS}",
        "Sáng 4-3 “thử” ạ b",
    ),
    "numbers of windows": (f"<p>Tám &#150; Ch&#237;n &#147;mười&#148;&#133;</p>{PARAGRAPHS}", "Tám – Chín “mười”…"),
    "inline": (
        f"<p>Huân chương <b>Lao</b> <i>động</i>\n  hạng<a href='#'> Ba</a></p>{PARAGRAPHS}",
        "Huân chương Lao động hạng Ba",
    ),
    "line breaks": (
        f"<p>Tổng cục Một<br>Tổng cục Hai<br/>Tổng cục Ba</p>{PARAGRAPHS}",
        "Tổng cục Một\nTổng cục Hai\nTổng cục Ba",
    ),
    "list": (
        f"{PARAGRAPHS}<ul><li>Ông Trần Văn Tám;</li><li>Bà Lê Thị Chín.</li></ul>",
        "Ông Trần Văn Tám;\nBà Lê Thị Chín.",
    ),
    "caption": (
        f"{PARAGRAPHS}<figure><img src='a.jpg'><figcaption>Lãnh đạo trao Bằng khen. Ảnh: Thử</figcaption></figure>",
        "Lãnh đạo trao Bằng khen. Ảnh: Thử",
    ),
    "table": (
        f"{PARAGRAPHS}<table><tr><th>Họ tên</th><th>Đơn vị</th></tr><tr><td>Lê Thị Chín</td><td>Tổ 2</td></tr></table>",
        "Họ tên | Đơn vị\nLê Thị Chín | Tổ 2",
    ),
    "lead": (f"<h2 class='sapo'>(BT) - Một nhà máy được khen.</h2>{PARAGRAPHS}", "(BT) - Một nhà máy được khen."),
}


@pytest.mark.parametrize("name", BODIES)
def test_markup_within_the_text(name: str) -> None:
    body, lines = BODIES[name]
    text = page(article(body)).text
    assert lines in text
    assert "Trang chủ" not in text
    assert "Hòa Mỹ" not in text


BROKEN = {
    "no html tag": f"<title>{TITLE}</title><h1>{TITLE}</h1>{PARAGRAPHS}",
    "nothing closed": f"<html><head><title>{TITLE}</title><body><h1>{TITLE}</h1><p>{FIRST}<p>{SECOND}<p>{THIRD}",
    "wrong order": f"<html><h1><b>{TITLE}</h1></b><div><p>{FIRST}</div></p><p>{SECOND}</p><p>{THIRD}</span></p>",
    "capitals": f"<HTML><BODY><H1>{TITLE}</H1><P>{FIRST}<P>{SECOND}<P>{THIRD}</BODY></HTML>",
    "xml": f'<?xml version="1.0" encoding="utf-16"?><html><body><h1>{TITLE}</h1>{PARAGRAPHS}</body></html>',
    "wrong charset": f'<html><head><meta charset="windows-1252"></head><h1>{TITLE}</h1>{PARAGRAPHS}</html>',
    "unclosed fonts": f"<html><body><h1>{TITLE}</h1><p>"
    + "<font color=red>" * 400
    + f"{FIRST}<p>{SECOND}<p>{THIRD}</body>",
    "tables for layout": f"<html><body><table><tr><td><table><tr><td><h1>{TITLE}</h1></td></tr></table></td></tr>"
    f"<tr><td>{PARAGRAPHS}</td></tr></table></body></html>",
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_pages(name: str) -> None:
    found = page(BROKEN[name])
    assert (found.title, found.text) == (TITLE, BODY)


LOOSE = {
    "line breaks": f"<div class='content'>{FIRST}<br><br>{SECOND}<br>{THIRD}</div>",
    "divs": f"<div><div>{FIRST}</div><div>{SECOND}</div><div>{THIRD}</div></div>",
    "cell": f"<table><tr><td>{NAV}</td><td><font size=2>{FIRST}<br>{SECOND}<br>{THIRD}</font></td></tr></table>",
    "cell of paragraphs": f"<table><tr><td>{NAV}</td><td>{FIRST}<p>{SECOND}<p>{THIRD}</td></tr></table>",
    "form": f"<form><div>{FIRST}<div>{SECOND}</div>{THIRD}</div></form>",
}


@pytest.mark.parametrize("name", LOOSE)
def test_words_that_stand_loose_are_paragraphs(name: str) -> None:
    assert page(f"<html><body>{NAV}<h1>{TITLE}</h1>{LOOSE[name]}{RELATED}{FOOTER}</body></html>").text == BODY


def test_a_short_text_is_not_replaced_by_all_of_the_page() -> None:
    html = f"<html><body>{NAV}<h1>{TITLE}</h1><div>{SECOND}</div>{RELATED}{FOOTER}</body></html>"
    assert page(html).text == SECOND


def test_a_page_without_paragraphs_gives_all_of_its_text() -> None:
    assert page("<html><body><script>x()</script>Khen <b>thưởng</b><div>năm 2020</div></body></html>").text == (
        "Khen thưởng\nnăm 2020"
    )


@pytest.mark.parametrize("text", ["", "<html></html>", "<html><body><script>x()</script></body></html>", "<!-- x -->"])
def test_a_page_without_text(text: str) -> None:
    with pytest.raises(InputError, match="no text in this page"):
        page(text)


@pytest.mark.parametrize(
    "text",
    [
        "<div>" * 100_000 + "x",
        "<b" * 500_000,
        "<html><body>" + "<table><tr><td>" * 50_000,
        "<html><body>" + "&" * 1_000_000,
        "<html><body><p>" + "<!--" * 300_000,
        "<html><body>" + "<a href='" * 100_000,
        "<html><body>" + "<p>x" * 10_000,
    ],
    ids=lambda text: text[:20],
)
def test_no_page_hangs(text: str) -> None:
    with suppress(InputError):
        assert page(text)


def test_the_libraries_remarks_stay_off_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    with suppress(InputError):
        page("<html><nav>Menu</nav></html>")
    assert capfd.readouterr() == ("", "")


def test_a_page_that_is_too_large() -> None:
    with pytest.raises(InputError, match="a page of 60002 elements; the limit is 20000"):
        page("<p>x" * 60_000)
    with pytest.raises(InputError, match="a page of 5000001 characters; the limit is 5000000"):
        page("<p>" + "x" * 4_999_998)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>B&aacute;o <b>Thử</b></p>hai<br>ba", "Báo Thử\nhai\nba"),
        ("B&aacute;o Th&#7917;\nhai &amp; ba", "Báo Thử\nhai & ba"),
        ("<b>Một</b>\nhai", "Một\nhai"),
        ("&lt;p&gt;M&amp;#7897;t&lt;/p&gt;&lt;p&gt;hai&lt;/p&gt;", "Một\nhai"),
        ("Một\nhai", "Một\nhai"),
    ],
)
def test_parts_of_pages(source: str, text: str) -> None:
    assert fragment(source) == text


KINDS = {
    "<!DOCTYPE html><html>": "page",
    "\n<html lang='vi'>": "page",
    "<title>x</title><p>y": "page",
    "<!-- x --><HTML>": "page",
    "<p>Khen": "html",
    "Khen<br/>thưởng": "html",
    "Khen</p>": "html",
    "B&aacute;o": "markup",
    "Cao &lt; 5": "markup",
    "1 < 2 và 3 > 2": "text",
    "a<b": "text",
    "<3 các bạn": "text",
    "Công ty A&B; C & D": "text",
    "thẻ <ghi chú> không phải": "text",
    "": "text",
}


@pytest.mark.parametrize("text", KINDS)
def test_what_is_html(text: str) -> None:
    kinds = {"page": is_page(text), "html": looks_like_html(text), "markup": is_markup(text), "text": True}
    assert next(kind for kind, true in kinds.items() if true) == KINDS[text]


SOUP = st.sampled_from(
    "<p>|</p>|<div>|</div>|<b>|</b>|<br>|<td>|<tr>|<table>|</table>|<li>|<h1>|<a href='x'>|</a>|<script>|</script>|"
    "<!--|-->|<|>|&|&nbsp;|&#0;|&#xD800;|&aacute;|\x00|\x0b|<time pubdate>|<meta name=date content='2020-03-04'>|"
    "<title>|<figure>|<figcaption>|<nav>|<svg>|Chủ tịch nước tặng Huân chương. |ông Tám |\n|2020-03-04 |\ud800|"
    "<?xml version='1.0'?>|<html>|<body>".split("|")
)


@settings(deadline=None)
@given(st.lists(SOUP, max_size=40))
def test_any_soup_of_tags_gives_a_page_or_one_error(pieces: list[str]) -> None:
    source = "".join(pieces)
    with suppress(InputError):
        found = page(source)
        assert found == page(source)
        assert "\x00" not in found.text
    with suppress(InputError):
        fragment(source)
