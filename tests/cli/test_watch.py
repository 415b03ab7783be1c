"""`mccheck validate --watch`: a report for each save, until Ctrl-C."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue

import pytest

from tests.cli.kit import ROOT, mccheck

pytest.importorskip("watchfiles", reason="watchfiles is not installed")

TEXT = "proposal: {action: introduction}\nmicro_credential:\n  level: undergraduate\n"


def test_it_checks_again_on_each_save(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(TEXT)
    command = [
        sys.executable,
        "-m",
        "mccheck",
        "validate",
        "a.yaml",
        "--watch",
        "--select",
        "graduate-level",
        "--output",
        "concise",
    ]
    process = subprocess.Popen(
        command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    waits: Queue[str] = Queue()
    threading.Thread(target=lambda: [waits.put(line) for line in process.stderr], daemon=True).start()
    try:
        assert waits.get(timeout=30) == "mccheck: watching; Ctrl-C ends it.\n"
        assert "The level is undergraduate" in process.stdout.readline()
        assert _saved_until_seen(path, TEXT.replace("undergraduate", "vocational"), waits)
        assert "The level is vocational" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 1
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def _saved_until_seen(path: Path, text: str, waits: Queue[str]) -> bool:
    """Save again and again until it is seen: the watch may begin only after the first report."""
    for _ in range(40):
        _save(path, text)
        try:
            return waits.get(timeout=1.5) == "mccheck: watching; Ctrl-C ends it.\n"
        except Empty:
            continue
    return False


def _save(path: Path, text: str) -> None:
    """Save as many editors do: another file, put in place of the first."""
    other = path.with_suffix(".new")
    other.write_text(text)
    other.replace(path)


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    done = mccheck("validate", "none.yaml", "--watch", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (2, b"mccheck: none.yaml is not there, so it cannot be watched.\n")
