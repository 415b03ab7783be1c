from collections import Counter
from dataclasses import replace

import pytest

from mccheck.render.concise import render
from mccheck.render.look import Look
from mccheck.report.model import Outcome, Report
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real

EVERYTHING = """\
proposals/a.yaml:1:1: error credit-recognition: It could not run (clause 12.2). [new]
proposals/a.yaml:12:5: fail anu-teaching-staff: No ANU staff (clause 4.2). Mend it. [new]
proposals/a.yaml:9:5: warning anu-teaching-staff: One name (clause 4.2). Mend it.
proposals/a.yaml:20:5: warning terminology: It says “course” (clause 10). Mend it. [new]
proposals/a.yaml:5:5: review intellectual-leadership: Does it lead (clause 4.1)? Mend it. [still open]
proposals/a.yaml:3:5: exempted graduate-level: The level is low (clause 4.2). Mend it. [E-1, until 31 Mar 2027] \
[still open]
proposals/a.yaml:13:5: exempted anu-teaching-staff: A stranger (clause 4.2). Mend it. [E-1, until 31 Mar 2027] [new]
proposals/a.yaml:1:1: resolved program-orders: The orders had it.
proposals/a.yaml:55:5: exempted short-form: Is it short (definition D1)? Mend it. [E-7] [new]
new: ones/caf\\udce9 #1.yaml:3:1: fail yaml: A quote is not closed.
old.yaml:1:1: withdrawn proposal: Old things
"""


def _shown(report: Report, look: Look = Look()) -> str:  # noqa: B008 (a look is frozen)
    return "".join(render(report, look))


def test_everything_has_its_line() -> None:
    assert _shown(everything()) == EVERYTHING


def test_quiet_shows_what_counts() -> None:
    lines = EVERYTHING.splitlines(keepends=True)
    quiet = "".join(line for line in lines if ": fail " in line or ": error " in line)
    assert _shown(everything(), Look(threshold=Outcome.FAIL)) == quiet


def test_nothing_to_say() -> None:
    assert _shown(nothing()) == ""


def test_a_finding_in_another_file_stands_there() -> None:
    report = everything()
    (unreadable,) = report.proposals[2:]
    moved = replace(report, proposals=(replace(unreadable, path="b.yaml"),), since=None)
    assert _shown(moved).startswith("new: ones/caf")


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    words = Counter(line.split(": ", 2)[1].split()[0] for line in _shown(report).replace("new: ", "").splitlines())
    found = tally(report.proposals)
    shown = (words["error"], words["fail"], words["warning"], words["review"], words["exempted"])
    assert shown == (found.errors, found.faults, found.warnings, found.questions, found.exempted)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_a_line_of_its_own(text: str) -> None:
    assert len(_shown(evil(text)).splitlines()) == len(_shown(evil("plain")).splitlines())
