"""JUnit's XML as Jenkins has it (jenkinsci/xunit-plugin, `junit-10.xsd`): one test case for each check of a proposal.

A fault is a failure and a check that could not run is an error, as `--fail-on fail` counts them. A warning is a test
that passes, with the warning in its output. What people must judge, what does not apply and what is exempted is
skipped, with the reason.
"""

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.render.told import told
from mccheck.report.model import Finding, Outcome, ProposalReport, Report, Result
from mccheck.report.words import made_against, since_words, totals, verdict

_FORBIDDEN = re.compile("[\ufffe\uffff]")
"""What XML 1.0 (fifth edition, production 2) has no place for, beside what `clean` replaces."""
_TROUBLES = {Outcome.ERROR: "error", Outcome.FAIL: "failure"}
_RUN = "mccheck"
"""Suite and class of what is said of the run."""


def render(report: Report, look: Look) -> Iterator[str]:  # noqa: ARG001 (a program reads all, in one look)
    """Yield one XML document, in ASCII, so that it is the same in every encoding."""
    root = Element("testsuites", name="mccheck")
    root.extend([_suite(proposal, report) for proposal in report.proposals])
    root.append(_run(report))
    cases = list(root.iter("testcase"))
    root.attrib |= {"tests": str(len(cases)), "failures": _count(cases, "failure"), "errors": _count(cases, "error")}
    root.set("time", "0")
    indent(root)
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield tostring(root, encoding="us-ascii", xml_declaration=False).decode("ascii")
    yield "\n"


def _suite(proposal: ProposalReport, report: Report) -> Element:
    name = proposal.path if proposal.ordinal == 1 else f"{proposal.path}#{proposal.ordinal}"
    properties = {
        "id": proposal.id,
        "title": proposal.title,
        "kind": proposal.kind,
        "action": proposal.action,
        "college": proposal.college,
        "outcome": proposal.effective.word,
        "movement": proposal.movement or "",
        "exempted": str(len(proposal.exempted) or ""),
    }
    cases = [_case(name, result, proposal, report) for result in proposal.results]
    resolved = [f"resolved {check}: {finding.message}" for check, finding in proposal.resolved]
    return _filled(name, properties, cases, [verdict(proposal), *resolved])


def _run(report: Report) -> Element:
    """Return the suite of the run as a whole, which is there whatever was found."""
    properties = {
        "edition": report.edition.name,
        "as_of": report.as_of.isoformat(),
        "meeting": report.meeting.isoformat() if report.meeting else "",
    }
    gone = report.since.withdrawn if report.since else ()
    lines = [
        made_against(report.edition, report.as_of),
        totals(report),
        since_words(report),
        *(f"withdrawn {one.path}: {one.title or one.id}" for one in gone),
    ]
    return _filled(_RUN, properties, [*_paths(report), *_notices(report)], [line for line in lines if line])


def _paths(report: Report) -> Iterator[Element]:
    """Yield an error for each path that could not be read, else one test case, so that there is always one."""
    for unread in report.unread:
        case = _new_case(unread.path, "path")
        _add(case, "error", f"Could not be read: {unread.reason}")
        yield case
    if not report.unread:
        case = _new_case(_RUN, "path")
        if not report.proposals:
            _add(case, "skipped", "There is no proposal to check.")
        yield case


def _notices(report: Report) -> Iterator[Element]:
    """Yield what is said of the run. It counts against no proposal, so it fails no test."""
    for result in report.notices:
        case = _new_case(_RUN, result.check)
        lines = [_line(result.check, finding, report) for finding in result.findings if finding.outcome > Outcome.PASS]
        if lines:
            _add(case, "system-out", text=lines)
        yield case


def _case(name: str, result: Result, proposal: ProposalReport, report: Report) -> Element:
    case = _new_case(name, result.check)
    said = [finding for finding in result.findings if finding.outcome > Outcome.PASS]
    lines = [_line(result.check, finding, report, proposal) for finding in said]
    reason = _reason_to_skip(result, report)
    if result.effective in _TROUBLES:
        _add(case, _TROUBLES[result.effective], result.leading.message, lines)
    elif reason:
        _add(case, "skipped", reason, lines)
    elif lines:
        _add(case, "system-out", text=lines)
    return case


def _reason_to_skip(result: Result, report: Report) -> str:
    """Say why a check neither passed nor failed; "" where it did."""
    covered = [finding for finding in result.findings if finding.exemption]
    if result.effective == Outcome.REVIEW:
        return f"For people to judge: {told(result.check, result.leading, report)}"
    if result.effective <= Outcome.PASS and covered:
        return f"Exempted: {told(result.check, max(covered, key=lambda finding: finding.outcome), report)}"
    if result.effective == Outcome.NOT_APPLICABLE:
        return f"Does not apply: {told(result.check, result.leading, report)}"
    return ""


def _line(check: str, finding: Finding, report: Report, proposal: ProposalReport | None = None) -> str:
    word = "exempted" if finding.exemption else finding.outcome.word
    place = f"{proposal.path}:{proposal.line}: " if proposal else ""
    if finding.span:
        place = f"{finding.span.path}:{finding.span.line}:{finding.span.column}: "
    return f"{place}{word}: {told(check, finding, report)}"


def _filled(name: str, properties: dict[str, str], cases: list[Element], lines: Iterable[str]) -> Element:
    suite = Element("testsuite", name=_text(name), tests=str(len(cases)))
    for outcome in ("failure", "error"):
        suite.set(f"{outcome}s", _count(cases, outcome))
    suite.set("skipped", _count(cases, "skipped"))
    suite.set("time", "0")
    listed = SubElement(suite, "properties")
    for key, value in properties.items():
        if value:
            SubElement(listed, "property", name=key, value=_text(value))
    suite.extend(cases)
    _add(suite, "system-out", text=lines)
    return suite


def _new_case(classname: str, name: str) -> Element:
    return Element("testcase", classname=_text(classname), name=_text(name), time="0")


def _add(parent: Element, tag: str, message: str = "", text: Iterable[str] = ()) -> None:
    element = SubElement(parent, tag)
    if message:
        element.set("message", _text(message))
    element.text = "\n".join(map(_text, text))


def _count(cases: Iterable[Element], tag: str) -> str:
    return str(sum(case.find(tag) is not None for case in cases))


def _text(text: str) -> str:
    return _FORBIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", clean(text))
