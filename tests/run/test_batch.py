"""One process or many: the same report, and nothing lost when one of them dies."""

import json
import os
import signal
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.checks.catalogue import load_check
from mccheck.document.span import Span
from mccheck.edition.load import current_edition
from mccheck.render.look import Look
from mccheck.render.table import FORMATS, renderer
from mccheck.report.exempt import exempt
from mccheck.report.model import Evidence, Exemption, Outcome, Report
from mccheck.report.since import since
from mccheck.report.store import to_data
from mccheck.run import workers
from mccheck.run.batch import Run, run
from mccheck.run.options import Options
from tests.run.kit import CHECKS, GOOD, TODAY, checked, lay, offering

MANY = {f"p{n:03}": offering(f"P{n % 40}", *GOOD) for n in range(60)} | {"broken": "proposal: ["}


def test_many_processes_say_what_one_says(tmp_path: Path) -> None:
    folder = lay(tmp_path / "repository", **MANY)
    one, many = (json.dumps(to_data(checked(folder, folder / "missing", jobs=jobs))) for jobs in (1, 3))
    assert one == many


def test_a_process_that_is_killed_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = lay(tmp_path / "repository", **MANY)
    expected = to_data(checked(folder))
    here = os.getpid()
    check_file = workers.check_file

    def killed(file: object, options: Options) -> object:
        if os.getpid() != here and "p030" in file.path:
            (tmp_path / "killed").touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return check_file(file, options)

    monkeypatch.setattr(workers, "check_file", killed)
    assert to_data(checked(folder, jobs=2)) == expected
    assert (tmp_path / "killed").exists()


FIRST = offering("P1", *GOOD, "level: undergraduate")
TOLD = ("yaml", "schema", "duplicate-id", "duplicate-title", "graduate-level", "stack-composition", "policy-edition")
ENTRY = Exemption(
    "EX-1", "P1", "graduate-level", "A pilot.", "AQAC", "M1", TODAY, TODAY, Evidence(Span("r.yaml", 1, 1, 1, 2))
)


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_run_of_many_says_what_one_of_few_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    folder = lay(tmp_path / "repository", **MANY, first=f"{FIRST}---\n{offering('B', *GOOD)}", other="nothing: here")

    def reports() -> tuple[Report, Report, Run]:
        done = run([str(folder), "missing"], Options(current_edition(), TODAY, TOLD), BytesIO(), jobs=jobs)
        exempted = exempt(done.report, [ENTRY, replace(ENTRY, id="EX-2", proposal="P99")])
        return exempted, since(exempted, done.report), done

    few = reports()
    monkeypatch.setattr("mccheck.report.spool.MOST", 7)
    many = reports()
    assert not isinstance(many[0].proposals, tuple)
    assert many[2].passed_over == few[2].passed_over != ()
    for expected, found in zip(few[:2], many[:2], strict=True):
        for name in FORMATS:
            assert list(renderer(name)(found, Look(120))) == list(renderer(name)(expected, Look(120))), name


def test_of_a_run_of_many_a_killed_process_costs_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mccheck.report.spool.MOST", 7)
    test_a_process_that_is_killed_costs_nothing(tmp_path, monkeypatch)


def test_a_check_that_breaks_is_said_of_each_proposal_of_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mccheck.report.spool.MOST", 7)
    check = load_check("duplicate-id")

    def across(facts: Sequence[object], _context: object) -> Iterator[tuple[int, object]]:
        yield 0, None
        raise ValueError(f"{len(facts)} facts")

    broken = replace(check, across=across)
    monkeypatch.setattr(
        "mccheck.run.across.load_check", lambda name: broken if name == "duplicate-id" else load_check(name)
    )
    report = checked(lay(tmp_path / "repository", **MANY))
    said = [finding.message for one in report.proposals for _, finding in one.findings(Outcome.ERROR)]
    assert said == ["The check duplicate-id could not run: ValueError: 60 facts."] * 60


def test_progress_is_told(tmp_path: Path) -> None:
    folder = lay(tmp_path / "repository", a=offering("A"), b=offering("B"))
    told: list[tuple[int, int]] = []
    options = Options(current_edition(), TODAY, CHECKS)
    run([str(folder)], options, BytesIO(), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_a_report_that_was_stored_in_the_repository_is_not_a_proposal(tmp_path: Path) -> None:
    folder = lay(tmp_path / "repository", a=offering("A"))
    stored = json.dumps(to_data(checked(folder)))
    (folder / "audit.json").write_text(stored + " " * 2_000_000)
    done = run([str(folder)], Options(current_edition(), TODAY, CHECKS), BytesIO())
    assert [proposal.id for proposal in done.report.proposals] == ["A"]
    assert done.passed_over == ()


def test_the_register_is_not_a_proposal(tmp_path: Path) -> None:
    folder = lay(tmp_path / "repository", a=offering("A"), exemptions="schema_version: 1\nexemptions: []\n")
    done = run([str(folder)], Options(current_edition(), TODAY, CHECKS), BytesIO())
    assert [proposal.id for proposal in done.report.proposals] == ["A"]
    assert [Path(path).name for path in done.passed_over] == ["exemptions.yaml"]
