"""Only those who pass the assessment are awarded the micro-credential.

Reads: `award`: `requires` and `certificate_of_attendance`.
Passes: the award requires `passed-assessment`; those who only attend receive a certificate of attendance or nothing.
Fails: attendance or completion is enough for the award, or nothing is said.
Mend: write `requires: passed-assessment`; those who only attend may receive a certificate of attendance.

Complies:
    award: {requires: passed-assessment, certificate_of_attendance: true}
Does not comply:
    award: {requires: attendance}
"""

from mccheck.checks.kit import (
    OFFERINGS,
    Context,
    Finding,
    Iterator,
    Proposal,
    contradictions,
    evidence,
    fail,
    lacks,
    passed,
)

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    requires = proposal["award"]["requires"]
    remedy = "Write `requires: passed-assessment`."
    if requires.text == "passed-assessment":
        yield passed(requires, "Awarded to those who pass the assessment.")
    elif requires.text == "attendance":
        remedy += " Those who only attend may receive a certificate of attendance."
        yield fail(requires, "Attendance is enough for the award.", remedy=remedy)
    elif requires.text:
        message = f"The award requires {requires.text}, which is less than passing the assessment."
        yield fail(requires, message, remedy=remedy)
    else:
        yield fail(requires, f"What the award requires {lacks(requires)}.", remedy=remedy)
    yield from contradictions(
        context,
        "award",
        "{}: the text has the award made without the assessment being passed.",
        evidence(requires, "what the field says"),
        remedy="Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance.",
    )
