"""Stored reports come back as they were, and what is no report is refused."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.report.exempt import exempt
from mccheck.report.load import from_data, load
from mccheck.report.model import Report
from mccheck.report.since import since
from mccheck.report.store import FORMAT, is_stored, to_data
from tests.report.test_exempt import ENTRY
from tests.run.kit import checked, lay, offering


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """Return a report that has a bit of everything."""
    folder = lay(tmp_path / "repository", a=offering("A", "level: vocational"), gone=offering("G", "title: Gone"))
    before = checked(folder)
    (folder / "gone.yaml").unlink()
    lay(folder, a=offering("A", "level: undergraduate"), b=offering("A", "level: graduate"), c="proposal: [")
    report = exempt(checked(folder, folder / "missing.yaml"), [ENTRY], [])
    other = replace(report, exemptions=(), notices=())
    return replace(since(report, before), meeting=report.as_of, compared=other)


def test_both_ways(report: Report) -> None:
    data = to_data(report)
    assert to_data(from_data(json.loads(json.dumps(data)))) == data


def test_the_model_comes_back(report: Report) -> None:
    found = load(json.dumps(to_data(report)))
    assert found.proposals[0].results == report.proposals[0].results
    assert found.since == report.since
    assert found.exemptions == report.exemptions
    assert found.unread == report.unread
    assert found.edition.clauses == report.edition.clauses
    assert found.proposals[0].resolved == report.proposals[0].resolved


def test_a_stored_report_is_known_by_its_beginning() -> None:
    assert is_stored(f'{{\n"format": "{FORMAT}",'.encode())
    assert not is_stored(b"proposal: {}")


WRONG = {
    "no JSON": "{",
    "no map": "[]",
    "nothing": "{}",
    "another format": '{"format": "mccheck-report/2"}',
    "nested beyond all bounds": "[" * 100_000,
}


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_what_is_no_report(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        load(text)


def _places(data: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    here = [path] if path else []
    if isinstance(data, dict):
        return here + [place for key, value in data.items() for place in _places(value, (*path, key))]
    if isinstance(data, list):
        return here + [place for n, value in enumerate(data) for place in _places(value, (*path, n))]
    return here


@given(st.data())
def test_whatever_stands_in_it_it_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    folder = lay(tmp_path_factory.mktemp("any") / "repository", a=offering("A", "level: vocational"))
    stored = json.loads(
        json.dumps(to_data(exempt(checked(folder, checks=("graduate-level", "duplicate-id")), [ENTRY])))
    )
    *above, last = data.draw(st.sampled_from(_places(stored)))
    node = stored
    for step in above:
        node = node[step]
    node[last] = data.draw(st.sampled_from([None, -1, 0, "x", "2026-13-01", [], {}, [1], {"x": 1}, True, 1.5, [[]]]))
    try:
        again = from_data(stored)
    except ValueError:
        return
    to_data(again)
