"""What a repair is, and how one is made of a value."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mccheck.document.document import Document
from mccheck.document.edit import Edit
from mccheck.document.value import Proposal, Value

__all__ = ["Document", "Edit", "Iterator", "Proposal", "Repair", "Value", "replaced", "rewritten"]

_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]*")
"""Text that stands without quotes in any style, unless YAML takes it for something else than text."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing mended: the edits of the file, and what they make of its data."""

    name: str
    """The kind of repair, as in "course-codes"."""
    message: str
    """What was done, in a sentence."""
    pointer: str
    """JSON Pointer of the value or field that is mended."""
    edits: tuple[Edit, ...]
    values: Mapping[str, Any]
    """What stands at which JSON Pointer then."""
    renamed: str = ""
    """The new name of the field, where its name is what is mended."""


def replaced(value: Value, name: str, data: str | float, message: str) -> Iterator[Repair]:
    """Yield the repair that puts another scalar in place of one, quoted as it was; none where that cannot be told."""
    extent = value.document.extents.get(value.pointer)  # what stands there only by an alias is mended at its anchor
    if extent is None:
        return
    start, end = extent[2:]
    written = value.document.source.text[start:end]
    text = _written(written, data)
    if text is not None:
        yield Repair(name, message, value.pointer, (Edit(start, end, text),), {value.pointer: data})


def rewritten(value: Value, name: str, items: list[str], text: str, message: str) -> Repair:
    """Return the repair that writes a list of texts in place of a value."""
    _, _, start, end = value.document.extents[value.pointer]
    return Repair(name, message, value.pointer, (Edit(start, end, text),), {value.pointer: items})


def _written(before: str, data: str | float) -> str | None:
    if isinstance(data, int | float):
        return f"{data:g}" if before[:1] not in tuple("|>&!") else None
    quote = before[:1] if before[:1] in ('"', "'") else ""
    if not _PLAIN.fullmatch(data) or before[:1] in tuple("|>&!"):
        return None
    return f"{quote}{data}{quote}"
