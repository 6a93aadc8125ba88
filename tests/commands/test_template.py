"""gbopen template as a user runs it."""

import pytest

WRITTEN = "lc-skhcn-2026-midyear.xlsx"


def test_a_form_is_named_after_agency_and_period(gbopen, tmp_path):
    done = gbopen("template", "--agency", "Sở KHCN tỉnh Lai Châu", "--period", "2026-midyear")
    assert (done.code, done.out) == (0, f"{WRITTEN}\n")
    assert (tmp_path / WRITTEN).read_bytes().startswith(b"PK")


def test_a_form_goes_where_it_is_wanted(gbopen, tmp_path):
    (tmp_path / "folder").mkdir()
    for where, file in (("a/b.xlsx", "a/b.xlsx"), ("folder", f"folder/{WRITTEN}")):
        done = gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "-o", where)
        assert (done.code, done.out) == (0, f"{file}\n")


def test_a_file_that_is_there_is_never_written_over(gbopen, write, tmp_path):
    write(WRITTEN, "filled")
    done = gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "--lang", "en")
    assert done.code == 2
    assert "is there already and may be filled" in done.err
    assert (tmp_path / WRITTEN).read_text() == "filled"


def test_every_agency_that_owes_the_report_gets_a_form(gbopen, tmp_path):
    done = gbopen("template", "--all", "--period", "2026-midyear", "-o", "gui")
    assert (done.code, done.out) == (
        0,
        "gui/unk-sngv-2026-midyear.xlsx\nĐã lập biểu mẫu cho 1 cơ quan.\n",
    )
    assert [one.name for one in (tmp_path / "gui").iterdir()] == ["unk-sngv-2026-midyear.xlsx"]


def test_plain_files_have_the_header_and_the_printed_rows(gbopen, tmp_path):
    done = gbopen("template", "--agency", "lc-skhcn", "--period", "2026-plan", "--csv", "-o", "csv")
    assert done.code == 0
    names = sorted(one.name for one in (tmp_path / "csv").iterdir())
    assert names == [
        f"lc-skhcn-2026-plan-{table}.csv"
        for table in ("activities", "projects", "sources", "training")
    ]
    gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "--csv", "-o", "csv")
    file = tmp_path / "csv/lc-skhcn-2026-midyear-representation.csv"
    first, second, *_ = file.read_text(encoding="utf-8-sig").splitlines()
    assert first == "Mã báo cáo,Chỉ tiêu,Số nữ (người),Tổng số (người),Thời điểm chốt số liệu"
    assert second == "lc-skhcn-2026-midyear,Nữ tham gia cấp ủy,,,"


def test_plain_files_that_are_filled_are_accepted(gbopen, tmp_path):
    gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "--csv", "-o", "csv")
    cover = tmp_path / "csv/lc-skhcn-2026-midyear-sources.csv"
    head, row = cover.read_text(encoding="utf-8-sig").splitlines()
    assert head.split(",")[6] == "Phạm vi số liệu"
    cells = row.split(",")
    cells[6] = "Chỉ cơ quan"
    cover.write_text(f"{head}\n{','.join(cells)}\n", encoding="utf-8-sig")
    figures = tmp_path / "csv/lc-skhcn-2026-midyear-representation.csv"
    text = figures.read_text(encoding="utf-8-sig")
    figures.write_text(text.replace("cấp ủy,,,", "cấp ủy,5,7,31/5/2026", 1), encoding="utf-8-sig")
    done = gbopen("validate", "--today", "2026-06-08", str(cover), str(figures))
    assert (done.code, done.out.splitlines()[0]) == (0, "Không phát hiện lỗi. Gửi được.")


def test_schemas_without_a_cover_make_no_form(gbopen, write):
    write("own/persons.json", '{"name": "persons", "fields": [{"name": "count"}]}')
    done = gbopen("template", "--agency", "x", "--period", "2026-midyear", "--schemas", "own")
    assert done.code == 2
    assert done.err == (
        "gbopen: các bảng của dự án này chưa có biểu mẫu để điền. Cách thêm: xem trang hướng dẫn "
        '"Bảng của riêng bạn", mục 6.\n'
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--agency", "lc-skhc", "--period", "2026-midyear"], 'Có phải "lc-skhcn" không?'),
        (["--agency", "lc-skhcn", "--period", "2026-mid"], "ví dụ 2026-midyear"),
        (["--period", "2026-midyear"], "--agency (một cơ quan) hoặc --all"),
        (["--agency", "lc-skhcn", "--all", "--period", "2026-plan"], "không dùng cùng lúc"),
        (
            ["--agency", "lc-skhcn", "--period", "2026-mid"],
            "campaign-plan, campaign-plan-dv, campaign-report, campaign-report-dv.",
        ),
        (["--all", "--period", "2026-plan"], "không có cơ quan nào phải gửi"),
    ],
)
def test_wrong_use_is_a_sentence_and_nothing_is_written(gbopen, tmp_path, arguments, said):
    done = gbopen("template", *arguments)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    assert list(tmp_path.iterdir()) == []
