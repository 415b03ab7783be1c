"""Only those who pass the assessment are awarded the micro-credential.

Reads: `award.requires`, and the texts.
Passes: the award requires `passed-assessment`; those who only attend receive a certificate of attendance or nothing.
Warns: a text has it awarded for attendance, or without any assessment, or speaks of a certificate of completion, which
is what short courses give.
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
    Outcome,
    Proposal,
    Value,
    evidence,
    fail,
    lacks,
    passed,
    said_finding,
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
    elif requires.text == "completion":
        yield fail(requires, "The award requires completion, which is less than passing the assessment.", remedy=remedy)
    elif requires.text:
        yield fail(requires, f"`{requires.text}` is not something that an award can require.", remedy=remedy)
    else:
        yield fail(requires, f"What the award requires {lacks(requires)}.", remedy=remedy)
    yield from _said(requires, context)


def _said(requires: Value, context: Context) -> Iterator[Finding]:
    remedy = "Say that it is awarded to those who pass; those who only attend may receive a certificate of attendance."
    for said in context.prose.about("award"):
        message, related = "{}: the text has the award made without the assessment being passed.", [requires]
        if "completion" in said.words.lower():
            message, related = "{} is what short courses give.", []
        places = [evidence(value, "what the field says") for value in related]
        yield said_finding(Outcome.WARNING, said, message, *places, remedy=remedy)
