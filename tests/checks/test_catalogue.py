import subprocess
import sys
from pathlib import Path

import pytest

from mccheck.checks import catalogue
from mccheck.checks.catalogue import load_check, page
from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome
from tests.kit import run_check

CHECKS = current_edition().checks
MODULES = {path.stem for path in Path(catalogue.__file__).parent.glob("*.py")}
SHARED = {"__init__", "catalogue", "faults", "kit", "passages"}
"""Modules of the package that are no checks."""
OF_THE_RUN = {"policy-edition"}
"""Checks that no proposal complies with or breaks."""
OF_PROPOSALS = [name for name in CHECKS if name not in OF_THE_RUN]
NO_CHECKS = [
    "",
    " ",
    "Kit",
    "graduate_level",
    "Graduate-level",
    "graduate-level ",
    "graduate-level\n",
    "-graduate-level",
    "graduate--level",
    "graduate-levels",
    "graduate-level.py",
    "../x",
    "../edition/load",
    "..",
    ".",
    "/etc/passwd",
    "x/../yaml",
    "mccheck.checks.yaml",
    "__init__",
    "yaml\0",
    "gradüate-level",
    "os",
    "4.2",
]


def _worst(name: str, text: str) -> Outcome:
    proposals = run_check(name, text).proposals
    return max(result.outcome for proposal in proposals if (result := proposal.result(name)))


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_of_the_edition_does_something(name: str) -> None:
    loaded = load_check(name)
    assert loaded.name == name
    assert loaded.check or loaded.across or loaded.notice
    assert bool(loaded.gather) == bool(loaded.across)


def test_the_edition_names_every_check() -> None:
    assert {name.replace("-", "_") for name in CHECKS} == MODULES - SHARED


@pytest.mark.parametrize("name", CHECKS)
def test_every_check_has_its_tests(name: str) -> None:
    assert Path(__file__).with_name(f"test_{name.replace('-', '_')}.py").is_file()


@pytest.mark.parametrize("name", CHECKS)
def test_every_page_is_whole(name: str) -> None:
    shown = page(name)
    headings = [heading for heading, _ in shown.sections]
    assert shown.name == name
    assert shown.requirement.endswith(".")
    assert "\n" not in shown.requirement
    assert headings == sorted(set(headings), key=catalogue._HEADINGS.split("|").index)
    assert {"Reads", "Mend"} <= set(headings)
    assert {"Passes", "Asks"} & set(headings)
    assert {"Warns", "Fails"} & set(headings)
    assert all(text for _, text in shown.sections)
    assert bool(shown.complies) == bool(shown.breaks) == (name not in OF_THE_RUN)


@pytest.mark.parametrize("name", OF_PROPOSALS)
def test_the_example_complies(name: str) -> None:
    assert _worst(name, page(name).complies) <= Outcome.REVIEW


@pytest.mark.parametrize("name", OF_PROPOSALS)
def test_the_example_does_not_comply(name: str) -> None:
    assert _worst(name, page(name).breaks) in (Outcome.WARNING, Outcome.FAIL)


def test_pages_are_there_without_docstrings() -> None:
    script = "from mccheck.checks.catalogue import page; print(__debug__, page.__doc__, page('yaml').requirement)"
    done = subprocess.run([sys.executable, "-OO", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == f"False None {page('yaml').requirement}\n"


@pytest.mark.parametrize("name", NO_CHECKS)
def test_there_is_no_such_check(name: str) -> None:
    for ask in (load_check, page):
        with pytest.raises(LookupError, match="There is no check named"):
            ask(name)


def test_a_check_that_lacks_what_it_imports_is_another_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(module: str) -> None:
        raise ModuleNotFoundError(name="langcodes")

    monkeypatch.setattr(catalogue, "import_module", lacking)
    with pytest.raises(ModuleNotFoundError):
        load_check("lacks-a-library")
