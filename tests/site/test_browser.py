"""The site in a browser: search without accents, and nothing loaded from elsewhere."""

import functools
import http.server
import json
import subprocess
import threading
import time
import urllib.parse
import urllib.request

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.long]

ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
FIRST = "const one = document.querySelector('.md-search-result__link'); return one && one.href"
LOADED = "return performance.getEntriesByType('resource').map(one => one.name)"


class Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_arguments):
        pass


@pytest.fixture(scope="module")
def address(site):
    handler = functools.partial(Silent, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    """A session of chromedriver, spoken to in its own protocol; returns (path, values) -> value."""
    port = tmp_path_factory.mktemp("driver") / "port"
    with port.open("w", encoding="utf-8") as log:
        driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=log)
    try:
        number = _waited(lambda: _port(port.read_text(encoding="utf-8")))
        ask = functools.partial(_ask, f"http://127.0.0.1:{number}/session")
        options = {"goog:chromeOptions": {"args": ARGUMENTS}}
        session = ask("", {"capabilities": {"alwaysMatch": options}})["sessionId"]
        yield lambda path, values: ask(f"/{session}/{path}", values)
        ask(f"/{session}", None, method="DELETE")
    finally:
        driver.terminate()
        driver.wait()


def _port(log):
    said = [word for word in log.split() if word.rstrip(".").isdigit()]
    return said[-1].rstrip(".") if "started successfully on port" in log else None


def _ask(start, path, values, *, method="POST"):
    data = None if values is None else json.dumps(values).encode()
    request = urllib.request.Request(start + path, data, method=method)  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        return json.load(answer)["value"]


def _waited(question, *, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.1)
    return None


@pytest.mark.parametrize("query", ["tỷ lệ không khớp", "ty le khong khop", "Ty Le khong khop"])
def test_the_search_finds_a_rule_with_and_without_accents(address, browser, query):
    browser("url", {"url": f"{address}?q={urllib.parse.quote(query)}"})
    first = _waited(lambda: browser("execute/sync", {"script": FIRST, "args": []}))
    assert first.startswith(f"{address}quy-tac/share-mismatch/")


def test_a_page_loads_nothing_from_elsewhere(address, browser):
    browser("url", {"url": f"{address}bo-du-lieu/women-in-leadership/"})
    loaded = browser("execute/sync", {"script": LOADED, "args": []})
    assert loaded
    assert [one for one in loaded if not one.startswith((address, "data:"))] == []
