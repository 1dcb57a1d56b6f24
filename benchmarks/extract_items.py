"""Items for measuring `onrecord extract`: short wire stories and long articles of composed news copy.

A tenth of them hold a response. The rest is copy as wires send it, full of "said" and of figures, without one.
"""

import random
from collections.abc import Iterator

import orjson

SIZES = {"130 words": 130, "800 words": 800}
"""Words of an item: a short wire story, and a long article."""

SHARE = 0.1
"""How many of the items hold a response."""

_NAMES = (
    "Orrin", "Velda", "Tarn", "Marsh", "Dorn", "Sarn", "Ostra", "Kesten", "Halden", "Brisk", "Morav", "Lindel", "Quell",
    "Pellow", "Varno", "Estrin", "Culver", "Rask", "Tolland", "Wendel",
)  # fmt: skip
_KINDS = ("Steel", "Foods", "Energy", "Bank", "Shipping", "Insurance", "Pharma", "Airlines", "Mining", "Paper")
_FIRST = ("Ruth", "Dora", "Karl", "Anton", "Mira", "Helen", "Paul", "Ines")
_POSTS = ("chief executive", "finance director", "chairman", "head of sales")
_GOODS = ("wheat", "copper", "coffee", "timber", "gas", "cotton", "ships", "engines", "medicines", "glass")
_PLAIN = (
    "{firm} said its net profit rose {n} percent to {m} million crowns in the {term} quarter.",
    "Sales of {goods} in {town} fell to {m} million crowns from {n} million a year ago.",
    '"We see good demand for {goods} in the next {few} months," {person}, {post} of {firm}, told holders in {town}.',
    "Prices of {goods} rose by {n} crowns a tonne after dry weather in the south of the country.",
    "The company, which employs {m}00 people at {few} plants, also makes {goods} for export.",
    "Analysts had expected a profit of {n} million crowns on sales of {m} million.",
    "Traders said they expected {n},000 tonnes of {goods} to be loaded in {town} by the end of the month.",
    "{firm} shares closed {few} crowns higher at {n} in {town} on {day}.",
    "The {town} government will spend {n} million crowns on new harbours for {goods}, it said on {day}.",
    "{person} joined {firm} as {post} {few} years ago and ran its plant in {town} before that.",
    "The bank cut its key rate by a quarter point to {few} percent, as most economists had thought it would.",
    "Workers at the {goods} terminal in {town} went back to work on {day} after {few} days on strike.",
    "{firm} has agreed to sell its {goods} business to {other} for {m} million crowns, both companies said.",
    "A storm off {town} held up {few} ships with {goods} on {day}, the port authority said.",
    "Imports of {goods} grew by {n} percent in the first {few} months, official figures showed.",
    "The talks between {firm} and its creditors will go on next week, {person} told reporters.",
)
_RESPONSES = (
    "{firm} denied on {day} a newspaper report that it is in talks to sell its {goods} business to {other}.",
    "A spokesman for {firm} declined to comment on reports that the company will close its plant in {town}.",
    "{firm} confirmed on {day} that {person} will leave the company at the end of the year.",
    '"There is no truth in the rumours of a bid by {other}," {firm} said in a statement.',
    "The {town} ministry of trade said it could neither confirm nor deny that {goods} had been held at the border.",
    "{person}, {post} of {firm}, could not be reached for comment on the report.",
)
_HEADS = (
    "{firm} profit up {n} percent", "{goods} prices rise in {town}", "{firm} to sell {goods} unit to {other}",
    "{town} spends {n} million on harbours", "Strike ends at {town} terminal", "{firm} names new {post}",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_A_PARAGRAPH = 2
_HALF_A_SENTENCE = 7


def items(count: int, words: int) -> list[bytes]:
    """Return items as JSON lines with id, headline and body of about so many words."""
    draw = random.Random(7)
    return [_item(draw, number, words) for number in range(count)]


def _item(draw: random.Random, number: int, words: int) -> bytes:
    said = list(_sentences(draw, words))
    if draw.random() < SHARE:
        said.insert(draw.randrange(min(4, len(said))), _filled(draw, _RESPONSES))
    paragraphs = (" ".join(said[at : at + _A_PARAGRAPH]) for at in range(0, len(said), _A_PARAGRAPH))
    body = f"{draw.choice(_NAMES).upper()}, March {draw.randint(1, 28)} - " + "\n\n".join(paragraphs)
    return orjson.dumps({"id": f"extract-{number}", "headline": _filled(draw, _HEADS).capitalize(), "body": body})


def _sentences(draw: random.Random, words: int) -> Iterator[str]:
    while words > _HALF_A_SENTENCE:
        sentence = _filled(draw, _PLAIN)
        words -= len(sentence.split())
        yield sentence


def _filled(draw: random.Random, of: tuple[str, ...]) -> str:
    firm, other = (f"{draw.choice(_NAMES)} {draw.choice(_KINDS)}" for _ in range(2))
    return draw.choice(of).format(
        firm=firm,
        other=other,
        person=f"{draw.choice(_FIRST)} {draw.choice(_NAMES)}",
        town=draw.choice(_NAMES),
        post=draw.choice(_POSTS),
        goods=draw.choice(_GOODS),
        term=draw.choice(("first", "second", "third", "fourth")),
        day=draw.choice(_DAYS),
        few=draw.randint(2, 9),
        n=draw.randint(10, 99),
        m=draw.randint(100, 999),
    )
