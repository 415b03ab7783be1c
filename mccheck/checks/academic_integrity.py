"""Enrolees commit to academic integrity at induction, and are offered training in it.

Reads: `academic_integrity`: `commitment_at_induction`, `training_offered` and `rule`.
Passes: both are true.
Warns: the only rule cited is the Academic Misconduct Rule 2015, which the Academic Integrity Rule 2021 replaced on
1 December 2021.
Fails: either is false or missing.
Mend: have enrolees commit during the induction before their first micro-credential, offer the training, and write
`true` for both.

Complies:
    academic_integrity: {commitment_at_induction: true, training_offered: true, rule: Academic Integrity Rule 2021}
Does not comply:
    academic_integrity: {commitment_at_induction: true, training_offered: false, rule: Academic Integrity Rule 2021}
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
    passed,
    warning,
)

APPLIES_TO = OFFERINGS
ASKED = {
    "commitment_at_induction": (
        "enrolees commit to academic integrity at induction",
        "Enrolees do not commit to academic integrity at induction",
        "Have them commit before their first micro-credential",
    ),
    "training_offered": (
        "training in academic integrity is offered",
        "Training in academic integrity is not offered",
        "Offer it to all enrolees",
    ),
}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    integrity = proposal["academic_integrity"]
    for name, (what, denial, remedy) in ASKED.items():
        field = integrity[name]
        if field.flag is True:
            yield passed(field, f"{what[0].upper()}{what[1:]}.")
        else:
            message = denial if field.flag is False else f"It is not said whether {what}"
            yield fail(field, f"{message}.", remedy=f"{remedy}, and write `{name}: true`.")
    rule = integrity["rule"]
    if "misconduct" in rule.text.lower() and "integrity rule" not in rule.text.lower():
        yield warning(
            rule,
            "The Academic Misconduct Rule 2015 was replaced on 1 December 2021.",
            remedy="Cite the Academic Integrity Rule 2021.",
        )
    yield from contradictions(
        context,
        "misconduct rule",
        "{} was replaced on 1 December 2021.",
        evidence(rule, "what the field says"),
        remedy="Cite the Academic Integrity Rule 2021.",
    )
