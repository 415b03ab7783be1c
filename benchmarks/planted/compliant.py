"""Proposals that comply, no two alike: plain data, made of lists of words by a seeded generator."""

from dataclasses import dataclass
from random import Random
from typing import Any

Data = dict[str, Any]

COLLEGES = {
    "College of Systems and Society": ("School of Cybernetics", "School of Computing"),
    "College of Law, Governance and Policy": ("School of Public Policy", "School of Law"),
    "College of Science and Medicine": ("School of Environment and Society", "Medical School"),
    "College of Arts and Social Sciences": ("School of Archaeology and Anthropology", "School of Music"),
    "College of Asia and the Pacific": ("School of Culture, History and Languages", "Bell School"),
    "College of Business and Economics": ("School of Economics", "School of Accounting"),
}
_TOPICS = (
    "Water", "Soil", "Forest", "Coral", "Reef", "Fire", "Flood", "Drought", "Carbon", "Hydrogen", "Lithium", "Grid",
    "Harbour", "Railway", "Aviation", "Satellite", "Sensor", "Robot", "Vaccine", "Genome", "Cancer", "Trauma", "Sleep",
    "Nutrition", "Pension", "Tax", "Insurance", "Procurement", "Treaty", "Border", "Census", "Archive", "Museum",
    "Heritage", "Memory", "Rumour", "Election", "Privacy", "Fraud", "Supply", "Housing", "Transit", "Mineral", "Wool",
)  # fmt: skip
_ASPECTS = (
    "Markets", "Modelling", "Auditing", "Forecasting", "Governance", "Ethics", "Economics", "Reform", "Security",
    "Measurement", "Restoration", "Negotiation", "Evidence", "Risk", "Futures", "Design", "Diplomacy", "Statistics",
)  # fmt: skip
_SETTINGS = (
    "the Murray Basin", "Remote Councils", "Island States", "Federal Agencies", "Small Hospitals", "Coastal Cities",
    "Defence Estates", "Public Utilities", "Community Boards", "Northern Ports", "Alpine Parks", "Growing Suburbs",
    "Rural Clinics", "National Collections", "Mining Towns", "Emergency Services", "School Systems", "Export Farms",
)  # fmt: skip
_GIVEN = ("Priya", "Colin", "Ines", "Amara", "Lewis", "Tomas", "Ngaio", "Helena", "Daniel", "Mei", "Yusuf", "Ingrid")
_FAMILY = (
    "Raman",
    "Baird",
    "Okafor",
    "Field",
    "Hart",
    "Reyes",
    "Templeton",
    "Marsh",
    "Okoro",
    "Solheim",
    "Tran",
    "Bell",
)
_WHO = ("managers", "regulators", "advisers", "planners", "engineers", "nurses", "curators", "negotiators", "analysts")
_VERBS = ("Critique", "Design", "Defend", "Evaluate", "Justify", "Appraise", "Construct", "Negotiate")
_DEEDS = ("wrote the standard", "keeps the longest record", "leads the national survey", "built the reference model")


@dataclass(frozen=True, slots=True)
class Names:
    """What tells one offering from all others."""

    id: str
    title: str
    topic: str
    aspect: str
    setting: str


def names(number: int) -> Names:
    """Return the names of an offering by its number; no two numbers have the same."""
    rest, topic = divmod(number, len(_TOPICS))
    rest, aspect = divmod(rest, len(_ASPECTS))
    rest, setting = divmod(rest, len(_SETTINGS))
    series = f" {rest + 1}" if rest else ""
    title = f"{_TOPICS[topic]} {_ASPECTS[aspect]} for {_SETTINGS[setting]}{series}"
    return Names(f"{_TOPICS[topic]}-{_ASPECTS[aspect]}-{number}".upper(), title, *_chosen(topic, aspect, setting))


def _chosen(topic: int, aspect: int, setting: int) -> tuple[str, str, str]:
    return _TOPICS[topic].lower(), _ASPECTS[aspect].lower(), _SETTINGS[setting]


def header(chance: Random, action: str) -> Data:
    """Return the section `proposal` of a proposal that both have endorsed, in order."""
    college = chance.choice(sorted(COLLEGES))
    month = chance.randint(2, 6)
    return {
        "action": action,
        "submitted": f"2025-{month + 1:02}-{chance.randint(1, 28):02}",
        "college": college,
        "area": chance.choice(COLLEGES[college]),
        "approvals": [
            _approval("head-of-area", f"Prof. {_person(chance)}", f"2025-{month:02}-{chance.randint(1, 14):02}"),
            _approval("associate-dean-education", f"Dr {_person(chance)}", f"2025-{month:02}-{chance.randint(15, 28)}"),
        ],
    }


def _approval(role: str, name: str, day: str) -> Data:
    return {"role": role, "name": name, "decision": "endorsed", "date": day}


def _person(chance: Random) -> str:
    return f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)}"


def micro_credential(chance: Random, number: int) -> Data:
    """Return the section `micro_credential` of a proposal that complies."""
    called = names(number)
    who = chance.choice(_WHO)
    weight = chance.choice((30, 40, 50, 60))
    day = f"2025-{chance.randint(8, 12):02}-{chance.randint(1, 28):02}"
    return {
        "id": called.id,
        "title": called.title,
        "description": (
            f"For {who} who work on {called.topic} in {called.setting}. Enrolees build a case of {called.aspect} from "
            f"their own practice, number {number} of its kind, and defend it before people who have done the same."
        ),
        "purpose": [chance.choice(("professional-development", "personal-development", "senior-executive-education"))],
        "level": "graduate",
        "learner_hours": chance.randint(20, 120),
        "strategic_alignment": alignment(chance, number),
        "intellectual_leadership": (
            f"The School {chance.choice(_DEEDS)} of {called.topic} {called.aspect} that agencies across the country use."
        ),
        "delivery": {
            "first_offering": day,
            "components": [
                _component("Workshop in Canberra", "in-person", 14, live=True),
                _component("Evening studios", "online", 8, live=True),
                _component("Readings and design", "online", 20, live=False),
            ],
            "description": "Two days together in Canberra, then four evening studios while the designs take shape.",
        },
        "learning_outcomes": [
            {"id": f"LO{n}", "text": f"{verb} a {called.topic} case under {n + 1} scenarios of {called.aspect}."}
            for n, verb in enumerate(chance.sample(_VERBS, 3), 1)
        ],
        "assessment": [
            _task("A1", f"Critique of {called.topic}", weight, ["LO1"]),
            _task("A2", "Design with oral defence", 100 - weight, ["LO2", "LO3"]),
        ],
        "award": {"requires": "passed-assessment", "certificate_of_attendance": chance.random() < 0.5},
        "staff": [
            {
                "name": f"Dr {_person(chance)}",
                "roles": ["convenor", "designer", "teacher", "assessor"],
                "affiliation": "anu",
                "qualification": {"title": f"PhD in {called.topic} studies", "aqf_level": 10},
            },
            {
                "name": _person(chance),
                "roles": ["teacher"],
                "affiliation": "practitioner",
                "equivalent_experience": f"{chance.randint(8, 30)} years at work on {called.topic}, six of them in charge.",
            },
        ],
        "third_parties": [{"name": "Lakeside Conference Centre", "does": ["venue"]}],
        "academic_integrity": {
            "commitment_at_induction": True,
            "training_offered": True,
            "rule": "Academic Integrity Rule 2021",
        },
        "enrolee_survey": True,
        "co_taught_with": [{"course": f"ENVS8{chance.randint(100, 999)}"}] if chance.random() < 0.2 else [],
        "program_orders": [],
        "credit": "May be considered for credit towards a graduate degree under the recognition of prior learning policy.",
        "fees": {
            "hecs": False,
            "commonwealth_grant_scheme": False,
            "description": f"Full fee of ${chance.randint(15, 60) * 100}, payable on enrolment.",
        },
        "cross_institutional_enrolment": False,
    }


def _component(name: str, mode: str, hours: int, *, live: bool) -> Data:
    return {"name": name, "mode": mode, "synchronous": live, "compulsory": True, "hours": hours}


def _task(name: str, title: str, weight: int, outcomes: list[str]) -> Data:
    return {"id": name, "title": title, "weight": weight, "must_pass": True, "demonstrates": outcomes}


def alignment(chance: Random, number: int) -> Data:
    """Return the section `strategic_alignment`, with a statement that no other number has."""
    called = names(number)
    agencies = chance.choice(("Five", "Seven", "Nine", "Twelve"))
    return {
        "plan": "ANU by 2025",
        "goals": ["Meet national needs through research and education in public policy"],
        "statement": (
            f"{agencies} agencies that are charged with {called.topic} {called.aspect} in {called.setting} have asked for "
            f"people who can judge it. This offering, {called.id.lower()}, carries two decades of University research on "
            "the matter to the officials who will have to decide."
        ),
    }


def stack(chance: Random, number: int, members: list[str]) -> Data:
    """Return the section `stack` of a proposal that joins micro-credentials by their ids."""
    called = names(number)
    return {
        "id": f"STACK-{called.id}",
        "title": f"Leading {called.title}",
        "description": (
            f"Brings the parts of {called.topic} {called.aspect} together, so that a holder can carry a reform from the "
            "first model to the signed agreement."
        ),
        "purpose": ["professional-development"],
        "strategic_alignment": alignment(chance, number),
        "learning_outcomes": [{"id": "SO1", "text": f"Lead the reform of {called.topic}.", "from": members}],
        "members": members,
    }
