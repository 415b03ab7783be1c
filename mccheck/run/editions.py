"""An edition of the policy from outside the package: data from anywhere, so it is checked before it is believed."""

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from mccheck.checks.catalogue import load_check
from mccheck.document.nearest import nearest
from mccheck.document.schema import validator
from mccheck.edition.load import current_edition, load_edition
from mccheck.edition.model import Edition

_LONGEST = 200
"""Characters of what jsonschema says, which can quote a whole clause."""


def read_edition(text: str) -> Edition:
    """Read an edition from TOML (`schemas/edition.schema.json`). Raises `ValueError`, which says where and why."""
    data = tomllib.loads(text)  # a TOMLDecodeError is a ValueError
    wrong = next(
        iter(
            sorted(validator("edition").iter_errors(_plain(data)), key=lambda error: [str(step) for step in error.path])
        ),
        None,
    )
    if wrong:
        place = " of ".join(_step(step) for step in reversed(wrong.absolute_path)) or "the file"
        raise ValueError(f"{place}: {wrong.message}.")
    edition = load_edition(text)
    for objection in _objections(edition):
        raise ValueError(objection)
    return edition


def _objections(edition: Edition) -> Iterator[str]:
    numbers = [clause.number for clause in edition.clauses]
    yield from (f"clause {number} is there twice." for number in numbers if numbers.count(number) > 1)
    for name in edition.checks:
        try:
            load_check(name)
        except LookupError:
            close = nearest(name, current_edition().checks)
            hint = f" Did you mean {close}?" if close else " `mccheck clauses` lists those there are."
            yield f"there is no check named {name}.{hint}"


def _plain(data: Any) -> Any:
    """Return TOML's data as JSON has it, with days as texts."""
    if isinstance(data, dict):
        return {key: _plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_plain(item) for item in data]
    return data.isoformat() if isinstance(data, date) and not isinstance(data, datetime) else data


def _step(step: str | int) -> str:
    return f"entry {step + 1}" if isinstance(step, int) else step
