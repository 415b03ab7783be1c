"""A bar that shows how far a long run is, on a terminal only."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

_PATIENCE = 0.7
"""Seconds after which a run counts as long."""


@contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """Give a function to be told how many files of how many are done. Nothing shows unless it lasts."""
    if quiet or not sys.stderr.isatty():
        yield lambda done, total: None  # noqa: ARG005 (nobody looks)
        return
    started = monotonic()
    bar: Any = None
    task: Any = None

    def told(done: int, total: int) -> None:
        nonlocal bar, task
        if bar is None and monotonic() - started > _PATIENCE and done < total:
            bar = _bar()
            bar.start()
            task = bar.add_task("Checking proposals", total=total)
        if bar is not None:
            bar.update(task, completed=done)

    try:
        yield told
    finally:
        if bar is not None:
            bar.stop()


def _bar() -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
