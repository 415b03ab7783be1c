"""Reports made by hand: one that has everything, one in which every text is what somebody evil wrote, and real ones."""

import os
from contextlib import chdir
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from mccheck.document.span import Span
from mccheck.edition.load import current_edition
from mccheck.report.model import (
    Evidence,
    Exemption,
    Finding,
    Movement,
    Outcome,
    ProposalReport,
    Report,
    Result,
    Since,
    Standing,
    Unread,
    Withdrawn,
)
from mccheck.run.batch import run
from mccheck.run.options import Options

ROOT = Path(__file__).parent.parent.parent
DAY = date(2027, 3, 1)
CHECK = "graduate-level"

HOSTILE = {
    "formula": '=HYPERLINK("https://evil.example","x")',
    "formula after blanks": " \t\r\n=1+1",
    "formula after wide blanks": "\u3000\xa0@SUM(A1)",
    "formula after a dash": "—1+1",
    "end of CDATA": "]]><testcase/>",
    "markup": '</script><b a="\'">&amp;',
    "escape sequences": "\x1b[31mred\x1b]0;title\x07\x9b2J",
    "text turned about": "abc\u202edef\u2066",
    "half a pair": "\udce9\ud800",
    "no character": "a\x00\ufffe\uffffb",
    "workflow command": "x\n::error::forged\r\n::set-output name=a::b",
    "workflow command of old": "##[error]forged",
    "percent": "%0A::error::%25",
    "property": "a,line=1::b:c",
    "cells": 'a|b,"c";d\r\ne',
    "link": "[click](https://evil.example) {0} ![x](1)",
    "markup of Rich": "[/bold][red]",
    "unseen line breaks": "a\u2028b\u2029c\x85d\x0be",
}


def everything() -> Report:
    """Return a report with each outcome and standing there is, exempted or not."""
    overdue = Finding(Outcome.REVIEW, "The edition is overdue.", (), "Look for a newer one.")
    gone = Withdrawn("old.yaml", "OLD", "Old things", "stack", "introduction", "Law")
    return Report(
        current_edition(),
        DAY,
        (_first(), _second(), _unreadable()),
        notices=(
            Result("policy-edition", (overdue,)),
            Result("exemption-register", (Finding(Outcome.WARNING, "E-9 covers nothing.", (_at("e.yaml", 7),)),)),
            Result("duplicate-id", (Finding(Outcome.PASS, "Each id is there once.", ()),)),
        ),
        unread=(Unread("gone.yaml", "There is no such file."),),
        meeting=date(2027, 3, 15),
        complete=True,
        exemptions=(_exemption("E-1", date(2027, 3, 31)),),
        since=Since(date(2026, 9, 1), None, (gone,)),
    )


def nothing() -> Report:
    """Return the report of a run that found no proposal."""
    return Report(current_edition(), DAY, ())


def evil(text: str) -> Report:
    """Return a report that holds this text wherever a report can hold somebody else's."""
    place = Evidence(Span(text, 2, 3, 2, 9), text, text, text)
    findings = [
        Finding(outcome, text, (place, place, place), text, text, text, exemption, standing)
        for outcome in (Outcome.REVIEW, Outcome.WARNING, Outcome.FAIL, Outcome.ERROR)
        for exemption in ("", text, "unknown")
        for standing in (Standing.NEW, Standing.OPEN)
    ]
    proposal = ProposalReport(
        *(text, 2, 1, text, text, text, text, text),
        tuple(Result(check, tuple(findings)) for check in (CHECK, "schema")),
        movement=Movement.CHANGED,
        resolved=((CHECK, Finding(Outcome.FAIL, text, (place,), standing=Standing.RESOLVED)),),
    )
    return Report(
        current_edition(),
        DAY,
        (proposal,),
        notices=(Result(CHECK, (Finding(Outcome.WARNING, text, (place,), text),)),),
        unread=(Unread(text, text),),
        exemptions=(Exemption(text, text, CHECK, text, text, text, DAY, DAY, place),),
        since=Since(DAY, DAY, (Withdrawn(text, text, text, text, text, text),)),
    )


@cache
def real() -> Report:
    """Return the report of the sample proposals, and of a path that is not there."""
    edition = current_edition()
    with chdir(ROOT):
        found = run(("sample-proposals", "missing.yaml"), Options(edition, date(2026, 6, 2), edition.checks), BytesIO())
    return found.report


def _first() -> ProposalReport:
    """Return the first proposal of a file that holds two."""
    fail, warning, review = Outcome.FAIL, Outcome.WARNING, Outcome.REVIEW
    several = (_finding(fail, "No ANU staff.", 12, standing=Standing.NEW), _finding(warning, "One name.", 9))
    teachers = (*several, _finding(fail, "A stranger.", 13, exemption="E-1", standing=Standing.NEW))
    resolved = _finding(fail, "The orders had it.", 40, standing=Standing.RESOLVED)
    return ProposalReport(
        *("proposals/a.yaml", 1, 1, "A-1", "Water, and more", "micro-credential", "introduction", "Law"),
        results=(
            Result("yaml", (_finding(Outcome.PASS, "The file can be read.", 1),)),
            Result("stack-composition", (_finding(Outcome.NOT_APPLICABLE, "It is no stack.", 2),)),
            Result(CHECK, (_finding(fail, "The level is low.", 3, exemption="E-1", standing=Standing.OPEN),)),
            Result("anu-teaching-staff", teachers),
            Result("terminology", (_finding(warning, "It says “course”.", 20, standing=Standing.NEW),)),
            Result("intellectual-leadership", (_finding(review, "Does it lead?", 5, standing=Standing.OPEN),)),
            Result("program-orders", (_finding(Outcome.PASS, "The orders do not have it.", 40),)),
            Result("credit-recognition", (Finding(Outcome.ERROR, "It could not run.", (), standing=Standing.NEW),)),
        ),
        movement=Movement.CHANGED,
        resolved=(("program-orders", resolved),),
    )


def _second() -> ProposalReport:
    """Return a proposal that passes, but for what is exempted by an entry that is not there any more."""
    covered = _finding(Outcome.REVIEW, "Is it short?", 55, exemption="E-7", standing=Standing.NEW)
    return ProposalReport(
        *("proposals/a.yaml", 2, 50, "A-2", "Fire", "stack", "modification", ""),
        results=(
            Result("yaml", (_finding(Outcome.PASS, "The file can be read.", 50),)),
            Result("short-form", (covered, _finding(Outcome.PASS, "It has no units.", 56))),
        ),
        movement=Movement.NEW,
    )


def _unreadable() -> ProposalReport:
    path = os.fsdecode(b"new: ones/caf\xe9 #1.yaml")
    span = Span(path, 3, 1, 5, 1)
    fault = Finding(Outcome.FAIL, "A quote is not closed.", (Evidence(span), Evidence(span, note="It begins here")))
    return ProposalReport(path, 1, 1, "", "", "", "", "", (Result("yaml", (fault,)),), movement=Movement.UNCHANGED)


def _finding(
    outcome: Outcome, message: str, line: int, *, exemption: str = "", standing: Standing | None = None
) -> Finding:
    fingerprint = f"f{line:02}" if outcome > Outcome.PASS else ""
    place = _at("proposals/a.yaml", line)
    return Finding(outcome, message, (place,), "Mend it.", "", fingerprint, exemption, standing)


def _at(path: str, line: int) -> Evidence:
    return Evidence(Span(path, line, 5, line, 9), f"/line/{line}", f"text of line {line}")


def _exemption(identity: str, expires: date) -> Exemption:
    said = ("For this term.", "the committee", "AQAC 2027/1")
    return Exemption(identity, "A-1", CHECK, *said, date(2027, 1, 1), expires, _at("exemptions.yaml", 3))
