"""Where the program begins."""

import gc
import sys
from typing import NoReturn

from mccheck.cli.exit import Exit, status


def main() -> NoReturn:
    """Run mccheck with the arguments of the process."""
    try:
        sys.exit(status(_run))
    finally:
        # At its end Python looks through everything for cycles once more: a tenth of the time of a short run.
        gc.freeze()


def _run() -> Exit:
    # What a run makes lives to its end. Looking through it all for cycles, as Python does by default, takes a fifth of
    # the time of a thousand proposals.
    gc.set_threshold(100_000, 50, 100)
    from mccheck.cli.app import app

    app()
    return Exit.CLEAN
