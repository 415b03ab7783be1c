"""A finding in one text, for formats that have no field for its exemption or for how it stands since the last audit."""

from mccheck.report.model import Finding, Report, Standing
from mccheck.report.words import day, sentence


def told(check: str, finding: Finding, report: Report) -> str:
    """Return the sentence of a finding; after it, in brackets, the exemption that covers it and how it stands."""
    parts = [sentence(finding, report.edition.clauses_of(check)), _exemption(finding, report)]
    if finding.standing in (Standing.NEW, Standing.OPEN):
        parts.append(f"[{finding.standing}]")
    return " ".join(part for part in parts if part)


def _exemption(finding: Finding, report: Report) -> str:
    if not finding.exemption:
        return ""
    entry = report.exemption(finding.exemption)
    return f"[{entry.id}, until {day(entry.expires)}]" if entry else f"[{finding.exemption}]"
