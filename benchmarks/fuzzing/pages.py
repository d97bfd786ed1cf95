"""HTML: pages and parts of pages by a small grammar, well formed or not."""

from hypothesis import strategies as st

from fuzzing.texts import clean_texts

TAGS = tuple(
    "p div br h1 li td tr table a b font span article nav title head body script style svg math td template".split()
)
BEGINNINGS = (
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>Tin - Báo</title></head><body>",
    "<html>",
    "<?xml version='1.0' encoding='utf-16'?>",
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><html><body>&b;',
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><p>&f;',
    "<!--",
    "",
)
HEADS = (
    '<meta property="article:published_time" content="2020-03-04T08:30:00+07:00">',
    '<meta property="article:published_time" content="99999-99-99">',
    '<meta name="author" content="&#0;&quot;">',
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": [{"a": 1}], "headline": 5}</script>',
    '<script type="application/ld+json">{"@type": ["x"], "author": {"name": ["',
    '<time itemprop="datePublished" datetime="2020-02-30">',
    '<link rel="canonical" href="http://[::1/2020/03/04">',
    '<meta http-equiv="Content-Type" content="text/html; charset=tcvn3">',
    "<base href='javascript:'>",
)
LOOSE = (
    "</p>",
    "</div></div>",
    "<",
    ">",
    "&",
    "&#xffffffff;",
    "&#150;",
    "<![CDATA[x",
    "]]>",
    "<p",
    "<a href='",
    "<!--x",
    "-->",
)

elements = st.recursive(
    st.one_of(clean_texts, st.sampled_from(LOOSE), st.sampled_from(HEADS)),
    lambda inner: st.builds(
        lambda tag, more, parts, closed: f"<{tag}{more}>{''.join(parts)}" + f"</{tag}>" * closed,
        st.sampled_from(TAGS),
        st.sampled_from(("", " class=ad", " style='display:none'", ' lang="vi" x=\'"', " hidden")),
        st.lists(inner, max_size=4),
        st.booleans(),
    ),
    max_leaves=12,
)
pages = st.builds(
    lambda start, parts, depth: start + "".join(parts) + "<div>" * depth,
    st.sampled_from(BEGINNINGS),
    st.lists(elements, max_size=6),
    st.sampled_from((0, 0, 0, 3, 300)),
)
"""The source of a page."""
