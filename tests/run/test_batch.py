"""One process or many: the same report, and nothing lost when one of them dies."""

import json
import os
import signal
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.edition.load import current_edition
from mccheck.report.store import to_data
from mccheck.run import workers
from mccheck.run.batch import run
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
