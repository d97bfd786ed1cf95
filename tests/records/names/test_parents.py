"""The body over a body that gets an award, from any place of the article that tells both."""

import pytest

from vinhdanh.api import Extractor

EXTRACTOR = Extractor()
GETS = "được Chủ tịch nước tặng Huân chương Lao động hạng Ba."


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (f"Xí nghiệp May Hoa Lư (Công ty May Ia Grai) {GETS}", "Công ty May Ia Grai"),
        (f"Công ty May Hoa Lư (MHL) thuộc Tập đoàn Dệt Ia Grai {GETS}", "Tập đoàn Dệt Ia Grai"),
        (f"Công ty May Hoa Lư, thuộc Tập đoàn Dệt Ia Grai, {GETS}", "Tập đoàn Dệt Ia Grai"),
        (f"Sư đoàn 416, Quân khu 5 ra đời năm 1970. Sư đoàn 416 {GETS}", "Quân khu 5"),
        # told by the abbreviated name, behind an abbreviation in the same brackets, behind praise
        (
            f"Tổng Công ty Dệt Hoa Lư (DHL) ra đời năm 1970. Tổng Công ty DHL, thuộc Tập đoàn Ia Grai, {GETS}",
            "Tập đoàn Ia Grai",
        ),
        (f"Công ty May Hoa Lư (MHL – Tập đoàn Dệt Ia Grai) {GETS}", "Tập đoàn Dệt Ia Grai"),
        (
            f"Công ty May Hoa Lư (MHL) - con chim đầu đàn của ngành dệt may tỉnh - thuộc Tập đoàn Dệt Ia Grai {GETS}",
            "Tập đoàn Dệt Ia Grai",
        ),
        (f"Lữ đoàn 958, Vùng 9 Hải quân ra đời năm 1970. Lữ đoàn 958 {GETS}", "Vùng 9 Hải quân"),
        # one of several below a body; two bodies over it in one name
        (
            f"Công ty May Hoa Lư hiện là một trong những doanh nghiệp mạnh của Tập đoàn Dệt Ia Grai. Công ty {GETS}",
            "Tập đoàn Dệt Ia Grai",
        ),
        (
            f"Công ty MHL 9 ở Pleiku cũng là một trong những DN mạnh của Tập đoàn Dệt Ia Grai. Công ty May Hoa Lư 9 "
            f"(MHL 9) {GETS}",
            "Tập đoàn Dệt Ia Grai",
        ),
        # the last words of a name, told in full elsewhere
        (f"Công an tỉnh Gia Lai họp. Cơ quan CSĐT Công an tỉnh {GETS}", "Công an tỉnh Gia Lai"),
        (f"Phòng Tham mưu Công an tỉnh Gia Lai {GETS}", "Công an tỉnh Gia Lai"),
        # said by `của`; between commas
        (f"Phòng Cảnh sát hình sự của Công an tỉnh Gia Lai {GETS}", "Công an tỉnh Gia Lai"),
        (f"Phòng Cảnh sát hình sự, Công an tỉnh Gia Lai, {GETS}", "Công an tỉnh Gia Lai"),
        # behind a code or an abbreviation in the same brackets; the fullest form stands behind a code
        (f"Phòng Cảnh sát hình sự (PC02 - Công an tỉnh Gia Lai) {GETS}", "Công an tỉnh Gia Lai"),
        (f"Phòng Cảnh sát hình sự (CSHS, Công an tỉnh Gia Lai) {GETS}", "Công an tỉnh Gia Lai"),
        (
            f"PC02 - Công an tỉnh Gia Lai họp. Phòng Cảnh sát Kinh tế, Công an tỉnh, {GETS}",
            "Công an tỉnh Gia Lai",
        ),
        (
            f"Công ty May Hoa Lư là đơn vị thành viên của Tập đoàn Dệt Ia Grai. Công ty {GETS}",
            "Tập đoàn Dệt Ia Grai",
        ),
        (f"Công ty May Hoa Lư là doanh nghiệp mạnh của tỉnh Gia Lai. Công ty {GETS}", None),
        (
            f"Viện 12 - Tổng cục V - Bộ Quốc phòng ra đời năm 1970. Viện 12 {GETS}",
            "Tổng cục V - Bộ Quốc phòng",
        ),
        # the body that ends the name of its office
        (f"Phòng Cảnh sát hình sự Công an tỉnh Gia Lai {GETS}", "Công an tỉnh Gia Lai"),
        (f"Văn phòng Bộ Công an {GETS}", "Bộ Công an"),
        (f"Khoa Ngoại Bệnh viện Đa khoa Hoa Lư {GETS}", "Bệnh viện Đa khoa Hoa Lư"),
        (f"Phòng Quân y Sư đoàn 5 {GETS}", "Sư đoàn 5"),
        (f"Trường Quân chính Quân khu 3 {GETS}", None),
        # the one over it here, rather than over one of the same name
        (
            f"Phòng Hậu cần, Sở Y tế và Phòng Hậu cần, Bộ Tư lệnh Thủ đô họp. Đội 6, Phòng Hậu cần, Sở Y tế {GETS}",
            "Phòng Hậu cần, Sở Y tế",
        ),
        # the police of the only province that the article tells of
        (f"Công an tỉnh Gia Lai họp. Phòng Cảnh sát hình sự {GETS}", "Công an tỉnh Gia Lai"),
        (f"Công an tỉnh Gia Lai họp. Phòng PC03 {GETS}", "Công an tỉnh Gia Lai"),
        (f"Công an TP.HCM họp. Phòng PC03 {GETS}", "Công an TP.HCM"),
        (f"Đội 3, Công an TP.HCM {GETS}", "Công an TP.HCM"),
        (f"Công an tỉnh Gia Lai họp với Công an tỉnh Đắk Lắk. Phòng PC03 {GETS}", None),
        (f"Giám đốc Công an tỉnh họp. Phòng PC03 {GETS}", None),
        # another name of the same body; the next of a list
        (f"Công ty May Hoa Lư (MHL 9) {GETS}", None),
        (f"MHL 9 ra đời năm 1970. Công ty May Hoa Lư 9 (MHL 9) {GETS}", None),
        (f"Đội 3, Phòng PC02, Công an huyện Ia Grai và Đồn Biên phòng Ia Mơ đến dự. Phòng PC02 {GETS}", None),
        # equals, and the lower one behind, are no bodies over it
        (f"Sư đoàn 416, Sư đoàn 417 ra đời năm 1970. Sư đoàn 416 {GETS}", None),
        (f"Sư đoàn 416, Trung đoàn 958 ra đời năm 1970. Sư đoàn 416 {GETS}", None),
        (f"Công ty May Hoa Lư (MHL) {GETS}", None),
    ],
)
def test_body_over_the_recipient(text: str, unit: str | None) -> None:
    (record,) = EXTRACTOR.extract(text).records
    assert (record.recipient.kind, record.recipient.unit) == ("collective", unit)
