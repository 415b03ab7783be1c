"""The quick look for placeholders never misses what the full one would find."""

from hypothesis import given, settings
from hypothesis import strategies as st

from mccheck.text.phrases import PLACEHOLDER, may_hold_placeholder, placeholder

_PIECES = st.sampled_from(
    "TODO FIXME XXXX tbc TBA tbd lorem ipsum placeholder to be confirmed to\nbe\tadvised determined completed insert "
    "your title here please see attached attachment <insert [add <your enter describe ] > . ; ) "
    "İNSERT ınſert here pleaſe".split(" ")
)


@given(st.lists(_PIECES, max_size=12).map(" ".join) | st.from_regex(PLACEHOLDER))
@settings(max_examples=400)
def test_where_the_glance_says_no_there_is_none(text: str) -> None:
    assert may_hold_placeholder(f"before\n{text}\nafter") or not placeholder(text)
