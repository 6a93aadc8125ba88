"""The words by which figures in Vietnamese administrative text are told apart. Data only.

All in small letters, with the tone marks of `tokens`; a phrase has its words separated by spaces.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


# Who or what is counted, right after a number.
PERSONS = _phrases(
    "đ/c, đồng chí, người, nữ, nam, phụ nữ, cán bộ, công chức, viên chức, công nhân, lao động, "
    "ủy viên, đại biểu, thành viên, nhân viên, chuyên viên, đảng viên, đoàn viên, hội viên, "
    "học viên, học sinh, sinh viên, giáo viên, giảng viên, nhà giáo, bác sĩ, lãnh đạo, giám đốc, "
    "phó giám đốc, trưởng phòng, phó phòng, phó trưởng, trưởng ban, phó ban, chủ tịch, "
    "phó chủ tịch, bí thư, phó bí thư, cấp ủy, cấp trưởng, cấp phó, chị, cô, em, cháu, bà, ông, "
    "nhân sự, trẻ em, nạn nhân, ứng viên, cộng tác, tuyên truyền, nghiên cứu, thạc sĩ, tiến sĩ"
)
THINGS = _phrases(
    "cơ quan, đơn vị, sở, phòng, ban, ngành, chi bộ, đảng bộ, tổ, hội, huyện, quận, thị xã, xã, "
    "phường, thôn, bản, tỉnh, thành phố, trường, lớp, hộ, gia đình, doanh nghiệp, hợp tác, "
    "chi hội, câu lạc, phiếu, mô hình, dự án, đề án, chỉ tiêu, tiêu chí, nhiệm vụ, nhóm, "
    "nội dung, vụ, vụ việc, "
    "trường hợp, cuộc, đề tài, văn bản, tổ chức, công đoàn, chức danh, trạm, bệnh viện, vị trí, "
    "địa phương, khóa, báo cáo, kiến nghị, lượt"
)
UNITS = PERSONS | THINGS

# Before a share it says: of what stood before.
STRONG_LINKS = _words("chiếm đạt bằng tức =") | _phrases(
    "tỷ lệ, tỷ trọng, tương đương, tương ứng, ứng với"
)
WEAK_LINKS = _words("là với : có -  – —")
EMPHASIS = _words("tới đến đúng chỉ mới cả mức")
QUALIFIERS = _words("gần khoảng chừng hơn trên dưới ≈ ~ > < ≥ >=") | _phrases(
    "xấp xỉ, ước khoảng, chưa đến, chưa tới, ít nhất, tối thiểu, không dưới"
)
ESTIMATES = _words("ước") | _phrases("ước tính, ước đạt")

# Before a percentage it says: of something else, or no share at all.
OTHER_PERCENTAGES = _words(
    "tăng giảm vượt thêm thấp cao lên xuống từ lãi suất nâng hạ thiếu kém thuế cộng trừ"
)
# Between a pair and a percentage: the percentage is of another part, or a target.
OTHER_SUBJECT = _phrases(
    "riêng, trong đó, còn lại, lần lượt, mục tiêu, chỉ tiêu, phấn đấu, yêu cầu, quy định, tỷ lệ, "
    "tỷ trọng, cùng kỳ, năm trước, nhiệm kỳ trước, so với"
)
SUBJECTS = _words(
    "nữ nam đảng số còn riêng tỷ cán công viên lãnh người phụ độ trình dân lao thạc tiến đại cao"
    " trẻ cấp mỗi toàn tổng nhưng đây năm"
)
# The last word of a noun in a list: "trưởng, phó phòng", "cán bộ, công chức".
LISTED = _words(
    "trưởng phó bộ chức đốc tịch viên ủy thư vụ ban phòng đoàn hội sở ngành tỉnh huyện đạo"
)

# After "%": a difference, a rate, a target.
AFTER_OTHER = _phrases(
    "số phiếu, phiếu bầu, so với, điểm phần, điểm %, mỗi năm, một năm, trở xuống, cùng kỳ"
)
AFTER_TARGET = _phrases("kế hoạch, chỉ tiêu, mục tiêu, dự toán")

# Before a number: a day, a number of a document, no count.
DATE_WORDS = _words("ngày tháng quý mùng mồng lễ hôm sáng chiều tối phiên")
# Before two numbers with a slash: a rank, a page, a document, a telephone.
NAMED = DATE_WORDS | _words(
    "thứ hạng xếp đứng trí trang tập bài tuần đợt câu chương bước điều khoản đt thoại fax "
    "qđ kh nq ct tt bc cv tb"
)
NEAR_DATES = _words("từ đến hết trước sau vào dịp kể tới tính qua")
NUMBERED = _words(
    "năm tháng ngày quý khóa số điều khoản thứ điểm mục bảng biểu hình lục định hạng bậc tăng "
    "giảm thêm mẫu nq kh qđ ct tầng nhà ngõ kỳ phần tuổi loại"
) | frozenset({"nhiệm kỳ", "giai đoạn"})
# Before a number that is a name, unless a unit follows.
UNITS_BY_NUMBER = _words("khu quận ấp cụm đội") | _phrases("chi bộ, đảng bộ, chi hội, chi đoàn")
# After a number: a time, money, a measure, a score; or a share of an unnamed number ("2/3 số").
MEASURES = _words(
    "tuổi năm tháng ngày giờ phút buổi tuần h triệu tỷ nghìn ngàn trăm chục đồng usd vnđ vnd đô "
    "km m m2 ha kg điểm lần % phần tầng"
)
FRACTIONS = _words(
    "số tổng dân diện quãng thời thế nhiệm chặng điểm giờ h ngày tháng năm tuổi trở đường"
)

WHOLE = _phrases("tổng số, trong số, trên số")
MOVED = _words("từ lên xuống còn")
COMPARED = _phrases("so với, cùng kỳ, năm trước, nhiệm kỳ trước")
WOMEN = _words(
    "nữ nam là người đồng chí đ/c cán bộ công chức viên phụ có số lao động ủy đại biểu học thành "
    "và , : lượng gồm"
)
FULFILMENT = _words("hoạch tiêu vượt giao nạp đạt")
