"""The page in a browser: it fits a phone, and no cell runs or moves anything."""

import re
import subprocess

import pytest

from gbopen.reports.as_html import as_html
from tests.reports.every_finding import every_finding, harmful
from tests.reports.submission import judged

pytestmark = [
    pytest.mark.browser,
    pytest.mark.long,
]

# the frame is as wide as a phone; what is wider than it would have to be pushed sideways
FRAME = """<!DOCTYPE html><title>wait</title>
<iframe srcdoc="{page}" style="width:{width}px;height:600px;border:0"></iframe>
<script>
onload = () => {{
  const page = document.querySelector("iframe").contentDocument;
  const wide = page.documentElement.scrollWidth > {width};
  document.title = (wide ? "too wide" : "fits") + ", scripts: " + page.scripts.length;
}};
</script>"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("report", [judged, every_finding, harmful])
def test_the_page_fits(report, width, tmp_path):
    text = as_html(report(), "vi").encode("utf-8", "backslashreplace").decode()
    page = text.replace("&", "&amp;").replace('"', "&quot;")
    file = tmp_path / "frame.html"
    file.write_text(FRAME.format(page=page, width=width), encoding="utf-8")
    done = subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", file.as_uri()],
        capture_output=True,
        check=True,
        timeout=60,
    )
    (title,) = re.findall(r"<title>(.*?)</title>", done.stdout.decode()[:200])
    assert title == "fits, scripts: 0"
