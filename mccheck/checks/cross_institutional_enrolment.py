"""It is not open to cross-institutional enrolment.

Reads: `cross_institutional_enrolment`, and the texts.
Passes: it is false.
Warns: a text that has it open to students of other universities in this way.
Fails: it is true or missing.
Mend: have students of other universities enrol directly, and write `cross_institutional_enrolment: false`.

Complies:
    cross_institutional_enrolment: false
Does not comply:
    cross_institutional_enrolment: true
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, contradictions, evidence, fail, passed

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    enrolment = proposal["cross_institutional_enrolment"]
    remedy = "Have students of other universities enrol directly: `cross_institutional_enrolment: false`."
    if enrolment.flag is False:
        yield passed(enrolment, "Not open to cross-institutional enrolment.")
    elif enrolment.flag is True:
        yield fail(enrolment, "It is open to cross-institutional enrolment.", remedy=remedy)
    elif enrolment.given:
        yield fail(enrolment, "Whether cross-institutional enrolment is possible cannot be read.", remedy=remedy)
    else:
        yield fail(enrolment, "It is not said whether cross-institutional enrolment is possible.", remedy=remedy)
    yield from contradictions(
        context,
        "cross-institutional enrolment",
        "{} reads as if cross-institutional enrolment were possible.",
        evidence(enrolment, "what the field says"),
        remedy="Take it out; students of other universities may enrol directly.",
    )
