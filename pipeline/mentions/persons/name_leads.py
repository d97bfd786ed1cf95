"""Words before a name that make it the name of a place, street, school or work, not of a person."""

from vinhdanh.tokens.shapes import CAPITALS
from vinhdanh.tokens.table import Tokens

NOT_NAME_AFTER = frozenset(
    """
    đường phố trường xã huyện tỉnh quận phường thị thôn làng bản ấp buôn tp tp. giải quỹ cầu sông núi đảo hồ
    chùa đình đền khu bệnh công cúp chợ họ hiệu mang tên tượng đài nhà lăng bảo hướng điểm tuyến chiến phong
    quảng trấn kcn bay cảng bãi tết tộc dự mương đèo vịnh hãng hàng phim vở
    """.split()
)
TWO_NOT_NAME_AFTER = (["đi", "bộ"], ["huy", "chương"])
"""The same in two words; behind `huy chương` only the colour (`Vàng`) is no name."""
ADMINISTRATIVE = frozenset("tỉnh huyện quận xã phường trấn thôn làng bản ấp buôn".split())


def place_names(tokens: Tokens) -> frozenset[tuple[str, ...]]:
    """Two words with capitals behind a word for a district, commune or village: in this article they are a place."""
    pairs = (i for i in range(1, len(tokens.key) - 1) if tokens.key[i - 1] in ADMINISTRATIVE)
    return frozenset(
        tuple(tokens.key[i : i + 2]) for i in pairs if tokens.shape[i] in CAPITALS and tokens.shape[i + 1] in CAPITALS
    )
