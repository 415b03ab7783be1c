"""The words of one proposal, read once: passages, and what they say about a topic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Any

from mccheck.text.foreign import is_english, words_of
from mccheck.text.rules import Topic, Verdict, judge
from mccheck.text.sentences import sentences

TOPICS = {
    "terminology": "terminology",
    "commonwealth support": "commonwealth_support",
    "cross-institutional enrolment": "cross_institutional",
    "co-teaching": "co_teaching",
    "face to face": "face_to_face",
    "AQF qualification": "aqf",
    "award": "award",
    "program orders": "program_orders",
    "contracting out": "contracting",
    "language of instruction": "language",
    "misconduct rule": "misconduct_rule",
}
"""What can be asked about, and the module of `topics` that knows."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of prose. `place` is the asker's own: this room hands it back and never looks at it."""

    kind: str
    """title, description, statement, learning_outcome, assessment, delivery, fees, credit, material or other."""
    text: str
    place: Any


@dataclass(frozen=True, slots=True)
class Said:
    """Something that a passage says about a topic."""

    passage: Passage
    start: int
    """Offsets into the passage's text, in code points from 0."""
    end: int
    verdict: Verdict
    rule: str

    @property
    def words(self) -> str:
        """The words themselves."""
        return self.passage.text[self.start : self.end]


class Prose:
    """The passages of one proposal. Each is split into sentences at most once, and only if something asks for them."""

    def __init__(self, passages: Iterable[Passage]) -> None:
        self.passages = tuple(passages)
        self._sentences: dict[int, Any] = {}

    @cached_property
    def _lowered(self) -> tuple[str, ...]:
        return tuple(passage.text.lower() for passage in self.passages)

    @cached_property
    def _all(self) -> tuple[str, str]:
        return "\n".join(self._lowered), "\n".join(passage.text for passage in self.passages)

    @cached_property
    def _words(self) -> tuple[list[str], ...]:
        return tuple(map(words_of, self._lowered))

    @cached_property
    def foreign(self) -> tuple[Passage, ...]:
        """The passages that are not in English; what rules say of those counts for nothing."""
        pairs = zip(self.passages, self._words, strict=True)
        return tuple(passage for passage, words in pairs if not is_english(passage.text, words))

    def about(self, name: str) -> tuple[Said, ...]:
        """Return what the passages say about a topic, a key of `TOPICS`, in their order."""
        topic: Topic = import_module(f"mccheck.text.topics.{TOPICS[name]}").TOPIC
        return tuple(said for number in self._of_interest(topic) for said in self._said(number, topic))

    def _of_interest(self, topic: Topic) -> list[int]:
        """Return which passages can hold a trigger: a quick look, so that most are never split."""
        if topic.words:
            return [number for number, words in enumerate(self._words) if not topic.words.isdisjoint(words)]
        lowered, written = self._all
        if not topic.has_stem(lowered, written):
            return []
        pairs = zip(self._lowered, self.passages, strict=True)
        return [number for number, (text, passage) in enumerate(pairs) if topic.concerns(text, passage.text)]

    def _said(self, number: int, topic: Topic) -> Iterable[Said]:
        passage = self.passages[number]
        if passage in self.foreign:
            return
        if topic.whole:
            parts = ((0, passage.text),)
        else:
            if number not in self._sentences:
                self._sentences[number] = tuple((part.start, part.text) for part in sentences(passage.text))
            parts = self._sentences[number]
        for start, text in parts:
            if not topic.words and not topic.concerns(text.lower(), text):
                continue
            for hit in judge(topic, text, passage.kind):
                yield Said(passage, start + hit.start, start + hit.end, hit.verdict, hit.rule)
