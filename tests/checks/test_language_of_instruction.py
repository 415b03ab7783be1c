from functools import partial
from pathlib import Path

import pytest

from mccheck.document.limits import STANDARD
from mccheck.document.materials import beside
from mccheck.run.one import check_document
from tests.kit import expect

CASES = {
    "English": """
        id: RUST
        language_of_instruction: en     #: not-applicable Taught in English.
    """,
    "English of Australia": """
        id: RUST
        language_of_instruction: en-AU  #: not-applicable Taught in English.
    """,
    "English by its longer tag": """
        id: RUST
        language_of_instruction: ENG    #: not-applicable Taught in English.
    """,
    "absent": """
        #: not-applicable Taught in English.
        id: RUST
        title: Rust
    """,
    "empty": """
        id: RUST
        language_of_instruction:        #: not-applicable Taught in English.
    """,
    "blank": """
        id: RUST
        language_of_instruction: " "    #: not-applicable Taught in English.
    """,
    "English, with materials": """
        id: RUST
        language_of_instruction: en     #: not-applicable Taught in English.
        published_materials: [{kind: credential, path: credential.md}]
    """,
    "a text in another language": """
        id: RUST
        language_of_instruction: en     #~ what the field says
        delivery: {description: All classes are taught in Tetum.} #: warning The text says that teaching is in another language: “Tetum”. Write its tag as `language_of_instruction`, or correct the text.
    """,
    "a text in another language, where the field is absent": """
        #~ no language is given here, which means English
        id: RUST
        description: All classes are taught in Tetum. #: warning The text says that teaching is in another language: “Tetum”. Write its tag as `language_of_instruction`, or correct the text.
    """,
    "a text that denies it": """
        id: RUST
        language_of_instruction: en     #: not-applicable Taught in English.
        description: No session is held in Tetum.
    """,
    "a text about a language": """
        id: RUST
        language_of_instruction: en     #: not-applicable Taught in English.
        description: Enrolees read the history of Tetum and of those who speak it.
    """,
    "a text that is not English": """
        id: RUST
        language_of_instruction: en
        description: Les participants étudient la gestion des eaux et les marchés de la région. #: review This text is not English. Is teaching in English?
    """,
    "a text that is not English and names a language": """
        id: RUST
        language_of_instruction: en
        description: Les cours sont donnés en français pour les participants de la région. #: warning The text is not English and names another language, français, as the field does not. Write its tag as `language_of_instruction`, or say that it is taught in English.
    """,
    "another language, nothing published": """
        #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`.
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
    """,
    "another language, no materials": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials: []         #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`.
    """,
    "another language, materials empty": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:            #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`.
    """,
    "another language, materials in a text": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials: page.md    #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`.
    """,
    "a certificate of attendance that is not among the materials": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        award: {certificate_of_attendance: true}
        published_materials:            #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`. #: fail Nothing shows that the certificate of attendance names Tetum. Add its text to `published_materials`, with `kind: certificate-of-attendance`.
          - {kind: web-page, path: page.md} #: review Does this material name Tetum? It was not looked for, because the proposal has no folder.
    """,
    "no certificate of attendance is issued": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        award: {certificate_of_attendance: false}
        published_materials:
          - {kind: credential, path: credential.md} #: review Does this material name Tetum? It was not looked for, because the proposal has no folder.
    """,
    "materials without a path": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:
          - kind: credential            #: fail The path of this material is not given, so nothing shows that it names Tetum. Add it: `path: …`.
          - kind: web-page
            path: " "                   #: fail The path of this material is not given, so nothing shows that it names Tetum. Add it: `path: …`.
          - kind: brochure
            path: [page.md]             #: fail The path of this material cannot be read, so nothing shows that it names Tetum. Add it: `path: …`.
          - page.md                     #: fail The path of this material is not given, so nothing shows that it names Tetum. Add it: `path: …`.
    """,
    "a language with its country": """
        id: RUST
        language_of_instruction: pt-TL  #: pass The proposal names its language of instruction, Portuguese.
        published_materials: []         #: fail Nothing shows that the credential names Portuguese. Add its text to `published_materials`, with `kind: credential`.
    """,
    "Norwegian, which is the word no": """
        id: RUST
        language_of_instruction: no     #: pass The proposal names its language of instruction, Norwegian.
        published_materials: []         #: fail Nothing shows that the credential names Norwegian. Add its text to `published_materials`, with `kind: credential`.
    """,
    "a name for a tag": """
        id: RUST
        language_of_instruction: Tetum  #: fail `Tetum` is not the tag of a language. Write its tag: `language_of_instruction: tet`.
    """,
    "the name of English for a tag": """
        id: RUST
        language_of_instruction: English #: fail `English` is not the tag of a language. Write its tag: `language_of_instruction: en`.
    """,
    "no language": """
        id: RUST
        language_of_instruction: Elbonian #: fail `Elbonian` is not the tag of a language. Write its tag, such as `fr` for French.
    """,
    "a tag that is not registered": """
        id: RUST
        language_of_instruction: xx     #: fail `xx` is not the tag of a language. Write its tag, such as `fr` for French.
    """,
    "a tag with accents": """
        id: RUST
        language_of_instruction: fré    #: fail `fré` is not the tag of a language. Write its tag, such as `fr` for French.
    """,
    "two tags": """
        id: RUST
        language_of_instruction: en, tet #: fail `en, tet` is not the tag of a language. Write its tag, such as `fr` for French.
    """,
    "a list": """
        id: RUST
        language_of_instruction: [tet]  #: fail The language cannot be read. Write its tag, such as `fr` for French.
    """,
    "true": """
        id: RUST
        language_of_instruction: true   #: fail The language cannot be read. Write its tag, such as `fr` for French.
    """,
    "a number": """
        id: RUST
        language_of_instruction: 639    #: fail The language cannot be read. Write its tag, such as `fr` for French.
    """,
    "a modification": """
        proposal: {action: modification}
        micro_credential:
          language_of_instruction: en   #: not-applicable Taught in English.
    """,
    "a stack": """
        proposal: {action: introduction}
        stack:
          language_of_instruction: tet  #: pass The proposal names its language of instruction, Tetum.
          published_materials: []       #: fail Nothing shows that the credential names Tetum. Add its text to `published_materials`, with `kind: credential`.
    """,
    "a stack in English": """
        proposal: {action: introduction}
        stack:                          #: not-applicable Taught in English.
          title: Rust
    """,
    "a disestablishment": """
        proposal:
          action: disestablishment      #: not-applicable Nothing is offered any more after a disestablishment.
        micro_credential: {id: RUST}
    """,
    "a disestablished stack": """
        proposal: {action: disestablishment}
        stack:                          #: not-applicable Nothing is offered any more after a disestablishment.
          id: RUST
    """,
}

FILES = {
    "page.md": "# Rust\n\nFor engineers.\n\nTaught over two days.\n\nAll of it is taught in Tetum.\n",
    "page.html": "<title>Rust</title><p>For engineers. Taught in <b>Tetum</b>.</p>",
    "own.md": "# Rust\n\nHanorin iha Tetun.\n",
    "silent.md": "# Rust\n\nFor engineers. <!-- Taught in Tetum. -->\n",
    "other.md": "# Rust\n\nTaught in Portuguese.\n",
    "first-lines.md": "Australian National University\n\nRust\n\nTaught in Tetum\n\nAwarded to Ines.\n",
    "heading.md": "University\n\nRust\n\nAwarded to\n\nInes\n\n## Taught in Tetum\n",
    "small-print.md": "University\n\nRust\n\nAwarded to\n\nInes\n\nTaught in Tetum.\n",
    "translated.md": "# Rust\n\nLes participants étudient la gestion des eaux et les marchés de la région.\n",
    "french.md": "# Rust\n\nLes cours sont donnés en français pour les participants de la région.\n",
}

PUBLISHED = {
    "all name it": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        award: {certificate_of_attendance: true}
        published_materials:
          - {kind: web-page, path: page.md} #: pass This material names Tetum.
          - {kind: brochure, path: page.html} #: pass This material names Tetum.
          - {kind: advertisement, path: own.md} #: pass This material names Tetum.
          - {kind: credential, path: first-lines.md} #: pass This material names Tetum.
          - {kind: certificate-of-attendance, path: heading.md} #: pass This material names Tetum.
    """,
    "each place that does not": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:
          - kind: web-page
            path: silent.md             #: fail This material does not name Tetum. Add “Taught in Tetum”.
          - {kind: brochure, path: other.md} #: fail This material does not name Tetum. Add “Taught in Tetum”.
          - {kind: credential, path: silent.md} #: fail This material does not name Tetum. Add “Taught in Tetum”.
          - {kind: certificate-of-attendance, path: other.md} #: fail This material does not name Tetum. Add “Taught in Tetum”.
    """,
    "not prominently": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:
          - {kind: web-page, path: small-print.md} #: pass This material names Tetum.
          - {kind: credential, path: small-print.md} #: fail The credential names Tetum, but not prominently. Name it in the title, a heading or the first lines.
          - {kind: certificate-of-attendance, path: small-print.md} #: fail The certificate of attendance names Tetum, but not prominently. Name it in the title, a heading or the first lines.
    """,
    "what cannot be read": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:
          - {kind: credential, path: first-lines.md} #: pass This material names Tetum.
          - {kind: web-page, path: lost.md} #: fail This material does not exist, so it does not name Tetum. Correct the path, or give the text as Markdown, HTML or plain text in UTF-8.
          - {kind: advertisement, path: ../../page.md} #: fail This material lies outside of the folder of the proposals, so it does not name Tetum. Correct the path, or give the text as Markdown, HTML or plain text in UTF-8.
    """,
    "an unreadable credential is among the materials": """
        id: RUST
        language_of_instruction: tet    #: pass The proposal names its language of instruction, Tetum.
        published_materials:
          - {kind: credential, path: lost.md} #: fail This material does not exist, so it does not name Tetum. Correct the path, or give the text as Markdown, HTML or plain text in UTF-8.
    """,
    "English, and a translated material": """
        id: RUST
        language_of_instruction: en     #: not-applicable Taught in English.
        published_materials: [{kind: advertisement, path: translated.md}]
    """,
    "English, and a material that names another language in it": """
        id: RUST
        language_of_instruction: en
        published_materials:
          - {kind: web-page, path: french.md} #: warning The text is not English and names another language, français, as the field does not. Write its tag as `language_of_instruction`, or say that it is taught in English.
    """,
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with published materials, which the proposals of this test stand in."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = beside(str(tmp_path), str(tmp_path), STANDARD)
    monkeypatch.setattr("tests.kit.check_document", partial(check_document, materials=found))
    return tmp_path


@pytest.mark.parametrize("text", CASES.values(), ids=CASES)
def test_language_of_instruction(text: str) -> None:
    expect("language-of-instruction", text)


@pytest.mark.parametrize("text", PUBLISHED.values(), ids=PUBLISHED)
@pytest.mark.usefixtures("folder")
def test_published_materials(text: str) -> None:
    expect("language-of-instruction", text)
