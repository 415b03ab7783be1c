"""Small repositories of proposals, checked by few checks, so that a test sees what it is about."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

from mccheck.edition.load import current_edition
from mccheck.edition.model import Edition
from mccheck.report.model import Report
from mccheck.run.batch import run
from mccheck.run.options import Options

TODAY = date(2026, 5, 4)
CHECKS = ("yaml", "duplicate-id", "terminology", "graduate-level", "stack-composition", "policy-edition")


def offering(identity: str, *fields: str, action: str = "introduction") -> str:
    """Return a proposal for a micro-credential with an id and further fields, a line each."""
    lines = [f"proposal: {{action: {action}}}", "micro_credential:", f"  id: {identity}"]
    return "\n".join([*lines, *(f"  {field}" for field in fields), ""])


GOOD = ("title: Water", "level: graduate", "learning_outcomes: [{id: LO1, text: Design a market.}]")


def lay(folder: Path, **files: str) -> Path:
    """Write files, `name="text"`, as YAML into a folder, and return it."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text)
    return folder


def checked(
    *paths: Path | str,
    checks: tuple[str, ...] = CHECKS,
    as_of: date = TODAY,
    edition: Edition | None = None,
    jobs: int = 1,
    complete: bool = True,
) -> Report:
    """Check what is below some paths."""
    options = Options(edition or current_edition(), as_of, checks, complete)
    return run([str(path) for path in paths], options, BytesIO(), jobs=jobs).report


def without_place(report: Report) -> Report:
    """Return a report without the folder that its paths begin with, which differs from test to test."""
    return replace(report, proposals=tuple(replace(one, path=Path(one.path).name) for one in report.proposals))
