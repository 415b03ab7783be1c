"""Prose to sentences."""

import re
from dataclasses import dataclass

_ABBREVIATED = (
    r"(?:\b(?:Dr|Prof|Assoc|Mr|Ms|Mrs|St|No|vs|etc|approx|incl|e\.g|i\.e|cf|Vol|Fig|Pty|Ltd|a\.m|p\.m)|\b[A-Z])"
)
_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9¿¡À-Þ])|\n\s*\n|\n(?=\s*(?:[-*#>|]|\d+[.)])\s)|[。！？]")
_ABBREVIATION = re.compile(_ABBREVIATED + r"\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, and where it stands in it."""

    text: str
    start: int
    """Offset into the whole text, in code points from 0."""


def sentences(text: str) -> tuple[Sentence, ...]:
    """Split a text into sentences, in their order; a heading, list entry or paragraph ends one too."""
    found, start = [], 0
    for end in _END.finditer(text):
        piece = text[start : end.end()].rstrip()
        if _ABBREVIATION.search(piece) and not end[0].startswith("\n"):
            continue
        if piece:
            found.append(Sentence(piece, start))
        start = end.end()
    if text[start:].strip():
        found.append(Sentence(text[start:].rstrip(), start))
    return tuple(found)
