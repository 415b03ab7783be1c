"""Whatever stands in a proposal, every check has an answer: none of them breaks."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.render.look import Look
from mccheck.render.table import FORMATS, renderer
from mccheck.report.model import Outcome
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options

SAMPLES = sorted((Path(__file__).parent.parent.parent / "sample-proposals" / "compliant").glob("*.yaml"))
DATA = [read(path.name, path.read_bytes())[0].data for path in SAMPLES]
EDITION = current_edition()
OPTIONS = Options(EDITION, date(2025, 6, 2), EDITION.checks)

ODD: Any = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(
        ["", " ", "anu", "COMP2100", "2025-02-30", "TBC", "graduate", "tet", "xx", "no", "[b]", "course"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


def _places(data: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(place for key, value in inner for place in _places(value, (*at, key)))]


@st.composite
def broken(draw: st.DrawFn) -> Any:
    """Draw a compliant proposal in which a few values are replaced or left out."""
    data = json.loads(json.dumps(draw(st.sampled_from(DATA))))
    for _ in range(draw(st.integers(1, 4))):
        places = [place for place in _places(data) if place]
        if not places:
            break
        *path, last = draw(st.sampled_from(places))
        holder = data
        for step in path:
            holder = holder[step]
        if draw(st.booleans()):
            holder[last] = draw(ODD)
        else:
            del holder[last]
    return data


def _written(data: Any) -> bytes:
    # JSON has no word for numbers that are none, and YAML has.
    text = json.dumps(data, ensure_ascii=True)
    return text.replace("NaN", ".nan").replace("-Infinity", "-.inf").replace("Infinity", ".inf").encode()


@settings(max_examples=150, deadline=None)
@given(st.lists(broken() | ODD, min_size=1, max_size=3), st.booleans())
def test_no_check_breaks(proposals: list[Any], complete: bool) -> None:
    options = Options(EDITION, OPTIONS.as_of, EDITION.checks, complete)
    documents = [read(f"p{n}.yaml", _written(data))[0] for n, data in enumerate(proposals)]
    report = join([check_document(document, options) for document in documents], options)
    errors = [f.message for p in report.proposals for _, f in p.findings(Outcome.ERROR)]
    assert errors == []
    for proposal in report.proposals:
        for result in proposal.results:
            for finding in result.findings:
                assert finding.message.endswith((".", "?"))
                assert finding.outcome < Outcome.WARNING or finding.remedy
                assert all(item.span.line <= item.span.end_line for item in finding.evidence)
    for name in FORMATS:
        "".join(renderer(name)(report, Look(80))).encode()


@pytest.mark.parametrize("data", DATA, ids=[path.stem for path in SAMPLES])
def test_the_order_and_style_of_fields_do_not_matter(data: Any) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    def outcomes(written: bytes) -> list[tuple[str, Outcome]]:
        report = join([check_document(document, OPTIONS) for document in read("p.yaml", written)], OPTIONS)
        return [(result.check, result.outcome) for result in report.proposals[0].results]

    straight = outcomes(json.dumps(data, indent=2).encode())
    assert straight == outcomes(json.dumps(turned(data)).encode())
    assert straight == outcomes(json.dumps(data, indent=1).replace("\n", "\r\n").encode())
