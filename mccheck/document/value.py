"""A proposal as the checks see it: values that know where they stand, and never fail to answer."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from re import fullmatch
from typing import Any, Literal

from mccheck.document.document import Document
from mccheck.document.nearest import nearest
from mccheck.document.span import Span

_MISSING: Any = object()

SECTIONS = ("schema_version", "proposal", "micro_credential", "stack")
"""The names at the top of a proposal."""

Kind = Literal["micro-credential", "stack"]


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a document, or the place where one is missing.

    Total: every question has an answer whatever stands there. The text of a list is "", the fields of a text are
    missing; the schema's finding on that line says what should stand there.
    """

    document: Document
    pointer: str
    """JSON Pointer (RFC 6901)."""
    data: Any

    def __getitem__(self, key: str) -> "Value":
        """Return the field of that name, missing or not."""
        pointer = f"{self.pointer}/{key.replace('~', '~0').replace('/', '~1')}"
        return Value(self.document, pointer, self.data.get(key, _MISSING) if isinstance(self.data, dict) else _MISSING)

    def along(self, path: Iterable[str | int]) -> "Value":
        """Return the value at the end of a path of names and numbers, as jsonschema gives one."""
        value = self
        for step in path:
            value = value.items[step] if isinstance(step, int) else value[step]
        return value

    @property
    def items(self) -> tuple["Value", ...]:
        """The entries of a list; none of anything else."""
        if not isinstance(self.data, list):
            return ()
        return tuple(Value(self.document, f"{self.pointer}/{n}", entry) for n, entry in enumerate(self.data))

    @property
    def fields(self) -> tuple["Value", ...]:
        """The fields of a map, in order, without the author's own (`x-…`); none of anything else."""
        if not isinstance(self.data, dict):
            return ()
        return tuple(self[key] for key in self.data if not key.startswith("x-"))

    @property
    def key(self) -> str:
        """The name of the field, or the number of the entry from 0."""
        return self.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    @property
    def present(self) -> bool:
        """Whether the field is there with any value, if only an empty list. `field:` with nothing after it is not."""
        return self.data is not _MISSING and self.data is not None

    @property
    def given(self) -> bool:
        """Whether there is something in it: not missing, not blank, not an empty list."""
        return self.present and (bool(self.data.strip()) if isinstance(self.data, str) else self.data not in ([], {}))

    @property
    def text(self) -> str:
        """The text, without blanks at its ends; "" where there is none."""
        return self.data.strip() if isinstance(self.data, str) else ""

    @property
    def number(self) -> float | None:
        """The number, None where there is none."""
        return self.data if isinstance(self.data, int | float) and not isinstance(self.data, bool) else None

    @property
    def flag(self) -> bool | None:
        """True or false as written, None where neither is."""
        return self.data if isinstance(self.data, bool) else None

    @property
    def date(self) -> date | None:
        """The day, where the text is one (year-month-day, ISO 8601), else None."""
        return parse_date(self.text)

    @property
    def texts(self) -> tuple[str, ...]:
        """The texts of a list, blanks left out."""
        return tuple(item.text for item in self.items if item.text)

    @property
    def span(self) -> Span:
        """Where a reader should look.

        A text, number or flag itself; the name of a list's or map's field, else its first line; for what is missing,
        where the parent stands.
        """
        extent = self.document.extent(self.pointer)
        if self.data is _MISSING or extent is None:
            return self._parent.span if self.pointer else self.document.source.span(0, 0)
        key_start, key_end, start, end = extent
        if self.data is None or isinstance(self.data, dict | list):
            if key_start >= 0:
                return self.document.source.span(key_start, key_end)
            end = min(end, self.document.source.end_of_line(start))
        return self.document.source.span(start, end)

    @property
    def key_span(self) -> Span:
        """Where the name of the field stands; the value itself where it has none."""
        extent = self.document.extent(self.pointer)
        if extent is None or extent[0] < 0:
            return self.span
        return self.document.source.span(extent[0], extent[1])

    @property
    def _parent(self) -> "Value":
        return _at(self.document, self.pointer.rpartition("/")[0])


@dataclass(frozen=True)
class Proposal:
    """One proposal: a document's header (`proposal`) and what it proposes."""

    document: Document

    def __getitem__(self, key: str) -> Value:
        """Return a field of the micro-credential or stack, missing or not."""
        return self.offering[key]

    def at(self, pointer: str) -> Value:
        """Return the value at a JSON Pointer (RFC 6901), missing or not."""
        return _at(self.document, pointer)

    @cached_property
    def root(self) -> Value:
        """The whole document."""
        return Value(self.document, "", self.document.data)

    @cached_property
    def header(self) -> Value:
        """The section `proposal`: action, dates, approvals."""
        return self.root["proposal"]

    @cached_property
    def offering(self) -> Value:
        """The section `micro_credential` or `stack`; the former where neither is there."""
        return self.root["stack" if self.kind == "stack" else "micro_credential"]

    @cached_property
    def kind(self) -> Kind:
        """What is proposed; a micro-credential where the file does not say."""
        root = self.root
        return "stack" if root["stack"].present and not root["micro_credential"].present else "micro-credential"

    @property
    def is_map(self) -> bool:
        """Whether the document has fields at all; if not, there is nothing that a clause could be held against."""
        return self.document.readable and isinstance(self.document.data, dict)

    @cached_property
    def action(self) -> str:
        """introduction, modification or disestablishment; "" or another word where the file says so."""
        return self.header["action"].text


def parse_date(text: str) -> date | None:
    """Read a day written as year-month-day (2025-02-21); None for anything else."""
    if not fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def may_be_proposal(document: Document) -> bool:
    """Tell whether a file found in a folder is meant as a proposal; one that cannot be read may be."""
    if not document.readable:
        return True
    names = document.data if isinstance(document.data, dict) else ()
    if is_register(document):  # which begins with a `schema_version` too
        return False
    return any(section in names for section in SECTIONS) or any(nearest(name, SECTIONS) for name in names)


def is_register(document: Document) -> bool:
    """Tell whether a document is a register of exemptions; what has a section of a proposal is none."""
    names = document.data if isinstance(document.data, dict) else ()
    return "exemptions" in names and not any(section in names for section in SECTIONS[1:])


def walk(value: Value) -> Iterator[Value]:
    """Yield a value and everything below it, in the order of the file."""
    yield value
    for child in (*value.fields, *value.items):
        yield from walk(child)


def texts(data: Any) -> Iterator[str]:
    """Yield every text in plain data, for a look that is too quick for values."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for item in data.values():
            yield from texts(item)
    elif isinstance(data, list):
        for item in data:
            yield from texts(item)


def _at(document: Document, pointer: str) -> Value:
    value = Value(document, "", document.data)
    for step in pointer.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        items = value.items
        value = items[int(key)] if items and key.isdecimal() and int(key) < len(items) else value[key]
    return value
