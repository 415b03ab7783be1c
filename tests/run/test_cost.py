"""What a proposal costs, in calls of functions: no machine's speed moves it, and a dearer change is noticed."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from benchmarks.proposals import generate
from mccheck.edition.load import current_edition
from tests.run.kit import checked

PER_PROPOSAL = 10_500
"""Calls, those of C functions among them. November 2026: 9,500 on Python 3.11."""


def _calls(work: Callable[[], Any]) -> int:
    count = 0

    def note(_frame: FrameType, event: str, _arg: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Make compliant proposals of about 4 KB."""
    folder = tmp_path_factory.mktemp("good")
    generate(folder, 84, compliant=True)
    return sorted(folder.rglob("*.y*ml"))


@pytest.mark.skipif(sys.gettrace() is not None, reason="coverage counts its own calls")
def test_what_a_proposal_costs(files: list[Path]) -> None:
    checks = current_edition().checks
    checked(*files[:4], checks=checks)  # what is loaded or compiled once
    few, many = (_calls(lambda n=n: checked(*files[4 : 4 + n], checks=checks)) for n in (20, 80))
    assert few / 20 < PER_PROPOSAL
    assert many / 80 < 1.1 * few / 20, "the cost of a file grows with the number of files"
