"""Why text is not YAML, in words for someone who sees YAML once a year.

libyaml and ruamel.yaml's own parser name the same faults in slightly other words; the patterns take both.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mccheck.document.source import Source
from mccheck.document.span import Fault


@dataclass(frozen=True, slots=True)
class _Trouble:
    """What the parser says: two sentences, and the offsets that they are about."""

    source: Source
    problem: str
    at: int
    """Where the parser stopped."""
    since: int
    """Where the thing began that it was reading; the same where it does not say."""

    @property
    def character(self) -> str:
        return self.source.text[self.at : self.at + 1]

    @property
    def line_before(self) -> str:
        """The text of the line up to the place."""
        line, column = self.source.position(self.at)
        return self.source.line(line)[: column - 1]

    def fault(self, message: str, remedy: str, *, since: bool = False, note: str = "") -> Fault:
        start = self.since if since else self.at
        related = ((self.source.span(self.since, self.since + 1), note),) if note and self.since != start else ()
        return Fault(self.source.span(start, min(start + 1, len(self.source.text))), message, remedy, "", related)


def syntax_fault(source: Source, error: Any) -> Fault:
    """Turn a parser's exception (a `ruamel.yaml.error.YAMLError`) into a fault."""
    mark = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None) or mark
    end = len(source.text)
    trouble = _Trouble(
        source,
        f"{getattr(error, 'context', None) or ''}: {getattr(error, 'problem', None) or error}",
        min(mark.index, end) if mark else end,
        min(begun.index, end) if begun else end,
    )
    return next(explain(trouble) for pattern, explain in _KNOWN if re.search(pattern, trouble.problem))


def _bad_start(trouble: _Trouble) -> Fault:
    if trouble.character == "\t":
        return trouble.fault(
            "This line is indented with a tab; YAML indents with spaces only.",
            "Replace the tab by spaces, two for each level.",
        )
    return trouble.fault(
        f"Text cannot begin with the character {trouble.character} here.", "Put the whole text between double quotes."
    )


def _stray_colon(trouble: _Trouble) -> Fault:
    before = trouble.line_before.strip().removeprefix("- ").strip()
    field, colon, _ = before.partition(": ")
    if colon:
        return trouble.fault(
            f"The text after `{field}:` holds a colon, which YAML takes for another field.",
            f'Put the text between double quotes: {field}: "…".',
        )
    return trouble.fault(
        "This field does not fit under the line above it.",
        "Begin fields of one section in the same column, and end the line above with a colon if this belongs to it.",
    )


def _open_quote(trouble: _Trouble) -> Fault:
    quote = trouble.source.text[trouble.since : trouble.since + 1]
    return trouble.fault(
        f"The quotation mark {quote} opened here is never closed.",
        f"Add the closing {quote} at the end of the text.",
        since=True,
    )


def _open_bracket(trouble: _Trouble) -> Fault:
    opened = trouble.source.text[trouble.since : trouble.since + 1]
    closing = {"[": "]", "{": "}"}.get(opened, "]")
    line, _ = trouble.source.position(trouble.at)
    return trouble.fault(
        f"The `{opened}` opened here is not closed, or a comma is missing, before line {line}.",
        f"Add the closing `{closing}`, or the comma between two entries.",
        since=True,
    )


def _misfit(trouble: _Trouble) -> Fault:
    before = trouble.line_before.rstrip()
    if before.endswith(("'", '"')):
        quote = before[-1]
        return trouble.fault(
            f"There is more text after the closing quotation mark {quote}.",
            "Put the whole text between one pair of quotes; inside single quotes write an apostrophe twice ('').",
        )
    return trouble.fault(
        "This line is not lined up with the section that it belongs to.",
        "Begin it in the same column as the other fields of the section, using spaces.",
        note="the section begins here",
    )


def _list_entry(trouble: _Trouble) -> Fault:
    return trouble.fault(
        "A list entry cannot stand on the same line as the name of its field.",
        "Begin the list on the next line, or write it in brackets: [first, second].",
    )


def _not_an_entry(trouble: _Trouble) -> Fault:
    return trouble.fault(
        "This line stands where the next list entry should, but does not begin with `- `.",
        "Begin it with `- `, or give it the column of the section that it belongs to.",
        note="the list begins here",
    )


def _escape(trouble: _Trouble) -> Fault:
    return trouble.fault(
        "Between double quotes a backslash begins a code, and this is none that YAML knows.",
        "Write the backslash twice, or use single quotes.",
        since=True,
    )


def _block_header(trouble: _Trouble) -> Fault:
    return trouble.fault(
        "After `|` or `>` the text must begin on the next line.", "Move the text to the next line, indented."
    )


def _directive(trouble: _Trouble) -> Fault:
    return trouble.fault(
        "A line that begins with `%` is an instruction to the YAML reader, and this is none that it knows.",
        "Delete the line, or put the text between quotes.",
    )


def _other(trouble: _Trouble) -> Fault:
    said = trouble.problem.rpartition(": ")[2]
    return trouble.fault(
        f"The file stops being YAML here ({said}).",
        "Look at this line and the one above it: quotes, brackets, colons and indentation.",
    )


_KNOWN: tuple[tuple[str, Callable[[_Trouble], Fault]], ...] = (
    (r"cannot start any token|found a tab|tab character", _bad_start),
    (r"mapping values are not allowed", _stray_colon),
    (r"quoted scalar: found unexpected (end of stream|document)", _open_quote),
    (r"(unknown escape|expected hexdecimal|expected escape sequence|hexadecimal|invalid Unicode)", _escape),
    (r"flow (sequence|mapping)", _open_bracket),
    (r"sequence entries are not allowed", _list_entry),
    (r"block collection:", _not_an_entry),
    (r"block mapping:", _misfit),
    (r"block scalar:.*(comment or (a )?line break|chomping or indentation)", _block_header),
    (r"directive", _directive),
    (r"", _other),
)
