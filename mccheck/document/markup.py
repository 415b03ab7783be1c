"""What a reader sees of a published text, everything else blanked out, so that offsets agree."""

import re
from html.parser import HTMLParser

_UNSEEN_IN_MARKDOWN = re.compile(
    r"<!--.*?-->|^(?:```|~~~).*?^(?:```|~~~)[^\n]*$|`[^`\n]*`|(?<=\]\()[^)\s]*(?=[)\s])|<https?://[^>\s]*>|https?://[^\s)>]*"
    r"|^\[[^\]\n]+\]:[^\n]*$",
    re.DOTALL | re.MULTILINE,
)


def visible_markdown(text: str) -> str:
    """Blank out what a reader of Markdown or plain text does not read as prose: comments, code, addresses."""
    return _UNSEEN_IN_MARKDOWN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def visible_html(text: str) -> str:
    """Blank out what a browser does not show: tags, comments, scripts, styles. Entities keep their place."""
    shown = _Visible(text)
    shown.feed(text)
    shown.close()
    return "".join(shown.letters)


class _Visible(HTMLParser):
    """Keeps the letters of the text that is shown, each at its place."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.letters = [letter if letter == "\n" else " " for letter in text]
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (HTMLParser's)
        self.hidden += tag in ("script", "style", "template")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style", "template") and self.hidden:
            self.hidden -= 1
        # A block ends a sentence: its tag's last character is blank, so a full stop can stand there unseen.
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "title", "div", "dt", "dd"):
            self._put(". ", 0)

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self._put(data, 0)

    def handle_entityref(self, name: str) -> None:
        from html import unescape

        self._put(unescape(f"&{name};")[:1], 0)

    def handle_charref(self, name: str) -> None:
        from html import unescape

        self._put(unescape(f"&#{name};")[:1], 0)

    def _put(self, data: str, at: int) -> None:
        line, column = self.getpos()
        start = self.starts[line - 1] + column + at
        self.letters[start : start + len(data)] = data
