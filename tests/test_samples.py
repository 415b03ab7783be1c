"""Every sample comes out as it is meant to: compliant but for what its name says."""

from datetime import date
from difflib import SequenceMatcher
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome, ProposalReport
from mccheck.run.batch import run
from mccheck.run.options import Options

SAMPLES = Path(__file__).parent.parent / "sample-proposals"
COMPLIANT = sorted((SAMPLES / "compliant").glob("*.yaml"))
BROKEN = sorted((SAMPLES / "not-compliant").glob("*.yaml"))
EDITION = current_edition()

REVIEWS = {
    "blockchain-for-executives-ends": set(),
    "governing-water": {"stack-composition"},
    "heritage-in-tetum": {"intellectual-leadership"},
    "soil-carbon-revised": {"intellectual-leadership"},
    "tetum-for-health-workers": {"intellectual-leadership"},
    "water-law": {"intellectual-leadership"},
    "water-markets": {"intellectual-leadership"},
}
"""What the committee judges of each compliant sample when it is checked by itself."""

WARNINGS = {"credit-recognition", "duplicate-title"}
"""Checks that warn at their worst."""

ALSO = {
    "credentialed-offering": {"award-eligibility"},
    "credit-recognition": {"short-form"},
}
"""Checks that cannot be broken alone: without an award nothing says what it requires, and so on."""


def _check(*paths: Path) -> tuple[ProposalReport, ...]:
    options = Options(EDITION, date(2025, 6, 2), EDITION.checks)
    return run([str(path) for path in paths], options, BytesIO()).report.proposals


def _with(proposal: ProposalReport, *outcomes: Outcome) -> set[str]:
    return {result.check for result in proposal.results if result.outcome in outcomes}


@pytest.mark.parametrize("path", COMPLIANT, ids=lambda path: path.stem)
def test_compliant(path: Path) -> None:
    (proposal,) = _check(path)
    assert _with(proposal, Outcome.WARNING, Outcome.FAIL, Outcome.ERROR) == set()
    assert _with(proposal, Outcome.REVIEW) == REVIEWS[path.stem]
    assert {result.check for result in proposal.results} == {*EDITION.checks} - {"policy-edition"}


def test_compliant_together() -> None:
    reviews = {Path(p.path).stem: _with(p, Outcome.REVIEW) for p in _check(SAMPLES / "compliant")}
    assert reviews == {**REVIEWS, "governing-water": set()}


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_not_compliant(path: Path) -> None:
    proposals = _check(path)
    expected = Outcome.WARNING if path.stem in WARNINGS else Outcome.FAIL
    result = proposals[0].result(path.stem)
    assert result is not None
    assert result.outcome == expected
    found = _with(proposals[0], Outcome.WARNING, Outcome.FAIL, Outcome.ERROR)
    assert found == {path.stem} | ALSO.get(path.stem, set())


def test_every_check_has_its_sample() -> None:
    assert {path.stem for path in BROKEN} == {*EDITION.checks} - {"policy-edition"}


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_differs_from_a_compliant_one_in_little(path: Path) -> None:
    note, text = path.read_text().split("\n", 2)[1:]
    base = next(sample for sample in COMPLIANT if f"../compliant/{sample.name}" in note)
    lines = base.read_text().replace("path: materials/", "path: ../compliant/materials/").split("\n")[2:]
    changed = [
        line
        for op, start, end, _, _ in SequenceMatcher(None, lines, text.split("---\n")[0].split("\n")).get_opcodes()
        if op != "equal"
        for line in lines[start:end]
    ]
    assert len(changed) <= 5
