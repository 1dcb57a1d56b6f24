"""Who is at the root of a claim that its frame alone does not tell: each class with texts for and texts against."""

import pytest

from events.wire_item import WireItem
from streams.derive.claim_judging import ClaimQuestion
from streams.derive.deriving import derive
from streams.derive.judging import Verdict

PRONOUNS = [
    (
        (
            "Three ferry workers said the owners of Tarn Lines had bribed the harbour office. The log books"
            " were burned in May, they said."
        ),
        "Three ferry workers",
    ),
    ("Metal dealers said Harn Oil had sold its tin. The ministry has hidden the sales, they added.", "Metal dealers"),
    ("Villagers said the army burned two farms. They said soldiers had shot a herdsman near Orle.", "Villagers"),
    ("The Sarn Courier reported that Rohm took bribes. It said he had been paid by Harn Oil in Orle.", "Sarn Courier"),
    ("Greta Rohm told the court the guards had beaten her. She said they stole her car in Orle.", "Greta Rohm"),
    ("Nils Torv said the guards had stolen his boat from people in Orle.", "Nils Torv"),
    ("The Harn union said the army had killed nine villagers near Sarn.", "Harn union"),
]
DESCRIPTIONS = [
    ("A Sarn business lawyer, Nils Torv, said the bank had hidden the payments from people in Orle.", "Nils Torv"),
    ("The lawyer, Ada Lin, said the police had beaten two of the people.", "Ada Lin"),
    (
        (
            "Attorneys contacted by Varnian Fraud Office investigators said Tarn Copper people had broken the law"
            " by hiding its stake."
        ),
        "Attorneys",
    ),
    (
        "The guards stole the ship's safe, according to his sister. Ada Lin, his sister, lives in Sarn.",
        "Ada Lin",
    ),
    (
        (
            "A woman who claims she was the mayor's wife has sued him. Mara Benn, 34, told Radio Sarn that"
            " she married him in Orle."
        ),
        "Mara Benn",
    ),
    (
        (
            "The minister fled Sarn with two cases of gold, according to the aide. Pavel Orr, an aide to"
            " the president, saw him leave."
        ),
        "Pavel Orr",
    ),
    ("The guards stole the ship's safe, according to his sister.", "his sister"),
    ("Greta Rohm alleged that the minister had taken bribes from Tarn Copper.", "Greta Rohm"),
    ("A Sarn guard said the minister had stolen the safe of the people of Harn Oil, in Orle.", "Sarn guard"),
]
INSIDE = [
    ("The farm department said traders indicated Varnia may have sold all its wheat to Orle.", "traders"),
    ("Tarn Copper said Dorn Steel alleged that it had stolen plans of a mill.", "Dorn Steel"),
    ("The harbour office said residents claimed that a tanker had spilled oil near Orle.", "residents"),
    ("The four alleged thieves had robbed a bank in Orle, Greta Rohm said.", "Greta Rohm"),
    ("Greta Rohm said Harn Oil told her it had stolen the plans of its people.", "Greta Rohm"),
    ("Nils Torv said the rebels had attacked a mine near Sarn.", "Nils Torv"),
]
SUITS = [
    (
        "Tarn Copper said it would contest a suit filed against it by Dorn Steel alleging theft of plans of a mill.",
        "Dorn Steel",
    ),
    (
        (
            "Tarn Copper said it was sued by three shareholders in Sarn. The suit alleges the board had"
            " hidden losses of the mine."
        ),
        "three shareholders",
    ),
    (
        (
            "Tarn Copper also said it began litigation against Dorn Steel in Sarn. The suit alleges that"
            " Dorn Steel bought shares before its offer."
        ),
        "Tarn Copper",
    ),
    (
        "A judge in Sarn granted the motion of Tarn Copper in a case alleging its pans had poisoned a child.",
        "plaintiffs",
    ),
    ("Greta Rohm sued in Sarn, charging that Harn Oil had copied her pans.", "Greta Rohm"),
    ("Harn Oil contended that Tarn Copper had broken the contract.", "Harn Oil"),
    ("Opal Fund lawyers accused Tarn Copper of hiding losses of the mine in Orle.", "Opal Fund"),
]
HEDGES = [
    (
        (
            "The customs office fined Tarn Lines 90,000 crowns for alleged violations of the harbour rules"
            " by its captains."
        ),
        "customs office",
    ),
    ("Nils Torv is seeking damages from the mill for allegedly defaming him in a letter to its workers.", "Nils Torv"),
    ("Red Dawn released a video which purportedly shows the killing of two guards in Orle.", "Red Dawn"),
    (
        "A video released by Red Dawn on Monday allegedly shows the burning of a ship in the port of Orle.",
        "Red Dawn",
    ),
    ("The surgeon has also been accused of theft of drugs by six former nurses.", "six former nurses"),
    ("The bank was thought to have bought crowns on a large scale, brokers said.", "brokers"),
    ('Harbour Post says: "Tarn Copper is reportedly in talks to sell its mine in Orle."', "Harbour Post"),
    ("Tarn Copper is reportedly in talks to sell its Gorse Hill mine to Harn Oil.", None),
    ("Greta Rohm left Sarn on Monday, and her brother is reportedly in hiding in Orle with two guards.", None),
    ("The deal was signed in Orle after Tarn Copper released its accounts, and Rohm reportedly took a bribe.", None),
]
RUMOURS = [
    ("Shares of Tarn Copper rose on speculation the company would be bought by Harn Oil, traders said.", None),
    (
        '"There is a lot of speculation here that Tarn Copper would be bought by Harn Oil," said Nils Torv of Marsh.',
        None,
    ),
    ("Market talk suggested that a Tarn Lines vessel had been hired to move grain to Orle.", None),
    ("We're told that the mayor of Sarn has sold his house to people of Harn Oil.", None),
    ("The Sarn Courier reported a rumour that two docks had been sold to Harn Oil.", "Sarn Courier"),
    ("Metal dealers said Harn Oil had sold its tin to Tarn Copper.", "Metal dealers"),
    ("Greta Rohm alleged that Harn Oil had spread the rumours in Orle.", "Greta Rohm"),
]
OUTLETS = [
    ("Harn Oil has sold its mine to Orle, according to a story that appeared in the Lantern newspaper.", "Lantern"),
    (
        (
            "The Sarn Courier reported that the ferry was sold. Radio Orle was sold last year too. The"
            " paper said the mayor had kept the money for himself."
        ),
        "Sarn Courier",
    ),
    ("Rohm stole the harbour funds, according to the Sarn Courier's Nils Torv.", "Sarn Courier"),
    ("Varnian news sources reported that the rebels had shot two doctors in Orle.", "Varnian news sources"),
    ("Newspapers in Orle reported that the rebels had shot two doctors there.", "Newspapers in Orle"),
    ("Other reports said that the rebels had shot two doctors in Orle.", None),
    ("Press reports said that the rebels had shot two doctors in Orle.", None),
    ("A newspaper reported that the rebels had shot two doctors in Orle.", None),
]
NOUNS = [
    ("The minister denied charges by bakers that the mills had fixed the price of flour.", "bakers"),
    ("The Harbour Post, the outlet that first told of it, reports that Rohm fled to Orle.", "Harbour Post"),
    ("He denied reports from Varnian news outlets that claim the guards were shot in Orle.", "Varnian news outlets"),
    ("The minister denied charges that the mills had fixed the price of flour.", None),
    ("A Harn Bank spokesman said it had no comment on press reports that it would sell its mine.", None),
    ("He denied rumours from the town that the guards were shot in Orle.", None),
]
AHEAD = [
    (
        (
            "A report on Monday claims the ferry has been sold to Harn Oil. According to the Orle Gazette,"
            " Harn Oil bought the ferry for 3 mln crowns."
        ),
        "Orle Gazette",
    ),
    (
        (
            "A report on Monday claims the ferry has been sold to Harn Oil. Radio Sarn reported separately"
            " that Nils Torv would resign."
        ),
        None,
    ),
    (
        (
            "Reports on Monday said an old ferry had been sold at night to Harn Oil. The Orle Gazette"
            " reported that Nils Torv had broken with Harn Oil over his pay."
        ),
        None,
    ),
]


class Takes:
    """A judge that holds all that is told to be a claim."""

    name = "takes@1"

    def judge_claim(self, question: ClaimQuestion) -> Verdict:
        """Answer that it is one."""
        return Verdict("claim", 0.9 if question.told else 0.8)


def origins(text: str) -> list[str | None]:
    """Return the names of the origins of a text's claims, in small letters and without their article."""
    item = WireItem(item="i", guid="i", headline="", body=text)
    claims = [m for m in derive(item, claim_judge=Takes()).mentions if m.kind == "claim"]
    return [None if m.origin is None else m.origin.name.lower().removeprefix("the ") for m in claims]


@pytest.mark.parametrize(
    ("text", "origin"),
    [*PRONOUNS, *DESCRIPTIONS, *INSIDE, *SUITS, *HEDGES, *RUMOURS, *OUTLETS, *NOUNS],
)
def test_the_last_claim_is_of_who_tells_it(text: str, origin: str | None) -> None:
    """None where nobody in particular does."""
    assert origins(text)[-1] == (None if origin is None else origin.lower())


@pytest.mark.parametrize(("text", "origin"), AHEAD)
def test_a_report_is_of_the_outlet_that_the_next_line_names_for_it(text: str, origin: str | None) -> None:
    """Another outlet's other news, and reports of which there are several, stay apart."""
    assert origins(text)[0] == (None if origin is None else origin.lower())
