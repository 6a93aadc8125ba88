"""How a project presents itself on its site: name, first page, and who answers for it."""

from mkdocs.config.defaults import MkDocsConfig

from gbopen.language import Bilingual, Language
from gbopen.settings.settings import Site
from gbopen.settings.values import ADDRESS, EMAIL
from gbopen.site.escape import Html, front_matter, markdown, text
from gbopen.site.pieces import element
from gbopen.site.places import HOW_TO_READ

_TITLE = Bilingual("Số liệu mở", "Open data")
_LEAD = Bilingual(
    "Mọi tỷ lệ đều được tính lại từ số lượng đi kèm. Chỗ không khớp được đánh dấu và nêu lý do.",
    "Every percentage is computed again from its counts. Where they disagree the figure is marked "
    "and the reason given.",
)
_BY = Bilingual("Số liệu do {publisher} công bố.", "Figures published by {publisher}.")
_DATASETS = Bilingual("Các bộ dữ liệu", "Datasets")
_HOW = Bilingual("Cách đọc kết quả kiểm tra", "How to read the checks")
_READING = Bilingual(
    """Bên cạnh mỗi tỷ lệ là kết quả so tỷ lệ ấy với chính số lượng đi kèm. Mọi số trong khoảng nửa
đơn vị của chữ số cuối cùng đều được: ghi 71% thì từ 70,5 đến 71,5.

<!-- gbopen:verdicts -->

## Số nhỏ { #small }

Tổng số dưới 20 được đánh dấu **số nhỏ**: thêm hay bớt một đã làm tỷ lệ đổi từ 5 điểm phần trăm trở
lên, nên không nên so sánh hay xếp hạng.
""",
    """Beside each percentage stands the result of comparing it with its own counts. Anything within
half a unit of its last digit will do: where 71% is written, from 70.5 to 71.5.

<!-- gbopen:verdicts -->

## Small numbers { #small }

A total under 20 is marked **small number**: one more or less changes the share by 5 percentage
points or more. Such shares should not be compared or ranked.
""",
)
_CONTACT = Bilingual("Liên hệ", "Contact")


def present(config: MkDocsConfig, site: Site, language: Language) -> None:
    """Give a build the name, the address and the foot that the settings of the project say."""
    title = title_of(site, language)
    if title:
        config["site_name"] = text(title)  # themes print it as it is
    if site.url and not config["site_url"]:
        config["site_url"] = site.url.rstrip("/") + "/"
    answers = " · ".join(part for part in (text(site.publisher), contact_of(site)) if part)
    given = config["copyright"] or ""
    if answers and answers not in given:
        config["copyright"] = f"{answers}<br>{given}" if given else answers


def title_of(site: Site, language: Language) -> str:
    """The name of the site in one language; "" where none is settled."""
    return (site.title_en if language == "en" else "") or site.title or site.title_en


def contact_of(site: Site) -> Html:
    """The contact, as a link where it is an address."""
    if EMAIL.fullmatch(site.contact):
        return element("a", text(site.contact), href=f"mailto:{site.contact}")
    if ADDRESS.fullmatch(site.contact):
        return element("a", text(site.contact), href=site.contact, rel="noopener")
    return text(site.contact)


def pages_nobody_wrote(site: Site, language: Language) -> dict[str, str]:
    """The pages that every site needs, by their file: used where the project wrote none."""
    other: Language = "en" if language == "vi" else "vi"
    head = {
        "title": _HOW.said_in(language),
        "description": _HOW.said_in(language),
        "alternate": HOW_TO_READ.said_in(other),
        "section": "data",
    }
    body = f"# {_HOW.said_in(language)}\n\n{_READING.said_in(language)}"
    return {
        "index.md": first_page(site, language),
        HOW_TO_READ.said_in(language): f"{front_matter(head)}\n{body}",
    }


def first_page(site: Site, language: Language) -> str:
    """The first page of a project that wrote none: name, a figure, datasets, contact."""
    title = title_of(site, language) or _TITLE.said_in(language)
    by = _BY.said_in(language).format(publisher=markdown(site.publisher)) if site.publisher else ""
    head = front_matter({"description": title, "alternate": "index.md"})
    parts = [
        head.removesuffix("---\n") + "hide: [navigation, toc]\n---\n",
        f"# {markdown(title)}",
        f"{by} {_LEAD.said_in(language)}\n{{ .gb-lead }}".strip(),
        "<!-- gbopen:figure -->",
        f"## {_DATASETS.said_in(language)}",
        "<!-- gbopen:datasets -->",
    ]
    if site.contact:
        parts += [f"## {_CONTACT.said_in(language)}", f"<p>{contact_of(site)}</p>"]
    return "\n\n".join(parts) + "\n"
