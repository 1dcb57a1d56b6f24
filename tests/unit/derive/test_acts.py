"""Whose act it is, whether it was done, and what two acts in one sentence come to."""

import time

import pytest

from events.mentions import Mention
from events.wire_item import WireItem
from streams.derive.deriving import derive

LEAD = "Brenn Oil has sold its pier in Tarn, the Corran Post reported on Monday.\n\n"


def _mentions(body: str, headline: str = "") -> tuple[Mention, ...]:
    return derive(WireItem(item="i1", guid="i1", headline=headline, body=body)).mentions


def _acts(body: str, headline: str = "") -> list[tuple[str | None, str | None]]:
    return [
        (m.act, m.party and m.party.name) for m in _mentions(body, headline) if m.kind == "response" and not m.tentative
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brenn confirmed it was a hoax.", [("deny", "Brenn Oil")]),
        ("The pier has not been sold, Brenn confirmed.", [("deny", "Brenn Oil")]),
        ("Brenn admitted it had not told the harbour board.", [("confirm", "Brenn Oil")]),
        ("Brenn acknowledged that its account of the sale was false.", [("deny", "Brenn Oil")]),
        ("Brenn confirmed there are no talks.", [("deny", "Brenn Oil")]),
        ("Brenn conceded that the price was not high.", [("confirm", "Brenn Oil")]),
    ],
)
def test_what_is_confirmed_decides_the_polarity(text: str, expected: list[tuple[str, str]]) -> None:
    """To confirm that it is untrue denies; to admit that one did not do a thing confirms."""
    assert _acts(LEAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The blog claims that the ministry confirmed the sale.",
        "Rumours spread that a buyer was found and that the police confirmed it.",
        "Brenn, seemingly confirming the sale, hired a notary.",
        "It is unclear whether Brenn will heed its friends and acknowledge the sale.",
        "Brenn confirms sale #pier #brenn pic.twitter.com/abc",
        "The Corran Post confirmed that a notary was there.",
        "Sources have confirmed to the Corran Post that the pier is sold.",
        "Brenn acknowledged the rumours.",
        "The loss came from a denial by the harbour board of a permit for the pier.",
    ],
)
def test_an_act_in_another_mouth_or_not_done_is_none(text: str) -> None:
    """Hearsay, posts, suppositions, an outlet's own check and a refused permit confirm and deny nothing."""
    assert _acts(text) == []


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Tarn sailor confirmed killed in storm", []),
        ("Fake story: Brenn confirms sale of pier", []),
        ("Claim of a sunken pier dismissed as hoax", []),
        ("Brenn confirms sale of pier", [("confirm", "Brenn")]),
        ("Brenn denies sale of pier", [("deny", "Brenn")]),
    ],
)
def test_headlines_leave_out_auxiliaries(headline: str, expected: list[tuple[str, str]]) -> None:
    """A participle without its "was" is no act; a hoax told in a headline holds none."""
    assert _acts("", headline) == expected


def test_a_grant_and_what_it_withholds_are_one_partial_act() -> None:
    """Who confirms one thing but would not confirm the rest confirms in part."""
    found = _acts(LEAD + "Brenn confirmed that a notary had been hired but would not confirm the sale.")
    assert found == [("partial", "Brenn Oil")]


def test_a_second_opposite_act_answers_its_own_words_only() -> None:
    """Who confirms the talks but denies a price does not deny the claim as a whole."""
    body = "Brenn Oil is in talks to sell its pier, the Corran Post reported.\n\n"
    body += "Brenn confirmed the talks but denied a price."
    responses = [m for m in _mentions(body) if m.kind == "response"]
    assert [(m.act, m.about) for m in responses] == [("confirm", "c1"), ("deny", None)]


def test_the_main_telling_of_an_act_is_kept_not_the_aside() -> None:
    """An act told in a clause of time first, and in a sentence of its own later, stands where it is told in full."""
    body = LEAD + "Shares fell after Brenn denied the report. Brenn on Tuesday denied that it had sold the pier."
    deny = [m for m in _mentions(body) if m.act == "deny"]
    assert len(deny) == 1
    assert "on Tuesday denied" in deny[0].quote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We did not sell the pier," a Brenn spokesman said.', [("deny", "Brenn Oil")]),
        ("Brenn said it had not sold any pier.", [("deny", "Brenn Oil")]),
        ("Brenn said it had not counted the gulls.", []),
        ("Brenn said it was not aware of a sale of the pier.", [("neither", "Brenn Oil")]),
        ("Brenn said it was not aware of the weather.", []),
    ],
)
def test_a_contradiction_answers_a_claim_or_is_nothing(text: str, expected: list[tuple[str, str]]) -> None:
    """The opposite of a claim of the item denies it; the opposite of anything else is an ordinary statement."""
    assert _acts(LEAD + text) == expected


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ada Lind, executive vice president of Brenn Oil, denied the report.", "Brenn Oil"),
        ("Brenn Oil vice president Ada Lind denied the report.", "Brenn Oil"),
        ("Vice President Ada Lind denied the report.", "Ada Lind"),
        ("A spokesman for Brenn Oil said the company had no comment.", "Brenn Oil"),
        ("The New Tarn Free Press withdrew its report.", "New Tarn Free Press"),
    ],
)
def test_the_body_behind_a_lower_officer(text: str, party: str) -> None:
    """A vice president binds his company, a state's is a person; a name keeps its New and its Press."""
    assert [name for _, name in _acts(text)] == [party]


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("The Karsova government said Solvian jets had bombed a bridge near Tarn.", "Karsova government"),
        ("Brenn Oil cheated its divers, the union said on Monday.", "union"),
        ("The harbour police said two men had been shot.", None),
        ("The Karsova government said it had opened a bridge.", None),
        ("Ada Lind said Brenn Oil should have attacked the problem.", None),
    ],
)
def test_an_account_of_what_others_did_is_a_claim(text: str, origin: str | None) -> None:
    """A named party's account of others' deed is a claim; plain facts in a remit, own acts and views are none."""
    claims = [m for m in _mentions(text) if m.kind == "claim"]
    if origin is None:
        assert claims == []
    else:
        assert [m.origin and m.origin.name.lower().removeprefix("the ") for m in claims] == [origin.lower()]


def test_an_origin_goes_on_in_the_next_sentence() -> None:
    """What "they" or "the paper" also say next is a claim of the same origin."""
    body = (
        "Brenn Oil sold its pier in Tarn to Sorn, two insiders told the Corran Post. "
        "They said Sorn Group had also bought a tug from Brenn.\n\n"
        "Sorn will close the ferry, the Lake Courier reported. The paper also said Sorn had hired guards."
    )
    claims = [m for m in _mentions(body) if m.kind == "claim"]
    assert [m.origin and m.origin.name for m in claims] == [
        "two insiders",
        "two insiders",
        "Lake Courier",
        "Lake Courier",
    ]


def test_sources_and_bare_officials_have_no_standing() -> None:
    """A source, or officials of no named body, are shown and never effective."""
    for text in ("Trade sources denied the report.", "Solvian officials denied the report."):
        found = [m for m in _mentions(LEAD + text) if m.act == "deny"]
        assert [m.standing for m in found] == ["none"]


@pytest.mark.parametrize(
    "words",
    [
        "they said Brenn had attacked, ",
        "the suit alleges that Brenn hid ",
        "rumours that the post claims and that they confirmed ",
        'Brenn said, "We did not sell it," and that they would not confirm the rest but denied it; ',
        "SAID IT DENIED THAT NO ",
    ],
)
def test_pronouns_that_lead_to_pronouns_end(words: str) -> None:
    """A text that repeats one clause without an end, each pronoun leading to the one before, is read in short time."""
    started = time.process_time()
    _mentions(words * (40_000 // len(words)))
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "text",
    [
        "A parody account of Brenn Oil confirmed the sale.",
        "A man posing as the harbour master denied the sale.",
        "A forged letter said Brenn had confirmed the sale.",
        "The mayor smiled as if Brenn had confirmed the sale.",
        "Brenn could hardly deny the sale.",
        "Brenn denied nothing.",
        "Brenn has admitted to the sale, according to prosecutors.",
        "Brenn dismissed its notary over the report.",
        "The mayor accused Brenn of denying the facts.",
        "The lawsuit says Brenn denied the sale.",
        "Critics say Brenn has denied the sale for years.",
        "The insurer denied his claim.",
        "The ministry denied the yard's claim for damages.",
        "Brenn rejected the report's recommendations.",
    ],
)
def test_a_voice_that_is_not_the_party_binds_nobody(text: str) -> None:
    """Impostors, forgeries, suppositions and accusers do not speak for a party; nor is every dismissal a denial."""
    assert not [act for act, _ in _acts(LEAD + text) if act in ("confirm", "deny")]


def test_who_lives_denies_a_report_of_a_death_and_no_other() -> None:
    """To confirm that one is alive answers what was said: a death, or something else."""
    assert _acts('Nina Torv died, the Post reported. "I can confirm I am alive," Nina Torv said.') == [
        ("deny", "Nina Torv")
    ]
    assert _acts('Nina Torv took money, the Post reported. "I can confirm I am alive," Nina Torv said.') == [
        ("confirm", "Nina Torv")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brenn took to the radio to deny the sale.", "deny"),
        ("Brenn was at pains to deny the sale.", "deny"),
        ("Brenn chose not to confirm the sale.", "decline"),
        ("Brenn, while not able to confirm the sale, said it was likely.", "neither"),
        ("Brenn has not explained or confirmed the sale.", "neither"),
        ("Brenn was non-committal, neither confirming nor denying the sale.", "neither"),
    ],
)
def test_what_governs_a_verb_decides_the_act(text: str, expected: str) -> None:
    """Purpose, effort, choice and what "or" carries on are read into the verb that they govern."""
    assert expected in [act for act, _ in _acts(LEAD + text)]
    assert not ({"confirm", "deny"} - {expected}) & {act for act, _ in _acts(LEAD + text)}


def test_words_tell_an_open_matter_better_than_a_sign_of_it() -> None:
    """Of a party that looks into a report and says that it cannot confirm it, the second is told."""
    body = LEAD + "The ministry is looking into the report. The ministry said it could not confirm the sale."
    told = [m.quote for m in _mentions(body) if m.act == "neither"]
    assert len(told) == 1
    assert "could not confirm" in told[0]


@pytest.mark.parametrize(
    "text",
    [
        "Brenn confirmed the sale after months of denying it.",
        "Brenn confirmed the sale, which it had denied for months.",
        "Brenn, which had denied any sale, confirmed on Monday that the pier was sold.",
    ],
)
def test_a_denial_that_its_party_gave_up_is_not_told_beside_the_confirmation(text: str) -> None:
    """What a party had denied before it confirmed is told as past: the item holds its confirmation alone."""
    assert [act for act, _ in _acts(LEAD + text)] == ["confirm"]


def test_to_grant_an_acquaintance_confirms_no_claim_for_good() -> None:
    """Who admits to know the other man of a claim has not admitted the claim: shown, never effective."""
    body = "Nina Torv took money from a road builder, the Post reported.\n\nTorv admitted she knew the road builder."
    assert _acts(body) == []
    assert _acts(body.replace("knew", "paid")) == [("confirm", "Nina Torv")]


@pytest.mark.parametrize(
    "text",
    [
        "Two people close to Tarn Copper confirmed that its mine would close in May.",
        "Tarn Copper has hired a bank to sell its mine in Orle, sources confirmed on Monday.",
        "A source familiar with the plan confirmed to the Corran Post that the mine in Orle would close.",
    ],
)
def test_who_has_no_name_and_confirms_what_only_he_told_is_an_origin(text: str) -> None:
    """Nobody told it before: it is a claim of a nameless source, and no answer."""
    assert [(m.kind, m.origin_kind) for m in _mentions(text)] == [("claim", "unnamed")]


@pytest.mark.parametrize(
    "text",
    [
        "A ministry source confirmed that Brenn Oil had sold its pier.",
        "Brenn Oil confirmed that it had sold its pier.",
        "Two sources confirmed the report.",
    ],
)
def test_officials_of_a_body_and_who_confirms_a_report_answer_it(text: str) -> None:
    """A body's people speak for it more or less, and a report that is named was told before."""
    assert [m.act for m in _mentions(LEAD + text) if m.kind == "response"] == ["confirm"]
