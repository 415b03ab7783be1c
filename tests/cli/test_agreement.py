"""An audit of two thousand proposals: every format says the same, and what was planted."""

import csv
import json
import re
from collections import Counter
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from benchmarks.proposals import Planted, generate
from mccheck.report.load import load
from mccheck.report.tally import tally
from tests.cli.kit import mccheck

COUNT = 2000
OTHERS = ("concise", "matrix", "sarif", "sarif-full", "junit", "github", "gitlab")


@pytest.fixture(scope="module")
def audit(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Planted, ...]]:
    """Return the folder of an audit's files, and what was planted."""
    folder = tmp_path_factory.mktemp("audit")
    record = generate(folder / "repository", COUNT, seed=11)
    outputs = [part for name in OTHERS for part in ("--output", f"{name}:{folder / name}")]
    done = mccheck("audit", ".", "--meeting", "2026-05-04", "--out", str(folder), *outputs, cwd=folder / "repository")
    assert (done.returncode, done.stderr) == (1, b"")
    return folder, record


@pytest.fixture(scope="module")
def counts(audit: tuple[Path, tuple[Planted, ...]]) -> dict[str, int]:
    """Return what the stored report comes to."""
    found = tally(load((audit[0] / "audit.json").read_text()).proposals)
    assert (found.errors, found.exempted) == (0, 0)
    return {
        "proposals": found.proposals,
        "complying": found.complying,
        "fail": found.faults,
        "warning": found.warnings,
        "review": found.questions,
    }


def test_the_report_has_what_was_planted(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    folder, record = audit
    report = json.loads((folder / "audit.json").read_text())
    found = {
        proposal["path"]: {
            result["check"]: result["outcome"]
            for result in proposal["results"]
            if result["outcome"] in ("fail", "warning", "error")
        }
        for proposal in report["proposals"]
    }
    assert found == {one.path: one.expected for one in record}
    assert counts["proposals"] == COUNT
    assert counts["complying"] == sum("fail" not in one.expected.values() for one in record)


def test_the_spreadsheet_agrees(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    text = (audit[0] / "audit.csv").read_text(encoding="utf-8-sig")
    rows = [row for row in csv.DictReader(StringIO(text, newline="")) if row["path"]]
    found = Counter(row["outcome"] for row in rows)
    assert {name: found[name] for name in ("fail", "warning", "review")} == _findings(counts)
    assert len({row["path"] for row in rows}) == counts["proposals"]
    assert not [cell for row in rows for cell in row.values() if cell.lstrip()[:1] in tuple("=+-@\t\r＝＋－＠")]


def test_the_page_agrees(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    page = (audit[0] / "audit.html").read_text()
    figures = [int(number.replace(",", "")) for number in re.findall(r"<dd>([\d,]+)</dd>", page)]
    failing = counts["proposals"] - counts["complying"]
    shown = [counts["proposals"], counts["complying"], failing, counts["review"], counts["fail"], counts["warning"], 0]
    assert figures == shown
    assert page.count('<article class="finding fail"') == counts["fail"]
    assert page.count('<article class="finding warning"') == counts["warning"]
    assert page.count('class="decision"') == counts["review"]
    assert page.count('<section class="proposal"') == page.count("<tr data-at=") == counts["proposals"]


def test_the_markdown_agrees(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    text = (audit[0] / "audit.md").read_text()
    assert _total(counts) in text
    assert len(re.findall(r"^✗ fail \*\*", text, re.MULTILINE)) == counts["fail"]
    assert len(re.findall(r"^! warning \*\*", text, re.MULTILINE)) == counts["warning"]
    assert len(re.findall(r"^Decision: ", text, re.MULTILINE)) == counts["review"]


def test_the_matrix_agrees(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    assert _total(counts) in " ".join((audit[0] / "matrix").read_text().split())


def test_the_lines_agree(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    lines = (audit[0] / "concise").read_text().splitlines()
    found = Counter(re.match(r"\S+:\d+:\d+: (\w+) ", line)[1] for line in lines)
    assert found == _findings(counts)


def test_code_scanning_agrees(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    (run,) = json.loads((audit[0] / "sarif").read_text())["runs"]
    found = Counter(result["level"] for result in run["results"])
    assert found == {"error": counts["fail"], "warning": counts["warning"]}
    (run,) = json.loads((audit[0] / "sarif-full").read_text())["runs"]
    assert Counter(result["kind"] for result in run["results"])["review"] == counts["review"]


def test_the_build_server_agrees(audit: tuple[Path, tuple[Planted, ...]]) -> None:
    root = ET.parse(audit[0] / "junit").getroot()  # noqa: S314 (our own)
    failing = {
        (case.get("classname"), case.get("name")) for case in root.iter("testcase") if case.find("failure") is not None
    }
    expected = {(one.path, check) for one in audit[1] for check, outcome in one.expected.items() if outcome == "fail"}
    assert failing == expected


def test_code_hosting_sites_agree(audit: tuple[Path, tuple[Planted, ...]], counts: dict[str, int]) -> None:
    lines = (audit[0] / "github").read_text().splitlines()
    found = Counter(line.split(" ")[0] for line in lines if "file=" in line)
    assert found == {"::error": counts["fail"], "::warning": counts["warning"], "::notice": counts["review"]}
    issues = json.loads((audit[0] / "gitlab").read_text())
    assert len(issues) == counts["fail"] + counts["warning"] + counts["review"]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def _findings(counts: dict[str, int]) -> dict[str, int]:
    return {name: counts[name] for name in ("fail", "warning", "review")}


def _total(counts: dict[str, int]) -> str:
    failing = counts["proposals"] - counts["complying"]
    return (
        f"{counts['proposals']:,} proposals: {counts['complying']:,} comply, {failing:,} do not. "
        f"{counts['fail']:,} faults, {counts['warning']:,} warnings, {counts['review']:,} questions for the committee."
    )
