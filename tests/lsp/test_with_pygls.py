"""The language server, driven by a client library that others use."""

import asyncio
import os
import sys
from pathlib import Path

import pytest

from tests.cli.kit import ROOT

pytest.importorskip("pygls", reason="pygls is not installed")

TEXT = "proposal: {action: introduction}\nmicro_credential:\n  level: undergraduate\n"


async def _conversation(folder: Path) -> tuple[list[list[str]], str | None, int | None]:
    """Open a proposal, mend it, point at a field; return the codes of each round, the hover and the exit code."""
    from lsprotocol import types
    from pygls.lsp.client import LanguageClient

    client = LanguageClient("tests", "1")
    rounds: asyncio.Queue[list[str]] = asyncio.Queue()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def published(params: types.PublishDiagnosticsParams) -> None:
        rounds.put_nowait([str(one.code) for one in params.diagnostics])

    await client.start_io(sys.executable, "-m", "mccheck", "lsp", env={**os.environ, "PYTHONPATH": str(ROOT)})
    await client.initialize_async(
        types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=folder.as_uri())
    )
    client.initialized(types.InitializedParams())
    uri = (folder / "a.yaml").as_uri()
    client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "yaml", 1, TEXT)))
    seen = [await asyncio.wait_for(rounds.get(), 30)]
    mended = TEXT.replace("undergraduate", "graduate")
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            [types.TextDocumentContentChangeWholeDocument(mended)],
        )
    )
    seen.append(await asyncio.wait_for(rounds.get(), 30))
    place = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(2, 4))
    hover = await client.text_document_hover_async(place)
    await client.shutdown_async(None)
    client.exit(None)
    process = client._server
    code = await asyncio.wait_for(process.wait(), 30) if process else None
    await client.stop()
    return seen, hover.contents.value if hover else None, code


def test_a_conversation(tmp_path: Path) -> None:
    (before, after), hover, code = asyncio.run(_conversation(tmp_path))
    assert set(before) - set(after) == {"graduate-level"}
    assert hover.startswith("The level at which it is designed and taught")
    assert code == 0
