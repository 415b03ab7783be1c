"""What the options of a command ask for, made into what a run takes, and back into an exit code."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mccheck.cli.exit import Exit, UnusableError

if TYPE_CHECKING:
    from mccheck.cli.config import Config
    from mccheck.cli.parameters import Level
    from mccheck.edition.model import Edition
    from mccheck.report.model import Outcome, Report
    from mccheck.run.batch import Run
    from mccheck.run.options import Options
    from mccheck.run.register import Register


def day(option: str, value: str) -> date:
    """Read a day from an option. Raises `UnusableError`."""
    from mccheck.document.value import parse_date

    found = parse_date(value)
    if found is None:
        raise UnusableError(f"{option} takes a day written as year-month-day, such as 2025-02-21, not {value!r}.")
    return found


def day_of_checking(as_of: str | None, otherwise: date | None = None) -> date:
    """Return the day to check for: by `--as-of`, else another that the command has, else today's."""
    if as_of:
        return day("--as-of", as_of)
    return otherwise or date.today()  # noqa: DTZ011 (the day where the user is)


def options(
    config: "Config",
    today: date,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    *,
    edition: "Edition | None" = None,
    complete: bool = False,
    force_exclude: bool = False,
) -> "Options":
    """Return what a run is to do, by options of the command line and else by the configuration.

    Raises `UnusableError`.
    """
    from mccheck.run.options import Options
    from mccheck.run.select import Exclusion

    against = config.edition(edition or _edition(config))
    checks = _chosen(against, _split(select) or config.texts("select"), _split(ignore) or config.texts("ignore"))
    base = os.path.dirname(config.path)
    return Options(
        against,
        today,
        checks,
        complete,
        config.limits(),
        config.texts("colleges"),
        Exclusion(base, config.texts("exclude"), force_exclude),
    )


def _edition(config: "Config") -> "Edition":
    from mccheck.edition.load import current_edition

    named = config.file("edition")
    return edition_from(named) if named else current_edition()


def _chosen(edition: "Edition", select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[str, ...]:
    from mccheck.run.options import choose

    try:
        checks = choose(edition, select, ignore)
    except LookupError as error:
        raise UnusableError(str(error)) from error
    if not checks:
        raise UnusableError("No check is left to run: what is ignored is all that is selected.")
    return checks


def register(named: str | None, config: "Config") -> "Register":
    """Read the register of exemptions that was named, or that the configuration names. Raises `UnusableError`."""
    from mccheck.run.register import Register, read_register
    from mccheck.run.select import shown

    path = named or config.file("exemptions")
    return read_register(shown(path), _bytes(path, "The register of exemptions")) if path else Register()


def stored(path: str) -> "Report":
    """Read a stored report. Raises `UnusableError`."""
    from mccheck.report.load import load

    try:
        return load(_bytes(path, "The report").decode())
    except ValueError as error:
        raise UnusableError(
            f"{path} is not a report that mccheck has stored: {error}. Make one with `--output json:FILE`."
        ) from error


def edition_from(path: str) -> "Edition":
    """Read an edition of the policy from a file. Raises `UnusableError`."""
    from mccheck.run.editions import read_edition

    try:
        return read_edition(_bytes(path, "The edition").decode())
    except ValueError as error:
        raise UnusableError(f"{path} is not an edition of the policy: {error}") from error


def checked(paths: list[str], wanted: "Options", exemptions: "Register", jobs: int, *, quiet: bool) -> "Run":
    """Run the checks, and say on standard error what is not in the report."""
    from mccheck.cli.progress import progress
    from mccheck.report.exempt import exempt
    from mccheck.run.batch import run

    with progress(quiet=quiet) as told:
        done = run(paths, wanted, sys.stdin.buffer, jobs=jobs or _cores(), progress=told)
    over = tuple(path for path in done.passed_over if path != exemptions.path)
    _notes(replace(done, passed_over=over), quiet=quiet)
    return replace(done, report=exempt(done.report, exemptions.entries, exemptions.objections))


def threshold(level: "Level | None", config: "Config | None" = None) -> "Outcome":
    """Return the least outcome that ends in exit code 1, by the option, else by the configuration."""
    from mccheck.report.model import Outcome

    word = level.value if level else config.settings.get("fail-on", "fail") if config else "fail"
    return Outcome[word.upper()]


def exit_code(report: "Report", least: "Outcome", left_out: int = 0) -> Exit:
    """Return how a command ends that came to this report; nothing but files left out on purpose is no fault."""
    from mccheck.report.model import Outcome

    worst = report.effective
    if report.unread or not (report.proposals or left_out) or worst == Outcome.ERROR:
        return Exit.UNUSABLE
    return Exit.FINDINGS if worst >= least else Exit.CLEAN


def _split(values: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(part.strip() for value in values or () for part in value.split(",") if part.strip())


def _bytes(path: str, what: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UnusableError(f"{what} {path} cannot be read: {reason}.") from error


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _notes(done: "Run", *, quiet: bool) -> None:
    from mccheck.cli.streams import say

    for unread in done.report.unread:
        say(f"mccheck: {unread.path}: {unread.reason}")
    if not done.report.proposals and not done.report.unread and not done.left_out:
        say("mccheck: there are no proposals below the folders given.")
    if done.passed_over and not quiet:
        files = ", ".join(done.passed_over[:5]) + (", …" if len(done.passed_over) > 5 else "")
        say(f"mccheck: passed over, as holding no proposal: {files}. Name a file itself to check it all the same.")
