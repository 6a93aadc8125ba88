"""Sentences of administrative Vietnamese, written for these tests, and what stands in them.

What is expected is typed by hand, one figure after the other: "5/7 72" is a part of a whole with
its share, "?/40 70" a whole with a share, "5/? 45" a part with one, "10/18 -" a pair without. A
qualifier stands before the share. Behind it: "ok", or the rules that are broken; "none" where a
figure alone says too little to be wrong.
"""

# name of the case, sentence, what is found
PAIRS = [
    ("brackets, right", "Ban Giám đốc: 01/04 đồng chí nữ (chiếm 25%).", "1/4 25 ok"),
    ("brackets, wrong", "Ban Thường vụ có 02/09 đồng chí nữ (chiếm 23%).", "2/9 23 share-mismatch"),
    ("a decimal comma", "Cấp ủy các chi bộ: 11/32 đồng chí nữ (chiếm 34,4%).", "11/32 34,4 ok"),
    (
        "a decimal comma, wrong",
        "Cấp ủy các chi bộ: 11/32 đồng chí nữ (chiếm 34,8%).",
        "11/32 34,8 share-mismatch",
    ),
    ("a decimal point", "Nữ là trưởng phòng: 3/8 đồng chí (37.5%).", "3/8 37.5 ok"),
    ("only a figure in brackets", "Nữ đảng viên 118/263 đồng chí (44,9%).", "118/263 44,9 ok"),
    (
        "only a figure, wrong",
        "Nữ đảng viên 118/263 đồng chí (45,9%).",
        "118/263 45,9 share-mismatch",
    ),
    ("percentage said in full", "Sở có 6/15 viên chức nữ, chiếm tỷ lệ 40%.", "6/15 40 ok"),
    ("the other spelling", "Sở có 6/15 viên chức nữ, chiếm tỉ lệ 42%.", "6/15 42 share-mismatch"),
    ("reached", "Có 09/12 xã đạt chuẩn, đạt 75%.", "9/12 75 ok"),
    ("reached, wrong", "Có 09/12 xã đạt chuẩn, đạt 76%.", "9/12 76 share-mismatch"),
    ("equals sign", "Nữ ủy viên ban chấp hành: 5/9 = 55,6%.", "5/9 55,6 ok"),
    ("equals sign, wrong", "Nữ ủy viên ban chấp hành: 5/9 = 55%.", "5/9 55 share-mismatch"),
    ("corresponding to", "Tỉnh có 13/41 đại biểu là nữ, tương ứng 31,7%.", "13/41 31,7 ok"),
    (
        "equivalent to, wrong",
        "Tỉnh có 13/41 đại biểu là nữ, tương đương 33%.",
        "13/41 33 share-mismatch",
    ),
    (
        "words of a list in between",
        "Toàn ngành có 52/118 người là cán bộ, công chức quản lý chiếm 44,1%.",
        "52/118 44,1 ok",
    ),
    (
        "long words in between",
        "Có 26/90 đồng chí giữ chức vụ lãnh đạo, quản lý từ cấp phòng trở lên chiếm 28,9%.",
        "26/90 28,9 ok",
    ),
    (
        "a term of office in between",
        "Có 3/11 đồng chí tham gia cấp ủy nhiệm kỳ 2025 - 2030 chiếm 27,3%.",
        "3/11 27,3 ok",
    ),
    (
        "a year in between",
        "Có 3/11 đồng chí được quy hoạch năm 2025, chiếm 28%.",
        "3/11 28 share-mismatch",
    ),
    ("an age in between", "Có 4/16 ủy viên dưới 40 tuổi, chiếm 25%.", "4/16 25 ok"),
    (
        "a comparison in between",
        "Có 4/16 ủy viên là nữ, tăng 01 đồng chí so với nhiệm kỳ trước, chiếm 25%.",
        "4/16 25 ok",
    ),
    (
        "a remark in brackets in between",
        "Có 7/20 đồng chí (02 đồng chí mới được bổ nhiệm) chiếm 35%.",
        "7/20 35 ok",
    ),
    (
        "several in a row",
        (
            "Cấp tỉnh 12/50 đồng chí (24%), cấp huyện 61/204 đồng chí (29,9%), cấp xã 210/702 "
            "đồng chí (30%)."
        ),
        "12/50 24 ok; 61/204 29,9 ok; 210/702 30 ok",
    ),
    (
        "one of several is wrong",
        "Trưởng phòng 2/9 đồng chí (22,2%); phó phòng 6/14 đồng chí (42%).",
        "2/9 22,2 ok; 6/14 42 share-mismatch",
    ),
    ("numbers grouped by a dot", "Toàn tỉnh có 1.250/2.500 hội viên (50%).", "1250/2500 50 ok"),
    (
        "numbers grouped by a dot, wrong",
        "Toàn tỉnh có 1.204/2.310 cán bộ nữ (chiếm 53%).",
        "1204/2310 53 share-mismatch",
    ),
    ("a space before the sign", "Đại biểu nữ: 9/30 người (30 %).", "9/30 30 ok"),
    ("percent in words", "Có 9/30 đại biểu là nữ, chiếm 30 phần trăm.", "9/30 30 ok"),
    ("the short form of comrades", "Có 04/10 đ/c là nữ (chiếm 40%).", "4/10 40 ok"),
    ("all in capitals", "CÓ 04/10 ĐỒNG CHÍ LÀ NỮ, CHIẾM 45%.", "4/10 45 share-mismatch"),
    ("spaces around the slash", "Có 04 / 10 đồng chí là nữ (chiếm 40%).", "4/10 40 ok"),
    (
        "a semicolon between two sentences",
        "Ban Giám đốc 1/3 đồng chí là nữ; trưởng phòng chiếm 33%.",
        "1/3 -",
    ),
    ("in quotation marks", "Báo cáo nêu: “Có 2/5 đồng chí là nữ (chiếm 40%)”.", "2/5 40 ok"),
    ("new spelling of the tone", "Có 3/9 uỷ viên là nữ (chiếm 33,3%).", "3/9 33,3 ok"),
    (
        "at the end of two sentences",
        "Chi bộ có 20 đảng viên. Cấp ủy có 2/5 đồng chí nữ (chiếm 41%). Năm 2024 giữ nguyên.",
        "2/5 41 share-mismatch",
    ),
]

MORE_PAIRS = [
    ("the share before the unit", "Có 15/20 (75%) sở, ban, ngành có nữ lãnh đạo.", "15/20 75 ok"),
    (
        "the share before the unit, twice",
        "Bầu 05/09 (55,6%) ủy viên, 2/3 (66,7%) thường trực.",
        "5/9 55,6 ok; 2/3 66,7 ok",
    ),
    (
        "three levels, one wrong",
        (
            "Cấp ủy viên nữ: cấp tỉnh 8/51 đồng chí, đạt 15,7%; cấp huyện 95/490 đồng chí, đạt "
            "19,4%; cấp xã 1.204/5.010 đồng chí, đạt 25%."
        ),
        "8/51 15,7 ok; 95/490 19,4 ok; 1204/5010 25 share-mismatch",
    ),
    (
        "a growth behind the share",
        "Có 5/7 đồng chí nữ (chiếm 71,4%, tăng 14,3% so với nhiệm kỳ trước).",
        "5/7 71,4 ok",
    ),
    (
        "the year before in brackets",
        "Có 12/15 chi hội vững mạnh (80%), tăng 6,7% so với năm 2023 (11/15 chi hội, đạt 73,3%).",
        "12/15 80 ok; 11/15 73,3 ok",
    ),
    (
        "from and to",
        "Tăng từ 73,3% (11/15 chi hội) lên 80% (12/15 chi hội).",
        "11/15 73,3 ok; 12/15 80 ok",
    ),
    (
        "women and men",
        "Nữ chiếm 30,8% (4/13), nam chiếm 69,2% (9/13).",
        "4/13 30,8 ok; 9/13 69,2 ok",
    ),
    ("nobody", "Chủ tịch Hội Nông dân là nữ: 0/12 đồng chí (0%).", "0/12 0 ok"),
    ("a colon before the figure", "Có 4/13 đồng chí (chiếm tỷ lệ: 30,8%).", "4/13 30,8 ok"),
    (
        "of the whole, named behind",
        "Có 4/13 đồng chí nữ, chiếm 30,8% tổng số cấp ủy viên.",
        "4/13 30,8 ok",
    ),
    (
        "a semicolon before the verb",
        "Cấp ủy: 4/13 đồng chí; chiếm 31,8%.",
        "4/13 31,8 share-mismatch",
    ),
    ("two decimals", "Nữ Bí thư: 7/31 (22,58%).", "7/31 22,58 ok"),
    ("two decimals, cut off", "Nữ Bí thư: 8/31 (25,80%).", "8/31 25,80 share-mismatch"),
    (
        "an office over comrades",
        "Có 02 nữ Phó Giám đốc/04 đồng chí Ban Giám đốc (chiếm 50%).",
        "2/4 50 ok",
    ),
    ("all of them", "Đạt tỷ lệ 100% (7/7 đồng chí).", "7/7 100 ok"),
    ("ballots", "Mức tín nhiệm cao: 45/50 phiếu (90%).", "45/50 90 ok"),
    (
        "staff without the word total",
        "Năm 2023, Sở có 125 cán bộ, trong đó nữ 58 người, chiếm 46,4%.",
        "58/125 46,4 ok",
    ),
    (
        "of nine members",
        "Trong 9 đồng chí Ban Thường vụ có 2 đồng chí nữ (chiếm 23%).",
        "2/9 23 share-mismatch",
    ),
    ("women, then men", "Tổ có 3 nữ, 4 nam (chiếm 57%).", "4/? 57 only-possible-total"),
]

IN_WORDS = [
    ("of, between two numbers", "Có 5 trên 8 đồng chí là nữ, chiếm 62,5%.", "5/8 62,5 ok"),
    ("out of", "Có 5 trong số 8 đồng chí là nữ, chiếm 61%.", "5/8 61 share-mismatch"),
    ("out of a total of", "Có 28 nữ trong tổng số 40 người, chiếm 70%.", "28/40 70 ok"),
    (
        "out of a total of, wrong",
        "Có 28 nữ trên tổng số 42 người, đạt 70%.",
        "28/42 70 share-mismatch",
    ),
    ("women over comrades", "Ban chấp hành có 05 nữ/11 đồng chí (45,5%).", "5/11 45,5 ok"),
    ("over a total", "Có 36 nữ/tổng số 90 cán bộ, chiếm 41%.", "36/90 41 share-mismatch"),
    ("the total first", "Tổng số 64 người, trong đó có 24 nữ (chiếm 37,5%).", "24/64 37,5 ok"),
    (
        "the total first, wrong",
        "Tổng số cán bộ là 64 người, trong đó nữ 24 người, chiếm 38,5%.",
        "24/64 38,5 share-mismatch",
    ),
    (
        "in a total there are",
        "Trong tổng số 21 xã có 4 xã do nữ làm bí thư, chiếm 19%.",
        "4/21 19 ok",
    ),
    (
        "so many, of whom women",
        "Ban Chấp hành gồm 15 đồng chí, nữ có 4 đồng chí, chiếm 27%.",
        "4/15 27 ok",
    ),
    (
        "so many women on a board, wrong",
        "Trong tổng số 30 trưởng, phó phòng có 8 nữ, chiếm 28%.",
        "8/30 28 share-mismatch",
    ),
    (
        "a number that is a name in between",
        "Có 5 trong số 12 ủy viên Chi bộ 3 là nữ, tương đương 41,7%.",
        "5/12 41,7 ok",
    ),
    (
        "a part of a part is not of the whole",
        "Tổng số 64 người, trong đó lãnh đạo nữ 5 người (chiếm 45%).",
        "5/? 45 only-possible-total",
    ),
]

SHARE_FIRST = [
    ("the pair in brackets", "Nữ cấp ủy chiếm 40% (6/15 đồng chí).", "6/15 40 ok"),
    (
        "the pair in brackets, wrong",
        "Nữ cấp ủy chiếm 41% (6/15 đồng chí).",
        "6/15 41 share-mismatch",
    ),
    (
        "a list of them",
        "Cấp ủy đạt 40% (6/15), chính quyền đạt 25% (3/12).",
        "6/15 40 ok; 3/12 25 ok",
    ),
    ("namely", "Tỷ lệ nữ lãnh đạo đạt 28%, tương ứng 7/25 đồng chí.", "7/25 28 ok"),
    ("namely, wrong", "Tỷ lệ nữ lãnh đạo đạt 30%, tức 7/25 đồng chí.", "7/25 30 share-mismatch"),
]

QUALIFIED = [
    ("nearly, right", "Có 44/100 cán bộ nữ, chiếm gần 45%.", "44/100 nearly 45 ok"),
    (
        "nearly, far off",
        "Có 41/100 cán bộ nữ, chiếm gần 45%.",
        "41/100 nearly 45 qualifier-mismatch",
    ),
    (
        "nearly, on the wrong side",
        "Có 8/30 đại biểu nữ, chiếm gần 26,6%.",
        "8/30 nearly 26,6 qualifier-mismatch",
    ),
    ("over, right", "Có 8/30 đại biểu nữ, chiếm hơn 26%.", "8/30 over 26 ok"),
    (
        "over, but exactly that",
        "Có 9/30 đại biểu nữ, chiếm trên 30%.",
        "9/30 over 30 qualifier-wrong-side",
    ),
    ("about, right", "Có 22/70 đại biểu nữ, chiếm khoảng 31%.", "22/70 about 31 ok"),
    (
        "about, far off",
        "Có 22/70 đại biểu nữ, chiếm khoảng 35%.",
        "22/70 about 35 qualifier-mismatch",
    ),
    ("roughly, of two words", "Có 22/70 đại biểu nữ, xấp xỉ 31%.", "22/70 about 31 ok"),
    ("roughly, with a verb", "Có 22/70 đại biểu nữ, đạt xấp xỉ 31%.", "22/70 about 31 ok"),
    ("under, right", "Có 22/70 đại biểu nữ, chiếm chưa đến 32%.", "22/70 under 32 ok"),
    ("under, wrong", "Có 23/70 đại biểu nữ, chiếm dưới 30%.", "23/70 under 30 qualifier-mismatch"),
    ("at least", "Có 23/70 đại biểu nữ, chiếm 30% trở lên.", "23/70 at_least 30 ok"),
    ("as much as", "Có 35/70 đại biểu nữ, chiếm tới 50%.", "35/70 50 ok"),
    ("estimated", "Có 35/70 đại biểu nữ, ước đạt 50%.", "35/70 about 50 ok"),
]

OTHER_RULES = [
    (
        "more than the whole",
        "Ban chấp hành có 09/07 đồng chí là nữ (chiếm 78%).",
        "9/7 78 share-mismatch part-exceeds-whole",
    ),
    ("more than a target", "Có 12/10 lớp tập huấn được tổ chức, đạt 120%.", "12/10 120 ok"),
    ("a part and its share", "Chi ủy: 02 đồng chí nữ (chiếm 67%).", "2/? 67 only-possible-total"),
    (
        "a part and an impossible share",
        "Chi ủy: 02 đồng chí nữ (chiếm 72%).",
        "2/? 72 no-possible-total",
    ),
    ("a part whose total stays open", "Hội có 30 cán bộ nữ (chiếm 31%).", "30/? 31 none"),
    (
        "a whole and a possible share",
        "Tổng số công chức là 25 người, trong đó nữ chiếm 36%.",
        "?/25 36 ok",
    ),
    (
        "a whole and an impossible share",
        "Tổng số công chức là 25 người, trong đó nữ chiếm 37%.",
        "?/25 37 impossible-share",
    ),
]

NOTHING = [
    ("a day", "Hội nghị tổ chức ngày 5/7, có 72% đại biểu tham dự."),
    ("days of a campaign", "Tháng hành động từ 15/11 đến 15/12, đạt 95% kế hoạch."),
    ("a day in full", "Tính đến 30/6/2024 tỷ lệ đạt 45%."),
    ("a month", "Trong tháng 6/2023 tỷ lệ giải quyết đạt 98%."),
    ("a quarter", "Quý 3/2024 tỷ lệ hồ sơ đúng hạn đạt 99%."),
    ("a plan", "Thực hiện Kế hoạch số 45/KH-UBND, phấn đấu nữ chiếm 30%."),
    ("a decree", "Theo Nghị định số 48/2009/NĐ-CP, tỷ lệ nữ đạt 35%."),
    ("a decision and its day", "Quyết định số 2282/QĐ-TTg ngày 31/12/2020 đặt mục tiêu 75%."),
    ("a range of percentages", "Phấn đấu nữ cấp ủy đạt từ 20-25%."),
    ("a target", "Tỷ lệ nữ đại biểu Quốc hội đạt trên 35%."),
    ("everybody", "100% cán bộ, công chức được phổ biến pháp luật."),
    ("a period", "Giai đoạn 2021 - 2025, tỷ lệ nữ tăng 5%."),
    ("a fraction of an unnamed number", "Ít nhất 2/3 số đại biểu tán thành, chiếm 70%."),
    ("an estimate of a fraction", "Hơn 2/3 đại biểu là nữ, chiếm 70%."),
    ("round the clock", "Đường dây nóng hoạt động 24/7, đạt 100%."),
    ("half and half", "Tỷ lệ nam, nữ là 50/50."),
    ("a score", "Đơn vị đạt 85/100 điểm, xếp thứ 3."),
    ("festival days", "Nhân dịp 8/3 và 20/10, 90% chi hội có hoạt động."),
    ("money", "Kinh phí 50 triệu đồng (chiếm 30%)."),
    ("about so many", "Lớp có gần 400 người (chiếm 45%)."),
    ("a growth", "Số hội viên là 120 người, tăng 12% so với năm 2023."),
    ("visits of a page", "Tổng 2.449.433 lượt, hôm nay 1379."),
    (
        "a resolution with its targets",
        (
            "Nghị quyết số 11-NQ/TW ngày 27/4/2007 xác định cán bộ nữ tham gia cấp ủy đạt từ 25% "
            "trở lên, nữ đại biểu từ 35% đến 40%."
        ),
    ),
    ("a rank", "Chỉ số xếp thứ 12/63 tỉnh, thành phố, đạt 72%."),
    ("a page", "Trang 3/15 của báo cáo."),
    ("a school year", "Năm học 2023/2024, 95% giáo viên đạt chuẩn."),
    ("a telephone", "Điện thoại: 0225/3842123."),
    ("blood pressure", "Huyết áp 120/80, giảm 5%."),
    ("a fraction", "Nữ chiếm 2/3, có nơi chiếm 70%."),
    ("a total behind the women", "Có 3 nữ trong Ban Giám đốc 7 người (chiếm 43%)."),
    ("a board of so many", "Có 3 nữ trong Ban Chấp hành gồm 15 đồng chí (chiếm 20%)."),
    ("another subject", "Chi bộ có 40 đảng viên, nữ chiếm 30%."),
]

UNLINKED = [
    ("a share of women among the pair",
     "Có 5/7 phòng đã kiện toàn, trong đó nữ trưởng phòng chiếm 20%.", "5/7 -"),
    ("another proportion after the pair",
     "Có 5/7 đồng chí là nữ, tỷ lệ đảng viên trẻ đạt 60%.", "5/7 -"),
    ("a growth after the pair", "Có 5/7 đồng chí là nữ, tăng 12% so với năm 2023.", "5/7 -"),
    ("a target after the pair", "Có 5/7 đồng chí là nữ, vượt chỉ tiêu 35%.", "5/7 -"),
    ("a range after the pair", "Có 5/7 đồng chí là nữ, chiếm 70-75%.", "5/7 -"),
    ("a new subject after a comma", "Cấp ủy có 2/9 đồng chí nữ, Ban Giám đốc chiếm 33%.", "2/9 -"),
    ("everybody after the pair", "Có 5/7 đồng chí là nữ, 100% có trình độ đại học.", "5/7 -"),
    ("respectively", "Cấp ủy 5/9 và chi ủy 2/3 đồng chí, lần lượt chiếm 56% và 67%.",
     "5/9 -; 2/3 -"),
    ("courses without shares", "Cử cán bộ nữ học: tiếng Anh 12/30; tin học 3/8.", "12/30 -; 3/8 -"),
    ("the term before", "Có 4/13 đồng chí nữ (nhiệm kỳ trước chiếm 23,1%).", "4/13 -"),
    ("votes", "Bầu 9/15 đồng chí trúng cử, đạt 98% số phiếu.", "9/15 -"),
    ("half of the plan", "Đã mở 5/7 lớp tại các xã vùng cao, đạt 65% kế hoạch.", "5/7 -"),
]  # fmt: skip

ALL = [*PAIRS, *MORE_PAIRS, *IN_WORDS, *SHARE_FIRST, *QUALIFIED, *OTHER_RULES, *UNLINKED,
       *((name, sentence, "") for name, sentence in NOTHING)]  # fmt: skip
