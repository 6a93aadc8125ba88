"""Every rule of gbopen, in the order of the codes."""

from gbopen.rules.dates_out_of_order import RULE as DATES_OUT_OF_ORDER
from gbopen.rules.document_before_basis import RULE as DOCUMENT_BEFORE_BASIS
from gbopen.rules.done_after_report import RULE as DONE_AFTER_REPORT
from gbopen.rules.early_launch import RULE as EARLY_LAUNCH
from gbopen.rules.empty_when import RULE as EMPTY_WHEN
from gbopen.rules.end_before_start import RULE as END_BEFORE_START
from gbopen.rules.format_when import RULE as FORMAT_WHEN
from gbopen.rules.future_year import RULE as FUTURE_YEAR
from gbopen.rules.impossible_share import RULE as IMPOSSIBLE_SHARE
from gbopen.rules.late_report import RULE as LATE_REPORT
from gbopen.rules.no_possible_total import RULE as NO_POSSIBLE_TOTAL
from gbopen.rules.not_valid_then import RULE as NOT_VALID_THEN
from gbopen.rules.number_year_mismatch import RULE as NUMBER_YEAR_MISMATCH
from gbopen.rules.only_possible_total import RULE as ONLY_POSSIBLE_TOTAL
from gbopen.rules.other_year_campaign import RULE as OTHER_YEAR_CAMPAIGN
from gbopen.rules.outside_campaign import RULE as OUTSIDE_CAMPAIGN
from gbopen.rules.outside_period import RULE as OUTSIDE_PERIOD
from gbopen.rules.outside_year import RULE as OUTSIDE_YEAR
from gbopen.rules.part_exceeds_whole import RULE as PART_EXCEEDS_WHOLE
from gbopen.rules.parts_disagree import RULE as PARTS_DISAGREE
from gbopen.rules.planned_before_document import RULE as PLANNED_BEFORE_DOCUMENT
from gbopen.rules.qualifier_mismatch import RULE as QUALIFIER_MISMATCH
from gbopen.rules.qualifier_wrong_side import RULE as QUALIFIER_WRONG_SIDE
from gbopen.rules.required_when import RULE as REQUIRED_WHEN
from gbopen.rules.rule import Rule
from gbopen.rules.share_mismatch import RULE as SHARE_MISMATCH
from gbopen.rules.share_of_zero import RULE as SHARE_OF_ZERO
from gbopen.rules.share_without_counts import RULE as SHARE_WITHOUT_COUNTS
from gbopen.rules.total_missing import RULE as TOTAL_MISSING
from gbopen.rules.wanted_when import RULE as WANTED_WHEN
from gbopen.rules.year_outside_period import RULE as YEAR_OUTSIDE_PERIOD
from gbopen.rules.years_out_of_order import RULE as YEARS_OUT_OF_ORDER

RULES: tuple[Rule, ...] = (
    SHARE_MISMATCH,  # GB301
    SHARE_OF_ZERO,  # GB302
    IMPOSSIBLE_SHARE,  # GB303
    ONLY_POSSIBLE_TOTAL,  # GB304
    NO_POSSIBLE_TOTAL,  # GB305
    TOTAL_MISSING,  # GB306
    SHARE_WITHOUT_COUNTS,  # GB307
    QUALIFIER_MISMATCH,  # GB308
    QUALIFIER_WRONG_SIDE,  # GB309
    PART_EXCEEDS_WHOLE,  # GB310
    END_BEFORE_START,  # GB401
    OUTSIDE_CAMPAIGN,  # GB402
    EARLY_LAUNCH,  # GB403
    OTHER_YEAR_CAMPAIGN,  # GB404
    LATE_REPORT,  # GB405
    DONE_AFTER_REPORT,  # GB406
    PLANNED_BEFORE_DOCUMENT,  # GB407
    NUMBER_YEAR_MISMATCH,  # GB408
    DOCUMENT_BEFORE_BASIS,  # GB409
    DATES_OUT_OF_ORDER,  # GB410
    OUTSIDE_PERIOD,  # GB411
    OUTSIDE_YEAR,  # GB412
    FUTURE_YEAR,  # GB413
    YEARS_OUT_OF_ORDER,  # GB414
    YEAR_OUTSIDE_PERIOD,  # GB415
    NOT_VALID_THEN,  # GB503
    PARTS_DISAGREE,  # GB504
    REQUIRED_WHEN,  # GB505
    EMPTY_WHEN,  # GB506
    WANTED_WHEN,  # GB507
    FORMAT_WHEN,  # GB508
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}
