"""The bundled feed tells what it was written to tell: each matter ends where an editor would put it."""

import json
from collections import Counter
from importlib import resources
from typing import Any

import pytest
from typer.testing import CliRunner

from streams.cli import app


@pytest.fixture(scope="module")
def final() -> dict[str, Any]:
    """Return all stories and alerts after the last item."""
    told = CliRunner().invoke(app, ["trace", "--final", str(resources.files("streams.demo") / "feed.jsonl")])
    assert told.exit_code == 1, "the poison lines go to the dead letters"
    return dict(json.loads(told.stdout.splitlines()[-1]))


def story(final: dict[str, Any], *words: str) -> dict[str, Any]:
    """Return the one story whose title or claims have all these words."""
    found = [
        one
        for one in final["stories"]
        if not one.get("merged_into")
        and all(word in one["title"] + " ".join(claim["text"] for claim in one["claims"]) for word in words)
    ]
    assert len(found) == 1, [one["title"] for one in found]
    return found[0]


def postures(found: dict[str, Any]) -> dict[str, str]:
    """Return the posture of each party toward the lead claim."""
    lead = next(claim for claim in found["claims"] if claim["claim"] == found["lead"])
    return {row["party"]: row["posture"] for row in lead["postures"]}


def kinds(final: dict[str, Any], found: dict[str, Any]) -> Counter[tuple[str, str, str]]:
    """Return the alerts of a story by kind and transition."""
    return Counter((one["kind"], one["from"], one["to"]) for one in final["alerts"] if one["story"] == found["story"])


@pytest.mark.parametrize(
    ("words", "status", "flags"),
    [
        (("Renn", "Belger", "phone"), "disputed", []),
        (("Castor", "resign"), "denied", []),
        (("Pellworth", "Dunmere", "plant"), "confirmed", ["reversed"]),
        (("Kaldora health records",), "unconfirmed", []),
        (("ferry", "Helix"), "withdrawn", []),
        (("fuel retailers",), "confirmed", []),
        (("helicopter", "Vell"), "confirmed", []),
        (("Santel", "Portolan Rovers"), "denied", ["softened"]),
        (("devalu",), "denied", []),
        (("Norell",), "corroborated", []),
        (("toll",), "confirmed", []),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_each_matter_ends_where_an_editor_would_put_it(
    final: dict[str, Any], words: tuple[str, ...], status: str, flags: list[str]
) -> None:
    """One story a matter, with the status and the flags that its items lead to."""
    found = story(final, *words)
    assert (found["status"], found["flags"]) == (status, flags)
    assert found["hold"] == "live"


def test_the_call_has_a_row_for_each_side(final: dict[str, Any]) -> None:
    """One leader confirms, the other's presidency denies, a ministry declined: who said what is seen in one look."""
    rows = postures(story(final, "Renn", "Belger", "phone"))
    assert set(rows.values()) >= {"confirmed", "denied"}
    assert any("Belger" in party or "Estrava" in party for party, posture in rows.items() if posture == "confirmed")
    assert any("Kaldora" in party for party, posture in rows.items() if posture == "denied")


def test_a_correction_takes_the_confirmation_back_and_is_no_reversal(final: dict[str, Any]) -> None:
    """The bank never confirmed: who was alerted gets a take-back, and then the denial."""
    told = kinds(final, story(final, "Castor", "resign"))
    assert told["status", "unconfirmed", "confirmed"] == 1
    assert told["take_back", "confirmed", "denied"] == 1
    assert told["status", "confirmed", "denied"] == 1
    assert not any(kind == "reversed" for kind, _, _ in told)


def test_a_killed_denial_is_taken_back(final: dict[str, Any]) -> None:
    """The ministry's denial was not authentic: those who were alerted are told, and the claim is open again."""
    found = story(final, "Kaldora health records")
    told = kinds(final, found)
    assert told["status", "unconfirmed", "denied"] == told["take_back", "denied", "unconfirmed"] == 1


def test_a_copy_is_no_second_origin(final: dict[str, Any]) -> None:
    """The syndicated copy of the Solane report adds an item and no origin."""
    found = story(final, "Solane", "Brightwater")
    lead = next(claim for claim in found["claims"] if claim["claim"] == found["lead"])
    assert lead["independent_origins"] == 2
    assert len(found["items"]) >= 4


def test_ordinary_news_alerts_nobody(final: dict[str, Any]) -> None:
    """Declined 0.4 percent, denied bail, confirmed cases, confirmed by the senate: words of responses that are none."""
    alerted = {one["story"] for one in final["alerts"]}
    titles = {one["story"]: one["title"] for one in final["stories"]}
    for words in ("shares", "bail", "measles", "auditor", "proposal on school", "wheat", "Grain"):
        assert not [titles[found] for found in alerted if words in titles[found]]


def test_every_alert_is_told_once_and_rests_on_words(final: dict[str, Any]) -> None:
    """Ids are distinct, and each alert quotes what it rests on."""
    assert len({one["alert"] for one in final["alerts"]}) == len(final["alerts"])
    assert all(one["evidence"] for one in final["alerts"])
