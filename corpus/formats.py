"""Make `formats/`: articles of the corpus as archives hold them, each in another encoding or form.

usage: python corpus/formats.py
"""

import html
import html.entities
import json
from pathlib import Path

from old_encodings import encode, mojibake

HERE = Path(__file__).parent
PAGE = """<!DOCTYPE html>
<html lang="vi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}">
<title>{title} - B&aacute;o Th&#7917;</title>
<meta name="author" content="L&ecirc; V&#259;n Th&#7917;">
<meta property="article:published_time" content="2020-03-04T08:30:00+07:00">
<script>var page = "<p>kh\\u00f4ng ph\\u1ea3i b\\u00e0i</p>";</script>
</head>
<body>
<div class="menu"><ul><li><a href="/">Trang ch&#7911;</a></li><li><a href="/tt">Th&#7875; thao</a></li></ul></div>
<h1>{title}</h1>
<div class="content">{body}</div>
<div class="related"><h3>Tin li&ecirc;n quan</h3>
<ul><li><a href="/1">X&atilde; b&ecirc;n &#273;&oacute;n nh&#7853;n danh hi&#7879;u</a></li></ul></div>
<div class="footer">B&#7843;n quy&#7873;n c&#7911;a B&aacute;o Th&#7917;. Gi&#7845;y ph&eacute;p s&#7889; 15.</div>
</body>
</html>
"""


def page(text: str, charset: str, between: str) -> str:
    """Return a page that has the first line of `text` as its title and `between` between the other lines."""
    title, *lines = (html.escape(line, quote=False) for line in text.splitlines() if line.strip())
    return PAGE.format(charset=charset, title=title, body=f"<p>{between.join(lines)}</p>")


def with_references(source: str) -> str:
    """Return an HTML text with character references by name where HTML has one, else by number."""
    names = html.entities.codepoint2name
    return "".join(c if c.isascii() else f"&{names[ord(c)]};" if ord(c) in names else f"&#{ord(c)};" for c in source)


def build() -> dict[str, bytes]:
    """Return the files of `formats/` by name."""
    text = {path.stem: path.read_bytes().decode() for path in (HERE / "articles").glob("*.txt")}
    fire, team, board = text["canh-sat-chua-chay"], text["cong-an-thuong-nong"], text["hoi-dong-de-nghi"]
    title, *lines = board.splitlines()
    body = "".join(f"<p>{html.escape(line)}</p>" for line in lines)
    fields = {"id": "hoi-dong-de-nghi", "title": title, "text": body}
    return {
        "canh-sat-chua-chay.html": with_references(page(fire, "iso-8859-1", "</p>\n<p>")).encode(),
        "cong-an-thuong-nong.html": encode(page(team, "x-user-defined", "<br><br>\n"), "vni"),
        "hoi-dong-de-nghi.json": json.dumps(fields, ensure_ascii=False).encode() + b"\n",
        "truong-thpt-40-nam.txt": text["truong-thpt-40-nam"].encode("utf-16-le"),
        "nong-thon-moi.txt": encode(text["nong-thon-moi"], "windows-1258"),
        "tuong-quan-tu-tran.txt": encode(text["tuong-quan-tu-tran"], "tcvn3"),
        "tuoi-tre-2004.txt": encode(text["tuoi-tre-2004"], "vni"),
        "trung-doan-ky-niem.txt": encode(text["trung-doan-ky-niem"], "viscii"),
        "quan-khu-quyet-thang.txt": encode(text["quan-khu-quyet-thang"], "vps"),
        "bien-phong-pha-an.txt": mojibake(text["bien-phong-pha-an"]).encode(),
        "huy-hieu-dang.txt": encode(text["huy-hieu-dang"], "tcvn3").decode("cp1252").encode(),
    }


def main() -> None:
    """Write the files."""
    (HERE / "formats").mkdir(exist_ok=True)
    for name, data in build().items():
        (HERE / "formats" / name).write_bytes(data)


if __name__ == "__main__":
    main()
