"""`mccheck audit` and `mccheck render` as people run them."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.kit import GOOD, SAMPLES, mccheck

MEETING = ("--meeting", "2026-05-04")
PAPER = ["audit.csv", "audit.html", "audit.json", "audit.md"]
EXEMPTIONS = """\
schema_version: 1
exemptions:
  - id: E-1
    proposal: WATER-LAW
    check: undergraduate-co-teaching
    reason: A pilot.
    approved_by: AQAC
    reference: Minute 7
    approved_on: 2026-03-12
    expires: 2027-03-31
"""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a folder with a proposal that complies, one that does not, and one that cannot be read."""
    folder = tmp_path / "repository"
    (folder / ".git").mkdir(parents=True)
    (folder / "good.yaml").write_bytes((SAMPLES / "compliant" / "blockchain-for-executives-ends.yaml").read_bytes())
    text = (SAMPLES / "not-compliant" / "undergraduate-co-teaching.yaml").read_text()
    (folder / "bad.yaml").write_text(text.partition("  published_materials:")[0])
    (folder / "broken.yaml").write_text("proposal: [\n")
    return folder


def test_the_paper(repository: Path, tmp_path: Path) -> None:
    done = mccheck("audit", ".", *MEETING, "--out", "paper", cwd=repository)
    assert (done.returncode, done.stderr) == (1, b"")
    assert sorted(os.listdir(repository / "paper")) == PAPER
    assert b"Audit for the meeting on 4 May 2026" in done.stdout
    report = json.loads((repository / "paper" / "audit.json").read_text())
    assert (report["meeting"], report["as_of"], report["complete"]) == ("2026-05-04", "2026-05-04", True)
    assert [proposal["path"] for proposal in report["proposals"]] == ["bad.yaml", "broken.yaml", "good.yaml"]


def test_two_runs_and_any_number_of_processes_give_the_same_bytes(repository: Path, tmp_path: Path) -> None:
    for n in range(40):
        (repository / f"more-{n}.yaml").write_bytes((repository / "bad.yaml").read_bytes())
    folders = [tmp_path / name for name in ("one", "two", "three")]
    for folder, jobs in zip(folders, ("1", "1", "3"), strict=True):
        mccheck("audit", ".", *MEETING, "--out", str(folder), "--jobs", jobs, cwd=repository, PYTHONHASHSEED=jobs)
    papers = [{name: (folder / name).read_bytes() for name in PAPER} for folder in folders]
    assert papers[0] == papers[1] == papers[2]


def test_the_paper_is_not_audited_in_its_turn(repository: Path) -> None:
    mccheck("audit", ".", *MEETING, "--out", "paper", cwd=repository)
    first = (repository / "paper" / "audit.json").read_bytes()
    done = mccheck("audit", ".", *MEETING, "--out", "paper", cwd=repository)
    assert (done.stderr, (repository / "paper" / "audit.json").read_bytes()) == (b"", first)


def test_exemptions_of_the_configuration(repository: Path) -> None:
    (repository / "exemptions.yaml").write_text(EXEMPTIONS)
    (repository / "mccheck.toml").write_text('exemptions = "exemptions.yaml"\n')
    done = mccheck("audit", ".", *MEETING, "--output", "json", cwd=repository)
    report = json.loads(done.stdout)
    result = next(r for r in report["proposals"][0]["results"] if r["check"] == "undergraduate-co-teaching")
    assert (result["outcome"], result["effective"]) == ("fail", "pass")
    assert [finding["exemption"] for finding in result["findings"]] == ["E-1"]
    assert done.stderr == b""
    bad = mccheck("validate", "bad.yaml", "--as-of", "2026-05-04", cwd=repository)
    assert bad.returncode == 0
    late = mccheck("validate", "bad.yaml", "--as-of", "2027-04-01", cwd=repository)
    assert late.returncode == 1
    assert b"The exemption E-1 expired on 31 Mar 2027" in late.stdout


def test_exemptions_that_are_named(repository: Path, tmp_path: Path) -> None:
    (tmp_path / "register.yaml").write_text(EXEMPTIONS)
    done = mccheck("validate", "bad.yaml", "--exemptions", "../register.yaml", "--as-of", "2026-05-04", cwd=repository)
    assert done.returncode == 0
    assert b"1 finding is exempted" in done.stdout
    missing = mccheck("validate", "bad.yaml", "--exemptions", "missing.yaml", cwd=repository)
    assert missing.returncode == 2
    assert missing.stderr.startswith(b"mccheck: The register of exemptions missing.yaml cannot be read")


def test_since(repository: Path) -> None:
    mccheck("audit", ".", "--meeting", "2026-04-01", "--out", "paper", cwd=repository)
    (repository / "good.yaml").unlink()
    done = mccheck("audit", ".", *MEETING, "--since", "paper/audit.json", cwd=repository)
    said = " ".join(done.stdout.decode().split())
    assert "Since the audit for the meeting on 1 Apr 2026: proposals 0 new, 0 changed, 2 unchanged, 1 withdrawn" in said
    assert "BLOCKCHAIN-EXEC: withdrawn: Blockchain for Executives" in said


def test_another_edition(repository: Path, tmp_path: Path) -> None:
    from mccheck import edition

    text = (Path(edition.__file__).parent / "anup_5972717_v3.toml").read_text()
    text = text.replace("version = 3", "version = 4").replace(
        "undergraduate_levels = [1, 2, 3]", "undergraduate_levels = []"
    )
    (tmp_path / "v4.toml").write_text(text)
    done = mccheck(
        "audit", "bad.yaml", *MEETING, "--compare-edition", "../v4.toml", "--output", "markdown", cwd=repository
    )
    said = done.stdout.decode()
    assert "## What ANUP\\_5972717 version 4 would change" in said
    assert "| 11 | Co-teaching | alike | 0 | 1 |" in said
    assert "| WATER-LAW | undergraduate-co-teaching | fail | pass | Co-taught only with" in said


def test_render_again(repository: Path, tmp_path: Path) -> None:
    first, again = tmp_path / "first", tmp_path / "again"
    run = mccheck("audit", ".", *MEETING, "--out", str(first), cwd=repository)
    done = mccheck("render", str(first / "audit.json"), "--out", str(again), cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (run.returncode, run.stdout, b"")
    assert {n: (first / n).read_bytes() for n in PAPER} == {n: (again / n).read_bytes() for n in PAPER}


def test_render_parts_as_one(repository: Path, tmp_path: Path) -> None:
    for part in ("bad", "broken", "good"):
        mccheck("audit", f"{part}.yaml", *MEETING, "--output", f"json:{tmp_path / part}.json", cwd=repository)
    mccheck("audit", ".", *MEETING, "--output", f"json:{tmp_path / 'whole'}.json", cwd=repository)
    parts = [f"{part}.json" for part in ("bad", "broken", "good")]
    mccheck("render", *parts, "--output", "json:joined.json", cwd=tmp_path)
    assert (tmp_path / "joined.json").read_bytes() == (tmp_path / "whole.json").read_bytes()


UNUSABLE = {
    "standard input": (("audit", "-"), "An audit is of files"),
    "no such meeting": (("audit", ".", "--meeting", "soon"), "--meeting takes a day written as year-month-day"),
    "no report to hold it against": (("audit", ".", "--since", "good.yaml"), "is not a report that mccheck has stored"),
    "no edition": (("audit", ".", "--compare-edition", "good.yaml"), "is not an edition of the policy"),
    "no report to render": (("render", "good.yaml"), "is not a report that mccheck has stored"),
    "a report that is not there": (("render", "none.json"), "The report none.json cannot be read"),
    "two to the terminal": (
        ("validate", GOOD, "--output", "rich", "--output", "json"),
        "Only one format can go to the terminal",
    ),
    "two to one file": (
        ("validate", GOOD, "--output", "json:x", "--output", "markdown:x"),
        "Two formats would be written to x",
    ),
    "no file after the colon": (("validate", GOOD, "--output", "json:"), "names no file after the colon"),
    "no format": (("validate", GOOD, "--output", "yaml:x"), "There is no output format named 'yaml'"),
    "a folder that is a file": (("audit", ".", "--out", "good.yaml"), "The folder good.yaml could not be made"),
}


@pytest.mark.parametrize(("args", "said"), UNUSABLE.values(), ids=UNUSABLE)
def test_unusable(repository: Path, args: tuple[str, ...], said: str) -> None:
    done = mccheck(*args, cwd=repository)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()


def test_several_outputs(repository: Path) -> None:
    done = mccheck("validate", "bad.yaml", "--output", "concise", "--output", "json:r.json", cwd=repository)
    assert b"bad.yaml:" in done.stdout
    assert json.loads((repository / "r.json").read_text())["format"] == "mccheck-report/1"
