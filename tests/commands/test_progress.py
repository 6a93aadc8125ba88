"""The line that says how far long work is."""

import io

import pytest

from gbopen.commands import progress


class Terminal(io.StringIO):
    """A terminal that remembers what was written to it."""

    def isatty(self):
        return True


@pytest.fixture
def written(monkeypatch):
    """Tells a course of work to a stream; every look at the clock is half a second later."""

    def to(stream, *steps, language="vi"):
        moments = iter(range(1000))
        monkeypatch.setattr(progress, "monotonic", lambda: next(moments) / 2)
        monkeypatch.setattr("sys.stderr", stream)
        with progress.told_on_terminal(language) as told:
            for done, total in steps:
                told(done, total)
        return stream.getvalue()

    monkeypatch.delenv("CI", raising=False)
    return to


def test_the_line_comes_after_a_second_and_goes_when_the_work_is_done(written):
    assert written(Terminal(), (1, 4), (2, 4), (4, 4)) == (
        "\r████████████░░░░░░░░░░░░ đã đọc 2/4 tệp"
        "\r████████████████████████ đã đọc 4 tệp, đang đối chiếu…"
        "\r" + " " * 54 + "\r"
    )


def test_the_line_in_english(written):
    steps = [(1, 380), (95, 380)]
    assert "\r██████░░░░░░░░░░░░░░░░░░ 95 of 380 files read" in written(
        Terminal(), *steps, language="en"
    )


def test_nothing_is_written_where_work_is_short(written):
    assert written(Terminal(), (1, 1)) == ""


def test_nothing_is_written_into_a_file(written):
    assert written(io.StringIO(), *((done, 100) for done in range(1, 100))) == ""


def test_nothing_is_written_to_the_log_of_a_build_server(written, monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert written(Terminal(), *((done, 100) for done in range(1, 100))) == ""
