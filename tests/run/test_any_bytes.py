"""Any bytes, any YAML: an answer, places inside the file, and every format as its readers need it."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

from html5lib import HTMLParser
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from mccheck.document.read import read
from mccheck.edition.load import current_edition
from mccheck.render.look import Look
from mccheck.render.table import FORMATS, renderer
from mccheck.report.load import load
from mccheck.report.model import Outcome, Report
from mccheck.run.across import join
from mccheck.run.one import check_document
from mccheck.run.options import Options

EDITION = current_edition()
OPTIONS = Options(EDITION, date(2025, 6, 2), EDITION.checks)
SAMPLES = [
    path.read_bytes() for path in sorted((Path(__file__).parent.parent.parent / "sample-proposals").rglob("*.yaml"))
]

PIECES = st.sampled_from(
    ["a", "id", ": ", ":", "- ", "\n", "\n  ", "  ", "\t", "[", "]", "{", "}", ",", "&a ", "*a", "!x ", "!!int ", "? ",
     "|\n", ">-\n", "'", '"', "#", " # c", "---\n", "...\n", "%YAML 1.3\n", "\r\n", "\r", "\x85", "\u2028", "\ufeff",
     "\x1b[31m", "\u202e", "\x00", "é", "😀", "::error::x", "=1+1", "<script>", "[/bold]", "proposal",
     "micro_credential", "stack", "0x", "1e999", "~", ".inf", "<<: "]
)  # fmt: skip
YAML = st.lists(PIECES, max_size=40).map("".join)


@st.composite
def cut(draw: st.DrawFn) -> bytes:
    """Draw a sample proposal from which stretches are taken, doubled or replaced by other bytes."""
    data = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 60)))
        other = draw(st.sampled_from([b"", data[start:end] * 2]) | st.binary(max_size=6) | PIECES.map(str.encode))
        data = data[:start] + other + data[end:]
    return data


@settings(max_examples=250, deadline=None)
@given(st.binary(max_size=300) | YAML.map(str.encode) | YAML.map(lambda text: text.encode("utf-16")) | cut())
@example(b"\xff\xfe")
@example(b"%YAML 1.3\n---\na: 1\n")
def test_any_bytes(data: bytes) -> None:
    for pure in (False, True):
        documents = read("p.yaml", data, pure=pure)
        report = join([check_document(document, OPTIONS) for document in documents], OPTIONS)
        assert report.proposals
        for proposal in report.proposals:
            assert not proposal.findings(Outcome.ERROR)
        for document, proposal in zip(documents, report.proposals, strict=True):
            lines = document.source.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            for finding in (finding for result in proposal.results for finding in result.findings):
                for span in (item.span for item in finding.evidence if item.span.path == "p.yaml"):
                    assert 1 <= span.line <= span.end_line <= len(lines)
                    assert 1 <= span.column <= len(lines[span.line - 1]) + 2
                    assert (span.line, span.column) <= (span.end_line, span.end_column)
    every_format_can_be_read(report)


def every_format_can_be_read(report: Report) -> None:
    """Render a report in each format and read it as those do that it is for."""
    shown = {name: "".join(renderer(name)(report, Look(80))) for name in FORMATS}
    for name, text in shown.items():
        text.encode()
        if name not in ("json", "sarif", "sarif-full", "gitlab"):
            assert not set(text) & set(map(chr, (*range(9), 11, 12, *range(14, 32), 127, 0x202E))), name
    for name in ("json", "sarif", "sarif-full", "gitlab"):
        json.loads(shown[name], parse_constant=_no_number)
    assert "".join(renderer("markdown")(load(shown["json"]), Look(80))) == shown["markdown"]
    rows = list(csv.reader(io.StringIO(shown["csv"], newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    etree.fromstring(shown["junit"].encode())
    HTMLParser(strict=True).parse(shown["html"])
    assert all(line.startswith("::") for line in shown["github"].splitlines())


def _no_number(name: str) -> Any:
    raise AssertionError(f"{name} is no JSON")
