"""Every rule of gbopen, in the order of the codes."""

from gbopen.rules.ambiguous_amount import RULE as AMBIGUOUS_AMOUNT
from gbopen.rules.ambiguous_date import RULE as AMBIGUOUS_DATE
from gbopen.rules.ambiguous_number import RULE as AMBIGUOUS_NUMBER
from gbopen.rules.big_change import RULE as BIG_CHANGE
from gbopen.rules.blank_row import RULE as BLANK_ROW
from gbopen.rules.column_order import RULE as COLUMN_ORDER
from gbopen.rules.column_without_name import RULE as COLUMN_WITHOUT_NAME
from gbopen.rules.confidential_in_package import RULE as CONFIDENTIAL_IN_PACKAGE
from gbopen.rules.control_character import RULE as CONTROL_CHARACTER
from gbopen.rules.cycle import RULE as CYCLE
from gbopen.rules.date_without_year import RULE as DATE_WITHOUT_YEAR
from gbopen.rules.dates_out_of_order import RULE as DATES_OUT_OF_ORDER
from gbopen.rules.document_before_basis import RULE as DOCUMENT_BEFORE_BASIS
from gbopen.rules.done_after_report import RULE as DONE_AFTER_REPORT
from gbopen.rules.duplicate_column import RULE as DUPLICATE_COLUMN
from gbopen.rules.duplicate_key import RULE as DUPLICATE_KEY
from gbopen.rules.early_launch import RULE as EARLY_LAUNCH
from gbopen.rules.empty_file import RULE as EMPTY_FILE
from gbopen.rules.empty_when import RULE as EMPTY_WHEN
from gbopen.rules.end_before_start import RULE as END_BEFORE_START
from gbopen.rules.enum import RULE as ENUM
from gbopen.rules.exclusive_group_exceeds_base import (
    RULE as EXCLUSIVE_GROUP_EXCEEDS_BASE,
)
from gbopen.rules.file_not_found import RULE as FILE_NOT_FOUND
from gbopen.rules.file_too_large import RULE as FILE_TOO_LARGE
from gbopen.rules.form_columns_moved import RULE as FORM_COLUMNS_MOVED
from gbopen.rules.form_cover_changed import RULE as FORM_COVER_CHANGED
from gbopen.rules.form_cover_missing import RULE as FORM_COVER_MISSING
from gbopen.rules.form_formula_replaced import RULE as FORM_FORMULA_REPLACED
from gbopen.rules.form_identity_changed import RULE as FORM_IDENTITY_CHANGED
from gbopen.rules.form_of_another_report import RULE as FORM_OF_ANOTHER_REPORT
from gbopen.rules.form_sheet_renamed import RULE as FORM_SHEET_RENAMED
from gbopen.rules.format_when import RULE as FORMAT_WHEN
from gbopen.rules.future_year import RULE as FUTURE_YEAR
from gbopen.rules.harmless_spelling import RULE as HARMLESS_SPELLING
from gbopen.rules.hash_mismatch import RULE as HASH_MISMATCH
from gbopen.rules.header_not_found import RULE as HEADER_NOT_FOUND
from gbopen.rules.hidden_content import RULE as HIDDEN_CONTENT
from gbopen.rules.identical_wrong_figures import RULE as IDENTICAL_WRONG_FIGURES
from gbopen.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from gbopen.rules.impossible_share import RULE as IMPOSSIBLE_SHARE
from gbopen.rules.late_plan import RULE as LATE_PLAN
from gbopen.rules.late_report import RULE as LATE_REPORT
from gbopen.rules.legacy_encoding import RULE as LEGACY_ENCODING
from gbopen.rules.length import RULE as LENGTH
from gbopen.rules.look_alike_letter import RULE as LOOK_ALIKE_LETTER
from gbopen.rules.lost_leading_zero import RULE as LOST_LEADING_ZERO
from gbopen.rules.malformed_number import RULE as MALFORMED_NUMBER
from gbopen.rules.measure_exceeds_containing_measure import (
    RULE as MEASURE_EXCEEDS_CONTAINING_MEASURE,
)
from gbopen.rules.missing_column import RULE as MISSING_COLUMN
from gbopen.rules.mixed_number_styles import RULE as MIXED_NUMBER_STYLES
from gbopen.rules.month_first_date import RULE as MONTH_FIRST_DATE
from gbopen.rules.no_possible_total import RULE as NO_POSSIBLE_TOTAL
from gbopen.rules.not_a_table import RULE as NOT_A_TABLE
from gbopen.rules.not_valid_then import RULE as NOT_VALID_THEN
from gbopen.rules.number_may_be_date import RULE as NUMBER_MAY_BE_DATE
from gbopen.rules.number_too_long import RULE as NUMBER_TOO_LONG
from gbopen.rules.number_year_mismatch import RULE as NUMBER_YEAR_MISMATCH
from gbopen.rules.only_possible_total import RULE as ONLY_POSSIBLE_TOTAL
from gbopen.rules.other_year_campaign import RULE as OTHER_YEAR_CAMPAIGN
from gbopen.rules.outside_campaign import RULE as OUTSIDE_CAMPAIGN
from gbopen.rules.outside_period import RULE as OUTSIDE_PERIOD
from gbopen.rules.outside_year import RULE as OUTSIDE_YEAR
from gbopen.rules.overlapping_validity import RULE as OVERLAPPING_VALIDITY
from gbopen.rules.package_metadata import RULE as PACKAGE_METADATA
from gbopen.rules.part_exceeds_whole import RULE as PART_EXCEEDS_WHOLE
from gbopen.rules.parts_disagree import RULE as PARTS_DISAGREE
from gbopen.rules.party_form import RULE as PARTY_FORM
from gbopen.rules.pattern import RULE as PATTERN
from gbopen.rules.personal_data import RULE as PERSONAL_DATA
from gbopen.rules.planned_before_document import RULE as PLANNED_BEFORE_DOCUMENT
from gbopen.rules.qualifier_mismatch import RULE as QUALIFIER_MISMATCH
from gbopen.rules.qualifier_wrong_side import RULE as QUALIFIER_WRONG_SIDE
from gbopen.rules.ragged_row import RULE as RAGGED_ROW
from gbopen.rules.range import RULE as RANGE
from gbopen.rules.repeated_row import RULE as REPEATED_ROW
from gbopen.rules.replacement_characters import RULE as REPLACEMENT_CHARACTERS
from gbopen.rules.required import RULE as REQUIRED
from gbopen.rules.required_when import RULE as REQUIRED_WHEN
from gbopen.rules.rule import Rule
from gbopen.rules.share_mismatch import RULE as SHARE_MISMATCH
from gbopen.rules.share_of_zero import RULE as SHARE_OF_ZERO
from gbopen.rules.share_without_counts import RULE as SHARE_WITHOUT_COUNTS
from gbopen.rules.skipped_row import RULE as SKIPPED_ROW
from gbopen.rules.skipped_sheet import RULE as SKIPPED_SHEET
from gbopen.rules.stale_known_issue import RULE as STALE_KNOWN_ISSUE
from gbopen.rules.swapped_columns import RULE as SWAPPED_COLUMNS
from gbopen.rules.target_result import RULE as TARGET_RESULT
from gbopen.rules.too_many_decimals import RULE as TOO_MANY_DECIMALS
from gbopen.rules.total_missing import RULE as TOTAL_MISSING
from gbopen.rules.total_row_differs import RULE as TOTAL_ROW_DIFFERS
from gbopen.rules.turned_into_date import RULE as TURNED_INTO_DATE
from gbopen.rules.two_numbers_in_one_cell import RULE as TWO_NUMBERS_IN_ONE_CELL
from gbopen.rules.two_qualifiers import RULE as TWO_QUALIFIERS
from gbopen.rules.type import RULE as TYPE
from gbopen.rules.uncertain_date_order import RULE as UNCERTAIN_DATE_ORDER
from gbopen.rules.unclosed_quote import RULE as UNCLOSED_QUOTE
from gbopen.rules.unknown_column import RULE as UNKNOWN_COLUMN
from gbopen.rules.unknown_encoding import RULE as UNKNOWN_ENCODING
from gbopen.rules.unknown_form_version import RULE as UNKNOWN_FORM_VERSION
from gbopen.rules.unknown_reference import RULE as UNKNOWN_REFERENCE
from gbopen.rules.unknown_table import RULE as UNKNOWN_TABLE
from gbopen.rules.unlisted_finding import RULE as UNLISTED_FINDING
from gbopen.rules.unreadable_file import RULE as UNREADABLE_FILE
from gbopen.rules.wanted_when import RULE as WANTED_WHEN
from gbopen.rules.words_in_number import RULE as WORDS_IN_NUMBER
from gbopen.rules.wrong_decimal_mark import RULE as WRONG_DECIMAL_MARK
from gbopen.rules.year_outside_period import RULE as YEAR_OUTSIDE_PERIOD
from gbopen.rules.years_out_of_order import RULE as YEARS_OUT_OF_ORDER
from gbopen.rules.zero_or_unknown import RULE as ZERO_OR_UNKNOWN

RULES: tuple[Rule, ...] = (
    FILE_NOT_FOUND,  # GB101
    EMPTY_FILE,  # GB102
    NOT_A_TABLE,  # GB103
    UNREADABLE_FILE,  # GB104
    UNKNOWN_ENCODING,  # GB105
    HEADER_NOT_FOUND,  # GB106
    UNKNOWN_TABLE,  # GB107
    UNKNOWN_COLUMN,  # GB108
    MISSING_COLUMN,  # GB109
    DUPLICATE_COLUMN,  # GB110
    RAGGED_ROW,  # GB111
    UNCLOSED_QUOTE,  # GB112
    COLUMN_WITHOUT_NAME,  # GB113
    REPLACEMENT_CHARACTERS,  # GB114
    HASH_MISMATCH,  # GB115
    COLUMN_ORDER,  # GB116
    FILE_TOO_LARGE,  # GB117
    LEGACY_ENCODING,  # GB118
    TOTAL_ROW_DIFFERS,  # GB120
    SKIPPED_ROW,  # GB121
    SKIPPED_SHEET,  # GB122
    HIDDEN_CONTENT,  # GB123
    SWAPPED_COLUMNS,  # GB124
    PACKAGE_METADATA,  # GB130
    BLANK_ROW,  # GB131
    REPEATED_ROW,  # GB132
    FORM_COVER_MISSING,  # GB140
    FORM_COVER_CHANGED,  # GB141
    FORM_IDENTITY_CHANGED,  # GB142
    FORM_OF_ANOTHER_REPORT,  # GB143
    FORM_FORMULA_REPLACED,  # GB144
    FORM_COLUMNS_MOVED,  # GB145
    FORM_SHEET_RENAMED,  # GB146
    UNKNOWN_FORM_VERSION,  # GB147
    REQUIRED,  # GB201
    TYPE,  # GB202
    ENUM,  # GB203
    PATTERN,  # GB204
    RANGE,  # GB205
    LENGTH,  # GB206
    AMBIGUOUS_NUMBER,  # GB207
    WRONG_DECIMAL_MARK,  # GB208
    TWO_NUMBERS_IN_ONE_CELL,  # GB209
    TURNED_INTO_DATE,  # GB210
    WORDS_IN_NUMBER,  # GB211
    ZERO_OR_UNKNOWN,  # GB212
    DATE_WITHOUT_YEAR,  # GB213
    AMBIGUOUS_DATE,  # GB214
    IMPOSSIBLE_DATE,  # GB215
    MONTH_FIRST_DATE,  # GB216
    LOST_LEADING_ZERO,  # GB217
    MALFORMED_NUMBER,  # GB218
    NUMBER_TOO_LONG,  # GB219
    TWO_QUALIFIERS,  # GB220
    HARMLESS_SPELLING,  # GB221
    TOO_MANY_DECIMALS,  # GB224
    MIXED_NUMBER_STYLES,  # GB225
    LOOK_ALIKE_LETTER,  # GB226
    PERSONAL_DATA,  # GB227
    CONTROL_CHARACTER,  # GB228
    NUMBER_MAY_BE_DATE,  # GB229
    UNCERTAIN_DATE_ORDER,  # GB230
    AMBIGUOUS_AMOUNT,  # GB231
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
    LATE_PLAN,  # GB416
    DUPLICATE_KEY,  # GB501
    UNKNOWN_REFERENCE,  # GB502
    NOT_VALID_THEN,  # GB503
    PARTS_DISAGREE,  # GB504
    REQUIRED_WHEN,  # GB505
    EMPTY_WHEN,  # GB506
    WANTED_WHEN,  # GB507
    FORMAT_WHEN,  # GB508
    OVERLAPPING_VALIDITY,  # GB509
    CYCLE,  # GB510
    PARTY_FORM,  # GB511
    IDENTICAL_WRONG_FIGURES,  # GB601
    MEASURE_EXCEEDS_CONTAINING_MEASURE,  # GB602
    EXCLUSIVE_GROUP_EXCEEDS_BASE,  # GB603
    BIG_CHANGE,  # GB604
    TARGET_RESULT,  # GB605
    CONFIDENTIAL_IN_PACKAGE,  # GB701
    UNLISTED_FINDING,  # GB702
    STALE_KNOWN_ISSUE,  # GB703
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}
