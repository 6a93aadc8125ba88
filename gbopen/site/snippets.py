"""Code that loads a table with the right types: codes stay text, counts stay whole numbers."""

from collections.abc import Mapping
from typing import Any

_PANDAS = {
    "string": "string",
    "integer": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "year": "Int64",
}
_R = {
    "string": "col_character()",
    "integer": "col_integer()",
    "number": "col_double()",
    "boolean": "col_logical()",
    "year": "col_integer()",
    "date": "col_date()",
}


def pandas_snippet(descriptor: Mapping[str, Any], resource_name: str, path: str) -> str:
    """Python that reads one table of a package from `path` into the data frame `table`."""
    fields = _fields(descriptor, resource_name)
    dates = [name for name, kind in fields.items() if kind == "date"]
    dtypes = [
        f"        {_quoted(name)}: {_quoted(_PANDAS.get(kind, 'string'))},"
        for name, kind in fields.items()
        if kind != "date"
    ]
    lines = [
        "import pandas as pd",
        "",
        "table = pd.read_csv(",
        f"    {_quoted(path)},",
        "    dtype={",
        *dtypes,
        "    },",
        *([f"    parse_dates=[{', '.join(map(_quoted, dates))}],"] if dates else []),
        "    keep_default_na=False,",
        '    na_values=[""],',
        ")",
    ]
    return "\n".join(lines) + "\n"


def frictionless_command(path: str) -> str:
    """The command that checks a downloaded package against its own description."""
    return f"frictionless validate {path}\n"


def r_snippet(descriptor: Mapping[str, Any], resource_name: str, path: str) -> str:
    """R that reads one table of a package from `path`."""
    kinds = _fields(descriptor, resource_name)
    columns = [f"    {name} = {_R.get(kind, 'col_character()')}" for name, kind in kinds.items()]
    lines = [
        "library(readr)",
        "",
        "table <- read_csv(",
        f"  {_quoted(path)},",
        "  col_types = cols(",
        ",\n".join(columns),
        "  ),",
        '  na = ""',
        ")",
    ]
    return "\n".join(lines) + "\n"


def _fields(descriptor: Mapping[str, Any], resource_name: str) -> dict[str, str]:
    """The columns of a table with their types, in order."""
    for resource in descriptor["resources"]:
        if resource["name"] == resource_name:
            return {one["name"]: one.get("type", "string") for one in resource["schema"]["fields"]}
    raise KeyError(resource_name)


def _quoted(text: str) -> str:
    """A string in double quotes, for Python as for R."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
