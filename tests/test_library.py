"""mccheck as a library."""

import doctest
from datetime import date
from pathlib import Path

import pytest

import mccheck
from mccheck import check_file, check_text
from mccheck.report.model import Outcome
from tests.cli.kit import SAMPLES

TODAY = date(2025, 6, 2)


def test_the_examples_are_true() -> None:
    result = doctest.testmod(mccheck)
    assert (result.failed, result.attempted > 5) == (0, True)


def test_a_file() -> None:
    report = check_file(SAMPLES / "compliant" / "heritage-in-tetum.yaml", as_of=TODAY)
    assert report.effective == Outcome.REVIEW
    assert {result.check for result in report.proposals[0].results} > {"language-of-instruction", "yaml"}


def test_a_text_is_checked_as_the_file_is_but_for_its_materials() -> None:
    path = SAMPLES / "not-compliant" / "graduate-level.yaml"
    of_file, of_text = check_file(path, as_of=TODAY), check_text(path.read_text(), as_of=TODAY)
    apart = {"terminology", "language-of-instruction"}
    for one, other in zip(of_file.proposals[0].results, of_text.proposals[0].results, strict=True):
        assert one.check == other.check
        assert one.outcome == other.outcome or one.check in apart


def test_bytes_and_several_documents() -> None:
    report = check_text(b"\xff\xfe" + "proposal: {}\n---\nproposal: {}\n".encode("utf-16-le"), as_of=TODAY)
    assert [proposal.ordinal for proposal in report.proposals] == [1, 2]
    assert check_text("proposal: '\ud800'", as_of=TODAY).effective == Outcome.FAIL


def test_a_check_that_does_not_exist() -> None:
    with pytest.raises(LookupError, match="Did you mean graduate-level"):
        check_text("", as_of=TODAY, select=["graduate-levle"])


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        check_file(tmp_path / "none.yaml", as_of=TODAY)
