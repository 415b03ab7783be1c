"""A client of the Language Server Protocol (3.17) over standard input and output, as far as tests need one."""

import json
import queue
import subprocess
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

_PATIENCE = 30.0
"""Seconds after which an answer counts as missing."""


class Client:
    """A language server as a process, and a conversation with it."""

    def __init__(self, command: Sequence[str], folder: Path, **environment: str) -> None:
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, cwd=folder, stdin=pipe, stdout=pipe, stderr=pipe, env=environment or None
        )
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._number = 0
        self.seen: list[dict[str, Any]] = []
        self._answers: dict[str, Any] = {"workspace/configuration": [None] * 10}
        threading.Thread(target=self._listen, daemon=True).start()

    def start(self, folder: Path, settings: Sequence[Any] = ()) -> dict[str, Any]:
        """Begin the conversation; return what the server is capable of."""
        self._answers["workspace/configuration"] = list(settings) or [None] * 10
        result = self.ask(
            "initialize",
            processId=None,
            rootUri=folder.as_uri(),
            capabilities={
                "workspace": {"configuration": True},
                "textDocument": {"publishDiagnostics": {"relatedInformation": True}},
            },
        )
        self.tell("initialized")
        return result["capabilities"]

    def open(self, uri: str, text: str) -> None:
        """Open a document."""
        self.tell("textDocument/didOpen", textDocument={"uri": uri, "languageId": "yaml", "version": 1, "text": text})

    def change(self, uri: str, text: str, version: int = 2) -> None:
        """Replace the text of a document."""
        self.tell(
            "textDocument/didChange", textDocument={"uri": uri, "version": version}, contentChanges=[{"text": text}]
        )

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and return its result."""
        self._number += 1
        number = self._number
        self._send(id=number, method=method, params=params)
        answer = self.until(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def tell(self, method: str, **params: Any) -> None:
        """Send a notification."""
        self._send(method=method, params=params)

    def diagnostics(self, uri: str, wanted: Callable[[list[Any]], object] = lambda found: True) -> list[Any]:
        """Wait for diagnostics of a document that are as wanted, and return them."""

        def fits(message: dict[str, Any]) -> bool:
            params = message.get("params") or {}
            about = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri
            return about and bool(wanted(params["diagnostics"]))

        found: list[Any] = self.until(fits)["params"]["diagnostics"]
        return found

    def until(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait for a message, answering what the server asks meanwhile."""
        while True:
            try:
                message = self._messages.get(timeout=_PATIENCE)
            except queue.Empty:
                self._process.kill()
                raise AssertionError(
                    f"no answer; seen {self.seen[-5:]} {self._process.stderr.read()[-2000:]!r}"
                ) from None
            self.seen.append(message)
            if "method" in message and "id" in message:
                self._send(id=message["id"], result=self._answers.get(message["method"]))
            if fits(message):
                return message

    def stop(self) -> int:
        """End the conversation; return the server's exit code."""
        self.ask("shutdown")
        self.tell("exit")
        code = self._process.wait(timeout=_PATIENCE)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            stream.close()
        return code

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _listen(self) -> None:
        stream = self._process.stdout
        try:
            while line := stream.readline():
                if line.lower().startswith(b"content-length:"):
                    while stream.readline().strip():
                        pass
                    self._messages.put(json.loads(stream.read(int(line.partition(b":")[2]))))
        except ValueError:
            return  # closed at the end
