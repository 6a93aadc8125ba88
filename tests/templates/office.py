"""LibreOffice without a window: what it makes of a form when it opens and saves it."""

import shutil
import subprocess

import pytest

SOFFICE = shutil.which("soffice")
# every sheet a CSV file, as shown, in UTF-8
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1"

needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")


def converted(folder, name, data, to):
    """The files LibreOffice makes of a file, by their names."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / name
    source.write_bytes(data)
    out = folder / "out"
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [
            SOFFICE or "",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            to,
            "--outdir",
            str(out),
            str(source),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return {path.name: path.read_bytes() for path in out.iterdir()}
