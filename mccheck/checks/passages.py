"""The prose of a proposal: which fields hold it, and of what kind each is."""

from collections.abc import Iterator
from typing import Any

from mccheck.document.materials import Material
from mccheck.document.value import Proposal, Value
from mccheck.text.prose import Passage

_FIELDS = (
    ("title", ("title",)),
    ("description", ("description",)),
    ("statement", ("strategic_alignment", "statement")),
    ("statement", ("intellectual_leadership",)),
    ("delivery", ("delivery", "description")),
    ("delivery", ("delivery", "justification")),
    ("fees", ("fees", "description")),
    ("credit", ("credit",)),
    ("other", ("language_proficiency_assessment", "description")),
)
_LISTS = (
    ("delivery", ("delivery", "components"), ("name",)),
    ("learning_outcome", ("learning_outcomes",), ("text",)),
    ("assessment", ("assessment",), ("title", "description")),
)


def passages(proposal: Proposal, materials: tuple[Material, ...]) -> Iterator[Passage]:
    """Yield every piece of prose about what is offered: the fields that enrolees will read, and published materials."""
    # Every proposal comes through here: plain data is looked at, and a value made only where there is text.
    offering = proposal.offering
    for kind, path in _FIELDS:
        yield from _passage(kind, offering, path, _at(offering.data, path))
    for kind, path, names in _LISTS:
        entries = _at(offering.data, path)
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            for name in names:
                yield from _passage(kind, offering, (*path, str(number), name), _at(entry, (name,)))
    for number, change in enumerate(proposal.header["changes"].items):
        for name in ("what", "why"):
            yield from _passage("other", proposal.header, ("changes", str(number), name), _at(change.data, (name,)))
    for material in materials:
        if not material.fault:
            yield Passage("material", material.text, material)


def _passage(kind: str, section: Value, path: tuple[str, ...], data: Any) -> Iterator[Passage]:
    if isinstance(data, str) and (text := data.strip()):
        yield Passage(kind, text, Value(section.document, f"{section.pointer}/{'/'.join(path)}", data))


def _at(data: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        data = data.get(name) if isinstance(data, dict) else None
    return data
