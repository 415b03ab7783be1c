"""Names of fields and words of the format, where just one is near to what was written."""

from typing import Any

from mccheck.document.nearest import only_near
from mccheck.document.schema import validator
from mccheck.repairs.kit import Edit, Iterator, Proposal, Repair, Value, replaced

NAME = "misspellings"


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each name or word that is not the format's, but just one of which is near."""
    for error in validator("proposal").iter_errors(proposal.document.data):
        value = proposal.root.along(error.absolute_path)
        if error.validator == "additionalProperties" and isinstance(value.data, dict):
            yield from _names(value, error.schema.get("properties", {}))
        elif (
            error.validator == "enum"
            and isinstance(value.data, str)
            and (word := only_near(value.data, error.validator_value))
        ):
            yield from replaced(value, NAME, word, f"`{value.data}` is written as {word}.")


def _names(value: Value, known: dict[str, Any]) -> Iterator[Repair]:
    meant: dict[str, list[Value]] = {}
    for field in value.fields:
        free = [name for name in known if name not in value.data]
        if field.key not in known and (name := only_near(field.key, free)):
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
