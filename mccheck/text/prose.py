"""The words of one proposal, read once: passages, and what they say about a topic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any

from mccheck.text.foreign import DISPROOF, is_english, words_of
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


@cache
def topic_of(name: str) -> Topic:
    """Import a topic by its name, a key of `TOPICS`."""
    topic: Topic = import_module(f"mccheck.text.topics.{TOPICS[name]}").TOPIC
    return topic


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
        self._sentences: dict[int, tuple[tuple[int, str], ...]] = {}

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
        if self._all[1].isascii() and all(map(DISPROOF.isdisjoint, self._words)):
            return ()
        pairs = zip(self.passages, self._words, strict=True)
        return tuple(passage for passage, words in pairs if not is_english(passage.text, words))

    def about(self, name: str) -> tuple[Said, ...]:
        """Return what the passages say about a topic, a key of `TOPICS`, in their order."""
        topic = topic_of(name)
        if topic.words:
            numbers = (number for number, words in enumerate(self._words) if not topic.words.isdisjoint(words))
            return tuple(said for number in numbers for said in self._said(number, topic, ()))
        stems = topic.stems_in(*self._all)
        if not stems:
            return ()
        # A quick look, so that most passages are never split.
        pairs = enumerate(zip(self._lowered, self.passages, strict=True))
        numbers = (number for number, (text, one) in pairs if topic.concerns(text, one.text, stems))
        return tuple(said for number in numbers for said in self._said(number, topic, stems))

    def _said(self, number: int, topic: Topic, stems: tuple[str, ...]) -> Iterable[Said]:
        passage = self.passages[number]
        if passage in self.foreign:
            return
        for start, text in ((0, passage.text),) if topic.whole else self._split(number):
            if not stems or topic.concerns(text.lower(), text, stems):
                for hit in judge(topic, text, passage.kind):
                    yield Said(passage, start + hit.start, start + hit.end, hit.verdict, hit.rule)

    def _split(self, number: int) -> tuple[tuple[int, str], ...]:
        if number not in self._sentences:
            found = sentences(self.passages[number].text)
            self._sentences[number] = tuple((sentence.start, sentence.text) for sentence in found)
        return self._sentences[number]
