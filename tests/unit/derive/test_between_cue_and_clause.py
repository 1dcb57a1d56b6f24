"""What stands between a cue and its clause: when, where and to whom it was said is no part of what was said."""

import pytest

from events.wire_item import WireItem
from streams.derive.deriving import derive


def _texts(body: str, headline: str = "") -> list[tuple[str, str | None]]:
    derived = derive(WireItem(item="i", guid="i", headline=headline, body=body))
    return [(m.kind, m.text) for m in derived.mentions if m.kind != "statement"]


@pytest.mark.parametrize(
    "told",
    [
        "on Monday evening",
        "late on Monday",
        "on Sept. 14",
        "at the weekend",
        "this week",
        "in Sarn on Monday",
        "at a news conference in Sarn on Monday",
        "to the Sarn Courier on Monday",
        "on its website",
        "through its lawyer on Monday",
        "a day later",
        "hours later",
        "before the court",
        "after the close of trading",
        "outright",
    ],
)
def test_circumstances_are_no_part_of_what_is_answered(told: str) -> None:
    """They go, and the pronoun behind "that" is the party."""
    assert _texts(f"Harn Oil denied {told} that it had drained the shaft.") == [
        ("response", "Harn Oil had drained the shaft")
    ]


@pytest.mark.parametrize("told", ["at the weekend", "in its Monday edition", "last month", "late on Monday"])
def test_circumstances_are_no_part_of_what_is_reported(told: str) -> None:
    """A claim begins behind the "that" of its telling."""
    assert _texts(f"The Sarn Courier reported {told} that Harn Oil had drained the shaft.") == [
        ("claim", "Harn Oil had drained the shaft")
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Harn Oil declined to comment on the letter that Tarn Copper sent.", "the letter that Tarn Copper sent"),
        ("Harn Oil denied at least some of that.", "at least some of that"),
    ],
)
def test_a_that_of_another_kind_begins_no_clause(body: str, text: str) -> None:
    """A relative "that" goes on with its noun, and a bare one stands for a thing."""
    assert _texts(body) == [("response", text)]


@pytest.mark.parametrize("mark", ["REFILE-", "CORRECTED-", "UPDATE 2-", "RPT-", "CORRECTED-UPDATE 2-"])
def test_a_mark_run_into_the_headline_is_no_part_of_a_name(mark: str) -> None:
    """The party is called as in the body, and two joined by a comma stay two."""
    derived = derive(
        WireItem(
            item="i",
            guid="i",
            headline=f"{mark}Diocese of Ramm confirms fire",
            body="The diocese of Ramm confirmed that its barn had burnt.",
        )
    )
    assert [m.party.name for m in derived.mentions if m.party is not None] == ["Diocese of Ramm"]
    joint = derive(WireItem(item="i", guid="i", headline=f"{mark}Harn, Tarn deny merger", body=""))
    assert [m.party.name for m in joint.mentions if m.party is not None] == ["Harn", "Tarn"]


@pytest.mark.parametrize(
    ("body", "claim"),
    [
        ("Harn Oil will sell its pit, as first reported by the Sarn Courier.", "Harn Oil will sell its pit"),
        ("Harn Oil will sell its pit, as the Sarn Courier reported on Monday.", "Harn Oil will sell its pit"),
        ("As the Sarn Courier was first to report, Harn Oil will sell its pit.", "Harn Oil will sell its pit"),
        ("Harn Oil is to sell its pit, it was reported by the Sarn Courier.", "Harn Oil is to sell its pit"),
        ("The Sarn Courier ran a story saying that Harn Oil will sell its pit.", "Harn Oil will sell its pit"),
        ("Harn Oil confirmed it would sell its pit, as reported by the Sarn Courier.", "Harn Oil would sell its pit"),
    ],
)
def test_an_outlet_beside_a_clause_reported_it(body: str, claim: str) -> None:
    """The clause is the claim, or what is answered in it, and the outlet its origin."""
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    found = [(m.text, m.origin.name) for m in derived.mentions if m.kind == "claim" and m.origin is not None]
    assert found == [(claim, "Sarn Courier")]


@pytest.mark.parametrize(
    "body",
    [
        "Profit rose 3 pct, as reported by the company on Monday.",
        "Harn Oil is not, as reported by the Sarn Courier, for sale.",
        "Dan Marsh, as first reported by the Sarn Courier, is in Harn.",
        "Harn Oil did not drain the shaft, as reported by the Sarn Courier.",
        "Miners said the shaft had flooded, as reported by the Sarn Courier.",
    ],
)
def test_a_figure_of_its_own_and_half_a_clause_are_no_claim(body: str) -> None:
    """A company reports its figures, what an aside cuts in two is not told whole, and of a "not" it says nothing."""
    assert _texts(body) == []


def test_an_aside_about_a_report_leaves_its_claim() -> None:
    """What the noun tells is the claim, not the noun."""
    found = _texts("Reports that Dan Marsh is ill, as first reported by the Sarn Courier, are false, his office said.")
    assert [text for kind, text in found if kind == "claim"] == ["Dan Marsh is ill"]


@pytest.mark.parametrize("told", ["in May", "in March 2019", "on Sept. 3"])
def test_when_an_outlet_reported_is_no_part_of_its_name(told: str) -> None:
    """The month goes before the outlet."""
    body = f"Harn Oil is to sell its pit, it was first reported {told} by the Sarn Courier."
    derived = derive(WireItem(item="i", guid="i", headline="", body=body))
    assert [m.origin and m.origin.name for m in derived.mentions] == ["Sarn Courier"]


def test_the_outlet_of_an_aside_is_not_whom_its_pronoun_means() -> None:
    """Who rejects it is."""
    assert "Sarn Courier had drained the shaft" not in [
        text for _, text in _texts("Harn Oil rejected that it had drained the shaft, as the Sarn Courier had reported.")
    ]


@pytest.mark.parametrize(
    ("body", "claim"),
    [
        (
            "Asked about a report that its chief, Dan Marsh, had fled, Harn Oil denied that.",
            "Harn Oil's chief, Dan Marsh, had fled",
        ),
        (
            "Commenting on a report that Dan Marsh, the mayor, had drained the shaft, he denied it.",
            "Dan Marsh, the mayor, had drained the shaft",
        ),
        ("Responding to reports of strikes, closures and sales, Harn Oil denied it.", "strikes, closures and sales"),
        (
            "Asked about a report that Harn Oil had sold its pit, the firm declined to comment.",
            "Harn Oil had sold its pit",
        ),
    ],
)
def test_what_was_asked_ends_where_who_is_asked_begins(body: str, claim: str) -> None:
    """A comma inside the report cuts nothing."""
    assert [text for kind, text in _texts(body) if kind == "claim"] == [claim]


def test_how_an_outlet_came_to_know_is_no_claim() -> None:
    """Its reporters, its sources and what it has seen are its work, not its report."""
    assert _texts(
        "The Sarn Courier said Harn Oil drained the shaft. The newspaper said its reporters had spoken to two miners."
    ) == [("claim", "Harn Oil drained the shaft")]


@pytest.mark.parametrize("quoting", ["without citing sources", "quoting its correspondent"])
def test_an_outlet_that_cites_none_or_its_own_is_the_origin(quoting: str) -> None:
    """Sources that are not cited are no origin, and a correspondent is the outlet."""
    derived = derive(
        WireItem(
            item="i", guid="i", headline="", body=f"The Sarn Courier, {quoting}, said that Harn Oil drained the shaft."
        )
    )
    assert [(m.origin_kind, m.origin and m.origin.name) for m in derived.mentions] == [("outlet", "Sarn Courier")]


def test_a_person_behind_a_possessive_is_a_name_of_his_own() -> None:
    """Whose he is and who he is are two names, so that the second alone is known later."""
    derived = derive(
        WireItem(item="i", guid="i", headline="", body="Tarn's President Ruth Adler arrived. Adler denied the report.")
    )
    assert [m.party.name for m in derived.mentions if m.party is not None] == ["Ruth Adler"]
