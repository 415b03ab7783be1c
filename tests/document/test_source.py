import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.document.source import decode, source

LINES = {
    "LF": "ab\nc\n",
    "CRLF": "ab\r\nc\r\n",
    "CR": "ab\rc\r",
}


@pytest.mark.parametrize("text", LINES.values(), ids=LINES)
def test_lines(text: str) -> None:
    whole = source("p", text)
    assert [whole.line(number) for number in (0, 1, 2, 3, 4)] == ["", "ab", "c", "", ""]
    assert whole.position(text.index("c")) == (2, 1)


def test_only_editors_line_breaks_count() -> None:
    whole = source("p", "a\u2028b\x85c\nd")
    assert whole.position(4) == (1, 5)
    assert whole.position(6) == (2, 1)


def test_columns_count_code_points() -> None:
    assert source("p", "🐋é水x").position(3) == (1, 4)


@given(st.text(st.sampled_from("ab\r\n🐋"), max_size=40), st.data())
def test_position_and_line_agree(text: str, data: st.DataObject) -> None:
    whole = source("p", text)
    at = data.draw(st.integers(0, max(len(text) - 1, 0)))
    line, column = whole.position(at)
    if at < len(text) and text[at] not in "\r\n":
        assert whole.line(line)[column - 1] == text[at]


DECODED = {
    "UTF-8": (b"caf\xc3\xa9", "café"),
    "byte order mark": (codecs.BOM_UTF8 + b"a", "a"),
    "UTF-16, little end first": (codecs.BOM_UTF16_LE + "aé".encode("utf-16-le"), "aé"),
    "UTF-16, big end first": (codecs.BOM_UTF16_BE + "aé".encode("utf-16-be"), "aé"),
}


@pytest.mark.parametrize(("data", "text"), DECODED.values(), ids=DECODED)
def test_decode(data: bytes, text: str) -> None:
    found, fault = decode("p", data)
    assert (found.text, fault) == (text, None)


REFUSED = {
    "Latin-1": (b"a\nb\xe9", 2, 2, "The file is not UTF-8 text: the byte 0xe9 stands here."),
    "a null byte": (b"a\n\0", 2, 1, "This is not a text file."),
    "a bell": (b"ab\x07", 1, 3, "There is an invisible control character here (U+0007), which YAML does not allow."),
    "a control of C1": (
        "x\x9b".encode(),
        1,
        2,
        "There is an invisible control character here (U+009B), which YAML does not allow.",
    ),
}


@pytest.mark.parametrize(("data", "line", "column", "message"), REFUSED.values(), ids=REFUSED)
def test_decode_refuses(data: bytes, line: int, column: int, message: str) -> None:
    _, fault = decode("p", data)
    assert fault is not None
    assert (fault.span.line, fault.span.column, fault.message) == (line, column, message)
