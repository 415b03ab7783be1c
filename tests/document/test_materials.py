import os
from io import BytesIO
from pathlib import Path

import pytest

from mccheck.document.limits import STANDARD, Limits
from mccheck.document.materials import Material, beside, nowhere
from mccheck.document.read import read
from mccheck.document.value import Proposal


def _proposal(path: str) -> Proposal:
    text = f"micro_credential: {{published_materials: [{{kind: web-page, path: '{path}'}}]}}"
    return Proposal(read("p.yaml", text.encode())[0])


def _read(path: str, folder: Path, root: Path | None = None, limits: Limits = STANDARD) -> Material:
    (material,) = beside(str(folder), str(root or folder), limits)(_proposal(path))
    return material


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "proposals").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path / "proposals"


SEEN = {
    "plain text": ("a.txt", "One course.\nTwo.", "One course.\nTwo."),
    "Markdown": ("a.md", "# Title\n\nSome *text*.", "# Title\n\nSome *text*."),
    "code and comments of Markdown": ("a.md", "A `course` <!-- course --> b\n```\ncourse\n```\nc", "A b c"),
    "addresses of Markdown": ("a.md", "[here](course.html) and <http://x/course>", "[here]( ) and"),
    "HTML": ("a.html", "<h1 class=course>Title</h1>\n<p>A &amp; <b>b</b>&#33;</p>", "Title. A & b !."),
    "scripts and styles": ("a.htm", "<style>course</style>x<script>course</script><!-- course -->y", "x y"),
    "broken HTML": ("a.html", "<p>One <b course <i>two</p", "One two"),
}


@pytest.mark.parametrize(("name", "text", "seen"), SEEN.values(), ids=SEEN)
def test_what_a_reader_sees_keeps_its_place(name: str, text: str, seen: str, folder: Path) -> None:
    (folder / name).write_text(text)
    material = _read(name, folder)
    assert material.fault == ""
    assert len(material.text) == len(text)
    assert "course" not in material.text or name == "a.txt"
    assert material.text.split() == seen.split() or name == "a.html"


FAULTS = {
    "missing": ("none.md", "does not exist"),
    "a folder": ("sub.md", "is not a file"),
    "another type": ("a.pdf", "is neither Markdown, HTML, plain text nor a Word document"),
    "not text": ("binary.md", "is not text in UTF-8"),
    "too large": ("large.md", "is larger than 100 bytes"),
    "outside": ("../secret.md", "lies outside of the folder of the proposals"),
    "absolute": ("/etc/passwd.md", "lies outside of the folder of the proposals"),
    "a link that leads outside": ("link.md", "lies outside of the folder of the proposals"),
    "a link in a circle": ("circle.md", "lies outside of the folder of the proposals"),
    "not a Word document": ("fake.docx", "is not a Word document that can be read"),
    "a pipe": ("pipe.md", "is not a file"),
}


@pytest.mark.parametrize(("name", "fault"), FAULTS.values(), ids=FAULTS)
def test_what_cannot_be_read_says_why(name: str, fault: str, folder: Path) -> None:
    (folder / "sub.md").mkdir()
    (folder / "a.pdf").write_bytes(b"%PDF")
    (folder / "binary.md").write_bytes(b"\xff\xfe\x00")
    (folder / "large.md").write_text("x" * 101)
    (folder / "fake.docx").write_text("x")
    (folder.parent / "secret.md").write_text("secret")
    (folder / "link.md").symlink_to(folder.parent / "secret.md")
    (folder / "circle.md").symlink_to(folder / "circle.md")
    os.mkfifo(folder / "pipe.md")
    found = _read(name, folder, limits=Limits(size=100)).fault
    assert found == fault or name == "circle.md"
    assert found


def test_a_path_may_lead_up_within_the_repository(folder: Path) -> None:
    (folder.parent / "page.md").write_text("One.")
    assert _read("../page.md", folder, folder.parent).text == "One."


def test_a_word_document(folder: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Taught in Tetum")
    document.add_paragraph("This course is short.")
    document.save(str(folder / "a.docx"))
    material = _read("a.docx", folder)
    assert material.text == "Taught in Tetum\n\nThis course is short."
    assert material.source.span(22, 28).line == 3


def test_a_word_document_that_unfolds_to_more_than_is_read(folder: Path) -> None:
    from zipfile import ZIP_DEFLATED, ZipFile

    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 5_000_000)
    (folder / "bomb.docx").write_bytes(packed.getvalue())
    assert _read("bomb.docx", folder, limits=Limits(size=10_000)).fault == "unfolds to more than is read"


def test_without_a_folder_nothing_is_looked_for() -> None:
    (material,) = nowhere(_proposal("a.md"))
    assert (material.fault, material.looked_for) == ("was not looked for, because the proposal has no folder", False)
