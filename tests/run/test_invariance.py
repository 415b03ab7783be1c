"""What a proposal comes to does not depend on how it is written: order, style, comments, line ends, place in a file."""

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options

EDITION = current_edition()
OPTIONS = Options(EDITION, date(2025, 6, 2), EDITION.checks)
PATHS = sorted((Path(__file__).parent.parent.parent / "sample-proposals").rglob("*.yaml"))
DATA = [
    document.data
    for path in PATHS
    if len(documents := read(path.name, path.read_bytes())) == 1
    for document in documents
    if document.readable and not document.faults and isinstance(document.data, dict)
]


def turned(value: Any, draw: st.DrawFn) -> Any:
    """Return plain data with the fields of each map in another order."""
    if isinstance(value, dict):
        return {key: turned(value[key], draw) for key in draw(st.permutations(list(value)))}
    return [turned(item, draw) for item in value] if isinstance(value, list) else value


def commented(text: str, draw: st.DrawFn) -> str:
    """Return JSON, spread over lines, with comments and blank lines between them."""
    remarks = st.sampled_from(["", "  # a: remark", "\n", "\n# [co_taught_with: TBC\n"])
    return "\n".join(line + draw(remarks) for line in text.split("\n"))


@st.composite
def written(draw: st.DrawFn, data: Any) -> tuple[bytes, int]:
    """Draw a file that holds this data, and which document of the file does."""
    data = turned(data, draw)
    if draw(st.booleans()):
        text = commented(json.dumps(data, indent=draw(st.integers(0, 4)), ensure_ascii=draw(st.booleans())), draw)
    else:
        yaml = YAML()
        yaml.default_flow_style = draw(st.sampled_from([False, None]))
        yaml.width = draw(st.sampled_from([60, 4000]))
        stream = io.StringIO()
        yaml.dump(data, stream)
        text = f"# A remark\n{stream.getvalue()}# Another\n"
    before = draw(st.integers(0, 2))
    whole = "".join("x-note: nothing\n---\n" for _ in range(before)) + text
    ends = draw(st.sampled_from(["\n", "\r\n"]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    return whole.replace("\n", ends).encode(encoding), before


def came_to(data: bytes, number: int = 0) -> list[tuple[str, Outcome, list[str]]]:
    """Return each check with its outcome and the places (pointers) it speaks of."""
    documents = read("p.yaml", data)
    report = join([check_document(documents[number], OPTIONS)], OPTIONS)
    return [
        (result.check, result.outcome, sorted({item.pointer for one in result.findings for item in one.evidence}))
        for result in report.proposals[0].results
    ]


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_how_it_is_written_does_not_matter(draws: st.DataObject) -> None:
    data = draws.draw(st.sampled_from(DATA))
    text, number = draws.draw(written(data))
    assert came_to(text, number) == came_to(json.dumps(data).encode())
