import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.text.sentences import sentences

CASES = {
    "one": ("One sentence.", ["One sentence."]),
    "two": ("One. Two!", ["One.", "Two!"]),
    "no stop at the end": ("One. Two", ["One.", "Two"]),
    "a name with a title": ("Dr. Okafor teaches. Prof. Hart marks.", ["Dr. Okafor teaches.", "Prof. Hart marks."]),
    "initials": ("By A. N. Other. Next.", ["By A. N. Other.", "Next."]),
    "numbers": ("It costs $2.50. Pay now.", ["It costs $2.50.", "Pay now."]),
    "e.g.": ("Some, e.g. Rust. More.", ["Some, e.g. Rust.", "More."]),
    "quotes": ("“Stop.” Then go.", ["“Stop.”", "Then go."]),
    "a question": ("Why? Because.", ["Why?", "Because."]),
    "small letter after": ("at 9 a.m. on Monday", ["at 9 a.m. on Monday"]),
    "paragraphs": ("Heading\n\nText here", ["Heading", "Text here"]),
    "a list": ("Items:\n- one\n- two", ["Items:", "- one", "- two"]),
    "wrapped lines": ("One\nsentence.", ["One\nsentence."]),
    "Chinese": ("一。二。", ["一。", "二。"]),
    "nothing": ("  ", []),
}


@pytest.mark.parametrize(("text", "parts"), CASES.values(), ids=CASES)
def test_sentences(text: str, parts: list[str]) -> None:
    assert [sentence.text for sentence in sentences(text)] == parts


@given(st.text("ab .!?\n-A“”"))
def test_each_stands_where_it_says(text: str) -> None:
    found = sentences(text)
    assert all(text[one.start : one.start + len(one.text)] == one.text for one in found)
    assert "".join("".join(one.text.split()) for one in found) == "".join(text.split())
