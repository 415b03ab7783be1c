import pytest

from tests.kit import expect

CASES = {
    "none": """
        id: RUST
        fees:
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "HECS": """
        id: RUST
        fees:
          hecs: true                    #: fail There are HECS places. Charge the full fee: `hecs: false`.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "the grant scheme": """
        id: RUST
        fees:
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: true #: fail There are Commonwealth Grant Scheme places. Charge the full fee: `commonwealth_grant_scheme: false`.
    """,
    "both": """
        id: RUST
        fees:
          hecs: true                    #: fail There are HECS places. Charge the full fee: `hecs: false`.
          commonwealth_grant_scheme: true #: fail There are Commonwealth Grant Scheme places. Charge the full fee: `commonwealth_grant_scheme: false`.
    """,
    "fees absent": """
        #: fail It is not said whether there are HECS places. Write `hecs: false` under `fees`.
        #: fail It is not said whether there are Commonwealth Grant Scheme places. Write `commonwealth_grant_scheme: false` under `fees`.
        id: RUST
    """,
    "fees empty": """
        id: RUST
        fees:                           #: fail It is not said whether there are HECS places. Write `hecs: false` under `fees`. #: fail It is not said whether there are Commonwealth Grant Scheme places. Write `commonwealth_grant_scheme: false` under `fees`.
    """,
    "fees in a text": """
        id: RUST
        fees: Full fee of $900.         #: fail It is not said whether there are HECS places. Write `hecs: false` under `fees`. #: fail It is not said whether there are Commonwealth Grant Scheme places. Write `commonwealth_grant_scheme: false` under `fees`.
    """,
    "one of them absent": """
        id: RUST
        fees:                           #: fail It is not said whether there are Commonwealth Grant Scheme places. Write `commonwealth_grant_scheme: false` under `fees`.
          hecs: false                   #: pass No HECS places.
    """,
    "one of them empty": """
        id: RUST
        fees:
          hecs:                         #: fail It is not said whether there are HECS places. Write `hecs: false` under `fees`.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "in words": """
        id: RUST
        fees:
          hecs: no                      #: fail Whether there are HECS places cannot be read. Write `hecs: false` under `fees`.
          commonwealth_grant_scheme: 0  #: fail Whether there are Commonwealth Grant Scheme places cannot be read. Write `commonwealth_grant_scheme: false` under `fees`.
    """,
    "a list": """
        id: RUST
        fees:
          hecs: [false]                 #: fail Whether there are HECS places cannot be read. Write `hecs: false` under `fees`.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "a text that offers it": """
        id: RUST
        fees:                           #~ what the fields say of fees
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
          description: HECS-HELP is available to domestic enrolees. #: warning “HECS-HELP” reads as an offer of Commonwealth support. Take it out, or say that there is none.
    """,
    "a description that offers it": """
        id: RUST
        description: For regulators. Twenty Commonwealth supported places are open. #: warning “Commonwealth supported places” reads as an offer of Commonwealth support. Take it out, or say that there is none.
        fees:                           #~ what the fields say of fees
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "a text that offers it where the fields say nothing": """
        #~ what the fields say of fees
        #: fail It is not said whether there are HECS places. Write `hecs: false` under `fees`.
        #: fail It is not said whether there are Commonwealth Grant Scheme places. Write `commonwealth_grant_scheme: false` under `fees`.
        id: RUST
        description: CSP places are offered each year. #: warning “CSP” reads as an offer of Commonwealth support. Take it out, or say that there is none.
    """,
    "a text that offers two": """
        id: RUST
        description: Pay with HECS.     #: warning “HECS” reads as an offer of Commonwealth support. Take it out, or say that there is none.
        credit: CGS funding is at hand. #: warning “CGS” reads as an offer of Commonwealth support. Take it out, or say that there is none.
        fees:                           #~ what the fields say of fees #~ what the fields say of fees
          hecs: true                    #: fail There are HECS places. Charge the full fee: `hecs: false`.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
    """,
    "a text that denies it": """
        id: RUST
        fees:
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
          description: It is not eligible for HECS-HELP. No Commonwealth supported places are offered.
    """,
    "a text that teaches it": """
        id: RUST
        fees:
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
        learning_outcomes: [{id: LO1, text: Model a change in HECS thresholds.}]
    """,
    "FEE-HELP": """
        id: RUST
        fees:
          hecs: false                   #: pass No HECS places.
          commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
          description: Enrolees may defer the fee through FEE-HELP.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          fees:
            hecs: false                 #: pass No HECS places.
            commonwealth_grant_scheme: false #: pass No Commonwealth Grant Scheme places.
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
def test_commonwealth_support(text: str) -> None:
    expect("commonwealth-support", text)
