"""Composes wire items for measuring and for faults: any number of them, the same for the same seed. Owns the texts.

An item is a ninjs of about 2 KB. A fifth tell of shared matters: reports, responses of all kinds, updates, kills and
repeats; the others are ordinary news without a claim. All names are put together from syllables.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import orjson

from events.instants import spell

FEED = "generated"
"""Source feed under which generated items are received."""

SHARE = 0.2
"""How many of the items tell of matters."""

BEGINS = datetime(2026, 4, 1, tzinfo=UTC)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_AIM_BYTES = 1_450  # of text; the fields around it make about 2 KB
_OPEN_MATTERS = 60
_SYLLABLES = _words(
    "ar bel cor dan el fen gar hol im jor kel lin mar nor os pel quin ros sel tor ul ven wes yar zan bru dra gos"
)
_AGENCIES = ("Corran Wire", "Meridian Press", "Kestin Bureau")
_FIELDS = ("Motors", "Bank", "Energy", "Foods", "Shipping", "Pharma", "Steel", "Airlines", "Telecom", "Insurance")
_PLANS = (
    "is to close its plant in {town}",
    "is in talks to buy {other}",
    "has hidden losses of {sum} million crowns",
    "will cut {sum} jobs in {town}",
    "has recalled {sum} vehicles in secret",
    "has paid bribes for a contract in {town}",
)
_RESPONSES = (
    ("denies", '{who} denied on {day} a report that it {plan}.\n\n"The report is untrue," {who} said in a statement.'),
    ("confirms", '{who} confirmed on {day} a report that it {plan}.\n\n"That is correct," {who} said in a statement.'),
    ("declines comment on", "{who} declined to comment on {day} on a report that it {plan}."),
    ("neither confirms nor denies", "{who} said on {day} it could neither confirm nor deny a report that it {plan}."),
    ("not reached on", "{who} could not be reached for comment on {day} on a report that it {plan}."),
)
_PLAIN = (
    "{place} {office} opened {n} new {noun} for {other_noun} this month, {m} more than a year ago.",
    "The price of {noun} in {place} rose {n} percent over the {season}, the {office} figures show.",
    "Work on the {adjective} {noun} near {place} is due to end in the {season} and costs {n} million crowns.",
    "{place} has {n} thousand inhabitants and {m} {noun}, and lies on the river {other}.",
    "Visitors to the {noun} fair came from {n} countries, and {m} makers of {other_noun} showed their goods.",
    "The {office} of {place} lent {n} {noun} and {m} {other_noun}, most of them {adjective}.",
    "A {adjective} bridge over the {other} will carry {n} {noun} a day from {place}.",
    "Trains between {place} and {other} need {n} minutes since the {noun} were renewed.",
    "The {season} brought {n} {noun} and {adjective} {other_noun} to {place}.",
    "Schools in {place} have {n} classes for {noun}, with {m} pupils in each.",
    "A {adjective} {noun} from {place} stands beside {n} {other_noun} in the {office} hall.",
    "Half of the {other_noun} in {place} are {adjective}, and {m} of {n} {noun} are older than the town.",
    "{other} sold {n} {adjective} {noun} to {place}, which has no {other_noun} of its own.",
    "In the {season} the {noun} of {place} and the {other_noun} of {other} are shown together.",
)
_OFFICES = ("library", "market", "harbour", "museum", "forestry", "water", "transport", "statistics", "post", "park")
_SEASONS = ("spring", "summer", "autumn", "winter")
_NOUNS = _words(
    """
    anchors apples axes barges barrels bells benches bicycles blankets boats books boots bowls bricks brushes buckets
    cabins candles canoes carpets carts castles cellars chairs chimneys churches clocks coats coins combs cranes cups
    curtains desks doors drums ferries fences fields flags floors flutes forges forks fountains gardens gates gloves
    hammers harps hats hedges hives horses hotels islands jars kettles kilns kites ladders lakes lamps lanterns lenses
    lifts looms maps masts meadows mills mirrors mosaics nets oars olives orchards organs ovens paddles paintings paths
    pears pianos pillars pipes ponds pots presses pumps quarries rafts rails ropes rowers saddles sails saws scales
    shelves shovels sledges sluices songs spoons stables stairs statues stoves streams swans swings tables tents tiles
    towers toys trams trumpets tunnels turbines valleys vases vineyards violins walls weavers wells wheels
    """
)
_ADJECTIVES = _words(
    """
    amber ancient blue bright broad brown carved cheap circular copper crimson curved deep dry empty fragrant gentle
    golden green grey hollow iron ivory large late light long lower marble narrow northern oak oval painted pale plain
    polished quiet red round rural rustic sandy shallow silver slender slow small smooth square steep stone striped
    sturdy tall thick thin upper velvet warm white wide wooden woollen yellow
    """
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(slots=True)
class _Matter:
    """Something that items tell of: who, what, and which items have told it so far."""

    who: str
    plan: str
    told: list[dict[str, object]]


def generate(count: int, seed: int = 1) -> Iterator[bytes]:
    """Yield `count` items as the bytes of one JSON line each, in order of their version time."""
    draw = random.Random(seed)  # noqa: S311 - texts to measure with, no secret
    now, matters = BEGINS, list[_Matter]()
    for number in range(1, count + 1):
        now += timedelta(seconds=draw.randint(1, 40))
        tells = draw.random() < SHARE
        yield orjson.dumps(_of_a_matter(draw, number, now, matters) if tells else _plain(draw, number, now))


def _of_a_matter(draw: random.Random, number: int, now: datetime, matters: list[_Matter]) -> dict[str, object]:
    if not matters or draw.random() < 0.3:  # noqa: PLR2004 - a third of what is told is new
        matter = _open(draw)
        matters.append(matter)
        del matters[:-_OPEN_MATTERS]
        paper = f"the {_name(draw)} {draw.choice(('Post', 'Courier', 'Herald'))}"
        told = f"{matter.who} {matter.plan}, {paper} newspaper reported on {_DAYS[now.weekday()]}."
        item = _item(draw, number, now, (f"{matter.who} {matter.plan} - {paper[4:]}", told, matter.who))
        matter.told.append(item)
        return item
    matter = draw.choice(matters)
    way, last = draw.random(), matter.told[-1]
    if way < 0.08:  # noqa: PLR2004 - the same again
        return last
    if way < 0.35 and last["pubstatus"] == "usable":  # noqa: PLR2004 - a further version of the last item
        if way < 0.14:  # noqa: PLR2004 - which kills it
            item = _again(
                last, now, pubstatus="canceled", ednote="KILL: do not use", headline=f"KILL: {last['headline']}"
            )
        else:
            item = _again(last, now, body_text=f"{last['body_text']}\n\n{_sentence(draw, _name(draw))}")
    else:
        headline, text = draw.choice(_RESPONSES)
        lead = text.format(who=matter.who, plan=matter.plan, day=_DAYS[now.weekday()])
        item = _item(draw, number, now, (f"{matter.who} {headline} report that it {matter.plan}", lead, matter.who))
    matter.told.append(item)
    return item


def _open(draw: random.Random) -> _Matter:
    who = f"{_name(draw)} {draw.choice(_FIELDS)}"
    plan = draw.choice(_PLANS).format(
        town=_name(draw), other=f"{_name(draw)} {draw.choice(_FIELDS)}", sum=draw.randint(20, 9_000)
    )
    return _Matter(who, plan, [])


def _plain(draw: random.Random, number: int, now: datetime) -> dict[str, object]:
    place = _name(draw)
    return _item(draw, number, now, (_sentence(draw, place).rstrip("."), _sentence(draw, place), place))


def _item(draw: random.Random, number: int, now: datetime, told: tuple[str, str, str]) -> dict[str, object]:
    """Compose an item from its headline, its first sentence and what it is about."""
    headline, lead, about = told
    agency, town = draw.choice(_AGENCIES), _name(draw)
    paragraphs = [f"{town.upper()}, {now:%B} {now.day} ({agency}) - {lead}"]
    size, near = len(lead), _name(draw)
    while size < _AIM_BYTES:
        paragraph = " ".join(_sentence(draw, near) for _ in range(3))
        paragraphs.append(paragraph)
        size += len(paragraph)
    return {
        "uri": f"urn:newsml:generated.example:2026:{number}",
        "type": "text",
        "version": "1",
        "versioncreated": spell(now),
        "firstcreated": spell(now),
        "pubstatus": "usable",
        "language": "en",
        "urgency": draw.randint(2, 6),
        "headline": headline,
        "slugline": f"{about.replace(' ', '-').upper()}/",
        "located": town,
        "infosource": [{"name": agency}],
        "body_text": "\n\n".join(paragraphs),
    }


def _again(item: dict[str, object], now: datetime, **changed: str) -> dict[str, object]:
    version = str(int(str(item["version"])) + 1)
    return {**item, "pubstatus": "usable", "version": version, "versioncreated": spell(now), **changed}


def _sentence(draw: random.Random, place: str) -> str:
    return draw.choice(_PLAIN).format(
        place=place,
        other=_name(draw),
        office=draw.choice(_OFFICES),
        season=draw.choice(_SEASONS),
        adjective=draw.choice(_ADJECTIVES),
        noun=draw.choice(_NOUNS),
        other_noun=draw.choice(_NOUNS),
        n=draw.randint(2, 900),
        m=draw.randint(2, 90),
    )


def _name(draw: random.Random) -> str:
    return "".join(draw.choice(_SYLLABLES) for _ in range(draw.randint(2, 3))).capitalize()
