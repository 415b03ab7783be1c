"""How well mccheck reads: precision and recall over labelled sentences, and every miss.

`python benchmarks/prose_accuracy.py [FILE...]` reads JSON lines of `text`, `field`, `check` and `label` (breach, ok or
unclear), puts each text in its place in a compliant proposal, and runs the ten checks that read words. A breach counts
as found where its check fails or warns; whatever else any of the ten says is a false alarm. Unclear texts count neither
way.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from mccheck.document.document import Document
from mccheck.document.materials import Material
from mccheck.document.read import read
from mccheck.document.source import source
from mccheck.document.value import Proposal
from mccheck.edition.load import current_edition
from mccheck.report.model import Outcome
from mccheck.run.one import check_document
from mccheck.run.options import Options

DATA = Path(__file__).parent.parent / "tests" / "data"
CHECKS = (
    "terminology",
    "commonwealth-support",
    "undergraduate-co-teaching",
    "face-to-face-component",
    "language-of-instruction",
    "not-an-aqf-qualification",
    "cross-institutional-enrolment",
    "award-eligibility",
    "program-orders",
    "not-contracted-out",
)
CARRIER: dict[str, Any] = {
    "schema_version": 1,
    "proposal": {"action": "introduction"},
    "micro_credential": {
        "id": "CARRIER",
        "title": "Water Markets",
        "description": "For people who share out rivers.",
        "delivery": {
            "components": [{"mode": "in-person", "synchronous": True, "compulsory": True, "hours": 9}],
            "description": "Two days in Canberra.",
        },
        "learning_outcomes": [{"id": "LO1", "text": "Critique a market."}],
        "assessment": [{"id": "A1", "description": "A critique."}],
        "award": {"requires": "passed-assessment", "certificate_of_attendance": True},
        "staff": [{"name": "Dr A", "roles": ["convenor", "designer", "teacher"], "affiliation": "anu"}],
        "co_taught_with": [],
        "program_orders": [],
        "credit": "May be considered for credit.",
        "fees": {"hecs": False, "commonwealth_grant_scheme": False, "description": "Full fee."},
        "cross_institutional_enrolment": False,
        "published_materials": [{"kind": "web-page", "path": "page.md"}],
    },
}
PLACES = {
    "title": ("title",),
    "description": ("description",),
    "delivery": ("delivery", "description"),
    "learning_outcome": ("learning_outcomes", 0, "text"),
    "assessment": ("assessment", 0, "description"),
    "fees": ("fees", "description"),
    "credit": ("credit",),
}
EDITION = current_edition()
OPTIONS = Options(EDITION, date(2025, 6, 2), CHECKS)


def heard(text: str, field: str) -> dict[str, list[str]]:
    """Return the checks that fail or warn over a text in a field, each with its messages."""
    report = check_document(_carry(text, field), OPTIONS, materials=_material(text) if field == "material" else None)
    said: dict[str, list[str]] = {}
    for check, finding in report.findings(Outcome.WARNING, Outcome.FAIL, Outcome.ERROR):
        said.setdefault(check, []).append(f"{finding.message} [{finding.rule}]")
    return said


def _carry(text: str, field: str) -> Document:
    proposal = json.loads(json.dumps(CARRIER))
    if field in PLACES:
        place = proposal["micro_credential"]
        *path, last = PLACES[field]
        for step in path:
            place = place[step]
        place[last] = text
    return read("carrier.yaml", json.dumps(proposal, ensure_ascii=False).encode())[0]


def _material(text: str) -> Any:
    def find(proposal: Proposal) -> tuple[Material, ...]:
        return (Material(proposal["published_materials"].items[0], source("page.md", text), text),)

    return find


def score(lines: Iterator[str]) -> tuple[Counter[tuple[str, str]], list[str]]:
    """Count (check, found | missed | false) over labelled lines; return the counts and a line for each mistake."""
    counts: Counter[tuple[str, str]] = Counter()
    mistakes = []
    for item in map(json.loads, lines):
        said = heard(item["text"], item["field"])
        for check in CHECKS:
            wanted = check == item["check"] and item["label"] == "breach"
            if check == item["check"] and item["label"] == "unclear":
                continue
            if wanted or check in said:
                verdict = "found" if wanted and check in said else "missed" if wanted else "false"
                counts[check, verdict] += 1
                if verdict != "found":
                    mistakes.append(f"{verdict:6} {check:30} {item['id']}  {item['text']}  {said.get(check, '')}")
    return counts, mistakes


def table(counts: Counter[tuple[str, str]]) -> Iterator[str]:
    """Yield a line of precision and recall for each check, and one over all."""
    yield f"{'check':32} {'precision':>9} {'recall':>7} {'found':>6} {'missed':>7} {'false':>6}"
    for name in (*CHECKS, "all"):
        found, missed, false = (
            sum(n for (check, verdict), n in counts.items() if verdict == v and name in (check, "all"))
            for v in ("found", "missed", "false")
        )
        precision, recall = found / max(found + false, 1), found / max(found + missed, 1)
        yield f"{name:32} {precision:9.3f} {recall:7.3f} {found:6} {missed:7} {false:6}"


def main() -> None:
    """Score the files that are named, or the labelled sentences of the project."""
    paths = [Path(name) for name in sys.argv[1:]] or sorted(DATA.glob("*prose.jsonl"))
    for path in paths:
        counts, mistakes = score(iter(path.read_text(encoding="utf-8").splitlines()))
        print(f"\n{path.name}\n")
        print("\n".join([*table(counts), "", *mistakes]))


if __name__ == "__main__":
    main()
