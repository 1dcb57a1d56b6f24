"""Whose report it is: "the newspaper's" is of the outlet told of before, "an El Faro report" of one by its name."""

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive


def _claims(body: str, headline: str = "") -> list[Mention]:
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": headline, "body": body})
    return [m for m in derive(item).mentions if m.kind == "claim"]


def _origins(body: str, headline: str = "") -> list[tuple[str | None, str | None]]:
    return [(m.origin_kind, None if m.origin is None else m.origin.name) for m in _claims(body, headline)]


@pytest.mark.parametrize(
    ("body", "origin"),
    [
        ("Harn Oil denied the newspaper's report that it was to sell the Orle field.", None),
        ("Harn Oil rejected the magazine's claim that its rig had been unsafe.", None),
        ("Tarn Copper denied the state broadcaster's report that guards had beaten miners.", None),
        ("The ministry dismissed a local paper's report that the envoy had left.", None),
        ("Tarn Copper denied an El Vigía report that it had hidden a flood.", "El Vigía"),
        ("Tarn Copper denied a report by El Vigía that it had hidden a flood.", "El Vigía"),
        ("A report in La Hora that Tarn Copper had hidden a flood was denied by the company.", "La Hora"),
    ],
)
def test_a_report_of_an_outlet_is_its_own(body: str, origin: str | None) -> None:
    """A common noun for an outlet is no name of one, and another language's article begins one."""
    assert ("outlet", origin) in _origins(body)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("The ministry dismissed the space agency's claim that the rocket was safe.", "named"),
        ("The union rejected the bank's claim that it was short of cash.", "named"),
        ("The ministry dismissed Greta Rohm's allegation that it had hidden the plan.", "named"),
    ],
)
def test_a_claim_of_a_body_is_not_an_outlets(body: str, kind: str) -> None:
    """Who is no outlet stays who he is."""
    assert [k for k, _ in _origins(body)] == [kind]


def test_a_common_noun_in_a_headline_is_the_outlet_of_the_body() -> None:
    """One outlet is told of: the broadcaster is that one."""
    body = "Water is rising in the Gorse Hill mine, the public broadcaster SRT said on Monday."
    assert {name for _, name in _origins(body, "Film shows flood in mine, broadcaster says")} == {"SRT"}


def test_a_common_noun_in_a_headline_is_nobody_where_the_body_names_none_or_two() -> None:
    """Without one outlet in the body nobody knows which one is meant."""
    lost = "Harn Oil lost a rig - broadcaster"
    assert _origins("There was a storm in the north.", lost) == [("outlet", None)]
    two = "The Sarn Courier reported that a pier had burned. The Orle Gazette reported that two ships had sunk in fog."
    assert ("outlet", None) in _origins(two, lost)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Marsh denied a report Tuesday that it had shelved the film.", "Marsh had shelved the film"),
        ("Marsh declined to say Tuesday whether the film would be shown.", "the film would be shown"),
        ("Marsh denied a report by the police that it had hidden a flood.", "Marsh had hidden a flood"),
        ("Marsh rejected a claim by a rival in Orle that it had hidden a flood.", "Marsh had hidden a flood"),
        ('Marsh dismissed a newspaper account of heavy losses as "pure invention from first to last".', "heavy losses"),
        (
            'Marsh denied that it had sold the letter as "a lie of its time".',
            'Marsh had sold the letter as "a lie of its time',
        ),
        (
            "Marsh rejected as an insult to all its miners a report that it had hidden a flood.",
            "Marsh had hidden a flood",
        ),
        ("Marsh denied a Sunday Courier report that it had shelved the film.", "Marsh had shelved the film"),
    ],
)
def test_a_day_and_whose_report_it_is_are_no_part_of_what_is_answered(body: str, text: str) -> None:
    """The proposition begins behind them."""
    item = WireItem.model_validate({"item": "t", "guid": "t", "headline": "", "body": body})
    assert [m.text for m in derive(item).mentions if m.kind == "response"] == [text]


@pytest.mark.parametrize(
    ("body", "origin"),
    [
        ("Marsh has shelved its pirate film, the trade paper The Lantern Slide reported Tuesday.", "The Lantern Slide"),
        ("The Sarn Bank has asked for a loan, the newspaper Blick am Morgen reported on Monday.", "Blick am Morgen"),
        ("The mayor was seen in a casino, the evening paper Alba reported on Friday.", "Alba"),
        ("The mine was unsafe for years, the online paper Dagen said on Monday.", "Dagen"),
    ],
)
def test_a_title_behind_its_noun_is_the_origin(body: str, origin: str) -> None:
    """An article, a small word or a time of day inside is part of it."""
    assert _origins(body) == [("outlet", origin)]


@pytest.mark.parametrize(
    "body",
    [
        "Sales rose 3 percent, the evening wear maker Rohm reported on Friday.",
        "The mayor said on Friday evening that the paper mill would close.",
        "The minister said this morning The Hague was informed.",
    ],
)
def test_what_is_no_paper_reports_nothing(body: str) -> None:
    """A maker of evening wear, a paper mill and a town with an article are none."""
    assert _claims(body) == []
