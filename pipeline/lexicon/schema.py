"""Which tables there are, the row type of each, and the values that some columns allow."""

from vinhdanh.lexicon import rows

TABLES: dict[str, type[rows.Row]] = {
    "awards": rows.AwardRow,
    "confusables": rows.ConfusableRow,
    "ranks": rows.Row,
    "titles": rows.TitleRow,
    "positions": rows.PositionRow,
    "unit_heads": rows.UnitHeadRow,
    "unit_names": rows.Row,
    "unit_words": rows.Row,
    "places": rows.PlaceRow,
    "place_heads": rows.Row,
    "surnames": rows.SurnameRow,
    "verbs": rows.VerbRow,
    "counters": rows.CounterRow,
    "modifiers": rows.Row,
    "media": rows.Row,
}
"""Table name (its file is `NAME.tsv`) to row type."""

LISTS = frozenset({"surfaces", "flags", "recipients"})
"""Columns whose cells are lists, parted by `|`."""

ALLOWED: dict[tuple[str, str], frozenset[str]] = {
    ("awards", "category"): frozenset(
        "huan_chuong huy_chuong danh_hieu giai_thuong ky_niem_chuong huy_hieu co_thi_dua bang_khen giay_khen".split()
    ),
    ("awards", "flags"): frozenset({"title", "generic"}),
    ("positions", "fixed"): frozenset({"yes", ""}),
    ("titles", "kind"): frozenset(
        """
        academic address arts honorific_prefix legal medical profession religious_buddhist religious_caodai
        religious_catholic religious_protestant sport teaching
        """.split()
    ),
    ("unit_heads", "domain"): frozenset("state army school health firm".split()),
    ("unit_heads", "alone"): frozenset({"yes", "level", "no"}),
    ("unit_heads", "small"): frozenset({"", "free", "never"}),
    ("surnames", "frequency"): frozenset("very_common common medium uncommon rare".split()),
    ("counters", "kind"): frozenset({"collective", "individual", "mixed", "unspecified"}),
    ("verbs", "kind"): frozenset(
        """
        give receive recognise reach commend honour propose consider plan revoke restore negate behalf norm promote
        """.split()
    ),
    ("verbs", "status"): frozenset({"", "posthumous"}),
}
"""Values allowed in a column of a table."""

REQUIRED: dict[str, tuple[str, ...]] = {
    "awards": ("name", "category"),
    "verbs": ("kind",),
    "counters": ("kind",),
    "unit_heads": ("alone",),
}
"""Columns that may not be empty, besides `id` and `surfaces`."""
