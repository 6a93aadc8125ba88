"""The contract of a table: its rules as a pandera schema for the frames that `read` makes.

The only door to pandera. Every check looks at the frame as a whole and answers once, yes or no: a
check that answers row by row makes pandera write one line for each column of each row at fault.
Which rows are at fault is kept aside as a mask, and taken from there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd
import pandera.pandas as pa
from pandera.config import ValidationDepth, config_context
from pandera.errors import SchemaError as PanderaError
from pandera.errors import SchemaErrorReason, SchemaErrors

from gbopen.errors import RuleCrash
from gbopen.judging.file import Setting, known_rows
from gbopen.judging.known import Known
from gbopen.judging.rows import crash
from gbopen.language import Bilingual
from gbopen.rules.rule import Rule
from gbopen.screening.frame import column_names, rows_of
from gbopen.screening.frame_roles import Mask, RoleColumns
from gbopen.screening.frame_rules import FrameRule, rows_at, rules_of
from gbopen.tables.table import Field, Table

_KEPT = "gbopen"
_DTYPES = {
    "string": "str",
    "integer": "Int64",
    "number": "Float64",
    "date": "datetime64[s]",
    "year": "Int64",
    "boolean": "boolean",
}


@dataclass
class Validation:
    """What the checks of a contract share while one frame is validated: its roles, the masks."""

    table: Table
    today: date
    known: Callable[[pd.DataFrame], Known]
    columns: RoleColumns | None = None
    masks: dict[str, Mask] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)

    def begin(self, frame: pd.DataFrame) -> bool:
        """Forget the frame before; True where this one is a frame such as `read` makes."""
        self.masks.clear()
        self.columns = RoleColumns(frame, self.table, self.known(frame), self.today)
        return all(_is_whole(frame, one) for one in self.table.fields)

    def let_go(self, _frame: pd.DataFrame) -> bool:
        """Forget the frame: pandera keeps the schema for as long as the frame lives."""
        self.columns = None
        return True

    def check(self, one: FrameRule) -> pa.Check:
        """A rule as a check that answers for the whole frame and keeps the rows at fault."""

        def no_row_at_fault(_frame: pd.DataFrame) -> bool:
            assert self.columns is not None  # noqa: S101 - `begin` is the first check
            mask = self.masks[one.name] = one.marks(self.columns)
            return not mask.any()

        self.rules[one.name] = one.rule
        return pa.Check(no_row_at_fault, name=one.name, error=f"{one.name}: {one.rule.title.en}")


def contract_of(table: Table, setting: Setting, known: Known | None = None) -> pa.DataFrameSchema:
    """The schema of the table for frames made by `read`, as on the day of the setting.

    `known` are all rows that references lead to, those of the frame included; without it, the
    rows of the setting and those of the frame.
    """

    def rows_known(frame: pd.DataFrame) -> Known:
        return _with_own(table, setting, frame) if known is None else known

    validation = Validation(table, setting.today, rows_known)
    first = pa.Check(validation.begin, name="frame", error="a frame that gbopen.read makes")
    last = pa.Check(validation.let_go, name="end of frame")
    return pa.DataFrameSchema(
        {name: column for one in table.fields for name, column in _columns(one).items()},
        checks=[first, *(validation.check(one) for one in rules_of(table)), last],
        name=table.name,
        title=table.title.en,
        description=table.description.en,
        strict=False,
        coerce=False,
        metadata={_KEPT: validation},
    )


def _with_own(table: Table, setting: Setting, frame: pd.DataFrame) -> Known:
    known = known_rows(setting)
    if table.filled_by == "publisher":
        known.replace(table.name)
    known.add(table.name, rows_of(frame, table.fields), whole=True)
    return known


def _columns(one: Field) -> dict[str, pa.Column]:
    """The columns of a field. Empty and faulty cells are no matter of the contract."""
    columns = {one.name: pa.Column(_DTYPES[one.type], nullable=True, title=one.title.en)}
    side = "datetime64[s]" if one.type == "date" else "Int64"
    for name in column_names(one)[1:]:
        columns[name] = pa.Column(side, nullable=True)
    if one.type == "number":
        columns[f"{one.name}.qualifier"] = pa.Column("Int64", nullable=True, required=False)
    columns[f"{one.name}.fault"] = pa.Column("str", nullable=True, required=False)
    return columns


def _is_whole(frame: pd.DataFrame, one: Field) -> bool:
    """True where all columns of a field tell the same of every row."""
    missing = frame[one.name].isna().to_numpy()
    for name in column_names(one)[1:]:
        if not np.array_equal(frame[name].isna().to_numpy(), missing):
            return False
    if f"{one.name}.fault" in frame.columns:
        faulty = frame[f"{one.name}.fault"].notna().to_numpy()
        if (faulty & ~missing).any():
            return False
    if one.type != "number":
        return True
    value = frame[f"{one.name}.units"] / frame[f"{one.name}.scale"]
    return bool((frame[one.name] == value).fillna(value=True).all())


def validate_with_pandera(frame: pd.DataFrame, schema: pa.DataFrameSchema) -> set[tuple[int, str]]:
    """Every (row, rule) at fault, with pandera as the judge of whether there is any.

    RuleCrash where pandera and the masks do not say the same, or a check could not be made: that
    is a fault of gbopen, never of the data.
    """
    validation: Validation = (schema.metadata or {})[_KEPT]
    validation.masks.clear()
    refused = _refused(frame, schema, validation)
    masks = validation.masks
    found: set[tuple[int, str]] = set()
    for name, rule in validation.rules.items():
        if name not in masks or bool(masks[name].any()) != (name in refused):
            raise crash(rule, ValueError(f"{name}: pandera and the mask do not agree"))
        found |= rows_at(frame, masks[name], rule.name)
    return found


def _refused(frame: pd.DataFrame, schema: pa.DataFrameSchema, validation: Validation) -> set[str]:
    """The names of the checks that pandera says fail."""
    # no setting of the environment may switch the checks off
    depth = ValidationDepth.SCHEMA_AND_DATA
    with config_context(validation_enabled=True, validation_depth=depth):
        try:
            schema.validate(frame, lazy=True)
        except SchemaErrors as refusal:
            return {_name(one, validation.rules) for one in refusal.schema_errors}
    return set()


def _name(refusal: PanderaError, rules: Mapping[str, Rule]) -> str:
    """The name of the check that failed; RuleCrash where it was not asked, but crashed."""
    name = str(getattr(refusal.check, "name", refusal.check))
    rule = rules.get(name)
    if rule is None:
        raise _no_frame(refusal)
    if refusal.reason_code is not SchemaErrorReason.DATAFRAME_CHECK:
        raise crash(rule, ValueError(f"{name}: {refusal.failure_cases}"))
    return name


def _no_frame(refusal: PanderaError) -> RuleCrash:
    return RuleCrash(
        Bilingual(
            f"Phần mềm gặp lỗi khi kiểm tra bảng bằng pandera; đây không phải lỗi của tệp. "
            f"[{refusal}]",
            f"gbopen failed in checking the table with pandera; this is no fault of the file. "
            f"[{refusal}]",
        )
    )
