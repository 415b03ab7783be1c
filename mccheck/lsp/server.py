"""The language server itself (LSP 3.17, on pygls)."""

from datetime import date

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path
from pygls.workspace import TextDocument

from mccheck import __version__
from mccheck.lsp import features
from mccheck.lsp.checked import Checked, checked


def server(as_of: date) -> LanguageServer:
    """Return a server that checks for a day; `start_io` runs it."""
    made = LanguageServer("mccheck", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)

    def look(document: TextDocument) -> Checked:
        return checked(to_fs_path(document.uri) or document.uri, document.source, as_of)

    def publish(uri: str) -> None:
        document = made.workspace.get_text_document(uri)
        found = list(features.diagnostics(look(document), uri, document.position_codec.client_num_units))
        made.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=document.version)
        )

    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        publish(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        publish(params.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: types.DidSaveTextDocumentParams) -> None:
        publish(params.text_document.uri)  # published materials beside it may have changed

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        made.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))

    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        document = made.workspace.get_text_document(params.text_document.uri)
        return features.hover(look(document), params.position, document.position_codec.client_num_units)

    @made.feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix]),
    )
    def acted(params: types.CodeActionParams) -> list[types.CodeAction]:
        uri = params.text_document.uri
        document = made.workspace.get_text_document(uri)
        units = document.position_codec.client_num_units
        return list(features.repairs(look(document), document.source, params.range, uri, units))

    return made
