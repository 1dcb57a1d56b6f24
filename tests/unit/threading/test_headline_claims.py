"""Which claim of a story a headline tells."""

from events.wire_item import WireItem
from streams.stages.thread_lines import thread_lines
from streams.threading.features import proposition_terms
from streams.threading.headline_claims import match_headline
from streams.threading.likeness import KnownClaim


def _known(claim: str, *wordings: str) -> list[KnownClaim]:
    return [KnownClaim(claim, text, proposition_terms(text), (), open=True) for text in wordings]


FERRY = _known("ferry", "Skarn ferry sinks in storm", "Forty missing as ferry goes down near Skarn")


def test_a_headline_tells_the_claim_that_it_is_like() -> None:
    """The same matter in other words is one claim, another matter of the same place is a new one."""
    found = match_headline("Ferry goes down in storm off Skarn", FERRY)
    assert found is not None
    assert found.claim == "ferry"
    assert match_headline("Mayor quits over unpaid parking fines and a ferry to Osk", FERRY) is None


def test_several_wordings_that_are_near_beat_one_that_is_near_by_chance() -> None:
    """A claim told three times in such words is the likelier one, where the nearest wordings of two are as near."""
    text = "Torvik bakery sells bread baked by robots"
    one = _known("one", "Torvik bakery sells bread baked by robots overnight", "Mayor opens robot museum")
    many = _known("many", *(f"Torvik bakery sells bread baked by robots {word}" for word in ("overnight", "cheaply")))
    for known in ([*one, *many], [*many, *one]):
        found = match_headline(text, known)
        assert found is not None
        assert found.claim == "many"


def test_other_figures_make_a_headline_less_alike() -> None:
    """Three hundred jobs are hardly nine hundred."""
    known = _known("jobs", "Varga Glass to cut 300 jobs")
    same, other = match_headline("Varga Glass cuts 300 jobs", known), match_headline("Varga Glass cuts 900 jobs", known)
    assert same is not None
    assert other is not None
    assert same.score > other.score


def test_words_without_content_tell_no_claim() -> None:
    """A headline of words that say nothing is like no claim, and no claim is known of an empty story."""
    assert match_headline("", FERRY) is None
    assert match_headline("Skarn ferry sinks in storm", []) is None


_FILLING_WORDS = """
beetles orchards treaty vaccine tunnel harvest glacier opera senate budget museum violin dragon turbine lottery
library compass cathedral pension festival brewery antenna pharmacy subsidy stadium embargo orchid submarine tariff
marathon volcano telescope avalanche syndicate parrot monastery quarry carnival lighthouse
"""
_FILLING = _FILLING_WORDS.split()


def _items(texts: list[str], body: str) -> list[WireItem]:
    return [
        WireItem(item=f"i{n}", guid=f"i{n}", headline=text, body=body.format(word=text.split()[0]),
                 version_created=f"2026-05-04T08:{n:02}:00Z")
        for n, text in enumerate(texts)
    ]  # fmt: skip


def _stories(body: str, first: str, second: str) -> tuple[str, str]:
    """Return the stories of two bare headlines after forty other items."""
    others = _items([f"{word.title()} {word[::-1]} {word[1:]}" for word in _FILLING], body)
    told = [
        WireItem(item=name, guid=name, headline=text, body="", version_created=f"2026-05-04T09:0{n}:00Z")
        for n, (name, text) in enumerate((("first", first), ("second", second)))
    ]
    lines = {line["id"]: line["story"] for line in thread_lines([*others, *told], lambda _: ((), ()))}
    return lines["first"], lines["second"]


def test_on_a_feed_of_headlines_one_that_tells_a_claim_of_a_story_joins_it() -> None:
    """It has nothing else to be known by; a flash on a wire of whole items waits for more than a few words."""
    first, second = "Skarn ferry sinks in winter storm", "Forty feared drowned as overloaded ferry sinks at night"
    own, joined = _stories("", first, second)
    assert own == joined
    body = "The {word} was on view again, and nobody in the valley had seen anything of that sort for many years."
    own, apart = _stories(body, first, second)
    assert own != apart
