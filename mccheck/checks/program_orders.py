"""No program lists it in its orders.

Reads: `program_orders`: the programs whose orders list it; and the texts.
Passes: the list is empty.
Warns: a text that promises credit, or has it listed in a degree.
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
    if orders.data == []:
        yield passed(orders, "No program's orders list it.")
    elif not orders.given:
        yield fail(orders, "It is not said whether a program's orders list it.", remedy="Write `program_orders: []`.")
    elif not orders.items:
        remedy = "Write them as a list; where there are none, write `program_orders: []`."
        yield fail(orders, "The programs whose orders list it cannot be read.", remedy=remedy)
    for program in orders.items:
        name = program.text or (f"{program.data}" if program.number is not None else "a program")
        yield fail(
            program,
            f"The orders of {name} list it.",
            remedy="Have it taken out of the program's orders; credit may still be considered, case by case.",
        )
    yield from contradictions(
        context,
        "program orders",
        "{} reads as a promise of credit, or as a place in a degree's orders.",
        evidence(orders, "what the field says"),
        remedy="Say that it may be considered for credit under the recognition of prior learning policy.",
    )
