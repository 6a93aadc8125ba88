"""What is said of a command line that cannot be understood, and what to type instead."""

import pytest

# what was typed, and the whole of stderr in both languages
CASES = {
    "a command misspelt": (
        ["explan"],
        'gbopen: không có lệnh "explan". Có phải "explain" không? Các lệnh: ',
        'gbopen: there is no command "explan". Did you mean "explain"? The commands: ',
    ),
    "no file": (
        ["validate"],
        "gbopen: dòng lệnh còn thiếu FILES.\nXem cách dùng: gbopen validate --help\n",
        "gbopen: FILES is missing.\nTo read how: gbopen validate --help\n",
    ),
    "an option misspelt": (
        ["validate", "a.csv", "--formt", "json"],
        'gbopen: không có tùy chọn --formt. Có phải "--format" không?\nXem cách dùng:',
        'gbopen: there is no option --formt. Did you mean "--format"?\nTo read how:',
    ),
    "an option like no other": (
        ["validate", "a.csv", "--zzz"],
        "gbopen: không có tùy chọn --zzz.\nXem cách dùng:",
        "gbopen: there is no option --zzz.\nTo read how:",
    ),
    "a value that is none of the choices": (
        ["validate", "a.csv", "--decimal", "coma"],
        'gbopen: --decimal không nhận "coma". Có phải "comma" không? Các giá trị: comma, point.\n',
        'gbopen: --decimal does not take "coma". Did you mean "comma"? Values: comma, point.\n',
    ),
    "a number that is none": (
        ["validate", "a.csv", "--limit", "nhiều"],
        'gbopen: --limit cần một số nguyên, ví dụ 100; "nhiều" không phải là số nguyên.\n',
        'gbopen: --limit takes a whole number such as 100; "nhiều" is none.\n',
    ),
    "a folder that is not there": (
        ["tables", "--schemas", "mẫu của tôi"],
        'gbopen: --schemas: không có "mẫu của tôi". Đề nghị kiểm tra lại đường dẫn.\n',
        'gbopen: --schemas: there is no "mẫu của tôi". Please check the path.\n',
    ),
    "a file where a folder is wanted": (
        ["tables", "--schemas", "a.csv"],
        'gbopen: --schemas: "a.csv" là một tệp; cần tên một thư mục.\n',
        'gbopen: --schemas: "a.csv" is a file; the name of a folder is wanted.\n',
    ),
    "a folder where a file is wanted": (
        ["validate", "a.csv", "--schema", "."],
        'gbopen: --schema: "." là một thư mục; cần tên một tệp.\n',
        'gbopen: --schema: "." is a folder; the name of a file is wanted.\n',
    ),
    "a folder for a command of one file": (
        ["fix", "."],
        'gbopen: gbopen fix nhận một tệp mỗi lần; "." là một thư mục.\nXem cách dùng: ',
        'gbopen: gbopen fix takes one file at a time; "." is a folder.\nTo read how: ',
    ),
    "a day in another form": (
        ["validate", "a.csv", "--today", "1/2/2026"],
        "gbopen: --today: ghi ngày theo dạng 2026-06-30.\n",
        "gbopen: --today: write the day as 2026-06-30.\n",
    ),
    "one word too many": (
        ["explain", "share-mismatch", "now"],
        'gbopen: dòng lệnh có phần thừa: "now". Tên có dấu cách cần đặt trong ngoặc kép.\n',
        'gbopen: the line has something too many: "now". A name with spaces needs quotation marks.',
    ),
    "no value after an option": (
        ["validate", "a.csv", "--table"],
        "gbopen: sau tùy chọn --table còn thiếu giá trị.\n",
        "gbopen: the option --table needs a value after it.\n",
    ),
    "a value for a flag": (
        ["rules", "--help=1"],
        "gbopen: tùy chọn --help đứng một mình, không kèm giá trị.\n",
        "gbopen: the option --help stands alone and takes no value.\n",
    ),
}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("case", CASES)
def test_wrong_use_is_told_with_what_to_type(gbopen, write, case, language):
    write("a.csv", "a,b\n1,2\n")
    typed, vi, en = CASES[case]
    done = gbopen(*typed, GBOPEN_LANG=language)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith(vi if language == "vi" else en)


def test_no_command_at_all_shows_the_help(gbopen):
    done = gbopen()
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Cách dùng / Usage: gbopen [OPTIONS] COMMAND [ARGS]...\n")
    assert "  validate    Kiểm tra tệp trước khi gửi / Check files before" in done.err
