import os
from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from mccheck.render.junit import render
from mccheck.render.look import Look
from mccheck.report.model import Outcome, Report
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real

XSD = "MCCHECK_JUNIT_XSD"
"""Names Jenkins' junit-10.xsd, which `.ci/run` takes from the sdist of pytest; no wheel carries it."""
REPORTS = {"by hand": everything(), "nothing": nothing(), "samples": real()}
REPORTS |= {name: evil(text) for name, text in HOSTILE.items()}


def _text(report: Report) -> str:
    return "".join(render(report, Look()))


def _root(report: Report) -> etree._Element:
    return etree.fromstring(_text(report).encode())


def _case(check: str, classname: str = "proposals/a.yaml") -> etree._Element:
    (found,) = [
        case
        for case in _root(everything()).iter("testcase")
        if (case.get("classname"), case.get("name")) == (classname, check)
    ]
    return found


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_jenkins_takes_it(report: Report) -> None:
    path = os.environ.get(XSD, "")
    if not path:
        pytest.skip(f"{XSD} does not name Jenkins' junit-10.xsd")
    etree.XMLSchema(file=Path(path)).assertValid(_root(report))


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_what_jenkins_and_others_stumble_over(report: Report) -> None:
    root = _root(report)
    assert root.tag == "testsuites"
    assert _text(report).isascii()
    cases = list(root.iter("testcase"))
    assert cases
    assert not [case for case in cases if set(case.attrib) != {"classname", "name", "time"}]
    assert max(Counter((case.get("classname"), case.get("name")) for case in cases).values()) == 1
    assert {element.get("time") for element in root.iter("testsuites", "testsuite", "testcase")} == {"0"}
    for suite in root.iter("testsuite"):
        assert suite.get("tests") == str(len(suite.findall("testcase")))
        for tag, attribute in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert suite.get(attribute) == str(len(suite.findall(f"testcase/{tag}")))
    for attribute in ("tests", "failures", "errors"):
        assert root.get(attribute) == str(sum(int(suite.get(attribute, "")) for suite in root))


def test_a_fault_is_a_failure() -> None:
    case = _case("anu-teaching-staff")
    (failure,) = case
    assert failure.tag == "failure"
    assert failure.get("message") == "No ANU staff."
    assert (failure.text or "").split("\n") == [
        "proposals/a.yaml:12:5: fail: No ANU staff (clause 4.2). Mend it. [new]",
        "proposals/a.yaml:9:5: warning: One name (clause 4.2). Mend it.",
        "proposals/a.yaml:13:5: exempted: A stranger (clause 4.2). Mend it. [E-1, until 31 Mar 2027] [new]",
    ]


def test_a_check_that_could_not_run_is_an_error() -> None:
    (error,) = _case("credit-recognition")
    assert (error.tag, error.text) == ("error", "proposals/a.yaml:1: error: It could not run (clause 12.2). [new]")


def test_a_warning_passes_and_is_told() -> None:
    (output,) = _case("terminology")
    assert output.tag == "system-out"
    assert output.text == "proposals/a.yaml:20:5: warning: It says “course” (clause 10). Mend it. [new]"


@pytest.mark.parametrize(
    ("check", "classname", "reason"),
    {
        ("stack-composition", "proposals/a.yaml", "Does not apply: It is no stack (clause 9). Mend it."),
        (
            "intellectual-leadership",
            "proposals/a.yaml",
            "For people to judge: Does it lead (clause 4.1)? Mend it. [still open]",
        ),
        (
            "graduate-level",
            "proposals/a.yaml",
            "Exempted: The level is low (clause 4.2). Mend it. [E-1, until 31 Mar 2027] [still open]",
        ),
        ("short-form", "proposals/a.yaml#2", "Exempted: Is it short (definition D1)? Mend it. [E-7] [new]"),
    },
)
def test_skipped_with_its_reason(check: str, classname: str, reason: str) -> None:
    (skipped,) = _case(check, classname)
    assert (skipped.tag, skipped.get("message")) == ("skipped", reason)


def test_a_pass() -> None:
    assert len(_case("yaml")) == 0


def test_paths_that_could_not_be_read_are_errors() -> None:
    (error,) = _case("path", "gone.yaml")
    assert (error.tag, error.get("message")) == ("error", "Could not be read: There is no such file.")


def test_there_is_always_a_test() -> None:
    (case,) = _root(nothing()).iter("testcase")
    assert case[0].get("message") == "There is no proposal to check."


def test_what_is_of_the_run_is_told() -> None:
    suite = _root(everything())[-1]
    properties = {one.get("name"): one.get("value") for one in suite.iter("property")}
    assert properties == {"edition": "ANUP_5972717 version 3", "as_of": "2027-03-01", "meeting": "2027-03-15"}
    said = suite.findtext("system-out") or ""
    for words in ("3 findings exempted", "Since the audit of 1 Sep 2026", "withdrawn old.yaml: Old things"):
        assert words in said
    assert [one.tag for one in _case("exemption-register", "mccheck")] == ["system-out"]


def test_what_is_of_a_proposal_is_told() -> None:
    first = _root(everything())[0]
    properties = {one.get("name"): one.get("value") for one in first.iter("property")}
    assert properties["exempted"] == "2"
    assert properties["movement"] == "changed"
    assert "resolved program-orders: The orders had it." in (first.findtext("system-out") or "")


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    root = _root(report)
    suites = root[:-1]
    assert len(suites) == tally(report.proposals).proposals
    failing = [suite for suite in suites if int(suite.get("failures", "")) + int(suite.get("errors", ""))]
    assert len(failing) == tally(report.proposals).failing
    results = [result.effective for proposal in report.proposals for result in proposal.results]
    assert sum(int(suite.get("failures", "")) for suite in suites) == results.count(Outcome.FAIL)
    assert sum(int(suite.get("errors", "")) for suite in suites) == results.count(Outcome.ERROR)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_makes_an_element(text: str) -> None:
    assert [element.tag for element in _root(evil(text)).iter()] == [element.tag for element in _root(evil("x")).iter()]
