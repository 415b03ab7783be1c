"""The Markdown as GitHub renders it (cmark-gfm): what a file holds is shown, and does nothing."""

import re
from dataclasses import replace
from pathlib import Path

import cmarkgfm
import html5lib
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from mccheck.render.clean import clean
from mccheck.render.look import Look
from mccheck.render.markdown import escaped, render
from mccheck.report.model import Outcome, Report
from mccheck.report.tally import tally
from tests.browser.test_page import _report
from tests.run.kit import checked, lay, offering


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return _report(tmp_path_factory.mktemp("audit") / "repository")


def _text(report: Report) -> str:
    return "".join(render(report, Look()))


def _html(markdown: str) -> str:
    html: str = cmarkgfm.github_flavored_markdown_to_html(markdown, options=Options.CMARK_OPT_UNSAFE)
    return html


def _shown(markdown: str) -> str:
    """Return the text that a reader of the rendered Markdown sees."""
    return "".join(html5lib.parse(_html(markdown), namespaceHTMLElements=False).itertext()).strip()


HOSTILE = {
    "a table": "a | b",
    "a script": "<script>alert(1)</script>",
    "an image": "![x](http://x)",
    "a link": "[x](http://x)",
    "a bare link": "see https://example.com/a and www.example.com",
    "code": "`a` ``b``",
    "emphasis": "*a* _b_ **c** ~~d~~",
    "an entity": "&lt; &amp;",
    "a heading": "# a",
    "a backslash": "a\\ b\\",
    "a mention": "@everyone",
    "an address": "me@example.com",
    "an emoji": ":smile:",
    "a footnote": "[^1]",
    "maths": "$x$ $$y$$",
    "a comment": "<!-- x -->",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("around", ["- {}", "> {}", "**{}**", "| a |\n| --- |\n| {} |"])
def test_what_a_file_holds_is_shown_and_does_nothing(text: str, around: str) -> None:
    html = _html(around.format(escaped(text)))
    assert text in _shown(around.format(escaped(text)))
    assert not re.search(r"<(?!/?(p|ul|li|blockquote|strong|table|thead|tbody|tr|th|td|span)\b)", html.strip())


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1))
def test_any_text_is_shown_as_it_is(text: str) -> None:
    assert _shown(f"- x{escaped(text)}x") == f"x{clean(text)}x"


def test_the_tables_are_tables_and_their_figures_those_of_the_report(report: Report) -> None:
    page = html5lib.parse(_html(_text(report)), namespaceHTMLElements=False)
    first = page.findall(".//table")[0]
    rows = [["".join(cell.itertext()) for cell in row] for row in first.findall("tbody/tr")]
    assert len(rows) == len(report.proposals)
    sums = [sum(int(row[n] or 0) for row in rows) for n in range(5, 9)]
    found = tally(report.proposals)
    assert sums == [found.faults + found.errors, found.warnings, found.questions, found.exempted]


def test_every_part_is_there(report: Report) -> None:
    headings = re.findall(r"<h2>(.*?)</h2>", _html(_text(report)))
    assert headings == [
        "Proposals",
        "By college",
        "By action",
        "By clause",
        "For the committee to judge",
        "Findings",
        "Exempted",
        "Withdrawn since",
        "What ANUP_5972717 version 4 would change",
        "Could not be read",
    ]


def test_a_question_has_its_text_and_room_for_the_decision(report: Report) -> None:
    asked = sum(len(one.findings(Outcome.REVIEW)) for one in report.proposals)
    assert _text(report).count("\nDecision: ____") == asked > 0
    assert "&gt;" not in _html(_text(report)).partition("For the committee to judge")[2].partition("<h2>")[0]


def test_a_fence_is_longer_than_what_it_holds(tmp_path: Path) -> None:
    text = offering("A", "title: '```` # a course'", "level: graduate")
    html = _html(_text(checked(lay(tmp_path / "repository", a=text.replace("title: ", "title: A course, ")))))
    assert "`" * 4 in _shown(_text(checked(tmp_path / "repository")))
    assert html.count("<pre") == html.count("</pre>") > 0


def test_deterministic(report: Report) -> None:
    assert _text(report) == _text(report)


def test_an_edition_from_elsewhere_cannot_mark_up_either(report: Report) -> None:
    hostile = replace(report, edition=replace(report.edition, title="<b>x</b>"))
    assert "<b>" not in _html(_text(hostile))
