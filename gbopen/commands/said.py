"""One line a command, as `gbopen --help` prints it."""

SHORT = {
    "template": "Lập biểu mẫu Excel để điền số liệu / Make the workbook an agency fills",
    "validate": "Kiểm tra tệp trước khi gửi / Check files before handing them in",
    "fix": "Tự sửa cách ghi, không đổi số liệu / Correct the writing, never a figure",
    "check-text": "Kiểm tra tỷ lệ trong văn bản Word / Check the percentages of a document",
    "init": "Bắt đầu một dự án với bảng của riêng bạn / Start a project of your own tables",
    "tables": "Xem các bảng và cột phải ghi / Show the tables and their columns",
    "rules": "Liệt kê các quy tắc kiểm tra / List the rules",
    "explain": "Giải thích một quy tắc / Explain one rule",
    "package": "Đóng gói bộ dữ liệu đã kiểm tra / Package checked datasets",
    "publish": "Đóng gói và dựng trang công bố / Package everything and build the site",
    "completion": "Gợi ý lệnh khi bấm Tab / Completion for your shell",
}
