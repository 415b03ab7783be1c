"""The page as text: conforming HTML, safe whatever it shows, the same each time. `tests/browser` opens it."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import html5lib
import pytest

from mccheck.edition.load import current_edition
from mccheck.render.html import render
from mccheck.render.look import Look
from mccheck.report.model import Report
from tests.browser.test_page import _report
from tests.run.kit import checked, lay, offering


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return _report(tmp_path_factory.mktemp("audit") / "repository")


def _page(report: Report) -> str:
    return "".join(render(report, Look()))


def test_conforms(report: Report) -> None:
    html5lib.HTMLParser(strict=True).parse(_page(report))


def test_names_are_given_once(report: Report) -> None:
    names = re.findall(r' id="([^"]*)"', _page(report))
    assert len(names) == len(set(names))
    for target in re.findall(r' href="#([^"]*)"', _page(report)):
        assert target in names


def test_every_line_of_the_policy_of_content_is_kept(report: Report) -> None:
    page = _page(report)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1].replace("&#39;", "'")
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"<[^>]+ (style|on\w+)=", page.partition("<body>")[2])


def test_nothing_comes_from_outside(report: Report) -> None:
    page = _page(report)
    assert not re.search(r"<(link|img|iframe|object|embed|base|audio|video)\b", page)
    assert re.findall(r'\s(?:src|href|action)="(?!#)', page) == []


def test_deterministic(report: Report) -> None:
    assert _page(report) == _page(report)


def test_two_proposals_with_one_id_have_two_places(tmp_path: Path) -> None:
    folder = lay(tmp_path / "repository", a=offering("A B/C"), b=offering("A B/C"), c="proposal: {}\n")
    page = _page(checked(folder))
    assert 'id="p-A-B-C"' in page
    assert 'id="p-A-B-C~2"' in page


def test_nothing_at_all(tmp_path: Path) -> None:
    html5lib.HTMLParser(strict=True).parse(_page(checked(lay(tmp_path / "empty"))))


def test_a_large_audit_leaves_out_what_passed(tmp_path: Path) -> None:
    (one,) = checked(
        lay(tmp_path / "repository", a=offering("A", "title: x")), checks=current_edition().checks
    ).proposals
    report = checked(tmp_path / "repository", checks=current_edition().checks)
    small, large = (_page(replace(report, proposals=(one,) * count)) for count in (2, 301))
    assert "Every check of this proposal" in small
    assert "Every check of this proposal" not in large
    assert "the checks that a proposal passes are in audit.csv and audit.json alone" in large
