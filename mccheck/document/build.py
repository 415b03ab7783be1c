"""Parser events to a document, one by one.

Works on events, never on nodes or objects: no tag can construct anything, and depth and size are counted before they
cost anything.
"""

from collections.abc import Callable  # noqa: TC003 (it reads best beside its use)
from typing import Any

from mccheck.document.document import Data, Document, Extent
from mccheck.document.limits import Limits
from mccheck.document.scalars import Plain, resolve
from mccheck.document.source import Source
from mccheck.document.span import Fault, Span

_CORE = "tag:yaml.org,2002:"
_CORE_TYPES: dict[str, tuple[type, ...]] = {
    f"{_CORE}int": (int,),
    f"{_CORE}float": (int, float),
    f"{_CORE}bool": (bool,),
    f"{_CORE}null": (type(None),),
}
_TEXT_TAGS = ("!", f"{_CORE}str")


class StopError(Exception):
    """Reading stops here."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault


class _Frame:
    """A list or map that is being read."""

    __slots__ = ("anchor", "before", "data", "height", "key", "key_end", "key_start", "pointer", "start")

    def __init__(self, data: Data, pointer: str, start: int, anchor: str | None, before: int) -> None:
        self.data, self.pointer, self.start, self.anchor, self.before = data, pointer, start, anchor, before
        self.key: str | None = None
        self.key_start = self.key_end = -1
        self.height = 1


class Builder:
    """Takes events one by one and holds the document so far."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self.source, self.limits = source, limits
        self.nodes = 0
        self._take: dict[str, Callable[[Any], None]] = {
            "DocumentStartEvent": self._start_document,
            "DocumentEndEvent": self._end_document,
            "ScalarEvent": self._scalar,
            "AliasEvent": self._alias,
            "MappingStartEvent": lambda event: self._open(event, {}),
            "SequenceStartEvent": lambda event: self._open(event, []),
            "MappingEndEvent": self._close,
            "SequenceEndEvent": self._close,
        }
        self._start_document()

    def take(self, event: Any) -> None:
        """Take the next event. Raises `StopError` where the file goes beyond what is read."""
        self.done = False
        if step := self._take.get(event.__class__.__name__):
            step(event)

    def document(self, ordinal: int, broken: Fault | None = None, *, readable: bool = False) -> Document:
        """Return the document as it stands; `broken` is the fault at which reading stopped."""
        faults = (*self.faults, broken) if broken else tuple(self.faults)
        data = self.data if readable else None
        return Document(self.source, ordinal, data, self.extents, self.aliases, faults, readable)

    def _start_document(self, _event: Any = None) -> None:
        self.data: Data = None
        self.extents: dict[str, Extent] = {}
        self.aliases: dict[str, str] = {}
        self.faults: list[Fault] = []
        self.done = False
        self.stack: list[_Frame] = []
        # name → pointer, value, nodes, height; None while the anchored value is still open
        self.anchors: dict[str, tuple[str, Data, int, int] | None] = {}
        self.end = 0

    def _end_document(self, _event: Any) -> None:
        self.done = True

    def _span(self, event: Any) -> Span:
        return self.source.span(event.start_mark.index, event.end_mark.index)

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style
        if style in ("|", ">"):
            end = start + len(self.source.text[start:end].rstrip())
        self.end = end
        if event.anchor:
            self._check_anchor(event, start)
        if self.stack and (frame := self.stack[-1]).key is None and frame.data.__class__ is dict:
            self._key(event, frame, start, end)
            return
        value: Plain = event.value if style or event.tag in _TEXT_TAGS else resolve(event.value)
        if event.tag is not None and event.tag not in _TEXT_TAGS:
            value = self._tagged(event, event.value)
        pointer = self._place(value, start, end)
        self._count(1)
        if event.anchor:
            self.anchors[event.anchor] = (pointer, value, 1, 0)

    def _key(self, event: Any, frame: _Frame, start: int, end: int) -> None:
        key = event.value
        if event.anchor:
            self.anchors[event.anchor] = (frame.pointer, key, 1, 0)
        if start and self.source.text[start - 1] == "?":
            message = "The question mark before a name is read as a mark of its own here, and would be lost."
            self.faults.append(Fault(self._span(event), message, "Put the whole name in quotes."))
        if key in frame.data:
            first = self.extents[_child(frame.pointer, key)]
            self.faults.append(
                Fault(
                    self._span(event),
                    f"The field `{key}` is given twice.",
                    "Keep one of the two, with the value that is meant.",
                    _child(frame.pointer, key),
                    ((self.source.span(first[0], first[1]), "given here first"),),
                )
            )
        frame.key, frame.key_start, frame.key_end = key, start, end

    def _tagged(self, event: Any, text: str) -> Plain:
        value = resolve(text)
        types = _CORE_TYPES.get(event.tag)
        if types is None:
            self._unknown_tag(event)
        elif value.__class__ not in types:
            message = f"`{_short(event.tag)}` announces a value that `{text}` is not."
            self.faults.append(Fault(self._span(event), message, "Leave the tag out and write the value alone."))
        return value

    def _check_anchor(self, event: Any, start: int) -> None:
        """Object where libyaml ends an anchor's name at a colon and takes the rest of it for the value."""
        name = self.source.text.find(f"&{event.anchor}:", start, event.end_mark.index)
        if name >= 0:
            message = f"The colon after `&{event.anchor}` would be read as the beginning of the value."
            self.faults.append(Fault(self._span(event), message, "Take the anchor out, or put quotes about the text."))

    def _unknown_tag(self, event: Any) -> None:
        message = f"`{_short(event.tag)}` is a YAML tag, and proposals have none."
        remedy = "Leave it out; text that begins with an exclamation mark stands in quotes."
        self.faults.append(Fault(self._span(event), message, remedy))

    def _alias(self, event: Any) -> None:
        name = event.anchor
        if name not in self.anchors:
            remedy = f"Write the value itself. Text that begins with an asterisk stands in quotes: '*{name}'."
            raise StopError(Fault(self._span(event), f"`*{name}` refers to `&{name}`, which is not above it.", remedy))
        anchored = self.anchors[name]
        if anchored is None:
            message = f"`*{name}` stands inside the value that it repeats, so it has no end."
            raise StopError(Fault(self._span(event), message, "Write the value out."))
        if self.stack and self.stack[-1].key is None and self.stack[-1].data.__class__ is dict:
            raise StopError(Fault(self._span(event), "A field's name cannot be an alias.", "Write the name out."))
        target, value, nodes, height = anchored
        self._count(nodes, event)
        self._check_depth(len(self.stack) + height, event)
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, height + 1)
        self.end = event.end_mark.index
        pointer = self._place(value, event.start_mark.index, self.end)
        self.aliases[pointer] = target

    def _open(self, event: Any, data: Data) -> None:
        self._check_depth(len(self.stack) + 1, event)
        if self.stack and self.stack[-1].key is None and self.stack[-1].data.__class__ is dict:
            message = "A list or a set of fields stands where a field's name belongs."
            raise StopError(Fault(self._span(event), message, "Quote the name if it begins with a bracket or brace."))
        if event.tag not in (None, "!", f"{_CORE}map", f"{_CORE}seq"):
            self._unknown_tag(event)
        start = event.start_mark.index
        pointer = self._place(data, start, start)
        self._count(1)
        self.end = event.end_mark.index
        if event.anchor:
            self.anchors[event.anchor] = None
        self.stack.append(_Frame(data, pointer, start, event.anchor, self.nodes - 1))

    def _close(self, event: Any) -> None:
        frame = self.stack.pop()
        # A block ends where its last value ends; only brackets and braces have an end of their own.
        if event.end_mark.index > event.start_mark.index:
            self.end = event.end_mark.index
        key_start, key_end, start, _ = self.extents[frame.pointer]
        self.extents[frame.pointer] = (key_start, key_end, start, self.end)
        if self.stack:
            self.stack[-1].height = max(self.stack[-1].height, frame.height + 1)
        if frame.anchor:
            self.anchors[frame.anchor] = (frame.pointer, frame.data, self.nodes - frame.before, frame.height)

    def _place(self, value: Data, start: int, end: int) -> str:
        """Put a value where it belongs and return its pointer."""
        if not self.stack:
            self.data = value
            self.extents[""] = (-1, -1, start, end)
            return ""
        frame = self.stack[-1]
        if frame.data.__class__ is list:
            pointer = f"{frame.pointer}/{len(frame.data)}"
            frame.data.append(value)
            self.extents[pointer] = (-1, -1, start, end)
            return pointer
        key = frame.key
        assert key is not None  # noqa: S101 (events of a map come in pairs)
        pointer = _child(frame.pointer, key)
        frame.data[key] = value
        self.extents[pointer] = (frame.key_start, frame.key_end, start, end)
        frame.key = None
        return pointer

    def _count(self, nodes: int, event: Any = None) -> None:
        self.nodes += nodes
        if self.nodes > self.limits.nodes:
            span = self._span(event) if event else self.source.span(self.end, self.end)
            message = f"The file holds more than {self.limits.nodes:,} values when its aliases are written out."
            raise StopError(Fault(span, message, "Split it into several files, or write fewer aliases."))

    def _check_depth(self, depth: int, event: Any) -> None:
        if depth > self.limits.depth:
            message = f"Lists and fields stand more than {self.limits.depth} deep within each other here."
            raise StopError(Fault(self._span(event), message, "A proposal needs six levels; take out the brackets."))


def _child(pointer: str, key: str) -> str:
    if "~" in key or "/" in key:
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{key}"


def _short(tag: str) -> str:
    return tag.replace(_CORE, "!!") if tag.startswith(_CORE) else tag
