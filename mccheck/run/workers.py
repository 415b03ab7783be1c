"""Checking files by several processes."""

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from mccheck.report.model import Unread
from mccheck.run.file import Seen, check_file
from mccheck.run.options import Options
from mccheck.run.select import File

_CHUNK = 16
"""Files that a worker takes at a time: few enough to share out evenly, enough that handing over costs little."""


def spread(files: Sequence[File | Unread], options: Options, jobs: int) -> Iterator[Seen]:
    """Yield what came of each file, in their order, checked by this many processes.

    If a process dies, what it had in hand is checked by this one.
    """
    chunks = [files[start : start + _CHUNK] for start in range(0, len(files), _CHUNK)]
    with ProcessPoolExecutor(min(jobs, len(chunks)) or 1) as pool:
        waiting = [(chunk, _submitted(pool, chunk, options)) for chunk in chunks]
        try:
            for chunk, future in waiting:
                yield from _result(chunk, future, options)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _submitted(
    pool: ProcessPoolExecutor, chunk: Sequence[File | Unread], options: Options
) -> Future[list[Seen]] | None:
    try:
        return pool.submit(_check, chunk, options)
    except BrokenProcessPool:
        return None


def _result(chunk: Sequence[File | Unread], future: Future[list[Seen]] | None, options: Options) -> list[Seen]:
    try:
        return future.result() if future else _check(chunk, options)
    except BrokenProcessPool:
        return _check(chunk, options)


def _check(chunk: Sequence[File | Unread], options: Options) -> list[Seen]:
    return [check_file(file, options) for file in chunk]
