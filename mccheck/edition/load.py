"""Edition files to editions."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import Any

from mccheck.edition.model import Clause, Edition, Plan, Thresholds

CURRENT = "anup_5972717_v3"
"""The file of the edition that is used when none is named."""


@cache
def current_edition() -> Edition:
    """Return the edition in force that the package carries."""
    return load_edition((get_data("mccheck.edition", f"{CURRENT}.toml") or b"").decode())


def load_edition(text: str) -> Edition:
    """Read an edition from TOML. Raises `tomllib.TOMLDecodeError`, `KeyError` or `TypeError` where it is not one."""
    data: dict[str, Any] = tomllib.loads(text)
    return Edition(
        document=data["document"],
        version=data["version"],
        title=data["title"],
        effective=data["effective"],
        review=data["review"],
        library=data["library"],
        clauses=tuple(
            Clause(
                clause["number"],
                clause["title"],
                " ".join(clause["requirement"].split()),
                tuple(clause.get("checks", ())),
                clause.get("reason", ""),
            )
            for clause in data["clause"]
        ),
        beside=tuple(data["beside"]),
        plans=plans(data),
        thresholds=_thresholds(data["thresholds"]),
    )


def plans(data: Mapping[str, Any]) -> tuple[Plan, ...]:
    """Return the strategic plans of an edition or a configuration. Raises `KeyError` where one lacks a field."""
    return tuple(
        Plan(plan["name"], tuple(plan.get("aliases", ())), plan["first_year"], plan["last_year"])
        for plan in data.get("plan", ())
    )


def _thresholds(data: dict[str, Any]) -> Thresholds:
    return Thresholds(
        tuple(data["undergraduate_levels"]), data["stack_members"], data["staff_aqf_level"], data["statement_words"]
    )
