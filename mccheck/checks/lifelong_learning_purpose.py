"""It supports lifelong learning: executive education, professional development or personal development.

Reads: `purpose`.
Passes: at least one of `senior-executive-education`, `professional-development` and `personal-development`.
Fails: none of the three.
Mend: list the purposes that it has, for example `purpose: [professional-development]`.

Complies:
    purpose: [professional-development, personal-development]
Does not comply:
    purpose: []
"""

from mccheck.checks.kit import OFFERED, Context, Finding, Iterator, Proposal, fail, listed, passed

APPLIES_TO = OFFERED
PURPOSES = {
    "senior-executive-education": "senior executive education",
    "professional-development": "professional development",
    "personal-development": "personal development",
}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    purpose = proposal["purpose"]
    stated = dict.fromkeys(PURPOSES[text] for text in purpose.texts or (purpose.text,) if text in PURPOSES)
    if stated:
        yield passed(purpose, f"Offered for {listed(stated)}.")
    else:
        yield fail(
            purpose,
            "It is for none of the purposes that micro-credentials have.",
            remedy=f"Give one or more of {listed(PURPOSES, 'or')}: `purpose: [professional-development]`.",
        )
