"""One YAML document: plain data beside a map from JSON Pointer to the place of key and value."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mccheck.document.source import Source
from mccheck.document.span import Fault

Data = Any
"""What YAML holds: dict[str, Data] | list[Data] | str | int | float | bool | None."""

Extent = tuple[int, int, int, int]
"""Offsets into the source: key start, key end, value start, value end. Without a key, its two are -1."""


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML document of a file.

    `data` is plain data (None where nothing could be read), `faults` what YAML itself objects to. Where `readable` is
    false the document broke off, and `data` says nothing.
    """

    source: Source
    ordinal: int
    """Its place in the file, from 1."""
    data: Data
    extents: Mapping[str, Extent]
    aliases: Mapping[str, str]
    faults: tuple[Fault, ...]
    readable: bool

    def extent(self, pointer: str) -> Extent | None:
        """Return where the value at a JSON Pointer (RFC 6901) stands, looking through aliases; None if nowhere."""
        head, tail = pointer, ""
        while (found := self.extents.get(head + tail)) is None and head:
            if head in self.aliases:
                head = self.aliases[head]
            else:
                head, _, last = head.rpartition("/")
                tail = f"/{last}{tail}"
        return found
