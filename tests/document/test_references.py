"""A schema that refers to something outside of itself is an error: no network is asked, no disk is read."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from mccheck.document import schema as module


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """Serve a schema; give its address, and what was asked for."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: Any) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/outside.json", paths
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("compiled", [True, False])
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_nothing_outside_is_asked(
    compiled: bool, scheme: str, asked: tuple[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, paths = asked
    (tmp_path / "outside.json").write_text("{}")
    outside = address if scheme == "http" else (tmp_path / "outside.json").as_uri()
    monkeypatch.setattr(module, "schema", lambda _name: {"$ref": outside})
    module.validator.cache_clear()
    module._quick.cache_clear()
    hold = module._quick if compiled else lambda name: list(module.validator(name).iter_errors({}))
    with pytest.raises(Exception, match=r"outside\.json"):
        hold("outside")
    assert paths == []
    module.validator.cache_clear()
    module._quick.cache_clear()
