"""What the roles of a rule are called where its examples are shown."""

from collections.abc import Mapping

from gbopen.language import Bilingual

ROLE_TITLES: Mapping[str, Bilingual] = {
    "part": Bilingual("Số nữ", "Women"),
    "whole": Bilingual("Tổng số", "Total"),
    "share": Bilingual("Tỷ lệ ghi trong báo cáo (%)", "Share as published (%)"),
    "qualifier": Bilingual("Mức độ chính xác của tỷ lệ", "Qualifier of the share"),
    "start": Bilingual("Từ ngày", "Start"),
    "end": Bilingual("Đến ngày", "End"),
    "window_start": Bilingual("Đợt bắt đầu", "Campaign starts"),
    "window_end": Bilingual("Đợt kết thúc", "Campaign ends"),
    "launch": Bilingual("Là lễ phát động", "Is the launch"),
    "campaign": Bilingual("Tên đợt", "Name of the campaign"),
    "year": Bilingual("Năm báo cáo", "Reporting year"),
    "campaign_year": Bilingual("Năm của đợt", "Year of the campaign"),
    "plan": Bilingual("Là kế hoạch", "Is a plan"),
    "document": Bilingual("Ngày ban hành", "Date of the document"),
    "right_start": Bilingual("Đợt của năm báo cáo, từ ngày", "Right campaign, start"),
    "right_end": Bilingual("Đợt của năm báo cáo, đến ngày", "Right campaign, end"),
    "received": Bilingual("Ngày nhận", "Received on"),
    "deadline": Bilingual("Hạn", "Deadline"),
    "deadline_included": Bilingual("Tính cả ngày hạn", "Deadline day included"),
    "sent": Bilingual("Ngày gửi báo cáo", "Report sent on"),
    "done": Bilingual("Đã thực hiện", "Done"),
    "planned": Bilingual("Dự kiến", "Planned"),
    "number_year": Bilingual("Năm trong số, ký hiệu", "Year in the number"),
    "date": Bilingual("Ngày ban hành", "Date"),
    "number": Bilingual("Số, ký hiệu", "Number"),
    "basis": Bilingual("Ngày của văn bản làm căn cứ", "Date of the document it is based on"),
    "basis_number": Bilingual("Văn bản làm căn cứ", "Document it is based on"),
    "earlier": Bilingual("Mốc trước", "Earlier"),
    "later": Bilingual("Mốc sau", "Later"),
    "day": Bilingual("Ngày", "Date"),
    "period_start": Bilingual("Kỳ số liệu từ ngày", "Period from"),
    "period_end": Bilingual("Kỳ số liệu đến ngày", "Period to"),
    "year_before": Bilingual("Cho phép năm trước", "Year before allowed"),
    "year_after": Bilingual("Cho phép năm sau", "Year after allowed"),
    "today": Bilingual("Năm kiểm tra", "Year of the check"),
    "from_year": Bilingual("Thực hiện từ năm", "From year"),
    "to_year": Bilingual("Thực hiện đến năm", "To year"),
    "found": Bilingual("Có mã còn hiệu lực", "A code in force was found"),
    "code": Bilingual("Mã", "Code"),
    "name": Bilingual("Tên", "Name"),
    "valid_to": Bilingual("Có hiệu lực đến ngày", "Valid to"),
    "successor_code": Bilingual("Mã kế thừa", "Successor's code"),
    "successor_name": Bilingual("Tên đơn vị kế thừa", "Successor's name"),
    "agree": Bilingual("Mã khớp với các cột khác", "Id agrees with the other columns"),
    "id": Bilingual("Mã", "Id"),
    "value": Bilingual("Ô được xét", "Cell in question"),
    "when": Bilingual("Thuộc trường hợp này", "The case applies"),
    "fits": Bilingual("Đúng cách ghi", "Well written"),
    "parent": Bilingual("Mã cấp trên", "Parent"),
    "group": Bilingual("Báo cáo", "Report"),
    "measure": Bilingual("Chỉ tiêu", "Measure"),
    "containing": Bilingual("Là một phần của", "Part of"),
    "subgroup": Bilingual("Chia theo", "Breakdown"),
    "exclusive": Bilingual("Nhóm không tính trùng", "Exclusive group"),
    "base": Bilingual("Tính trên chỉ tiêu", "Base"),
}


def role_title(role: str) -> Bilingual:
    """The title of a role; its name where none is written here."""
    return ROLE_TITLES.get(role, Bilingual(role, role))
