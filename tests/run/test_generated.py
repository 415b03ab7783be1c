"""A repository of made-up proposals: what was planted is found, and nothing else."""

from pathlib import Path

import pytest

from benchmarks.planted.faults import FAULTS, UNREADABLE
from benchmarks.proposals import Planted, generate
from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome, Report
from tests.run.kit import checked

CHECKS = current_edition().checks


def _found(report: Report) -> dict[str, dict[str, str]]:
    """Return, by path, the outcome of each check that fails or warns."""
    return {
        Path(one.path).as_posix(): {
            result.check: result.outcome.word for result in one.results if result.outcome >= Outcome.WARNING
        }
        for one in report.proposals
    }


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Planted, ...]]:
    folder = tmp_path_factory.mktemp("generated") / "repository"
    return folder, generate(folder, 600, seed=7)


def test_what_was_planted_is_found_and_nothing_else(
    planted: tuple[Path, tuple[Planted, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, record = planted
    monkeypatch.chdir(folder)
    found = _found(checked(".", checks=CHECKS, jobs=2))
    wrong = {one.path: (one.faults, found[one.path], one.expected) for one in record if found[one.path] != one.expected}
    assert wrong == {}
    assert len(found) == len(record) == 600


def test_proposals_that_are_to_comply_do(tmp_path: Path) -> None:
    generate(tmp_path / "repository", 200, seed=3, compliant=True)
    report = checked(tmp_path / "repository", checks=CHECKS, jobs=2)
    assert {one.path: found for one in report.proposals if (found := _found(report)[one.path])} == {}


def test_every_check_has_a_fault_to_find() -> None:
    across = {"duplicate-id", "duplicate-title"}
    named = {check for fault in FAULTS for check in fault.expected} | across | ({"yaml"} if UNREADABLE else set())
    assert set(CHECKS) - named == {"policy-edition"}


def test_every_fault_is_planted_somewhere(planted: tuple[Path, tuple[Planted, ...]]) -> None:
    names = {name for one in generate(planted[0].parent / "more", 3000, seed=1) for name in one.faults}
    wanted = {fault.name for fault in FAULTS} | {*UNREADABLE, "hostile title", "a member that ends"}
    assert wanted - names == set()


def test_the_same_seed_makes_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        generate(tmp_path / name, 60, seed=5)
    files = [
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "two")
    ]
    assert files[0] == files[1]
    assert len(files[0]) == 60
