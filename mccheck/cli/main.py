"""Where the program begins."""

import sys
from typing import NoReturn

from mccheck.cli.exit import Exit, status


def main() -> NoReturn:
    """Run mccheck with the arguments of the process."""
    sys.exit(status(_run))


def _run() -> Exit:
    from mccheck.cli.app import app

    app()
    return Exit.CLEAN
