"""The bundled feed: what is in it, and that playing it is the same every time."""

from collections import Counter
from collections.abc import Sequence

import orjson

from events.catalogue import ItemReceived
from events.codec import decode
from events.instants import order
from streams.demo.player import BEGINS, ENDS, lines, outputs, play
from streams.stages.protocol import Output

PROVIDERS = {"Corran Wire", "Meridian Press", "Tavaro News Agency", "Kestin Bureau", "Westmark Agentur"}


def items() -> list[dict[str, object]]:
    """Return the lines that are JSON objects."""
    found = []
    for line in lines():
        try:
            item = orjson.loads(line.raw)
        except orjson.JSONDecodeError:
            continue
        if isinstance(item, dict):
            found.append(item)
    return found


def told(item: dict[str, object]) -> str:
    """Return the note of an item in whichever spelling it has."""
    return str(item.get("ednote") or item.get("edNote") or "")


def test_feed_tells_two_days_of_five_agencies() -> None:
    """At least sixty items, each agency with several, over two days."""
    sources = [item.get("infosource") or item.get("infosources") or item.get("infoSources") for item in items()]
    names = Counter(source[0]["name"] for source in sources if isinstance(source, list))
    assert set(names) == PROVIDERS
    assert min(names.values()) >= 5
    assert sum(names.values()) >= 60
    assert {line.received_at[:10] for line in lines()} == {"2026-03-02", "2026-03-03"}


def test_feed_has_all_that_wires_send() -> None:
    """Kills, corrections, holds, an embargo, another language, repeats, and lines that are no item."""
    found = items()
    assert sum(item.get("pubstatus") == "canceled" or item.get("pubStatus") == "canceled" for item in found) == 2
    assert sum("withheld" in (item.get("pubstatus"), item.get("pubStatus")) for item in found) == 1
    assert sum("embargoed" in item for item in found) == 1
    assert sum(item.get("language") == "de" for item in found) >= 3
    assert sum("CORRECTION" in told(item) for item in found) == 1
    assert sum("ADVISORY" in told(item) for item in found) == 2
    assert max(Counter(line.raw for line in lines()).values()) == 2
    assert len(lines()) - len(found) >= 3
    assert {str(item.get("version")) for item in found} >= {"1", "2", "3"}


def test_feed_has_three_generations_of_ninjs() -> None:
    """Text as body_text and body_xhtml (1.x), as bodies in lower case (2.x) and in camel case (3.x)."""
    fields = set().union(*items())
    assert {"body_text", "body_xhtml", "bodies", "versioncreated", "versionCreated", "pubstatus", "pubStatus"} <= fields


def test_clock_of_the_feed_never_runs_backwards() -> None:
    """A late item and a line without a time arrive at the time of the line before."""
    times = [line.received_at for line in lines()]
    assert times == sorted(times, key=order)
    assert times[0] >= BEGINS
    assert times[-1] < ENDS


def test_playing_twice_gives_the_same_records() -> None:
    """Ids and bytes depend on the feed alone, so a second play doubles nothing."""
    first, second = list[Output](), list[Output]()
    assert play(first.extend, 0) == play(second.extend, 0) == len(lines())
    assert first == second
    assert len({output.id for output in first}) == len(first)


def test_every_line_is_received_at_the_time_of_the_feed() -> None:
    """The stream's clock is the feed's: received_at is stamped from it, never from ours."""
    for line in lines():
        for output in outputs(line):
            event = decode(output.value)
            assert isinstance(event, ItemReceived)
            assert event.time == event.data.received_at == line.received_at


def test_pace_is_seconds_of_the_feed_in_one_of_ours() -> None:
    """Thirty-five hours at two hours a second take a little less than eighteen seconds of sleep."""
    slept = list[float]()
    play(lambda _outputs: None, 7_200, sleep=slept.append)
    assert 17 < sum(slept) < 18
    assert max(slept) <= 0.2


def test_play_ends_early_when_it_is_stopped() -> None:
    """Nothing more is appended once somebody asks for an end."""
    appended = list[Sequence[Output]]()
    assert play(appended.append, 0, stopped=lambda: len(appended) == 3) == 3
    assert len(appended) == 3
