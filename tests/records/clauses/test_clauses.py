"""Clauses of giving, of receiving, without a verb; the ids of their rules. All sentences and names are made up."""

from collections.abc import Callable

import pytest

from vinhdanh import extract

CASES = [
    # what else was done to the subject; an award that is a subject of its own; each group its title; one each
    (
        "clause.passive",
        "Anh Lê Tú được Bộ Quốc phòng truy thăng quân hàm, được Tỉnh đoàn truy tặng Huy hiệu Tuổi trẻ dũng cảm.",
        ["posthumous Huy hiệu Tuổi trẻ dũng cảm > Lê Tú < Tỉnh đoàn"],
    ),
    (
        "clause.award_subject",
        "Năm qua, 1 chiến sĩ được tặng danh hiệu Chiến sĩ thi đua cơ sở, danh hiệu “Chiến sĩ tiên tiến” được trao "
        "cho 9 chiến sĩ.",
        ["Chiến sĩ thi đua cấp cơ sở > individual 1", "Chiến sĩ tiên tiến > individual 9"],
    ),
    (
        "clause.receive",
        "Có 8 doanh nghiệp, 9 doanh nhân đạt danh hiệu “Doanh nghiệp trẻ tiêu biểu”, “Doanh nhân trẻ tiêu biểu”.",
        ["Doanh nghiệp trẻ tiêu biểu > collective 8", "Doanh nhân trẻ tiêu biểu > individual 9"],
    ),
    (
        "clause.active",
        "Hội Nông dân tỉnh tặng 7 Bằng khen cho 3 tập thể và 4 cá nhân.",
        ["Bằng khen > collective 3 < Hội Nông dân tỉnh", "Bằng khen > individual 4 < Hội Nông dân tỉnh"],
    ),
    (
        "clause.receive",
        "Trong số này, 2 cụ nhận Giấy khen, 3 tổng phụ trách đội nhận Huân chương Kháng chiến chống Mỹ hạng Nhất.",
        ["Giấy khen > individual 2", "Huân chương Kháng chiến nhất > individual 3"],
    ),
    (
        "clause.active",
        "Chủ tịch UBND xã Ia Mơ, thành phố Kon Tum, ông Lê Văn Bình, trao Giấy khen cho bà Vũ Lan.",
        ["Giấy khen > Vũ Lan < Chủ tịch UBND xã Ia Mơ"],
    ),
    # who is asked for in a plan; a title among those who get gifts; classes of an award with which the sentence begins
    (
        "clause.active",
        "Công an xã sẽ kiến nghị UBND tỉnh tặng Bằng khen cho 2 cá nhân.",
        ["proposed Bằng khen > individual 2 < UBND tỉnh"],
    ),
    (
        "clause.report",
        "Về Huân chương Lao động, Hội đồng trình hạng Nhất cho 1 tập thể; hạng Nhì cho 3 tập thể.",
        ["proposed Huân chương Lao động nhất > collective 1", "proposed Huân chương Lao động nhì > collective 3"],
    ),
    (
        "clause.active",
        "Hội đồng trình Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Xã Ia Mơ.",
        ["proposed Huân chương Lao động nhất > Xã Ia Mơ < Chủ tịch nước"],
    ),
    (
        "clause.receive",
        "Trên đảo Phú Quý, Tiểu đoàn 9 mừng 40 năm thành lập, đồng thời đón nhận Huân chương Lao động.",
        ["Huân chương Lao động > Tiểu đoàn 9"],
    ),
    # years behind an award; money for each; who is told by a word for the one before; the body over a body
    (
        "clause.passive",
        "Anh Lê Tú được tặng Giấy khen 3 năm liền, 2 lần được tặng Bằng khen.",
        ["Giấy khen x3 > Lê Tú", "Bằng khen x2 > Lê Tú"],
    ),
    (
        "clause.active",
        "UBND xã Ia Mơ tặng Giấy khen và thưởng 1 triệu đồng mỗi cá nhân cho 8 chiến sĩ.",
        ["Giấy khen > individual 8 < UBND xã Ia Mơ"],
    ),
    (
        "clause.passive",
        "Gia đình bà Lê Thị Mơ có 3 liệt sĩ; bà được Nhà nước truy tặng danh hiệu Bà mẹ Việt Nam anh hùng.",
        ["posthumous Bà mẹ Việt Nam Anh hùng > Lê Thị Mơ < Nhà nước"],
    ),
    (
        "clause.passive",
        "Đồng chí Lê Tú, Trung đội trưởng Trung đội 5, Ban CHQS huyện, được tặng Bằng khen.",
        ["Bằng khen > Lê Tú"],
    ),
    (
        "clause.passive",
        "Công ty Sao Mai được UBND tỉnh tặng Bằng khen; Công đoàn Công ty được tặng Cờ thi đua.",
        ["Bằng khen > Công ty Sao Mai < UBND tỉnh", "Cờ thi đua > Công đoàn Công ty"],
    ),
    (
        "clause.active",
        "Chủ tịch nước tặng Huân chương Lao động cho 5 kiểm sát viên; Viện trưởng VKSND tối cao tặng Cờ “Đơn vị dẫn "
        "đầu khối thi đua” cho VKSND tỉnh.",
        [
            "Huân chương Lao động > individual 5 < Chủ tịch nước",
            "Cờ thi đua > VKSND tỉnh < Viện trưởng VKSND tối cao",
        ],
    ),
    # who recognises; a title of its own number; bodies with the state's name cut short
    (
        "clause.receive",
        "UBND huyện Ia Mơ công nhận 12 xóm đạt danh hiệu Làng văn hóa.",
        ["Làng văn hóa > collective 12 < UBND huyện Ia Mơ"],
    ),
    (
        "clause.passive",
        "Năm qua, 15 nhà giáo được phong tặng danh hiệu Nhà giáo Ưu tú, 2 Nhà giáo Nhân dân.",
        ["Nhà giáo Ưu tú > individual 15", "Nhà giáo Nhân dân > individual 2"],
    ),
    (
        "clause.active",
        "Tỉnh hội tặng Giấy khen cho 10 hội viên; 5 tập thể được Trung ương Hội tặng Bằng khen.",
        ["Giấy khen > individual 10 < Tỉnh hội", "Bằng khen > collective 5 < Trung ương Hội"],
    ),
    # counted groups that share one title; on whose part; families of the fallen
    (
        "clause.active",
        "Đề nghị truy tặng danh hiệu Anh hùng Lao động có 9 cá nhân thời chống Pháp, 31 cá nhân thời chống Mỹ.",
        ["proposed Anh hùng Lao động > individual 9", "proposed Anh hùng Lao động > individual 31"],
    ),
    (
        "clause.passive",
        "Về phía Tỉnh Đoàn, 2 tập thể, 12 cá nhân xuất sắc được tặng Bằng khen.",
        ["Bằng khen > collective 2", "Bằng khen > individual 12"],
    ),
    (
        "clause.receive",
        "Sáng qua, 9 gia đình nhiều liệt sĩ nhận Huân chương Độc lập.",
        ["Huân chương Độc lập > collective 9"],
    ),
    # lines behind a sentence that only announces them, with a mark and a heading each; a subject behind its post
    (
        "clause.active",
        "UBND tỉnh tặng Cờ thi đua cho 02 tập thể đứng đầu các khối thi đua. Cụ thể:\n1. Khối 01: Văn phòng Huyện ủy "
        "Ba Vì.\n2. Khối 02: Hội Nông dân huyện Ba Vì.",
        [
            "Cờ thi đua > Văn phòng Huyện ủy Ba Vì < UBND tỉnh",
            "Cờ thi đua > Hội Nông dân huyện Ba Vì < UBND tỉnh",
        ],
    ),
    (
        "clause.active",
        "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Sở Y tế; bà Lê Thị Mơ, Chánh Văn phòng Sở, được tặng "
        "Huân chương Lao động hạng Ba.",
        ["Huân chương Lao động nhì > Sở Y tế < Chủ tịch nước", "Huân chương Lao động ba > Lê Thị Mơ"],
    ),
    # the award is the subject of `thuộc về`, `đến với`; not a placing
    (
        "clause.award_subject",
        "Cờ thi đua của Chính phủ năm nay thuộc về Công an huyện Ba Vì. Giải Nhất thuộc về Công an huyện Sơn Tây.",
        ["Cờ thi đua > Công an huyện Ba Vì < Chính phủ"],
    ),
    (
        "clause.award_subject",
        "Huân chương Chiến công các hạng đã đến với 4 tập thể, 2 cá nhân.",
        ["Huân chương Chiến công > collective 4", "Huân chương Chiến công > individual 2"],
    ),
    # quotation marks around the name; who confers what another hands over
    (
        "clause.active",
        'Khối đề nghị tặng "Cờ thi đua" của Bộ Công an cho Công an huyện Ba Vì; "Cờ thi đua" của Bộ Y tế cho Sở Y tế.',
        [
            "proposed Cờ thi đua > Công an huyện Ba Vì < Bộ Công an",
            "proposed Cờ thi đua > Sở Y tế < Bộ Y tế",
        ],
    ),
    (
        "clause.active",
        "UBND tỉnh trao Huân chương Dũng cảm Chủ tịch nước truy tặng anh Lê Văn Bình.",
        ["posthumous Huân chương Dũng cảm > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "clause.active",
        "Công an tỉnh trao cho gia đình Thượng úy Đỗ Văn Nam tấm Huân chương Bảo vệ Tổ quốc hạng Ba được Chủ tịch nước "
        "truy tặng.",
        ["posthumous Huân chương Bảo vệ Tổ quốc ba > Đỗ Văn Nam < Chủ tịch nước"],
    ),
    # a second giver behind a recipient that no table knows; others behind `;`
    (
        "clause.active",
        "Trung ương Đoàn tặng Bằng khen cho đoàn cứu nạn, Hội Chữ thập đỏ tỉnh tặng Bằng khen cho các cán bộ, chiến "
        "sĩ.",
        ["Bằng khen > individual < Hội Chữ thập đỏ tỉnh"],
    ),
    (
        "clause.active",
        "Bộ trưởng Bộ Y tế trao danh hiệu Nhà giáo Nhân dân cho 2 người; 12 nhà giáo trẻ khác nhận danh hiệu Nhà giáo "
        "Ưu tú.",
        ["Nhà giáo Nhân dân > individual 2 < Bộ trưởng Bộ Y tế", "Nhà giáo Ưu tú > individual 12"],
    ),
    # in whose place somebody acts, who holds the ceremony
    (
        "clause.active",
        "Thay Chủ tịch nước (theo ủy quyền), Ban Chỉ huy quân sự huyện trao Huân chương Lao động cho 3 đồng chí.",
        ["Huân chương Lao động > individual 3 < Chủ tịch nước"],
    ),
    (
        "clause.active",
        "Được Bộ Công an ủy quyền, Bí thư Huyện ủy Lê Hùng trao Bằng khen cho 7 đồng chí.",
        ["Bằng khen > individual 7 < Bộ Công an"],
    ),
    (
        "clause.active",
        "Đại sứ Sok Sam, thừa ủy quyền Nhà nước Campuchia, trao Huân chương Hữu nghị cho Đại tá Lê Hòa.",
        ["Huân chương Hữu nghị > Lê Hòa < Nhà nước Campuchia"],
    ),
    (
        "clause.active",
        "Ông Lê Hùng, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam, trao Huân chương Lao động cho Sở Y tế.",
        ["Huân chương Lao động > Sở Y tế < Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam"],
    ),
    (
        "clause.active",
        "UBND xã trao Bằng khen cho 9 hội viên; đứng ra tổ chức buổi lễ là Hội Cựu chiến binh huyện.",
        ["Bằng khen > individual 9 < UBND xã"],
    ),
    # a bare noun as the giver, a long description before the next group, a badge of the army
    (
        "clause.receive",
        "Lữ đoàn 25 họp tổng kết. 3 cá nhân được nhận Giấy khen của Lữ đoàn.",
        ["Giấy khen > individual 3 < Lữ đoàn 25"],
    ),
    (
        "clause.active",
        "Huyện ủy trao Giấy khen cho 2 chi bộ hoàn thành xuất sắc nhiệm vụ 5 năm liền (2016-2020) và 7 đảng viên.",
        ["Giấy khen > collective 2 < Huyện ủy", "Giấy khen > individual 7 < Huyện ủy"],
    ),
    (
        "clause.passive",
        "5 đồng chí được tặng Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội nhân dân Việt Nam.",
        ["Kỷ niệm chương Vì sự nghiệp xây dựng Quân đội nhân dân Việt Nam > individual 5"],
    ),
    (
        "clause.receive",
        "Bà Trần Thị Hoa nhận Kỷ niệm chương Chiến sĩ cách mạng bị địch bắt tù đày.",
        ["Kỷ niệm chương Chiến sĩ cách mạng bị địch bắt tù, đày > Trần Thị Hoa"],
    ),
    ("clause.passive", "Bác sĩ CKII Lê Văn Bình được tặng Bằng khen.", ["Bằng khen > Lê Văn Bình"]),
    ("clause.passive", "Thôn Ia Kly được công nhận danh hiệu Thôn văn hóa.", ["Thôn văn hóa > Thôn Ia Kly"]),
    # orders that are counted go to the body with which the sentence begins; a second giver; a list of classes beside
    # an award that is counted
    (
        "clause.passive",
        "Trung đoàn 95 được Nhà nước tặng Cờ thi đua; 3 đại đội được tặng Bằng khen; được tặng thưởng 2 Huân chương "
        "Quân công hạng Nhất.",
        [
            "Cờ thi đua > Trung đoàn 95 < Nhà nước",
            "Bằng khen > collective 3",
            "Huân chương Quân công nhất x2 > Trung đoàn 95",
        ],
    ),
    (
        "clause.active",
        "Trung ương Đoàn đã truy tặng em Lê Văn Tú Huy hiệu “Tuổi trẻ dũng cảm”, UBND tỉnh truy tặng Bằng khen.",
        [
            "posthumous Huy hiệu Tuổi trẻ dũng cảm > Lê Văn Tú < Trung ương Đoàn",
            "posthumous Bằng khen > Lê Văn Tú < UBND tỉnh",
        ],
    ),
    (
        "clause.passive",
        "Ông Lê Văn Bình được tặng Huân chương Quân công hạng Nhất, Nhì, 3 Huân chương Chiến công hạng Nhất.",
        [
            "Huân chương Quân công nhất > Lê Văn Bình",
            "Huân chương Quân công nhì > Lê Văn Bình",
            "Huân chương Chiến công nhất x3 > Lê Văn Bình",
        ],
    ),
    # on whose behalf somebody with a post of his own hands over; nobody gives to himself
    (
        "clause.active",
        "Thừa ủy quyền của Bộ trưởng Bộ Công an, Thiếu tướng Lê Văn Lâm - Giám đốc Công an tỉnh đã trao Cờ thi đua cho "
        "Công an huyện Mang Yang.",
        ["Cờ thi đua > Công an huyện Mang Yang < Bộ trưởng Bộ Công an"],
    ),
    (
        "clause.passive",
        "Ban CHQS huyện Đức Cơ họp tổng kết. Có 4 cá nhân được tặng Bằng khen; 2 năm liền (2017, 2018) đơn vị được "
        "tặng Cờ thi đua.",
        ["Bằng khen > individual 4", "Cờ thi đua x2 > Ban CHQS huyện Đức Cơ"],
    ),
    # a story that names later whom it tells of
    (
        "clause.passive",
        "Ít ai biết bà từng 5 lần được tặng danh hiệu Dũng sĩ diệt Mỹ. Năm 1978, bà Trần Thị Hoa được phong tặng danh "
        "hiệu Anh hùng LLVT nhân dân.",
        ["Dũng sĩ diệt Mỹ x5 > Trần Thị Hoa", "Anh hùng Lực lượng vũ trang nhân dân > Trần Thị Hoa"],
    ),
    # the giver goes on behind `công nhận`; `Được biết` is no passive; people of a place; a commander's force; names
    # behind `các tập thể`
    (
        "clause.active",
        "Chủ tịch UBND tỉnh tặng Cờ thi đua cho 6 tập thể; công nhận Tập thể lao động xuất sắc cho 9 tập thể; tặng "
        "Bằng khen cho 5 cá nhân.",
        [
            "Cờ thi đua > collective 6 < Chủ tịch UBND tỉnh",
            "Tập thể lao động xuất sắc > collective 9 < Chủ tịch UBND tỉnh",
            "Bằng khen > individual 5 < Chủ tịch UBND tỉnh",
        ],
    ),
    (
        "clause.receive",
        "Được biết, có 30 đại biểu được nhận Bằng khen và 90 đại biểu được biểu dương.",
        ["Bằng khen > individual 30", "tuyên dương > individual 90"],
    ),
    (
        "clause.passive",
        "Quân và dân tỉnh Gia Lai được Nhà nước tặng Huân chương Sao vàng.",
        ["Huân chương Sao vàng > Quân và dân tỉnh Gia Lai < Nhà nước"],
    ),
    (
        "clause.active",
        "Tư lệnh Bộ đội Biên phòng tặng Bằng khen cho 3 tập thể.",
        ["Bằng khen > collective 3 < Tư lệnh Bộ đội Biên phòng"],
    ),
    (
        "clause.receive",
        "Các tập thể Phòng PC03, PA06 và Đại tá Trần Văn Nam nhận Huân chương Chiến công hạng Nhì.",
        [f"Huân chương Chiến công nhì > {name}" for name in ("Phòng PC03", "PA06", "Trần Văn Nam")],
    ),
    (
        "clause.passive",
        "Anh Lê Văn Bình được Nhà nước tặng Huân chương Chiến công hạng Ba, 5 năm liền đạt Chiến sĩ thi đua cơ sở.",
        ["Huân chương Chiến công ba > Lê Văn Bình < Nhà nước", "Chiến sĩ thi đua cấp cơ sở x5 > Lê Văn Bình"],
    ),
    # clause.passive: whose decision opens a list of numbers, years running, those who are told to be the ones
    (
        "clause.passive",
        "Theo quyết định của Tỉnh ủy, 56 đảng viên được tặng Huy hiệu 30 năm tuổi Đảng; 14 đảng viên được tặng Huy "
        "hiệu 45 năm tuổi Đảng.",
        [
            "Huy hiệu 30 năm tuổi Đảng > individual 56 < Tỉnh ủy",
            "Huy hiệu 45 năm tuổi Đảng > individual 14 < Tỉnh ủy",
        ],
    ),
    (
        "clause.passive",
        "Công an tỉnh Gia Lai có 5 năm liên tục được Chính phủ tặng Cờ thi đua.",
        ["Cờ thi đua x5 > Công an tỉnh Gia Lai < Chính phủ"],
    ),
    (
        "clause.passive",
        "Đơn vị hoàn thành nhiệm vụ 3 năm liền, 2 cá nhân được tặng Bằng khen.",
        ["Bằng khen > individual 2"],
    ),
    (
        "clause.passive",
        "Em Lê Văn Tú được trao huy hiệu 'Tuổi trẻ dũng cảm' của Trung ương Đoàn.",
        ["Huy hiệu Tuổi trẻ dũng cảm > Lê Văn Tú < Trung ương Đoàn"],
    ),
    # clause.active
    ("clause.active", "Bộ Công an tặng Bằng khen cho ông Lê Văn Bình.", ["Bằng khen > Lê Văn Bình < Bộ Công an"]),
    (
        "clause.active",
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 10 tập thể, Giấy khen cho 20 cá nhân.",
        ["Bằng khen > collective 10 < Chủ tịch UBND tỉnh", "Giấy khen > individual 20 < Chủ tịch UBND tỉnh"],
    ),
    (
        "clause.active",
        "Chủ tịch UBND tỉnh đã đến trao Bằng khen UBND tỉnh cho các đơn vị có thành tích xuất sắc.",
        ["Bằng khen > collective < UBND tỉnh"],
    ),
    (
        "clause.active",
        "Lãnh đạo UBND thành phố đã đến thăm Công an thành phố Pleiku, Sở Y tế trao Bằng khen.",
        [
            "Bằng khen > Công an thành phố Pleiku < Lãnh đạo UBND thành phố",
            "Bằng khen > Sở Y tế < Lãnh đạo UBND thành phố",
        ],
    ),
    # clause.passive
    (
        "clause.passive",
        "Ông Lê Văn Bình được Bộ Y tế tặng Bằng khen.",
        ["Bằng khen > Lê Văn Bình < Bộ Y tế"],
    ),
    (
        "clause.passive",
        "Ông Lê Văn Bình được UBND TP Kon Sơn tặng Giấy khen.",
        ["Giấy khen > Lê Văn Bình < UBND TP Kon Sơn"],
    ),
    (
        "clause.passive",
        "Công đoàn Công ty Sao Mai được Liên đoàn Lao động tỉnh Kon Tum tặng Bằng khen cho 9 tập thể.",
        ["Bằng khen > collective 9 < Liên đoàn Lao động tỉnh Kon Tum"],
    ),
    (
        "clause.passive",
        "Được tặng danh hiệu Nghệ sĩ Ưu tú năm 1993, năm 2012 ông Trần Hoài Nam mới nhận danh hiệu Nghệ sĩ Nhân dân.",
        ["Nghệ sĩ Ưu tú > Trần Hoài Nam", "Nghệ sĩ Nhân dân > Trần Hoài Nam"],
    ),
    (
        "clause.passive",
        "Năm 2018, ông Lê Văn Bình được Bộ Y tế tặng Bằng khen và Chủ tịch nước tặng Huân chương Lao động hạng Ba.",
        ["Bằng khen > Lê Văn Bình < Bộ Y tế", "Huân chương Lao động ba > Lê Văn Bình < Chủ tịch nước"],
    ),
    (
        "clause.passive",
        "80 nhân tố mới được Ban tổ chức cuộc thi tặng Kỷ niệm chương.",
        ["Kỷ niệm chương > unspecified 80 < Ban tổ chức"],
    ),
    # clause.receive
    (
        "clause.receive",
        "Anh Lê Văn Bình nhận danh hiệu Chiến sĩ thi đua cơ sở, Bằng khen của Bộ Công an về thành tích phá án, "
        "Giấy khen của Công an tỉnh Gia Lai.",
        [
            "Chiến sĩ thi đua cấp cơ sở > Lê Văn Bình",
            "Bằng khen > Lê Văn Bình < Bộ Công an",
            "Giấy khen > Lê Văn Bình < Công an tỉnh Gia Lai",
        ],
    ),
    (
        "clause.receive",
        "Ca sĩ Trần Minh nhận Giải thưởng Hồ Chí Minh cho bố là ông Trần Văn Hoài.",
        ["Giải thưởng Hồ Chí Minh > Trần Văn Hoài"],
    ),
    ("clause.receive", "Toàn xã có 1.031 hộ đạt Gia đình văn hóa.", ["Gia đình văn hóa > collective 1031"]),
    # clause.award_subject
    (
        "clause.award_subject",
        "Danh hiệu Nghệ nhân Ưu tú được Chủ tịch nước phong tặng cho 90 cá nhân.",
        ["Nghệ nhân Ưu tú > individual 90 < Chủ tịch nước"],
    ),
    (
        "clause.active",
        "Hai đại biểu đề nghị tặng Bằng khen cho ông Lê Văn Bình.",
        ["proposed Bằng khen > Lê Văn Bình"],
    ),
    # clause.report
    ("clause.report", "Bằng khen của Bộ Y tế: 3 tập thể.", ["Bằng khen > collective 3 < Bộ Y tế"]),
    # clause.proposed
    (
        "clause.proposed",
        "Toàn ngành có 12 cá nhân đề nghị công nhận danh hiệu “Lao động tiên tiến”, 3 tập thể và 5 cá nhân đề nghị "
        "tặng Bằng khen.",
        [
            "proposed Lao động tiên tiến > individual 12",
            "proposed Bằng khen > collective 3",
            "proposed Bằng khen > individual 5",
        ],
    ),
    # clause.held
    (
        "clause.held",
        "Lữ đoàn 88 - đơn vị Anh hùng Lực lượng vũ trang nhân dân - vừa tròn 50 tuổi.",
        ["Anh hùng Lực lượng vũ trang nhân dân > Lữ đoàn 88"],
    ),
]

NO_RECORDS = [
    "UBND xã đến thăm, tặng quà các gia đình chính sách và một Mẹ Việt Nam Anh hùng.",
    "3 cá nhân đề nghị xem xét lại việc tặng Huân chương Lao động.",
    "Trên 82% cá nhân đạt danh hiệu Lao động tiên tiến.",
    "Mức thưởng cho mỗi cá nhân đạt danh hiệu Lao động tiên tiến là 1 triệu đồng.",
    "5 học sinh giành được huy chương.",
    "Tỉ lệ công chức đạt danh hiệu Lao động tiên tiến là 92%.",
    "Bằng khen là hình thức khen thưởng của Bộ trưởng.",
    "Ông Lê Văn Bình nói về Huân chương Lao động.",
]


@pytest.mark.parametrize(("rule", "text", "lines"), CASES)
def test_clauses(rule: str, text: str, lines: list[str], lines_of: Callable[[str], list[str]]) -> None:
    assert lines_of(text) == lines
    assert any(rule in r.rules for r in extract(text).records)


@pytest.mark.parametrize("text", NO_RECORDS)
def test_no_records(text: str) -> None:
    assert not extract(text).records
