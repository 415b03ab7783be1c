"""No program lists it in its orders.

Reads: `program_orders`: the programs whose orders list it.
Passes: the list is empty.
Fails: it names a program, or there is no list.
Mend: have it taken out of the program's orders, and write `program_orders: []`. Credit for it may still be considered,
case by case.

Complies:
    program_orders: []
Does not comply:
    program_orders: [MACYB]
"""

from mccheck.checks.kit import OFFERINGS, Context, Finding, Iterator, Proposal, contradictions, evidence, fail, passed

APPLIES_TO = OFFERINGS


def check(proposal: Proposal, context: Context) -> Iterator[Finding]:
    orders = proposal["program_orders"]
    if not orders.present:
        yield fail(orders, "It is not said whether a program's orders list it.", remedy="Write `program_orders: []`.")
    elif not orders.given:
        yield passed(orders, "No program's orders list it.")
    for program in orders.items or ((orders,) if orders.text else ()):
        yield fail(
            program,
            f"The orders of {program.text or 'a program'} list it.",
            remedy="Have it taken out of the program's orders; credit may still be considered, case by case.",
        )
    yield from contradictions(
        context,
        "program orders",
        "{} reads as a promise of credit, or as a place in a degree's orders.",
        evidence(orders, "what the field says"),
        remedy="Say that it may be considered for credit under the recognition of prior learning policy.",
    )
