"""How claims are told, as a table: each frame with its version, kinds of origin, examples and why. Owns their form.

A claim's rule is printed as its kind of origin and its frame: `outlet-reported@2`. The readers of frames stand in
claim_frames.py, claim_nouns.py, claim_follow.py, claims.py and statements.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from streams.derive.grammar import enough_examples


@dataclass(frozen=True, slots=True)
class ClaimExample:
    """A text and what the frame must find in its last sentence; without a kind it must find nothing.

    `origin` is the name behind the claim, None where nobody is named; `headline` marks a text that is a headline.
    """

    text: str
    kind: str | None = None
    origin: str | None = None
    headline: bool = False


@dataclass(frozen=True, slots=True)
class ClaimFrame:
    """One way of telling a claim; `kinds` are the kinds of origin that it may have. It needs examples like a rule."""

    id: str
    version: int
    kinds: tuple[str, ...]
    why: str
    examples: tuple[ClaimExample, ...]

    def __post_init__(self) -> None:
        enough_examples(self.id, [example.kind is not None for example in self.examples])

    @property
    def name(self) -> str:
        """The id and version as printed behind the kind: `reported@2`."""
        return f"{self.id}@{self.version}"


CLAIM_FRAMES: tuple[ClaimFrame, ...] = (
    ClaimFrame(
        id="reported",
        version=3,
        kinds=("outlet", "unnamed", "named"),
        why="Who reports or says it is an outlet or a source, so it is passed on, not known.",
        examples=(
            ClaimExample(
                "Tarn Copper will close its mine in June, the Harbour Post reported on Monday.",
                "outlet",
                "Harbour Post",
            ),
            ClaimExample("The Sarn Courier reported that the minister had taken bribes.", "outlet", "Sarn Courier"),
            ClaimExample("A defector said the leader had been ill for a year.", "unnamed", "defector"),
            ClaimExample(
                "Harn Oil faces a lawsuit filed in Sarn by Tarn Copper. The suit says Harn Oil copied its pans.",
                "named",
                "Tarn Copper",
            ),
            ClaimExample(
                "A person familiar with the matter said Tarn Copper had hired a bank to sell its mine.",
                "unnamed",
                "person familiar with the matter",
            ),
            ClaimExample(
                "Harn Oil paid the mayor of Sarn, three ferrymen told the Sarn Courier.", "unnamed", "three ferrymen"
            ),
            ClaimExample(
                "Tarn Copper has hired a bank to sell its mine, two people close to the talks told the Harbour Post.",
                "unnamed",
                "two people close to the talks",
            ),
            ClaimExample(
                "Industry sources suggest that Tarn Copper will close its mine.", "unnamed", "Industry sources"
            ),
            ClaimExample(
                'The daily "Lantern Blatt" reported that the minister took bribes.', "outlet", "Lantern Blatt"
            ),
            ClaimExample(
                "Tarn Copper will sell its mine, as first reported by the Harbour Post.", "outlet", "Harbour Post"
            ),
            ClaimExample("The Harn press reports that Tarn Copper will sell its mine.", "outlet", "Harn press"),
            ClaimExample(
                "At one point, the Sarn Courier reported, the minister was banned from the house.",
                "outlet",
                "Sarn Courier",
            ),
            ClaimExample(
                "Two spy agencies of Orle concluded that Sarn had stolen the papers.",
                "named",
                "Two spy agencies of Orle",
            ),
            ClaimExample(
                "A Lebanese military official said the second convoy had turned back to Orle.",
                "unnamed",
                "Lebanese military official",
            ),
            ClaimExample(
                "The Sarn Courier reported that a former guard said the mine was flooded.", "unnamed", "former guard"
            ),
            ClaimExample(
                "The Orle Oil Weekly (OOW) is printed in Sarn. OOW said Tarn Copper had sold its mine to Harn Oil.",
                "outlet",
                "Orle Oil Weekly",
            ),
            ClaimExample(
                "The Sarn Courier reported that Nina Torv said the minister had taken bribes.", "named", "Nina Torv"
            ),
            ClaimExample("A published report said Tarn Copper and Harn Oil jointly held the mine.", "outlet"),
            ClaimExample("One woman who said the guard had struck her has left Sarn.", "unnamed", "One woman"),
            ClaimExample(
                "Two people close to Tarn Copper confirmed that its mine would close in May.",
                "unnamed",
                "Two people close to Tarn Copper",
            ),
            ClaimExample("Two sources confirmed the report of the Sarn Courier."),
            ClaimExample("A ministry source confirmed that the minister had fled to Orle."),
            ClaimExample("Nina Torv said she would leave in May, the Sarn Courier reported."),
            ClaimExample("Nina Torv declined to talk of the bribes, the Sarn Courier reported."),
            ClaimExample("The Sarn Courier said it could not verify the letter of the guard."),
            ClaimExample("The judges found that the contract was void."),
            ClaimExample("Tarn Copper reported a profit of 3 mln crowns."),
            ClaimExample("The chairman said the weather was fine."),
            ClaimExample("He reported to the police in Sarn."),
            ClaimExample("The broadcaster Sarn Radio said its reporters had spoken to three miners."),
            ClaimExample("Harn Oil paid the mayor of Sarn, its chairman told the Sarn Courier."),
            ClaimExample("The chairman suggested that the shop close at noon."),
        ),
    ),
    ClaimFrame(
        id="according-to",
        version=2,
        kinds=("outlet", "unnamed", "named"),
        why="According to an outlet, a source or a person: the item keeps its distance; papers and bodies in remit are facts.",
        examples=(
            ClaimExample("According to the Harbour Post, Tarn Copper will sell its mine.", "outlet", "Harbour Post"),
            ClaimExample(
                "Harn Oil will buy Tarn Copper, according to a report in the Sarn Courier.", "outlet", "Sarn Courier"
            ),
            ClaimExample(
                "Tarn Copper will sell its mine, according to people familiar with the talks.",
                "unnamed",
                "people familiar",
            ),
            ClaimExample("Tarn Copper is to sell its mine, according to a published report.", "outlet"),
            ClaimExample("According to the tech site Lantern, the tide mill has failed.", "outlet", "Lantern"),
            ClaimExample("The sailor died in the storm, according to his sister.", "unnamed", "his sister"),
            ClaimExample("According to Greta Rohm, the guards had left the door open.", "named", "Greta Rohm"),
            ClaimExample("According to reports, Rohm was born in Sarn in 1982.", "outlet"),
            ClaimExample("The minister has fled to Orle with his family, according to some reports.", "outlet"),
            ClaimExample("The trains ran according to schedule."),
            ClaimExample("Exports rose three pct, according to figures of the customs office."),
            ClaimExample("According to police, the driver was asleep."),
            ClaimExample("According to the plan, the bridge opens in May."),
            ClaimExample("According to the ministry, exports rose three pct."),
        ),
    ),
    ClaimFrame(
        id="accused",
        version=2,
        kinds=("named", "unnamed", "outlet"),
        why="Who accuses or blames somebody asserts what he accuses him of.",
        examples=(
            ClaimExample("Harn Oil accused Tarn Copper of stealing its plans.", "named", "Harn Oil"),
            ClaimExample("Greta Rohm accused the minister of taking bribes.", "named", "Greta Rohm"),
            ClaimExample("The Sarn Courier accused the minister of hiding the losses.", "outlet", "Sarn Courier"),
            ClaimExample(
                "Harn Oil filed a complaint in Sarn, accusing Tarn Copper of stealing its plans.", "named", "Harn Oil"
            ),
            ClaimExample("The lender charged Tarn Copper a fee."),
            ClaimExample("The minister was accused."),
            ClaimExample("The minister would not blame Tarn Copper for the collapse of the mine."),
        ),
    ),
    ClaimFrame(
        id="by-agent",
        version=1,
        kinds=("named", "unnamed", "outlet"),
        why="Who stands behind the by of accused, blamed or identified is who tells it: no rumour.",
        examples=(
            ClaimExample("The minister was accused by four guards of taking bribes.", "unnamed", "four guards"),
            ClaimExample("The minister has been accused of taking bribes by Greta Rohm.", "named", "Greta Rohm"),
            ClaimExample("The fire was blamed by security sources on the rebels.", "unnamed", "security sources"),
            ClaimExample("The man was named by the Sarn Courier as Nils Torv.", "outlet", "Sarn Courier"),
            ClaimExample("The minister was accused of being paid by Harn Oil."),
            ClaimExample("The rebels were accused of an attack by night."),
            ClaimExample("He was named by his aunt as her heir."),
        ),
    ),
    ClaimFrame(
        id="charged",
        version=1,
        kinds=("named", "rumour"),
        why="Prosecutors and the papers of a court charge somebody with a deed; the course of the case is no charge.",
        examples=(
            ClaimExample("The indictment says that Rohm laundered 18 mln crowns in Orle.", "named", "indictment"),
            ClaimExample("Rohm hid the losses of the mine for a year, prosecutors said.", "named", "prosecutors"),
            ClaimExample(
                "Rohm held three passports, according to federal court documents.", "named", "federal court documents"
            ),
            ClaimExample("Rohm is charged with laundering money for the mine in Orle.", "rumour"),
            ClaimExample(
                "Rohm was indicted in May by a federal grand jury. She faces charges including fraud and theft of plans.",
                "named",
                "federal grand jury",
            ),
            ClaimExample("Lund is charged with protecting the gate at night."),
            ClaimExample("The court dismissed the case in which he was charged with theft of plans."),
            ClaimExample("Prosecutors said the trial would begin in May."),
            ClaimExample("The filing said Tarn Copper had sold a mine."),
            ClaimExample("The memo said the office had three keys."),
        ),
    ),
    ClaimFrame(
        id="alleged",
        version=3,
        kinds=("named", "unnamed", "outlet", "rumour"),
        why="A verb of alleging asserts what is in dispute; an alleged deed without one who alleges it is a rumour.",
        examples=(
            ClaimExample("Greta Rohm alleged that the minister had taken bribes.", "named", "Greta Rohm"),
            ClaimExample("Harn Oil contended that Tarn Copper had broken the contract.", "named", "Harn Oil"),
            ClaimExample(
                "Harn Oil faces a lawsuit filed in Sarn by Tarn Copper. The suit alleges that Harn Oil copied its pans.",
                "named",
                "Tarn Copper",
            ),
            ClaimExample("Rohm also claims that Harn Oil hid its losses.", "named", "Rohm"),
            ClaimExample("Insiders claim that rats have moved into the new office.", "unnamed", "Insiders"),
            ClaimExample("Greta Rohm sued in Sarn, charging that Harn Oil had copied her pans.", "named", "Greta Rohm"),
            ClaimExample("Police believe the fire was set by two guards.", "named", "Police"),
            ClaimExample("The alleged takeover of Harn Oil by Tarn Copper moved shares.", "rumour"),
            ClaimExample("The panel is to look into alleged Harn efforts to tilt the vote in Orle.", "rumour"),
            ClaimExample("The police seized an alleged weapon."),
            ClaimExample("The fund is for the payment of claims against the town."),
            ClaimExample("The sums claimed by the bank were paid."),
            ClaimExample("A panel looking at alleged Harn holdings sits in May."),
            ClaimExample("Pass holders may claim a refund at the counter."),
            ClaimExample("The envoy insisted on a window seat."),
            ClaimExample("The envoy insists that he paid for his window seat."),
        ),
    ),
    ClaimFrame(
        id="account",
        version=2,
        kinds=("named", "unnamed", "outlet"),
        why="A party's account of what others did is its claim; its plain statements and an authority's facts are none.",
        examples=(
            ClaimExample("The union said the army had killed nine villagers near Sarn.", "named", "The union"),
            ClaimExample("The rebels said government troops had attacked the village of Orle.", "named", "The rebels"),
            ClaimExample(
                "Greta Rohm told reporters the guards had beaten her brother and stolen his car.", "named", "Greta Rohm"
            ),
            ClaimExample("The driver said the bus was late."),
            ClaimExample("Police said the man had killed two people."),
            ClaimExample("The union said it would vote on Friday."),
        ),
    ),
    ClaimFrame(
        id="quoted-as",
        version=1,
        kinds=("named", "unnamed", "outlet"),
        why="Who is quoted as saying it is the origin, who quotes him the carrier.",
        examples=(
            ClaimExample(
                "The Sarn Courier quoted Nina Torv as saying that the minister took bribes.", "named", "Nina Torv"
            ),
            ClaimExample(
                "Nina Torv was quoted as saying that Tarn Copper had hidden the losses.", "named", "Nina Torv"
            ),
            ClaimExample(
                "A senior aide was quoted as saying the talks had failed in the night.", "unnamed", "senior aide"
            ),
            ClaimExample(
                "The Sarn Courier quoted the Fjord news agency as saying that the minister took bribes.",
                "outlet",
                "Fjord",
            ),
            ClaimExample("The shares were quoted at 30 crowns."),
            ClaimExample("The Sarn Courier quoted Nina Torv as denying it."),
            ClaimExample("He quoted a poem at the dinner."),
        ),
    ),
    ClaimFrame(
        id="nominal",
        version=3,
        kinds=("outlet", "named", "unnamed", "rumour"),
        why="Reports, rumours and allegations that something is so tell it as much as a verb does.",
        examples=(
            ClaimExample("Reports that Tarn Copper will sell its mine lifted its shares.", "outlet"),
            ClaimExample("Tarn Copper denied the newspaper's report that it had hidden a flood.", "outlet"),
            ClaimExample(
                "Tarn Copper denied an El Mundo Sarn report that it had hidden a flood.", "outlet", "El Mundo Sarn"
            ),
            ClaimExample("Tarn Copper denied a report by La Voz that it had hidden a flood.", "outlet", "La Voz"),
            ClaimExample("There were rumours of a merger of Tarn Copper and Harn Oil.", "rumour"),
            ClaimExample("Reports that armed men had seized the mine in Sarn spread fast.", "outlet"),
            ClaimExample("Reports over the last days had indicated that Tarn Copper would close its mine.", "outlet"),
            ClaimExample("Rumours have put the price of the mine at 900 mln crowns.", "rumour"),
            ClaimExample("Tarn Copper rose to 48 amid rumours the company might be bought by Harn Oil.", "rumour"),
            ClaimExample("The shares fell on speculation a rival would open a mine.", "rumour"),
            ClaimExample(
                "The ministry dismissed Greta Rohm's allegation that it had hidden the plan.", "named", "Greta Rohm"
            ),
            ClaimExample("Asked about a report that it would sell its mine, Tarn Copper said nothing.", "outlet"),
            ClaimExample("Allegations by four women that Rohm had lied were read out.", "unnamed", "four women"),
            ClaimExample("Rumours began to swirl that the pump could burn.", "rumour"),
            ClaimExample("Rumours have flown around Sarn that Rohm may be fired.", "rumour"),
            ClaimExample("Speculation the United Mines will buy Harn Oil lifted shares.", "rumour"),
            ClaimExample(
                "He doubts the conclusion of three spy agencies that Orle had stolen the papers.",
                "named",
                "three spy agencies",
            ),
            ClaimExample("The conclusion of the inquiry that the gate was rusty is printed."),
            ClaimExample("Rumours peg the price of the mine at 900 crowns.", "rumour"),
            ClaimExample("The party has lived with allegations of misconduct for years."),
            ClaimExample("There were suggestions that the council should open the gate."),
            ClaimExample("The annual report of Tarn Copper is due in May."),
            ClaimExample("Reports in the archive are sorted by year."),
            ClaimExample("Rumours fly in the hall."),
            ClaimExample("There were rumours about the health of the minister."),
            ClaimExample("He paid the claims that were due."),
            ClaimExample("He filed an insurance claim of 300 crowns."),
        ),
    ),
    ClaimFrame(
        id="hedged",
        version=3,
        kinds=("rumour", "outlet", "named", "unnamed"),
        why="Reportedly, is rumoured to, it is believed that: told by nobody in particular.",
        examples=(
            ClaimExample("Tarn Copper is reportedly in talks to sell its Gorse Hill mine.", "rumour"),
            ClaimExample("Tarn Copper is rumoured to be the buyer of the Sarn docks.", "rumour"),
            ClaimExample("Guards are said to have been posted around his ward in Sarn.", "rumour"),
            ClaimExample("It is believed that the minister met the rebels in Sarn.", "rumour"),
            ClaimExample("It is believed the fire was set by two guards.", "rumour"),
            ClaimExample("It was reported on Monday the minister had fled to Orle.", "rumour"),
            ClaimExample("The minister had fled to Orle, it was claimed on Monday.", "rumour"),
            ClaimExample("The minister was reported in May to have met the rebels in Orle.", "rumour"),
            ClaimExample("The sailor was reported dead in the storm off Sarn in May.", "rumour"),
            ClaimExample("It has now been claimed that Rohm met the rebels in Orle.", "rumour"),
            ClaimExample("It emerged this weekend that the minister had taken bribes.", "rumour"),
            ClaimExample("Harn Oil hid its losses for a year, it's claimed.", "rumour"),
            ClaimExample("An audio file that is purported to hold the shots in Sarn was aired.", "rumour"),
            ClaimExample("He lives in a house that many believe was paid for by Harn Oil.", "rumour"),
            ClaimExample("The fund is supposed to help farmers."),
            ClaimExample("It was reported to the police in Sarn."),
            ClaimExample("The deficit was reported as 4 mln crowns in May."),
            ClaimExample("It is thought of as a good school."),
            ClaimExample("The suspect was accused of crimes."),
            ClaimExample("The mine is in the hills."),
        ),
    ),
    ClaimFrame(
        id="headline",
        version=1,
        kinds=("outlet", "unnamed"),
        why="A headline names who tells it at its end, or says before a colon that it is a report.",
        examples=(
            ClaimExample(
                "Tarn Copper to close Gorse Hill mine - Harbour Post", "outlet", "Harbour Post", headline=True
            ),
            ClaimExample("Tarn Copper to sell mine - sources", "unnamed", "sources", headline=True),
            ClaimExample("Minister took bribes: reports", "outlet", headline=True),
            ClaimExample("Tarn Copper to sell mine - chairman", headline=True),
            ClaimExample("Tarn Copper opens mine - its third", headline=True),
            ClaimExample("Tarn Copper profit up: chairman", headline=True),
        ),
    ),
    ClaimFrame(
        id="goes-on",
        version=1,
        kinds=("outlet", "unnamed"),
        why="The next sentence goes on with the same outlet or source, called it, they or the paper.",
        examples=(
            ClaimExample(
                "The Sarn Courier reported that Tarn Copper will close its mine. The post added that the board had met twice"
                " in secret.",
                "outlet",
                "Sarn Courier",
            ),
            ClaimExample(
                "Sources close to Tarn Copper said the company would sell its mine. The board had met twice in secret, they"
                " added.",
                "unnamed",
                "Sources close to Tarn Copper",
            ),
            ClaimExample(
                "Sources close to Tarn Copper said the company would sell its mine. They added that a bank had been hired"
                " for the sale.",
                "unnamed",
                "Sources close to Tarn Copper",
            ),
            ClaimExample("The Harbour Post reported that Tarn Copper will close its mine. It rained."),
            ClaimExample(
                "The Harbour Post reported that Tarn Copper will close its mine. The miners said the board had met twice"
                " in secret."
            ),
            ClaimExample("Tarn Copper will close its mine. The paper mill added a shift to its week in March."),
        ),
    ),
    ClaimFrame(
        id="own-announcement",
        version=3,
        kinds=("statement",),
        why="A subject that announces its own act may do what a report said, without a word that confirms.",
        examples=(
            ClaimExample("Tarn Copper said it has agreed to sell its Gorse Hill mine.", "statement", "Tarn Copper"),
            ClaimExample("The Sarn Bank said it plans to open ten branches.", "statement", "Sarn Bank"),
            ClaimExample("Greta Rohm said she will resign in June.", "statement", "Greta Rohm"),
            ClaimExample("Tarn Copper said it was true that the kiln had burned."),
            ClaimExample("A motorist who was waiting at Kestrel Works said it was closing."),
            ClaimExample("Tarn Copper said it has not agreed to sell its mine."),
            ClaimExample("Analysts said they will buy."),
            ClaimExample("Tarn Copper said it expects a loss."),
        ),
    ),
    ClaimFrame(
        id="not-ended",
        version=1,
        kinds=("statement",),
        why="What a party says goes on was not ended, whatever a report said: it may deny that.",
        examples=(
            ClaimExample(
                "Tarn Copper said the search at its Gorse Hill mine was continuing.", "statement", "Tarn Copper"
            ),
            ClaimExample("The Sarn Bank said on Monday all its branches were open.", "statement", "Sarn Bank"),
            ClaimExample("Greta Rohm said the festival would go ahead.", "statement", "Greta Rohm"),
            ClaimExample("Analysts said the search was continuing."),
            ClaimExample("Tarn Copper said the search might continue."),
            ClaimExample("Tarn Copper said the mine was deep."),
        ),
    ),
    ClaimFrame(
        id="not-done",
        version=1,
        kinds=("statement",),
        why="A party that says it did not do a thing denies a report of just that thing, where there is one.",
        examples=(
            ClaimExample("Tarn Copper said it had not sold its Gorse Hill mine.", "statement", "Tarn Copper"),
            ClaimExample("The Sarn Bank said on Monday that it did not lend to the mine.", "statement", "Sarn Bank"),
            ClaimExample("Greta Rohm said she had not paid a guard.", "statement", "Greta Rohm"),
            ClaimExample("Tarn Copper said it had not yet decided."),
            ClaimExample("Analysts said it had not sold its mine."),
            ClaimExample("Tarn Copper said it was not aware of a sale."),
        ),
    ),
    ClaimFrame(
        id="own-deed",
        version=1,
        kinds=("statement",),
        why="A body that tells what its people did confirms a report of that, where there is one.",
        examples=(
            ClaimExample("Tarn Copper said its divers had found the boat.", "statement", "Tarn Copper"),
            ClaimExample("The Sarn Army said on Monday that its men had left the pass.", "statement", "Sarn Army"),
            ClaimExample("Harn Oil said its crews had shut the well.", "statement", "Harn Oil"),
            ClaimExample("Analysts said its divers had found the boat."),
            ClaimExample("Tarn Copper said its divers had not found the boat."),
            ClaimExample("Tarn Copper said its prices had fallen."),
        ),
    ),
    ClaimFrame(
        id="own-words",
        version=1,
        kinds=("statement",),
        why="What a party plainly says of its own matter and ties to a report, also in the negative, may answer it.",
        examples=(
            ClaimExample(
                "Tarn Copper said on Monday that its men had never dug there, as the Courier had claimed.",
                "statement",
                "Tarn Copper",
            ),
            ClaimExample(
                "Tarn Copper is indeed in talks with Harn Oil, its chief executive said.", "statement", "Tarn Copper"
            ),
            ClaimExample(
                "Tarn Copper said that, as reported by the Courier, it had lost two boats.", "statement", "Tarn Copper"
            ),
            ClaimExample('"We have indeed sold two boats," Greta Rohm said.', "statement", "Greta Rohm"),
            ClaimExample("Tarn Copper said on Monday that its men had never dug at Gorse Hill."),
            ClaimExample("Analysts said on Monday that its men had never dug there."),
            ClaimExample("Tarn Copper said on Monday that it had not yet decided."),
            ClaimExample("Greta Rohm has never won a title, her agent said."),
            ClaimExample("Tarn Copper said on Monday that it might sell the mine."),
        ),
    ),
)
"""Every frame in which a claim is told, and the one of statements."""

_BY_ID: Mapping[str, ClaimFrame] = {frame.id: frame for frame in CLAIM_FRAMES}


def claim_rule(kind: str, frame: str) -> str:
    """Return what is printed as the rule of a claim of a kind of origin in a frame; a frame of the table only."""
    return f"{kind}-{_BY_ID[frame].name}"


def frame_of(rule: str) -> str:
    """Return the frame of what `claim_rule` printed."""
    return rule.partition("-")[2].partition("@")[0]


def statement_rule(frame: str = "own-announcement") -> str:
    """Return what is printed as the rule of a statement of a frame."""
    return _BY_ID[frame].name
