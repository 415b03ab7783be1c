"""The checks by name: their code, and their docstrings as pages for a proposer.

A docstring opens with the requirement in one line. Then come paragraphs, each under its heading: `Reads:` always;
`Passes:`, `Asks:` (outcome review), `Warns:`, `Fails:` and `Does not apply:` for the outcomes it can have; `Mend:`;
and two examples, indented, `Complies:` and `Does not comply:`, which a test runs.
"""

import ast
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import cleandoc
from typing import Any

from mccheck.checks.kit import ANYTHING, Applies, Context, Finding, Proposal

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADINGS = "Reads|Passes|Asks|Warns|Fails|Does not apply|Mend|Complies|Does not comply"
_HEADING = re.compile(rf"^({_HEADINGS}):[ \n]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Check:
    """A check's functions; see `kit` for what each does."""

    name: str
    applies_to: Applies
    check: Callable[[Proposal, Context], Iterator[Finding]] | None
    gather: Callable[[Proposal], Any] | None
    across: Callable[[Sequence[Any], Context], Iterator[tuple[int, Finding]]] | None
    notice: Callable[[Context], Iterator[Finding]] | None


@dataclass(frozen=True, slots=True)
class Page:
    """A check's docstring, taken apart."""

    name: str
    requirement: str
    sections: tuple[tuple[str, str], ...]
    """Headings and their text, in order, the two examples left out."""
    complies: str
    """YAML: fields of a micro-credential, or a whole proposal."""
    breaks: str


@cache
def load_check(name: str) -> Check:
    """Import a check by its name. Raises `LookupError` where there is none."""
    module_name = _module(name)
    try:
        module = import_module(f"mccheck.checks.{module_name}")
    except ModuleNotFoundError as error:
        if error.name != f"mccheck.checks.{module_name}":
            raise
        raise LookupError(f"There is no check named {name}.") from error
    return Check(
        name,
        getattr(module, "APPLIES_TO", ANYTHING),
        getattr(module, "check", None),
        getattr(module, "gather", None),
        getattr(module, "across", None),
        getattr(module, "notice", None),
    )


def page(name: str) -> Page:
    """Return the page of a check, read from its source, so that `python -OO` does not empty it.

    Raises `LookupError` where there is no such check.
    """
    from importlib.resources import files

    file = files("mccheck.checks").joinpath(f"{_module(name)}.py")
    if not file.is_file():
        raise LookupError(f"There is no check named {name}.")
    docstring = cleandoc(ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or "")
    requirement, *parts = _HEADING.split(docstring)
    sections = dict(zip(parts[::2], (part.strip("\n") for part in parts[1::2]), strict=True))
    complies, breaks = (cleandoc("\n" + sections.pop(name, "")) for name in ("Complies", "Does not comply"))
    prose = tuple((heading, " ".join(text.split())) for heading, text in sections.items())
    return Page(name, requirement.strip(), prose, complies, breaks)


def _module(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise LookupError(f"There is no check named {name}.")
    return name.replace("-", "_")
