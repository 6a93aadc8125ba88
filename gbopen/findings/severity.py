"""How serious a finding is. A rule has one severity."""

from typing import Literal

from gbopen.language import Bilingual

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
LABELS: dict[Severity, Bilingual] = {
    "error": Bilingual("Cần sửa", "Must be corrected"),
    "warning": Bilingual("Cần xem lại", "Please review"),
    "info": Bilingual("Để biết", "For information"),
}
