"""The page of an audit in a real browser: what a committee sees, what keys do, and what hostile text does not do."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mccheck.edition.load import current_edition
from mccheck.render.html import render
from mccheck.render.look import Look
from mccheck.report.exempt import exempt
from mccheck.report.model import Report
from mccheck.report.since import since
from tests.cli.kit import SAMPLES
from tests.report.test_exempt import ENTRY
from tests.run.kit import TODAY, checked, lay, offering

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(not BROWSER, reason="there is no Chromium on this machine")
HOSTILE = '"</title><script>document.title=1</script><img src=x onerror=alert(1)> {{ 7*7 }} \\e[31m \\u202e"'
IN_VIEW = "(({{ top }}) => top > -5 && top < innerHeight - 50)(document.getElementById('{}').getBoundingClientRect())"
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def _report(folder: Path) -> Report:
    """Return an audit with everything that the page can show."""
    checks = current_edition().checks
    lay(folder, gone=offering("GONE", "title: Gone"), a=offering("A", "title: A", "level: undergraduate"))
    shutil.copytree(SAMPLES / "compliant", folder / "samples")
    before = checked(folder, checks=checks)
    (folder / "gone.yaml").unlink()
    lay(
        folder,
        a=offering("A", "title: A", "level: graduate"),
        b=offering("B", f"title: {HOSTILE}", "level: undergraduate", "description: This course is short."),
        broken="proposal: [",
    )
    entries = [replace(ENTRY, proposal="B"), replace(ENTRY, id="E-2", proposal="NOBODY")]
    other = replace(current_edition(), version=4, clauses=current_edition().clauses[:20])
    report = exempt(checked(folder, folder / "missing", checks=checks), entries)
    report = replace(report, meeting=TODAY, compared=checked(folder, checks=other.checks, edition=other))
    return since(report, before)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return _report(tmp_path_factory.mktemp("audit") / "repository")


@pytest.fixture(scope="module")
def address(report: Report, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "audit.html"
    path.write_text("".join(render(report, Look())), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    with playwright.sync_playwright() as started:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        found = started.chromium.launch(executable_path=BROWSER, args=options)
        yield found
        found.close()


@pytest.fixture
def page(browser: Any, address: str) -> Iterator[Any]:
    """Open the page; anything that it asks of the network or complains about fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("request", lambda asked: wrong.append(asked.url) if asked.url != address else None)
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("dialog", lambda dialog: wrong.append(dialog.message))
    opened.goto(address)
    yield opened
    assert wrong == []
    context.close()


def _until(page: Any, holds: str) -> None:
    """Wait until something holds. (Playwright's own way evaluates texts, which the page does not allow.)"""
    for _ in range(100):
        if page.evaluate(holds):
            return
        page.wait_for_timeout(20)
    raise AssertionError(holds)


def _rows(page: Any) -> list[str]:
    return [row.get_attribute("data-at") for row in page.locator("#heat tbody tr:visible").all()]


def test_the_figures_are_those_of_the_report(page: Any, report: Report) -> None:
    from mccheck.report.tally import tally

    found = tally(report.proposals)
    shown = page.locator(".figures dd").all_text_contents()
    assert [int(number) for number in shown] == [
        found.proposals,
        found.complying,
        found.failing,
        found.questions,
        found.faults + found.errors,
        found.warnings,
        found.exempted,
    ]
    assert len(_rows(page)) == found.proposals
    assert page.locator(".finding.fail:not(:has(.exemption))").count() == found.faults
    assert page.locator(".finding.warning:not(:has(.exemption))").count() == found.warnings
    assert page.locator(".question textarea").count() == found.questions
    assert page.locator(".finding .exemption").count() == found.exempted > 0


def test_hostile_text_is_text(page: Any) -> None:
    shown = page.locator("#p-B h2").text_content()
    assert shown == "</title><script>document.title=1</script><img src=x onerror=alert(1)> {{ 7*7 }} \\x1b[31m \\u202e"
    assert page.title() == "Audit for the meeting on 4 May 2026"
    assert page.locator("main script, main img").count() == 0


def test_filters(page: Any) -> None:
    everything = _rows(page)
    page.select_option("#outcome", "fail")
    failing = _rows(page)
    assert 0 < len(failing) < len(everything)
    assert page.locator("#count").text_content() == f"{len(failing)} of {len(everything)} proposals are shown."
    assert [part.get_attribute("id") for part in page.locator("section.proposal:visible").all()] == failing
    page.click("text=Show all")
    _until(page, "document.getElementById('count').textContent.startsWith('All')")
    assert _rows(page) == everything
    page.fill("#find", "tetum health")
    assert _rows(page) == ["p-TETUM-HEALTH"]
    page.fill("#find", "")
    page.select_option("#college", "College of Asia and the Pacific")
    assert _rows(page) == ["p-TETUM-HEALTH"]
    page.select_option("#college", "*")
    page.select_option("#action", "disestablishment")
    assert _rows(page) == ["p-BLOCKCHAIN-EXEC"]
    page.select_option("#action", "*")
    page.select_option("#outcome", "exempted")
    assert _rows(page) == ["p-B"]
    page.select_option("#outcome", "*")
    page.select_option("#movement", "changed")
    assert _rows(page) == ["p-A"]


def test_a_filter_by_clause(page: Any) -> None:
    clauses = page.locator("#clause option").all_text_contents()
    page.select_option("#clause", label=next(clause for clause in clauses if clause.startswith("10 ")))
    assert _rows(page) == ["p-B"]
    page.select_option("#outcome", "pass")
    assert "p-WATER-MARKETS" in _rows(page)
    assert "p-B" not in _rows(page)


def test_sorting(page: Any) -> None:
    def titles() -> list[str]:
        return [text.strip() for text in page.locator("#heat tbody th a").all_text_contents()]

    before = titles()
    page.click("#heat thead th:first-child button")
    up = titles()
    assert page.get_attribute("#heat thead th:first-child", "aria-sort") == "ascending"
    page.click("#heat thead th:first-child button")
    assert titles() == up[::-1] != before
    page.click("#heat thead th:nth-child(5) button")
    states = page.locator("#heat td.o").all_text_contents()
    order = ["fail", "warning", "review", "pass"]
    ranks = [order.index(state.split()[-1]) for state in states]
    assert ranks == sorted(ranks)
    sections = [part.get_attribute("id") for part in page.locator("section.proposal").all()]
    assert sections == _rows(page)


def test_keys(page: Any) -> None:
    page.locator('#heat tr[data-at="p-B"] th a').focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.getAttribute('href')").startswith("#p-B.")
    page.keyboard.press("Enter")
    assert page.url.partition("#")[2].startswith("p-B.")
    page.keyboard.press("ArrowLeft")


def test_a_link_leads_to_its_proposal_even_past_a_filter(page: Any, address: str) -> None:
    page.fill("#find", "tetum health")
    page.evaluate("location.hash = '#p-WATER-LAW'")
    _until(page, "!document.getElementById('p-WATER-LAW').hidden")
    _until(page, IN_VIEW.format("p-WATER-LAW"))
    page.goto(f"{address}#p-B.terminology")
    _until(page, IN_VIEW.format("p-B.terminology"))


def test_colours_can_be_chosen(page: Any) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(ground)
    page.select_option("#theme", "dark")
    assert page.evaluate(ground) != light
    page.emulate_media(color_scheme="dark")
    page.select_option("#theme", "light")
    assert page.evaluate(ground) == light


def test_without_scripts_everything_is_there_but_the_filters(browser: Any, address: str, report: Report) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator("#heat tbody tr").count() == len(report.proposals)
    assert page.locator("section.proposal:visible").count() == len(report.proposals)
    assert not page.locator(".filters").is_visible()
    context.close()


def test_on_paper_each_proposal_begins_a_page(page: Any, report: Report) -> None:
    paper = page.pdf(prefer_css_page_size=True)
    assert paper.startswith(b"%PDF")
    pages = paper.count(b"/Type /Page\n") + paper.count(b"/Type /Page ") + paper.count(b"/Type /Page/")
    assert pages > len(report.proposals)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('section.proposal')).breakBefore") == "page"
    assert not page.locator(".filters").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_accessible(browser: Any, address: str, scheme: str, width: int) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-core is not installed")
    # The page's own policy would keep axe out as well.
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(address)
    # What is not laid out is not looked at.
    page.add_style_tag(content=".proposal { content-visibility: visible !important }")
    found = axe.Axe().run(page, options={"runOnly": STANDARDS}).response
    assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found["violations"]] == []
    assert len(found["passes"]) > 20
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_does_not_scroll_sideways(page: Any, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
