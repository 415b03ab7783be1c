"""Edits of a text at known places. What lies outside of them stays as it is, byte for byte."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from dataclasses import dataclass

_MARKS = ((BOM_UTF8, "utf-8"), (BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be"))


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """What is to stand in place of a stretch of a text. Offsets count code points from 0, without byte order mark."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return a text with edits made. Raises `ValueError` where two of them overlap."""
    parts, at = [], 0
    for edit in sorted(set(edits)):
        if edit.start < at:
            raise ValueError("two edits overlap")
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join((*parts, text[at:]))


def edited_bytes(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return a file with edits made, in the encoding and with the byte order mark that it has.

    Raises `ValueError` where edits overlap, or the file is not text.
    """
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    return mark + edited(data[len(mark) :].decode(encoding), edits).encode(encoding)
