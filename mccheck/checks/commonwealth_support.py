"""There are no HECS or CGS places in it.

Reads: `fees.hecs` and `fees.commonwealth_grant_scheme`, and the texts.
Passes: both are false.
Warns: a text that offers HECS, HECS-HELP, a Commonwealth supported place or the like.
Fails: either is true or missing.
Mend: charge the full fee, and write `hecs: false` and `commonwealth_grant_scheme: false`. FEE-HELP is not what the
clause is about.

Complies:
    fees: {hecs: false, commonwealth_grant_scheme: false}
Does not comply:
    fees: {hecs: true, commonwealth_grant_scheme: false}
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, contradictions, evidence, fail, passed

APPLIES_TO = OFFERINGS
SUPPORT = {"hecs": "HECS", "commonwealth_grant_scheme": "Commonwealth Grant Scheme"}


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    for name, support in SUPPORT.items():
        field = proposal["fees"][name]
        if field.flag is False:
            yield passed(field, f"No {support} places.")
        elif field.flag is True:
            yield fail(field, f"There are {support} places.", remedy=f"Charge the full fee: `{name}: false`.")
        else:
            unsaid = f"It is not said whether there are {support} places."
            unclear = f"Whether there are {support} places cannot be read."
            yield fail(field, unclear if field.given else unsaid, remedy=f"Write `{name}: false` under `fees`.")
    yield from contradictions(
        context,
        "commonwealth support",
        "{} reads as an offer of Commonwealth support.",
        evidence(proposal["fees"], "what the fields say of fees"),
        remedy="Take it out, or say that there is none.",
    )
