"""Search without accents: "binh dang" finds "bình đẳng".

The search of the theme matches letters as they are. Every entry of its index gets two more fields
with the folded words; what is found in the first, the title, comes first.
"""

import json
import re
from pathlib import Path

from gbopen.text import fold

INDEX = "search/search_index.json"
_TAG = re.compile(r"<[^>]*>")


def fold_index(site: Path) -> None:
    """Add the folded fields to the search index of a built site, where it has one."""
    file = site / INDEX
    if not file.is_file():
        return
    index = json.loads(file.read_bytes())
    fields = index["config"].setdefault("fields", {})
    fields["title_ascii"], fields["ascii"] = {"boost": 500.0}, {"boost": 0.5}
    for entry in index["docs"]:
        entry["title_ascii"] = fold(_bare(entry.get("title", "")))
        entry["ascii"] = fold(_bare(entry.get("text", "")))
    file.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _bare(text: str) -> str:
    return re.sub(r"&[#\w]+;", " ", _TAG.sub(" ", text))
