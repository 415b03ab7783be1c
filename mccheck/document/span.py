"""Where something stands in a file, and what is wrong with the file there."""

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a file. Lines and columns count from 1, in code points; the end is exclusive.

    A tuple, as all that a report holds by the hundred: made, and handed from process to process, in half the time.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that the reader or the schema objects to: where, what is wrong, and how to mend it.

    `related` holds further places, each with a note on what stands there.
    """

    span: Span
    message: str
    remedy: str
    pointer: str = ""
    related: tuple[tuple[Span, str], ...] = ()
