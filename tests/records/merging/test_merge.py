"""Facts told twice, totals that are broken down, hosts of ceremonies. All sentences and names are made up."""

from collections.abc import Callable

import pytest

CASES = [
    # Headline, lead and caption are one fact.
    (
        "Khen thưởng học sinh cứu người\nUBND huyện Chư Sê tặng Giấy khen cho em Lê Thị Mơ. Em Mơ được UBND huyện "
        "Chư Sê tặng Giấy khen.",
        ["Giấy khen > Lê Thị Mơ < UBND huyện Chư Sê"],
    ),
    (
        "Tặng Bằng khen cho 10 tập thể\nBộ Y tế tặng Bằng khen cho 10 tập thể.",
        ["Bằng khen > collective 10 < Bộ Y tế"],
    ),
    # All awards, and those who got it on one occasion.
    (
        "Trao tặng 200 Bằng khen cho cán bộ y tế\nSở Y tế trao Bằng khen cho 35 cán bộ.",
        ["Bằng khen x200 > individual", "Bằng khen > individual 35 < Sở Y tế"],
    ),
    # The committee that acts for a body.
    (
        "Trung ương Đoàn tặng Huy hiệu Tuổi trẻ dũng cảm cho anh Lê Văn Bình. Huyện đoàn trao Huy hiệu Tuổi trẻ dũng "
        "cảm của Ban Chấp hành T.Ư Đoàn cho anh Lê Văn Bình.",
        ["Huy hiệu Tuổi trẻ dũng cảm > Lê Văn Bình < Trung ương Đoàn"],
    ),
    # One body and one person are no two people who are praised.
    (
        "Đoàn Thanh niên Công an tỉnh được Trung ương Đoàn tặng Cờ thi đua. Đại úy Lê Văn Bình được trao Kỷ niệm "
        "chương Vì thế hệ trẻ. Có 2 đồng chí được Công an tỉnh tuyên dương.",
        [
            "Cờ thi đua > Đoàn Thanh niên Công an tỉnh < Trung ương Đoàn",
            "Kỷ niệm chương Vì thế hệ trẻ > Lê Văn Bình",
            "tuyên dương > individual 2 < Công an tỉnh",
        ],
    ),
    # Two grantors, two facts.
    (
        "Bộ Y tế tặng Bằng khen cho ông Lê Văn Bình. UBND tỉnh Kon Tum cũng tặng Bằng khen cho ông Lê Văn Bình.",
        ["Bằng khen > Lê Văn Bình < Bộ Y tế", "Bằng khen > Lê Văn Bình < UBND tỉnh Kon Tum"],
    ),
    # Totals: by names, by classes, by statuses; a subset leaves its total.
    (
        "UBND huyện Chư Sê tặng Giấy khen cho 2 cá nhân. Ông Lê Văn Bình và bà Lý Thu Hà được tặng Giấy khen.",
        ["Giấy khen > Lê Văn Bình < UBND huyện Chư Sê", "Giấy khen > Lý Thu Hà < UBND huyện Chư Sê"],
    ),
    (
        "Chủ tịch nước tặng Huân chương Chiến công cho 5 cá nhân. Trong đó, Huân chương Chiến công hạng Nhì: 2 cá "
        "nhân; Huân chương Chiến công hạng Ba: 3 cá nhân.",
        [
            "Huân chương Chiến công nhì > individual 2 < Chủ tịch nước",
            "Huân chương Chiến công ba > individual 3 < Chủ tịch nước",
        ],
    ),
    (
        "Chủ tịch nước tặng Huân chương cho 14 đồng chí, gồm: 6 Huân chương Độc lập hạng Ba và 8 Huân chương Lao động "
        "hạng Nhì.",
        [
            "Huân chương Độc lập ba x6 > individual < Chủ tịch nước",
            "Huân chương Lao động nhì x8 > individual < Chủ tịch nước",
        ],
    ),
    (
        "UBND tỉnh Kon Tum tặng Bằng khen cho 90 cá nhân, trong đó Chư Sê có 6 người.",
        ["Bằng khen > individual 90 < UBND tỉnh Kon Tum"],
    ),
    # Praise names those who got a form of award, or counts those who got it by name.
    (
        "Sở Y tế tặng Giấy khen cho hai người dân. Hai người dân được khen thưởng gồm: ông Lê Văn Bình; bà Lý Thu Hà.",
        ["Giấy khen > Lê Văn Bình < Sở Y tế", "Giấy khen > Lý Thu Hà < Sở Y tế"],
    ),
    (
        "Sở Y tế tặng Giấy khen cho anh Lê Văn Bình và anh Trần Văn Nam. Sở Y tế quyết định khen thưởng cho 2 anh.",
        ["Giấy khen > Lê Văn Bình < Sở Y tế", "Giấy khen > Trần Văn Nam < Sở Y tế"],
    ),
    (
        "Sở Y tế tặng Giấy khen cho 5 người dân. Sở Y tế cũng khen thưởng ông Lê Văn Bình và bà Lý Thu Hà.",
        [
            "Giấy khen > individual 5 < Sở Y tế",
            "khen thưởng > Lê Văn Bình < Sở Y tế",
            "khen thưởng > Lý Thu Hà < Sở Y tế",
        ],
    ),
    # The only order of the article; a loose group that is named later.
    (
        "Chủ tịch nước tặng Huân chương Dũng cảm cho 2 cán bộ. Hai cán bộ được trao Huân chương là Lê Văn Bình và Lý "
        "Thu Hà.",
        ["Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước", "Huân chương Dũng cảm > Lý Thu Hà < Chủ tịch nước"],
    ),
    (
        "Sở Y tế khen thưởng nhiều tập thể, cá nhân. Sở Y tế thưởng nóng cho Đội 3.",
        ["khen thưởng > Đội 3 < Sở Y tế"],
    ),
    # A caption names the one who hands over.
    (
        "Đại tá Trần Văn Nam trao Giấy khen cho 3 người dân.\nGiám đốc Công an tỉnh Kon Tum tặng Giấy khen cho 3 người "
        "dân.",
        ["Giấy khen > individual 3 < Giám đốc Công an tỉnh Kon Tum"],
    ),
    # A name without the kind of its place, with initials; two kinds of place are two bodies.
    (
        "Công an Kon Tum đón nhận Cờ thi đua\nSáng qua, Công an tỉnh Kon Tum đón nhận Cờ thi đua.",
        ["Cờ thi đua > Công an Kon Tum"],
    ),
    (
        "Bộ đội Biên phòng Kon Tum nhận Cờ thi đua\nNăm qua, BĐBP tỉnh Kon Tum được Bộ Quốc phòng tặng Cờ thi đua.",
        ["Cờ thi đua > BĐBP tỉnh Kon Tum < Bộ Quốc phòng"],
    ),
    (
        "Công an tỉnh Kon Tum nhận Cờ thi đua. Công an thành phố Kon Tum nhận Cờ thi đua.",
        ["Cờ thi đua > Công an tỉnh Kon Tum", "Cờ thi đua > Công an thành phố Kon Tum"],
    ),
    # Who holds the ceremony is the recipient only where nobody else is.
    (
        "Bộ Y tế tổ chức lễ đón nhận danh hiệu Anh hùng Lao động. Chủ tịch nước trao danh hiệu Anh hùng Lao động "
        "cho Bệnh viện Sao Mai.",
        ["Anh hùng Lao động > Bệnh viện Sao Mai < Chủ tịch nước"],
    ),
    (
        "Bệnh viện Sao Mai tổ chức lễ đón nhận Huân chương Lao động hạng Ba.",
        ["Huân chương Lao động ba > Bệnh viện Sao Mai"],
    ),
    # One title for two wars.
    (
        "Trung đoàn 9 được tặng danh hiệu Anh hùng Lực lượng vũ trang nhân dân thời kỳ chống Mỹ. Trung đoàn 9 đón nhận "
        "danh hiệu Anh hùng LLVTND thời kỳ đổi mới.",
        [
            "Anh hùng Lực lượng vũ trang nhân dân > Trung đoàn 9",
            "Anh hùng Lực lượng vũ trang nhân dân > Trung đoàn 9",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_merge(text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
