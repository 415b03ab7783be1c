"""The schema in the language server that editors use for YAML: it completes, explains and underlines."""

import os
import shutil
from collections.abc import Iterator

import pytest

from mccheck.document.schema import schema
from tests.cli.kit import ROOT
from tests.editors.client import Client

MODULES = os.environ.get("MCCHECK_NODE_MODULES", "")
SERVER = shutil.which("yaml-language-server", path=f"{MODULES}/.bin{os.pathsep}{os.environ.get('PATH', '')}")
pytestmark = pytest.mark.skipif(not SERVER, reason="yaml-language-server (npm) is not on this machine")

TEXT = """\
# yaml-language-server: $schema={}
schema_version: 1
proposal:
  action: introdution
micro_credential:
  id: A
  title: Water
  lan
"""
SETTINGS = (
    {"completion": True, "hover": True, "validate": True, "schemaStore": {"enable": False}},
    None,
    None,
    None,
    None,
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, str, list[dict]]]:
    """Return a client with the text open, the address of the text, and what was underlined in it."""
    folder = tmp_path_factory.mktemp("editor")
    shutil.copy(ROOT / "schemas" / "proposal.schema.json", folder)
    client = Client([SERVER, "--stdio"], folder, **os.environ)
    client.start(folder, SETTINGS)
    uri = (folder / "a.yaml").as_uri()
    client.open(uri, TEXT.format("proposal.schema.json"))
    underlined = client.diagnostics(uri, lambda found: found)
    yield client, uri, underlined
    assert client.stop() == 0


def _at(line: int, character: int) -> dict[str, int]:
    return {"line": line, "character": character}


def test_a_wrong_value_is_underlined(opened: tuple[Client, str, list[dict]]) -> None:
    found = [one for one in opened[2] if one["range"]["start"] == _at(3, 10)]
    assert [one["message"] for one in found] == [
        'Value is not accepted. Valid values: "introduction", "modification", "disestablishment".'
    ]


def test_keys_are_completed(opened: tuple[Client, str, list[dict]]) -> None:
    client, uri, _ = opened
    answer = client.ask("textDocument/completion", textDocument={"uri": uri}, position=_at(7, 5))
    labels = {item["label"] for item in (answer["items"] if isinstance(answer, dict) else answer)}
    assert {"language_of_instruction", "language_taught", "learner_hours"} <= labels
    assert "title" not in labels


def test_a_description_shows_on_hover(opened: tuple[Client, str, list[dict]]) -> None:
    client, uri, _ = opened
    answer = client.ask("textDocument/hover", textDocument={"uri": uri}, position=_at(3, 4))
    action = schema("proposal")["properties"]["proposal"]["properties"]["action"]
    assert action["description"][:60] in answer["contents"]["value"].replace("\\", "")
