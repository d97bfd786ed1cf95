"""What is awarded."""

from typing import Literal

from pydantic import Field

from .span import Model, Words

AwardClass = Literal["nhất", "nhì", "ba"]
Category = Literal[
    "huan_chuong",
    "huy_chuong",
    "danh_hieu",
    "giai_thuong",
    "ky_niem_chuong",
    "huy_hieu",
    "co_thi_dua",
    "bang_khen",
    "giay_khen",
    "khen_thuong",
    "tuyen_duong",
]


class Award(Model):
    """An award with its class.

    text: the wording in the article; name: the full name without class and grantor, as the lexicon spells it;
    class_ (`class` in JSON): `hạng I` is `nhất`.
    """

    text: Words
    name: Words
    class_: AwardClass | None = Field(default=None, alias="class")
    category: Category
