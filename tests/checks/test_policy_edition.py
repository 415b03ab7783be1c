from datetime import date

import pytest

from mccheck.report.model import Outcome
from tests.kit import run_check

CASES = {
    "long before": (date(2021, 4, 9), "pass ANUP_5972717 version 3 is due for review by 9 Apr 2026."),
    "the day before": (date(2026, 4, 8), "pass ANUP_5972717 version 3 is due for review by 9 Apr 2026."),
    "on the day": (date(2026, 4, 9), "pass ANUP_5972717 version 3 is due for review by 9 Apr 2026."),
    "the day after": (
        date(2026, 4, 10),
        "warning ANUP_5972717 version 3 was due for review by 9 Apr 2026. Look in the ANU Policy Library for a newer edition.",
    ),
    "long after": (
        date(2030, 1, 1),
        "warning ANUP_5972717 version 3 was due for review by 9 Apr 2026. Look in the ANU Policy Library for a newer edition.",
    ),
}
THREE = "id: RUST\n---\nid: WATER\n---\nid: SOIL\n"


@pytest.mark.parametrize(("as_of", "expected"), CASES.values(), ids=CASES)
def test_policy_edition(as_of: date, expected: str) -> None:
    (notice,) = run_check("policy-edition", THREE, as_of=as_of).notices
    (finding,) = notice.findings
    assert notice.check == "policy-edition"
    assert f"{finding.outcome.word} {finding.message} {finding.remedy}".strip() == expected
    assert finding.evidence == ()


def test_it_counts_against_no_proposal() -> None:
    report = run_check("policy-edition", THREE, as_of=date(2030, 1, 1))
    assert [proposal.results for proposal in report.proposals] == [(), (), ()]
    assert report.outcome == Outcome.NOT_APPLICABLE


def test_another_check_gives_no_notice() -> None:
    assert run_check("graduate-level", THREE, as_of=date(2030, 1, 1)).notices == ()
