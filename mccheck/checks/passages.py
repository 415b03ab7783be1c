"""The prose of a proposal: which fields hold it, and of what kind each is."""

from collections.abc import Iterator

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
    for kind, path in _FIELDS:
        yield from _passage(kind, _at(proposal, path))
    for kind, path, names in _LISTS:
        for entry in _at(proposal, path).items:
            for name in names:
                yield from _passage(kind, entry[name])
    for material in materials:
        if not material.fault:
            yield Passage("material", material.text, material)


def _passage(kind: str, value: Value) -> Iterator[Passage]:
    if value.text:
        yield Passage(kind, value.text, value)


def _at(proposal: Proposal, path: tuple[str, ...]) -> Value:
    value = proposal.offering
    for name in path:
        value = value[name]
    return value
