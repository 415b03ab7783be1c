"""Codes of courses in their one form: `comp 8600` is `COMP8600`."""

from mccheck.repairs.kit import Iterator, Proposal, Repair, replaced
from mccheck.text.phrases import COURSE_CODE

NAME = "course-codes"


def repairs(proposal: Proposal) -> Iterator[Repair]:
    """Yield a repair for each code that can be read but is not in its form."""
    for entry in proposal["co_taught_with"].items:
        value = entry["course"] if entry.fields else entry
        if found := COURSE_CODE.fullmatch(value.text):
            code = "".join(found.groups()).upper()
            if code != value.data:
                yield from replaced(value, NAME, code, f"The course code {value.text} is written as {code}.")
