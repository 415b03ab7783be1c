import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.render.clean import clean

CASES = {
    "plain": ("Café — 水 🐋", "Café — 水 🐋"),
    "line breaks": ("a\nb\r\nc\td", "a b c d"),
    "escape": ("\x1b[31mred", "\\x1b[31mred"),
    "C1": ("\x9b31m", "\\x9b31m"),
    "DEL": ("\x7f", "\\x7f"),
    "bidi": ("a\u202eb\u2066", "a\\u202eb\\u2066"),
    "half a pair": ("\udce9", "\\udce9"),
    "unseen line breaks": ("a\u2028b\u2029", "a\\u2028b\\u2029"),
    "a command of GitHub's runner": ("::error::x ::warning a::b", "\\x3a:error::x \\x3a:warning a::b"),
    "its other form": ("a ##[error]x ###[b", "a #\\x23[error]x ##\\x23[b"),
    "colons": ("a :: b, c::d, ::", "a :: b, c::d, ::"),
    "markup": ("[bold]x[/]", "[bold]x[/]"),
}


@pytest.mark.parametrize(("text", "shown"), CASES.values(), ids=CASES)
def test_clean(text: str, shown: str) -> None:
    assert clean(text) == shown


@given(st.text(st.characters()))
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    shown = clean(text)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")]
    assert clean(shown) == shown
    shown.encode()
