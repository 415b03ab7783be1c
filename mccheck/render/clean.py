"""Text from files made safe to show: what could steer a terminal or turn lines about becomes visible instead."""

import re

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0, DEL and C1 controls, so no escape sequence survives
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: they reorder what is read
    "\u2028\u2029\ufeff"  # line breaks that are not seen, and a byte order mark
    "\ud800-\udfff]"  # halves of pairs, as in names of files that are not UTF-8
)
_COMMAND = re.compile(r"(?<!\S)::(?=[A-Za-z])")
_LIKES = str.maketrans({"–": "-", "—": "-", "…": "...", "‘": "'", "’": "'", "“": '"', "”": '"', "·": "|", "│": "|"})


def clean(text: str) -> str:
    r"""Return the text on one line, each unsafe character as its escape (`\x1b`, `\u202e`), line breaks as spaces.

    What GitHub's runner takes for commands is broken up: `##[` anywhere, and `::word` where a line could begin.
    """
    shown = _UNSAFE.sub(_escape, text.replace("\r\n", " ")).replace("##[", r"#\x23[")
    return _COMMAND.sub(r"\\x3a:", shown)


def plain(text: str) -> str:
    """Return text in ASCII, for a terminal that has no more: signs and quotes by their likes, others as escapes."""
    return text.translate(_LIKES).encode("ascii", "backslashreplace").decode("ascii")


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if match[0] in "\n\r\t":
        return " "
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
