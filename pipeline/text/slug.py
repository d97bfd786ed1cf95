"""Keys of bodies and persons that hold across articles."""

import re
import unicodedata

from vinhdanh.text.keys import without_marks

WRITTEN_OUT = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "tp": "thành phố",
    "tp.": "thành phố",
    "ca": "công an",
    "bca": "bộ công an",
    "bqp": "bộ quốc phòng",
    "lđlđ": "liên đoàn lao động",
    "gd&đt": "giáo dục và đào tạo",
    "gd-đt": "giáo dục và đào tạo",
    "t.ư": "trung ương",
    "tư": "trung ương",
    "tw": "trung ương",
    "bđbp": "bộ đội biên phòng",
    "đh": "đại học",
    "cty": "công ty",
    "thpt": "trung học phổ thông",
    "thcs": "trung học cơ sở",
}


def slug(words: str | None) -> str | None:
    """Return the key of a body or person: abbreviations written out, small ASCII letters, hyphens (`cong-an-tinh-gia-
    lai`).
    """
    if not words:
        return None
    text = unicodedata.normalize("NFC", words).replace("Ð", "Đ").casefold().replace("ð", "đ")
    full = " ".join(WRITTEN_OUT.get(w, w) for w in text.split())
    return re.sub(r"[^a-z0-9]+", "-", without_marks(full)).strip("-") or None
