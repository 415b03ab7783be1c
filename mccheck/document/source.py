"""The text of a file and its lines."""

import codecs
import re
from bisect import bisect_right
from dataclasses import dataclass

from mccheck.document.span import Fault, Span

# Lines as editors count them. (YAML 1.1, and so libyaml, also breaks lines at U+0085, U+2028 and U+2029.)
_LINE_BREAK = re.compile(r"\r\n|\n|\r")
_NOT_YAML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text, without byte order mark. Offsets into it count code points from 0."""

    path: str
    text: str
    starts: tuple[int, ...]
    """The offset at which each line starts."""

    def line(self, number: int) -> str:
        """Return the text of a line, counted from 1, without its line break; "" beyond the last line."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")

    def span(self, start: int, end: int) -> Span:
        """Turn two offsets into a span."""
        return Span(self.path, *self.position(start), *self.position(max(start, end)))

    def position(self, offset: int) -> tuple[int, int]:
        """Turn an offset into line and column, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def end_of_line(self, offset: int) -> int:
        """Return the offset at which the text of the line that holds `offset` ends."""
        number = bisect_right(self.starts, offset)
        return self.starts[number - 1] + len(self.line(number))


def source(path: str, text: str) -> Source:
    """Make a source from text; a byte order mark at its head is left out."""
    text = text.removeprefix("\ufeff")
    return Source(path, text, (0, *(match.end() for match in _LINE_BREAK.finditer(text))))


def decode(path: str, data: bytes) -> tuple[Source, Fault | None]:
    """Turn a file's bytes into text: UTF-8, or UTF-16 where a byte order mark says so (YAML 1.2, section 5.2).

    Where that fails, the fault says why and the source holds the text before the place.
    """
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8"
    try:
        text, wrong = data.decode(encoding), None
    except UnicodeDecodeError as error:
        text, wrong = data[: error.start].decode(encoding, "ignore"), data[error.start]
    whole = source(path, text)
    if odd := _NOT_YAML.search(whole.text):
        return whole, _unprintable(whole, odd.start())
    if wrong is not None:
        place = whole.span(len(whole.text), len(whole.text))
        return whole, Fault(
            place,
            f"The file is not UTF-8 text: the byte {wrong:#04x} stands here.",
            "Save the file again with the encoding UTF-8 (in most editors: Save As, then Encoding).",
        )
    return whole, None


def _unprintable(whole: Source, offset: int) -> Fault:
    place = whole.span(offset, offset + 1)
    if whole.text[offset] == "\0":
        return Fault(place, "This is not a text file.", "Give the proposal's YAML file, not a document or a picture.")
    name = f"U+{ord(whole.text[offset]):04X}"
    return Fault(
        place,
        f"There is an invisible control character here ({name}), which YAML does not allow.",
        "Delete it; retyping the line helps where it cannot be seen.",
    )
