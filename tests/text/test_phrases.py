from collections.abc import Callable

import pytest

from mccheck.text.phrases import (
    ALIGNMENT_WORDS,
    LOW_ORDER_VERBS,
    MAY_BE_CONSIDERED,
    only_claims_alignment,
    opens_with_low_order_verb,
    placeholder,
    words,
)

PLACEHOLDERS = {
    "TBC": "TBC",
    "Dates TBA.": "TBA",
    "TBD": "TBD",
    "(TODO)": "TODO",
    "FIXME: fees": "FIXME",
    "XXX": "XXX",
    "XXXXX": "XXXXX",
    "Lorem ipsum dolor": "Lorem ipsum",
    "LOREM IPSUM": "LOREM IPSUM",
    "Fees to be confirmed.": "to be confirmed",
    "To be advised": "To be advised",
    "placeholder": "placeholder",
    "Insert here": "Insert here",
    "insert a short description here": "insert a short description here",
    "See attached.": "See attached",
    "See attachment B": "See attachment",
    "please see attached": "please see attached",
    "[Insert title]": "[Insert title]",
    "<your name>": "<your name>",
    "[add]": "[add]",
    "<enter text: up to 50 words>": "<enter text: up to 50 words>",
    "[Describe the offering]": "[Describe the offering]",
    "First TBC, then TODO": "TBC",
    "": "",
    "Enrolees price a water right.": "",
    "Todo y nada": "",
    "TODOS": "",
    "ATBC": "",
    "XX": "",
    "XXXL": "",
    "Ipsum lorem": "",
    "Insert a probe into soil.": "",
    "Insert one two three four five here": "",
    "They see attachments of many kinds.": "",
    "We oversee attached staff.": "",
    "to be confirmedly so": "",
    "[describes a river]": "",
    "[yours]": "",
    "your <b>text</b>": "",
    "[insert\ntitle]": "[insert",
    "a < insertion": "",
}

OPENINGS = {
    "List the parts.": True,
    "describe": True,
    "UNDERSTAND risk": True,
    "Clearly describe them.": True,
    "Clearly and fully describe them.": False,
    "1. Identify hazards.": True,
    "(Explain)": True,
    "“Recall” it": True,
    "Identify and evaluate": True,
    "Recognise patterns": True,
    "Recognize patterns": True,
    "": False,
    "   ": False,
    "12.5": False,
    "Clearly": False,
    "Critique a market.": False,
    "Analyse, then describe": False,
    "Listen to clients.": False,
    "Listing parts": False,
    "Understanding of risk": False,
    "Demonstrate understanding": False,
    "Apply methods": False,
    "Judge a list": False,
}

CONSIDERED = {
    "May be considered for credit.": True,
    "It MAY be considered": True,
    "Enrolees may apply for credit.": True,
    "Enrolees can ask for credit.": True,
    "Those who pass could seek recognition.": True,
    "It might be recognised.": True,
    "It could count towards a degree.": True,
    "It may be assessed": True,
    "Credit is considered case by case.": True,
    "put forward for consideration": True,
    "eligible for credit": True,
    "": False,
    "Credit is guaranteed.": False,
    "Six units of credit.": False,
    "Everyone will be granted credit.": False,
    "It may. Credit is recognised.": False,
    "It is ineligible.": False,
    "considerable credit": False,
    "Maya recognised it": False,
    "It may give credit": False,
    "Cannes recognises it": False,
}

WORDS = {
    "": [],
    "Water, markets; and LAW.": ["water", "markets", "and", "law"],
    "The University’s plan isn't new": ["the", "university's", "plan", "isn't", "new"],
    "co-design a re-use": ["co-design", "a", "re-use"],
    "ANU by 2025, 12.5%": ["anu", "by"],
    "naïve Māori": ["naïve", "māori"],
    "水市场 русский": ["水市场", "русский"],
    "— “quoted” —": ["quoted"],
    "a\nb\tc": ["a", "b", "c"],
}

PLAN = "ANU by 2025"
STATEMENTS = {
    "": True,
    "This micro-credential aligns with the ANU Strategic Plan.": True,
    "It strongly supports the strategic goals and priorities of the University.": True,
    "It is fully aligned with ANU by 2025.": True,
    "It furthers water policy research.": True,
    "Water water water water water": True,
    "It trains regulators in water markets.": False,
    "It turns research on autonomy into practice.": False,
    "水 市 场 研究": False,
}

ONCE_WRONG = {
    "work to be completed": lambda: not placeholder("A report, to be completed by week three."),
    "a value to be determined": lambda: not placeholder("The dose is to be determined by the enrolee."),
    "a variable": lambda: not placeholder("Enrolees fill each placeholder in a template."),
    "small letters": lambda: placeholder("tbc") == "tbc",
    "small letters in a sentence": lambda: placeholder("Dates tba.") == "tba",
    "two blanks": lambda: placeholder("Fees to  be confirmed") == "to  be confirmed",
    "a bracket that is not closed": lambda: placeholder("[Insert title") != "",
    "a verb that ends like an adverb": lambda: not opens_with_low_order_verb("Apply state machines."),
    "the month of May": lambda: not MAY_BE_CONSIDERED.search("In May, enrolees apply six units to a degree."),
}
"""What was wrong once, and is to stay right."""


@pytest.mark.parametrize("holds", ONCE_WRONG.values(), ids=ONCE_WRONG)
def test_once_wrong(holds: Callable[[], bool]) -> None:
    assert holds()


@pytest.mark.parametrize(("text", "expected"), PLACEHOLDERS.items(), ids=PLACEHOLDERS)
def test_placeholder(text: str, expected: str) -> None:
    assert placeholder(text) == expected


@pytest.mark.parametrize(("outcome", "expected"), OPENINGS.items(), ids=OPENINGS)
def test_opens_with_low_order_verb(outcome: str, expected: bool) -> None:
    assert opens_with_low_order_verb(outcome) is expected


@pytest.mark.parametrize(("text", "expected"), CONSIDERED.items(), ids=CONSIDERED)
def test_may_be_considered(text: str, expected: bool) -> None:
    assert bool(MAY_BE_CONSIDERED.search(text)) is expected


@pytest.mark.parametrize(("text", "expected"), WORDS.items(), ids=WORDS)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(("statement", "expected"), STATEMENTS.items(), ids=STATEMENTS)
def test_only_claims_alignment(statement: str, expected: bool) -> None:
    assert only_claims_alignment(statement, PLAN) is expected


def test_a_plan_s_own_words_claim_nothing() -> None:
    statement = "Toward a thriving resilient southern river."
    assert not only_claims_alignment(statement, PLAN)
    assert only_claims_alignment(statement, "Thriving Southern River 2030")


@pytest.mark.parametrize("lexicon", [LOW_ORDER_VERBS, ALIGNMENT_WORDS], ids=["verbs", "alignment"])
def test_lists_are_as_words_are_taken_apart(lexicon: frozenset[str]) -> None:
    assert all(words(word) == [word] for word in lexicon)
