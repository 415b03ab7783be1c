"""What calls it a course or program calls it a micro-credential (clause 10). It changes what people wrote: unsafe."""

import re

from mccheck.checks.passages import passages
from mccheck.document.inside import scalar_offsets
from mccheck.repairs.kit import Edit, Iterator, Proposal, Repair, Value
from mccheck.text.prose import Prose, Said

NAME = "wording"
_WORD = re.compile(r"(?:micro-?credential\s+)?(course|programme|program)(s?)$", re.IGNORECASE)


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each text that calls it a course or a program, with all such words in it."""
    found: dict[str, list[Said]] = {}
    for said in Prose(passages(proposal, ())).about("terminology"):
        found.setdefault(said.passage.place.pointer, []).append(said)
    for pointer, several in found.items():
        yield from _text(proposal.at(pointer), several)


def _text(value: Value, several: list[Said]) -> Iterator[Repair]:
    extent = value.document.extents.get(value.pointer)
    if extent is None or not isinstance(value.data, str):
        return
    start = extent[2]
    offsets = scalar_offsets(value.document.source.text[start : extent[3]], value.data)
    if offsets is None:
        return
    lead = len(value.data) - len(value.data.lstrip())
    text, edits = value.data, []
    for first, last, word in sorted(_words(value.data, several, lead), reverse=True):
        text = text[:first] + word + text[last:]
        edits.append(Edit(start + offsets[first], start + offsets[last - 1] + 1, word))
    if edits:
        message = f"`{value.key}` says micro-credential, not {several[0].words.lower()}."
        yield Repair(NAME, message, value.pointer, tuple(edits), {value.pointer: text})


def _words(data: str, several: list[Said], lead: int) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, what to say instead) for each word, by offsets into the data."""
    for said in several:
        end = said.end + lead
        if found := _WORD.search(data[:end]):
            word = "micro-credential" + found[2]
            capital = found[0][:1].isupper()
            yield found.start(), end, (word[0].upper() + word[1:]) if capital else word
