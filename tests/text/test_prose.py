import pytest

from mccheck.text.foreign import is_english, words_of
from mccheck.text.prose import TOPICS, Passage, Prose

ENGLISH = [
    "For river managers who decide how scarce water is shared between states.",
    "Two days in Canberra, then four evening studios online.",
    "Critique the sampling of a published carbon project.",
    "Tetum for Health Workers",
    "Market design with oral defence",
    "Full fee of $2,650, payable on enrolment.",
    "Pay now, learn later: HECS places available!",
]
FOREIGN = {
    "Spanish": "Las clases se dictan en español; solo las guías de evaluación están disponibles en inglés.",
    "French": "Les séances ont lieu le mardi soir et sont animées par deux juges de la cour fédérale.",
    "German": "Die Veranstaltung wird auf Deutsch gehalten und richtet sich an Fachleute aus der Verwaltung.",
    "Indonesian": "Lokakarya ini untuk wartawan dari daerah dan akan diadakan dalam bahasa Indonesia di Canberra.",
    "Tetum": "Kursu ida-ne'e ba ema sira ne'ebé hakarak aprende kona-ba konservasaun iha Timor-Leste nian.",
    "Italian": "Il seminario si tiene nella sede di Canberra e le lezioni sono in italiano per i funzionari.",
    "Portuguese": "As aulas são dadas em português e os textos estão disponíveis com tradução para os alunos.",
    "Vietnamese": "Các buổi học được tổ chức vào buổi tối và các bài đọc là của những tác giả trong khu vực.",
    "Chinese": "本课程以中文授课，面向政府官员。",
    "Arabic": "تُعقد جميع الجلسات باللغة العربية.",
    "Japanese": "授業はすべて日本語で行われます。",
    "Dutch": "De lessen worden gegeven in het Nederlands en zijn bedoeld voor ambtenaren van de gemeente.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert is_english(text, words_of(text.lower()))


@pytest.mark.parametrize("text", FOREIGN.values(), ids=FOREIGN)
def test_not_english(text: str) -> None:
    assert not is_english(text, words_of(text.lower()))


def test_what_is_said_stands_where_it_is_said() -> None:
    passage = Passage("fees", "Full fee. You may use HECS-HELP here.", "its place")
    (said,) = Prose([Passage("title", "Rust", None), passage]).about("commonwealth support")
    assert (said.words, said.start, said.passage.place, said.rule) == ("HECS-HELP", 22, "its place", "otherwise")


@pytest.mark.parametrize("topic", TOPICS)
def test_nothing_said_of_nothing(topic: str) -> None:
    assert Prose([]).about(topic) == ()
    assert Prose([Passage("title", "", None)]).about(topic) == ()


def test_what_is_not_english_says_nothing() -> None:
    passage = Passage("description", FOREIGN["Spanish"] + " HECS course program.", None)
    prose = Prose([passage])
    assert prose.foreign == (passage,)
    assert prose.about("commonwealth support") == ()
