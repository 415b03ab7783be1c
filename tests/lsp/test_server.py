"""The language server, driven over standard input and output by a client."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.kit import ROOT, SAMPLES
from tests.editors.client import Client

pytest.importorskip("pygls", reason="pygls is not installed")

TEXT = """\
schema_version: 1
proposal: {action: introduction}
micro_credential:
  id: A
  title: Water
  description: "🌊🌊 This course is short."
  level: undergraduate
"""


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """Start the server as an editor does."""
    command = [sys.executable, "-m", "mccheck", "lsp", "--as-of", "2025-06-02"]
    started = Client(command, tmp_path, **os.environ, PYTHONPATH=str(ROOT))
    capabilities = started.start(tmp_path)
    assert capabilities["hoverProvider"]
    yield started
    assert started.stop() == 0


def _codes(found: list) -> list[str]:
    return [one["code"] for one in found]


def _one(found: list, code: str) -> dict:
    return next(one for one in found if one["code"] == code)


def test_findings_show_while_typing_and_go_when_mended(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, TEXT)
    found = client.diagnostics(uri)
    level = _one(found, "graduate-level")
    assert level["message"] == (
        "The level is undergraduate (clause 4.2). Offer it at graduate level: `level: graduate`."
    )
    assert (level["severity"], level["source"]) == (1, "mccheck")
    assert level["range"] == {"start": {"line": 6, "character": 9}, "end": {"line": 6, "character": 22}}
    client.change(uri, TEXT.replace("undergraduate", "graduate"))
    assert "graduate-level" not in _codes(client.diagnostics(uri))


def test_columns_count_as_the_protocol_counts(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, TEXT)
    course = _one(client.diagnostics(uri), "terminology")
    line = TEXT.splitlines()[5]
    start = len(line[: line.index("course")].encode("utf-16-le")) // 2
    assert course["range"]["start"] == {"line": 5, "character": start}
    assert course["range"]["end"] == {"line": 5, "character": start + 6}


def test_questions_for_people_are_told_apart(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, TEXT + "  intellectual_leadership: The School wrote the standard.\n")
    assert _one(client.diagnostics(uri), "intellectual-leadership")["severity"] == 3


def test_hover_explains_the_field_and_the_clause(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, TEXT)
    answer = client.ask("textDocument/hover", textDocument={"uri": uri}, position={"line": 6, "character": 12})
    said = answer["contents"]["value"]
    assert said.startswith("The level at which it is designed and taught")
    assert "**Clause 4.2**: A micro-credential is designed and taught at graduate level" in said
    assert client.ask("textDocument/hover", textDocument={"uri": uri}, position={"line": 90, "character": 0}) is None


def test_quick_fixes(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    text = TEXT.replace("level: undergraduate", "level: gradaute")
    client.open(uri, text)
    place = {"line": 6, "character": 11}
    (action,) = client.ask(
        "textDocument/codeAction",
        textDocument={"uri": uri},
        range={"start": place, "end": place},
        context={"diagnostics": []},
    )
    assert (action["title"], action["kind"]) == ("`gradaute` is written as graduate.", "quickfix")
    (edit,) = action["edit"]["changes"][uri]
    assert edit["newText"] == "graduate"
    assert edit["range"] == {"start": {"line": 6, "character": 9}, "end": {"line": 6, "character": 17}}


def test_closing_clears(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, TEXT)
    assert client.diagnostics(uri)
    client.tell("textDocument/didClose", textDocument={"uri": uri})
    assert client.diagnostics(uri, lambda found: not found) == []


def test_what_is_no_proposal_is_left_alone(client: Client, tmp_path: Path) -> None:
    uri = (tmp_path / "mkdocs.yml").as_uri()
    client.open(uri, "site_name: x\n")
    assert client.diagnostics(uri) == []


HOSTILE = [
    "",
    "\x00",
    "proposal: [",
    "proposal: &a [*a]",
    "- " * 5000,
    "proposal: {" * 2000,
    "é\ud800",
    "micro_credential: 1",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_in_a_text_ends_the_server(client: Client, tmp_path: Path, text: str) -> None:
    uri = (tmp_path / "a.yaml").as_uri()
    client.open(uri, text)
    client.diagnostics(uri)
    client.ask("textDocument/hover", textDocument={"uri": uri}, position={"line": 0, "character": 1})
    client.change(uri, TEXT)
    assert "graduate-level" in _codes(client.diagnostics(uri, lambda found: found))


def test_the_very_same_findings_as_on_the_command_line(client: Client) -> None:
    from datetime import date

    from mccheck import check_file
    from mccheck.report.model import Outcome

    path = SAMPLES / "not-compliant" / "terminology.yaml"
    client.open(path.as_uri(), path.read_text())
    found = client.diagnostics(path.as_uri())
    (proposal,) = check_file(path, as_of=date(2025, 6, 2)).proposals
    wanted = [check for check, _ in proposal.findings(*(outcome for outcome in Outcome if outcome > Outcome.PASS))]
    assert sorted(_codes(found)) == sorted(wanted)
