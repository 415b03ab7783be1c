"""How the program ends: the only place with exit codes."""

import os
from collections.abc import Callable
from enum import IntEnum
from functools import wraps
from typing import ParamSpec

Parameters = ParamSpec("Parameters")


class Exit(IntEnum):
    """What the exit status says."""

    CLEAN = 0
    """Nothing at or above `--fail-on`."""
    FINDINGS = 1
    UNUSABLE = 2
    """Usage, configuration, a path that cannot be read, no proposals, or a fault of mccheck itself."""
    INTERRUPTED = 130
    """Ctrl-C; 128 and the number of the signal, as shells have it."""


class UnusableError(Exception):
    """The command cannot do what was asked; the text says why and what to do."""


def ending(command: Callable[Parameters, Exit]) -> Callable[Parameters, None]:
    """Make a command end the program with the exit status that it returns, whatever happens on the way."""

    @wraps(command)
    def run(*args: Parameters.args, **kwargs: Parameters.kwargs) -> None:
        import typer

        raise typer.Exit(status(lambda: command(*args, **kwargs)))

    return run


def status(work: Callable[[], Exit]) -> Exit:
    """Do some work and return how it ended; what it raises becomes a line on standard error."""
    try:
        return work()
    except UnusableError as error:
        _say(f"mccheck: {error}")
    except KeyboardInterrupt:
        _say("mccheck: interrupted")
        return Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 (the last place to say so)
        _say(f"mccheck: something in mccheck itself went wrong ({type(error).__name__}: {error}).")
        if os.environ.get("MCCHECK_TRACEBACK"):
            from traceback import format_exc

            _say(format_exc().rstrip())
        else:
            _say("Please report it, with what MCCHECK_TRACEBACK=1 shows.")
    return Exit.UNUSABLE


def _say(text: str) -> None:
    from mccheck.cli.streams import say

    say(text)
