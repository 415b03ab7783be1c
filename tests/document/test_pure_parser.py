"""Where ruamel.yaml has no C library, its parser in Python gives the same."""

import builtins
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.document import events
from mccheck.document.read import read

ROOT = Path(__file__).parent.parent.parent
SAMPLES = [*sorted((ROOT / "sample-proposals").rglob("*.yaml")), ROOT / "tests/render/hard.yaml"]


def _same(data: bytes) -> None:
    ours, theirs = read("p", data), read("p", data, pure=True)
    assert [(d.data, d.extents, d.aliases, d.readable) for d in ours] == [
        (d.data, d.extents, d.aliases, d.readable) for d in theirs
    ]
    assert [[(f.span.line, f.message) for f in d.faults] for d in ours] == [
        [(f.span.line, f.message) for f in d.faults] for d in theirs
    ]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples(path: Path) -> None:
    _same(path.read_bytes())


ODD = [
    "a: &x [1, {b: 2}]\nc: *x",
    "a: !!str 1\nb: !x 2",
    "? a\n: b",
    "a: >+\n  b\n\n\nc: |2-\n   d\n",
    "{a: 'b', \"c\": d}",
    "a: b # c\n# d\n---\n...\n---\ne: f\n",
    "a:\r\n  - b\r\n  - c: d\r\n",
    "a: b\n\n\n",
    "a: 'b\n  c'\nd: e\n  f",
    "\ufeffa: 1",
    "a: *b",
    "a: 1\na: 2",
    "[[[[1]]]]",
    "",
]


@pytest.mark.parametrize("text", ODD)
def test_oddities(text: str) -> None:
    _same(text.encode())


LEAF = st.none() | st.booleans() | st.integers() | st.text("abé水 '\":#-", max_size=8)
DATA: Any = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
)


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), DATA, min_size=1, max_size=3))
def test_documents(data: dict[str, Any]) -> None:
    _same(json.dumps(data, ensure_ascii=False).encode())


def test_it_is_used_where_there_is_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *args: Any) -> Any:
        if name == "_ruamel_yaml":
            raise AssertionError("the C library was asked for")
        return real(name, *args)

    monkeypatch.setattr(events, "find_spec", lambda name: None)
    monkeypatch.setattr(builtins, "__import__", without)
    monkeypatch.delitem(sys.modules, "_ruamel_yaml", raising=False)
    assert not events.has_libyaml()
    assert read("p", b"a: [1, b]")[0].data == {"a": [1, "b"]}
