"""The bar shows on a terminal, when it lasts, and nowhere else."""

import sys
from io import StringIO

import pytest

from mccheck.cli import progress as module
from mccheck.cli.progress import progress


class Terminal(StringIO):
    """A stream that takes itself for a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("quiet", [True, False])
@pytest.mark.parametrize("long", [True, False])
def test_progress(terminal: bool, quiet: bool, long: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal() if terminal else StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    times = iter([0.0, 0.1, 2.0 if long else 0.2, *[3.0] * 10])
    monkeypatch.setattr(module, "monotonic", lambda: next(times))
    with progress(quiet=quiet) as told:
        told(1, 4)
        told(2, 4)
        if long:
            told(3, 4)
    shown = "Checking proposals" in stream.getvalue()
    assert shown == (terminal and not quiet and long)
