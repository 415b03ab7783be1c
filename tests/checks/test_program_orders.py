import pytest

from tests.kit import expect

CASES = {
    "none": """
        id: RUST
        program_orders: []              #: pass No program's orders list it.
    """,
    "one": """
        id: RUST
        program_orders:
          - MACYB                       #: fail The orders of MACYB list it. Have it taken out of the program's orders; credit may still be considered, case by case.
    """,
    "two": """
        id: RUST
        program_orders:
          - MACYB                       #: fail The orders of MACYB list it. Have it taken out of the program's orders; credit may still be considered, case by case.
          - Master of Laws              #: fail The orders of Master of Laws list it. Have it taken out of the program's orders; credit may still be considered, case by case.
    """,
    "a program code of digits": """
        id: RUST
        program_orders: [7706]          #: fail The orders of 7706 list it. Have it taken out of the program's orders; credit may still be considered, case by case.
    """,
    "a map in the list": """
        id: RUST
        program_orders:
          - {program: MACYB}            #: fail The orders of a program list it. Have it taken out of the program's orders; credit may still be considered, case by case.
    """,
    "an empty entry": """
        id: RUST
        program_orders:
          -                             #: fail The orders of a program list it. Have it taken out of the program's orders; credit may still be considered, case by case.
    """,
    "absent": """
        #: fail It is not said whether a program's orders list it. Write `program_orders: []`.
        id: RUST
    """,
    "empty": """
        id: RUST
        program_orders:                 #: fail It is not said whether a program's orders list it. Write `program_orders: []`.
    """,
    "blank": """
        id: RUST
        program_orders: ""              #: fail It is not said whether a program's orders list it. Write `program_orders: []`.
    """,
    "an empty map": """
        id: RUST
        program_orders: {}              #: fail It is not said whether a program's orders list it. Write `program_orders: []`.
    """,
    "the word none": """
        id: RUST
        program_orders: none            #: fail The programs whose orders list it cannot be read. Write them as a list; where there are none, write `program_orders: []`.
    """,
    "a program, not in a list": """
        id: RUST
        program_orders: MACYB           #: fail The programs whose orders list it cannot be read. Write them as a list; where there are none, write `program_orders: []`.
    """,
    "a number": """
        id: RUST
        program_orders: 7706            #: fail The programs whose orders list it cannot be read. Write them as a list; where there are none, write `program_orders: []`.
    """,
    "false": """
        id: RUST
        program_orders: false           #: fail The programs whose orders list it cannot be read. Write them as a list; where there are none, write `program_orders: []`.
    """,
    "a map": """
        id: RUST
        program_orders: {program: MACYB} #: fail The programs whose orders list it cannot be read. Write them as a list; where there are none, write `program_orders: []`.
    """,
    "a text that promises credit": """
        id: RUST
        program_orders: []              #: pass No program's orders list it. #~ what the field says
        credit: Everyone who passes is automatically given credit. #: warning “credit” reads as a promise of credit, or as a place in a degree's orders. Say that it may be considered for credit under the recognition of prior learning policy.
    """,
    "a text that guarantees credit": """
        id: RUST
        program_orders: []              #: pass No program's orders list it. #~ what the field says
        description: Credit of six units is guaranteed. #: warning “Credit” reads as a promise of credit, or as a place in a degree's orders. Say that it may be considered for credit under the recognition of prior learning policy.
    """,
    "a text that lists it in a degree": """
        id: RUST
        description: It is listed as an elective in the Master of Laws. #: warning “elective” reads as a promise of credit, or as a place in a degree's orders. Say that it may be considered for credit under the recognition of prior learning policy.
        program_orders: []              #: pass No program's orders list it. #~ what the field says
    """,
    "a text that promises credit where the field is absent": """
        #: fail It is not said whether a program's orders list it. Write `program_orders: []`. #~ what the field says
        id: RUST
        description: Credit is guaranteed. #: warning “Credit” reads as a promise of credit, or as a place in a degree's orders. Say that it may be considered for credit under the recognition of prior learning policy.
    """,
    "a text that offers no more than it may": """
        id: RUST
        program_orders: []              #: pass No program's orders list it.
        credit: May be considered for credit towards a graduate degree under the recognition of prior learning policy.
    """,
    "a text that denies it": """
        id: RUST
        program_orders: []              #: pass No program's orders list it.
        credit: Credit is not guaranteed.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          program_orders: []            #: pass No program's orders list it.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:                          #: not-applicable Asked only of a micro-credential.
          title: Rust
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST}
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_program_orders(text: str) -> None:
    expect("program-orders", text)
