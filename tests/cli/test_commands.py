import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import mccheck as package
from mccheck.edition.load import current_edition
from tests.cli.kit import ROOT, mccheck

EDITION = current_edition()


def test_version() -> None:
    assert mccheck("--version").stdout.decode() == f"mccheck {package.__version__}\n"


def test_clauses_lists_every_clause_with_its_checks_or_why_none() -> None:
    shown = mccheck("clauses").stdout.decode()
    for clause in EDITION.clauses:
        assert f"\n{clause.number:<5} {clause.title}\n" in shown
        assert all(check in shown for check in clause.checks)
    assert "No check: It is about what enrolees do later; a proposal cannot show it." in shown
    assert all(check in shown for check in EDITION.beside)


@pytest.mark.parametrize("name", EDITION.checks)
def test_explain_a_check(name: str) -> None:
    done = mccheck("explain", name)
    shown = done.stdout.decode()
    assert done.returncode == 0
    assert "  Reads\n" in shown
    assert "  To mend it\n" in shown
    assert ("  Does not comply\n" in shown) is (name != "policy-edition")


def test_explain_a_clause() -> None:
    shown = mccheck("explain", "4.2").stdout.decode()
    assert "graduate-level (clause 4.2)" in shown
    assert "anu-teaching-staff (clause 4.2)" in shown


def test_explain_a_clause_without_check() -> None:
    done = mccheck("explain", "7.2")
    assert done.returncode == 0
    assert "No check: It is about what enrolees do later" in done.stdout.decode()


def test_explain_what_there_is_not() -> None:
    done = mccheck("explain", "graduate-levels")
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "mccheck: There is no check or clause named 'graduate-levels'. Did you mean graduate-level?\n"
    )


UNWATCHED = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
"""The environment without what would have a process measure its own coverage, which imports and takes time."""


def _modules(*args: str) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "mccheck", *args]
    done = subprocess.run(command, cwd=ROOT, env=UNWATCHED, capture_output=True, check=False)
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.decode().splitlines()}


HEAVY = {
    "rich",
    "jsonschema",
    "jsonschema_rs",
    "ruamel",
    "referencing",
    "pathspec",
    "langcodes",
    "jinja2",
    "multiprocessing",
}


@pytest.mark.parametrize("args", [["--version"], ["--help"], ["clauses"], ["explain", "11"]])
def test_nothing_heavy_is_imported_to_say_little(args: list[str]) -> None:
    assert _modules(*args) & HEAVY == set()


def test_only_what_is_needed_is_imported() -> None:
    good, bad = "sample-proposals/compliant/water-markets.yaml", "sample-proposals/not-compliant/schema.yaml"
    assert _modules("validate", good, "--output", "concise") & HEAVY == {"jsonschema_rs", "ruamel"}
    explained = {"jsonschema_rs", "jsonschema", "referencing", "ruamel"}
    assert _modules("validate", bad, "--output", "concise") & HEAVY == explained


def _seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], cwd=ROOT, env=UNWATCHED, check=True, capture_output=True)
    return time.perf_counter() - start


def test_the_version_costs_little_more_than_typer() -> None:
    pairs = [(_seconds("-m", "mccheck", "--version"), _seconds("-c", "import typer")) for _ in range(12)]
    # The least of several is what the work costs; what is above it is the machine's other work.
    ours, theirs = map(min, zip(*pairs, strict=True))
    assert ours < 1.3 * theirs


def test_works_without_docstrings(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-OO", "-m", "mccheck", "explain", "11"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(tmp_path)},
        capture_output=True,
        check=False,
    )
    assert b"Co-teaching" in done.stdout
    assert b"Does not comply" in done.stdout
