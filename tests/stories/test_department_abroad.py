"""A health department abroad: a table of its own, a campaign week, headers in French."""

import json

import pytest

FRENCH = """Campagne;Commune de résidence;Jour de vaccination;Enfants vaccinés;Enfants à vacciner;\
Taux de vaccination (%);Lieu de vaccination
2026-06;Ouest;16/06/2026;61;60;;École
2026-06;Est;10/06/2026;50;52;95;équipe mobile
"""


@pytest.fixture
def project(gbopen, tmp_path):
    """The folder that gbopen init made."""
    assert gbopen("init", "vac", "--lang", "en").code == 0
    return tmp_path / "vac"


def test_what_init_writes_works_at_once(gbopen, project):
    checked = gbopen("validate", "datasets/vaccination/data/vaccination.csv", cwd=project)
    assert (checked.code, checked.out) == (0, "No fault found. Ready to send.\n")
    packaged = gbopen("package", cwd=project)
    assert packaged.code == 0
    assert packaged.out == (
        "dist/reference/1.0.0: checked, 0 known issues of the sources\n"
        "dist/vaccination/1.0.0: checked, 0 known issues of the sources\n"
    )


def test_messages_speak_of_the_table_and_its_own_calendar(gbopen, project):
    text = (
        "Đợt;Xã;Ngày tiêm;Đã tiêm;Phải tiêm;Tỷ lệ (%)\n"
        "2026-06;An Bình;16/6/2026;61;60;\n"
        "2026-06;Bình Minh;10/6/2026;50;52;95\n"
    )
    (project / "tep.csv").write_text(text, encoding="utf-8")
    done = gbopen("validate", "tep.csv", "--lang", "vi", cwd=project)
    assert done.code == 1
    assert done.out == (
        "Chưa gửi được: 3 chỗ cần sửa.\n"
        "\n"
        "Cần sửa: Tỷ lệ không khớp với số lượng (GB301, 1 chỗ)\n"
        '  Ô F3 (dòng 3, cột "Tỷ lệ (%)"): "95"\n'
        "    50/52 = 96,2%, nhưng báo cáo ghi 95%.\n"
        "    → Nếu số lượng đúng, đề nghị ghi 96%; nếu tỷ lệ đúng, đề nghị kiểm tra lại\n"
        "      số lượng.\n"
        "\n"
        "Cần sửa: Số thành phần lớn hơn tổng số (GB310, 1 chỗ)\n"
        '  Ô D2 (dòng 2, cột "Đã tiêm"): "61"\n'
        "    Số trẻ đã tiêm (61) lớn hơn Số trẻ phải tiêm (60).\n"
        "    → Đề nghị kiểm tra xem hai số có bị đổi chỗ không.\n"
        "\n"
        "Cần sửa: Ngày nằm ngoài đợt hoạt động (GB402, 1 chỗ)\n"
        '  Ô C2 (dòng 2, cột "Ngày tiêm"): "16/6/2026"\n'
        "    Ngày 16/6/2026 nằm ngoài đợt tháng 6 năm 2026 (từ ngày 8/6/2026 đến ngày\n"
        "    14/6/2026).\n"
        "    → Đề nghị kiểm tra lại ngày; nếu hoạt động không thuộc đợt này, đề nghị để\n"
        '      trống cột "Đợt".\n'
    )


def test_a_file_headed_in_french_is_read_and_answered_in_its_words(gbopen, project):
    (project / "f.csv").write_text(FRENCH, encoding="utf-8")
    done = gbopen("validate", "f.csv", "--format", "json", cwd=project)
    said = {one["rule"]: one["message"]["en"] for one in json.loads(done.out)["findings"]}
    assert said["part-exceeds-whole"] == (
        "Enfants vaccinés (61) is more than Enfants à vacciner (60)."
    )
    assert said["share-mismatch"] == "50/52 = 96.2%, but the report says 95%."
    hints = {one["rule"]: one["hint"]["en"] for one in json.loads(done.out)["findings"]}
    assert '"Campagne"' in hints["outside-campaign"]
    assert set(said) == {"part-exceeds-whole", "share-mismatch", "outside-campaign"}


def test_a_code_of_the_own_calendar_that_there_is_none_of(gbopen, project):
    (project / "f.csv").write_text(FRENCH.replace("2026-06;Est", "2027-06;Est"), encoding="utf-8")
    done = gbopen("validate", "f.csv", "--only", "unknown-reference", cwd=project)
    assert done.code == 1
    assert '"2027-06"' in done.out


def test_name_address_publisher_and_contact_come_from_the_settings(gbopen, project):
    settings = project / "gbopen.toml"
    text = settings.read_text(encoding="utf-8")
    for old, new in {
        "Tiêm chủng theo xã": "Tuần lễ <tiêm chủng>",
        "Vaccination by commune": "Vaccination week",
        "Sở Y tế (ví dụ)": "Ministère de la Santé",
        "so-lieu@example.org": "chiffres@example.org",
        '# url = "https://example.org/tiem-chung/"': 'url = "https://example.org/semaine"',
    }.items():
        assert old in text
        text = text.replace(old, new)
    settings.write_text(text, encoding="utf-8")
    done = gbopen("publish", cwd=project)
    assert (done.code, done.err) == (0, "")
    front = (project / "site/index.html").read_text(encoding="utf-8")
    english = (project / "site/en/index.html").read_text(encoding="utf-8")
    assert "<title>Tuần lễ &lt;tiêm chủng&gt;" in front
    assert "<title>Vaccination week" in english
    for page in (front, english):
        assert "Ministère de la Santé" in page
        assert 'class="gb-card gb-telling gb-telling--ok"' in page  # its figures all agree
        assert '<a href="mailto:chiffres@example.org">' in page
        assert "bình đẳng giới" not in page
        assert "<tiêm" not in page
    assert "https://example.org/semaine/en/" in english
    described = json.loads((project / "dist/vaccination/1.0.0/datapackage.json").read_bytes())
    assert described["homepage"] == "https://example.org/semaine"
    assert described["contributors"] == [
        {"title": "Ministère de la Santé", "roles": ["publisher"], "email": "chiffres@example.org"}
    ]
    assert described["languages"] == ["vi", "en", "fr"]
    fields = {one["name"]: one for one in described["resources"][0]["schema"]["fields"]}
    assert fields["vaccinated"]["title@fr"] == "Enfants vaccinés"
    assert fields["place"]["categories"][1]["label@fr"] == "école"
