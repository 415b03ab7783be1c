import pytest

from mccheck.report.model import Outcome
from tests.kit import expect, run_check

CASES = {
    "readable": """
        proposal: {action: introduction}    #: pass The file can be read.
        micro_credential: {id: A}
    """,
    "a field given twice": """
        title: Water                        #~ given here first
        level: graduate
        title: Markets                      #: fail The field `title` is given twice. Keep one of the two, with the value that is meant.
    """,
    "a tag": """
        level: graduate
        title: !secret Water                #: fail `!secret` is a YAML tag, and proposals have none. Leave it out; text that begins with an exclamation mark stands in quotes.
    """,
    "not YAML": """
        level: graduate
        title: Water: theory and practice   #: fail The text after `title:` holds a colon, which YAML takes for another field. Put the text between double quotes: title: "…".
    """,
}


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_yaml(text: str) -> None:
    expect("yaml", text)


def test_a_file_that_breaks_off_has_this_result_alone_whatever_was_selected() -> None:
    (result,) = run_check("graduate-level", "level: [graduate").proposals[0].results
    assert (result.check, result.outcome) == ("yaml", Outcome.FAIL)
