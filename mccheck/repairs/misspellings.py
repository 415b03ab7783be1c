"""Names of fields and words of the format, where just one is near to what was written."""

from difflib import get_close_matches
from typing import Any

from mccheck.document.schema import validator
from mccheck.repairs.kit import Edit, Iterator, Proposal, Repair, Value, replaced

NAME = "misspellings"
_ALIKE = 0.8
"""How alike two words must be, from 0 to 1: nearer than for a hint, because nobody looks at it first."""


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each name or word that is not the format's, but just one of which is near."""
    for error in validator("proposal").iter_errors(proposal.document.data):
        value = proposal.at("".join(f"/{_step(step)}" for step in error.absolute_path))
        if error.validator == "additionalProperties" and isinstance(value.data, dict):
            yield from _names(value, error.schema.get("properties", {}))
        elif (
            error.validator == "enum"
            and isinstance(value.data, str)
            and (word := _near(value.data, error.validator_value))
        ):
            yield from replaced(value, NAME, word, f"`{value.data}` is written as {word}.")


def _names(value: Value, known: dict[str, Any]) -> Iterator[Repair]:
    meant: dict[str, list[Value]] = {}
    for field in value.fields:
        free = [name for name in known if name not in value.data]
        if field.key not in known and (name := _near(field.key, free)):
            meant.setdefault(name, []).append(field)
    for name, fields in meant.items():
        if len(fields) == 1:
            yield from _renamed(fields[0], name)


def _renamed(field: Value, name: str) -> Iterator[Repair]:
    extent = field.document.extents.get(field.pointer)
    if extent is None or extent[0] < 0:
        return
    written = field.document.source.text[extent[0] : extent[1]]
    quote = written[:1] if written[:1] in ('"', "'") else ""
    if written != f"{quote}{field.key}{quote}":
        return
    edit = Edit(extent[0], extent[1], f"{quote}{name}{quote}")
    yield Repair(NAME, f"`{field.key}` is written as `{name}`.", field.pointer, (edit,), {}, renamed=name)


def _near(word: str, known: Any) -> str:
    """Return the one known word that is near; "" if there are several, or none."""
    plain = {_plain(name): name for name in known if isinstance(name, str)}
    if (same := plain.get(_plain(word))) is not None:
        return same
    close = get_close_matches(_plain(word), plain, n=2, cutoff=_ALIKE)
    return plain[close[0]] if len(close) == 1 else ""


def _plain(word: str) -> str:
    return word.strip().lower().replace("-", "_").replace(" ", "_")


def _step(step: str | int) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
