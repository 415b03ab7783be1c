"""No class is shared with an undergraduate course of 1000, 2000 or 3000 level.

Reads: `co_taught_with`: the code of every ANU course that shares any class; and the texts.
Passes: the list is empty, or all of its codes are of a higher level.
Warns: a 4000-level course, or one below 1000 level, which is not what clause 4 calls graduate level; a text that says
that classes are shared with undergraduates.
Fails: a 1000-, 2000- or 3000-level course, a code that cannot be read, or no list at all.
Mend: teach the class separately, and list every course that shares one: `co_taught_with: []` when there is none. ANU
often teaches a graduate code together with an undergraduate one, so ask about the whole class.

Complies:
    co_taught_with: [{course: COMP8600}]
Does not comply:
    co_taught_with: [{course: COMP8600}, {course: COMP2100}]
"""

from mccheck.checks.kit import (
    OFFERINGS,
    Context,
    Finding,
    Iterator,
    Proposal,
    Sequence,
    Value,
    contradictions,
    evidence,
    fail,
    lacks,
    listed,
    passed,
    warning,
)
from mccheck.text.phrases import COURSE_CODE

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    shared = proposal["co_taught_with"]
    yield from _listed(shared, context.edition.thresholds.undergraduate_levels)
    yield from contradictions(
        context,
        "co-teaching",
        "The text has classes shared with undergraduates: {}.",
        evidence(shared, "the courses that are listed"),
        remedy="Teach those classes separately, or correct the text.",
    )


def _listed(shared: Value, barred: Sequence[int]) -> Iterator[Finding]:
    if not shared.given and shared.data != []:
        remedy = "List every ANU course that shares a class, or write `co_taught_with: []`."
        yield fail(shared, "It is not said which courses share a class with it.", remedy=remedy)
        return
    entries = shared.items or ((shared,) if shared.given else ())
    found = [finding for entry in entries for finding in _course(entry, barred)]
    yield from found or (passed(shared, _shared_with(shared)),)


def _course(entry: Value, barred: Sequence[int]) -> Iterator[Finding]:
    code = entry["course"] if entry.fields else entry
    parts = COURSE_CODE.fullmatch(code.text)
    if not parts:
        what = f"`{code.text}` cannot be read as a course code." if code.text else f"The course code {lacks(code)}."
        yield fail(code, what, remedy="Write the code as four letters and four digits: COMP8600.")
        return
    name, level = (parts[1] + parts[2]).upper(), int(parts[2][0])
    if level in barred:
        yield fail(
            code,
            f"Co-taught with {name}, a {level}000-level course. Micro-credentials cannot be co-taught with "
            f"{_levels(barred)} courses.",
            remedy="Remove it, or teach the class separately.",
        )
    elif level in (0, 4):
        yield warning(
            code,
            f"Co-taught with {name}, a {level}000-level course, which is below graduate level.",
            remedy="Show that the class is taught at graduate level, or teach it separately.",
        )


def _levels(barred: Sequence[int]) -> str:
    """Return "1000- to 3000-level", or each level where some between are not barred."""
    low, high = min(barred), max(barred)
    if low < high and sorted(barred) == list(range(low, high + 1)):
        return f"{low}000- to {high}000-level"
    return f"{listed(f'{level}000-' for level in sorted(barred))}level"


def _shared_with(shared: Value) -> str:
    entries = shared.items or (shared,)
    codes = [code for entry in entries if (code := entry["course"].text or entry.text)]
    return f"Co-taught only with {listed(codes)}." if codes else "Co-taught with no course."
