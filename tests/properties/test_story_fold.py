"""Properties of the story fold: order, duplication and batching change nothing; a kill undoes an item."""

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from events.catalogue import ItemApplied, StoryEvent, StoryRuled, Threaded
from projections.comparing import Folding
from projections.past import fold
from projections.policy import DEFAULT
from projections.showing import view
from projections.story import StoryState, evolve, from_bytes, to_bytes
from projections.telling import (
    Happening,
    Saying,
    Telling,
    answers,
    item,
    kill,
    lifts,
    release,
    reports,
    rules,
    unrules,
    withhold,
)

OUTLETS = ("Lowgate Echo", "Radio Sund", "Tarn Gazette")
PARTIES = ("Tarn Rail", "Sael police", "Orsk trade ministry", "trade ministry")
BEARINGS = ("confirms", "denies", "confirms_part", "neither", "declines", "silent", "retracts")
ITEMS = ("a", "b", "e", "f")


@st.composite
def sayings(draw: st.DrawFn) -> tuple[Saying, ...]:
    """Return what an item says: up to three claims and responses on two claims."""
    said: list[Saying] = []
    for place in range(draw(st.integers(0, 3))):
        claim = draw(st.sampled_from(("c", "d")))
        day = draw(st.sampled_from((None, "2026-03-02", "2026-03-03")))
        if draw(st.booleans()):
            chain = draw(st.sampled_from(((), ("Radio Sund",))))
            said.append(reports(draw(st.sampled_from(OUTLETS)), claim=claim, said=day, chain=chain, start=place))
        else:
            party, bearing = draw(st.sampled_from(PARTIES)), draw(st.sampled_from(BEARINGS))
            said.append(answers(party, bearing, claim=claim, said=day, start=place))  # type: ignore[arg-type]
    return tuple(said)


@st.composite
def tellings(draw: st.DrawFn) -> tuple[StoryEvent, ...]:
    """Return the events of a story in which items come, change, are held, released, killed and ruled on."""
    telling = Telling()
    seen: set[str] = set()
    for hour in range(draw(st.integers(1, 9))):
        name = draw(st.sampled_from(ITEMS))
        at = f"2026-03-03T{hour + 8:02d}:00:00Z"
        what: Happening
        if name not in seen or draw(st.booleans()):
            held = draw(st.sampled_from((None, None, "2026-03-04T06:00:00Z")))
            signal = draw(st.sampled_from(("update", "correction")))
            copy = draw(st.sampled_from((None, "a")))
            what = item(name, at, *draw(sayings()), signal=signal, embargoed_until=held, copy_of=copy)  # type: ignore[arg-type]
            seen.add(name)
        else:
            what = draw(
                st.sampled_from(
                    (kill(name, at), withhold(name, at), release(name, at), lifts(name, at),
                     rules(f"r{hour}", at, status="confirmed"), draw(rulings(telling, f"r{hour}", at)))
                )
            )  # fmt: skip
        what(telling)
    return tuple(telling.events)


@st.composite
def rulings(draw: st.DrawFn, telling: Telling, name: str, at: str) -> Happening:
    """Return a strike, an answer to a claim or to none, or the end of a ruling, on what the story has by then."""
    events = [row.event for row in mentions(telling)]
    made = [event.data.ruling.ruling for event in telling.events if isinstance(event, StoryRuled)]
    if made and draw(st.booleans()):
        return unrules(draw(st.sampled_from(made)), at)
    if not events:
        return rules(name, at, claim="d", status="denied")
    event = draw(st.sampled_from(events))
    if draw(st.booleans()):
        return rules(name, at, strike=event)
    return rules(name, at, claim=draw(st.sampled_from(("c", "d", ""))), answer=event)


def mentions(telling: Telling) -> list[Threaded]:
    """Return every mention that the story was told."""
    return [row for event in telling.events if isinstance(event, ItemApplied) for row in event.data.added]


@settings(max_examples=50, deadline=None)
@for_all(tellings(), st.randoms(use_true_random=False))
def test_any_order_of_the_events_gives_the_same_bytes(events: tuple[StoryEvent, ...], chance: object) -> None:
    """Each part of the state is decided by the event with the highest seq, whenever that is folded."""
    shuffled = list(events)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert to_bytes(fold(shuffled)) == to_bytes(fold(events))
    assert view(fold(shuffled), DEFAULT) == view(fold(events), DEFAULT)


@settings(max_examples=40, deadline=None)
@for_all(tellings(), st.lists(st.integers(0, 8), max_size=6))
def test_events_that_come_twice_change_nothing(events: tuple[StoryEvent, ...], again: list[int]) -> None:
    """Delivery is at least once: the fold drops what it has applied."""
    doubled = [*events, *(events[place % len(events)] for place in again)]
    assert to_bytes(fold(doubled)) == to_bytes(fold(events))


@settings(max_examples=40, deadline=None)
@for_all(tellings(), st.integers(0, 9))
def test_a_state_that_went_through_its_bytes_folds_on_alike(events: tuple[StoryEvent, ...], cut: int) -> None:
    """Batching: storing and reading the state between two events changes neither state nor view."""
    state = StoryState("s")
    for place, event in enumerate(events):
        if place == cut:
            state = from_bytes(to_bytes(state))
        view(state, DEFAULT)
        state = evolve(state, event)
    fresh = fold(events)
    assert to_bytes(state) == to_bytes(fresh)
    assert view(state, DEFAULT) == view(fresh, DEFAULT)


@settings(max_examples=50, deadline=None)
@for_all(tellings(), sayings())
def test_a_kill_equals_never_having_had_the_item(events: tuple[StoryEvent, ...], says: tuple[Saying, ...]) -> None:
    """History aside: claims that others carry show the same, and what only the killed item told is withdrawn."""
    without = view(fold(events), DEFAULT)
    telling = Telling()
    telling.events = list(events)
    item("killed", "2026-03-03T20:00:00Z", *says, provider="Kanal Nord")(telling)
    kill("killed", "2026-03-03T21:00:00Z")(telling)
    with_it = view(fold(telling.events), DEFAULT)
    assert with_it.items == without.items
    for claim in without.claims:
        after = next(one for one in with_it.claims if one.claim == claim.claim)
        if after.rule == "withdrawn" and not any(origin.live for origin in claim.origins):
            continue  # it had an origin, in the killed item only: that is history
        lost = [origin for origin in after.origins if not origin.live and origin not in claim.origins]
        origins = tuple(origin for origin in after.origins if origin not in lost)
        assert [origin.name for origin in origins if origin.live] == [one.name for one in claim.origins if one.live]
        assert (after.status, after.flags, after.hold) == (claim.status, claim.flags, claim.hold)
        assert after.independent_origins == claim.independent_origins
        assert after.postures == claim.postures


@settings(max_examples=50, deadline=None)
@for_all(
    st.lists(st.tuples(st.sampled_from(ITEMS), sayings()), min_size=1, max_size=4, unique_by=lambda one: one[0]),
    st.randoms(use_true_random=False),
)
def test_mentions_that_arrive_in_another_order_show_the_same(
    items: list[tuple[str, tuple[Saying, ...]]], chance: object
) -> None:
    """A late arrival is folded where it belongs: the view is as if it had come in order."""
    told = [(name, f"2026-03-03T{hour + 8:02d}:00:00Z", says) for hour, (name, says) in enumerate(items)]
    late = list(told)
    chance.shuffle(late)  # type: ignore[attr-defined]
    views = []
    for order in (told, late):
        telling = Telling()
        for name, at, says in order:
            item(name, at, *says)(telling)
        shown = view(fold(telling.events), DEFAULT)
        views.append((shown.claims, shown.status, shown.flags, shown.lead, shown.title))
    assert views[0] == views[1]


@settings(max_examples=50, deadline=None)
@for_all(
    st.lists(st.tuples(st.sampled_from(ITEMS), sayings()), min_size=1, max_size=4, unique_by=lambda one: one[0]),
    st.sampled_from(("c", "d")),
    st.randoms(use_true_random=False),
)
def test_a_response_ruled_to_answer_another_claim_counts_as_if_it_had_been_threaded_there(
    items: list[tuple[str, tuple[Saying, ...]]], wrong: str, chance: object
) -> None:
    """The claims show the same as without the mistake, whenever the ruling came; nothing of the wrong claim is left."""
    right = "d" if wrong == "c" else "c"
    said = [answers("Orsk Bank", "denies", claim=claim, start=50) for claim in (wrong, right)]
    views = []
    for one in said:
        telling = Telling()
        told = [item("x", "2026-03-03T07:00:00Z", one)]
        told += [item(name, f"2026-03-03T{hour + 8:02d}:00:00Z", *says) for hour, (name, says) in enumerate(items)]
        if one is said[0]:
            ruling = rules("r", "2026-03-03T20:00:00Z", claim=right, answer=f"x:response:Orsk Bank:deny:{wrong}")
            told.insert(chance.randint(1, len(told)), ruling)  # type: ignore[attr-defined]
        for happening in told:
            happening(telling)
        shown = view(fold(telling.events), DEFAULT)
        claims = [claim.model_dump(exclude={"postures": {"__all__": {"event"}}}) for claim in shown.claims]
        views.append((claims, shown.status, shown.flags, shown.lead, shown.title, shown.items))
    assert views[0] == views[1]


@settings(max_examples=60, deadline=None)
@for_all(tellings())
def test_whatever_is_said_and_ruled_each_alert_is_raised_once_and_taken_back_once(
    events: tuple[StoryEvent, ...],
) -> None:
    """What recipients know of a claim is what it shows; a claim that is gone has no alert that stands."""
    folding = Folding(DEFAULT)
    for event in events:
        folding.take(event)
    standing: set[str] = set()
    ids = [alert.alert for alert in folding.alerts]
    assert len(set(ids)) == len(ids)
    for alert in folding.alerts:
        if alert.replaces is not None:
            assert alert.replaces in standing, "only what was raised and still stands is taken back"
            standing.discard(alert.replaces)
        else:
            standing.add(alert.alert)
    shown = {claim.claim: claim for claim in view(fold(events), DEFAULT).claims}
    for claim, told in folding.told.items():
        assert {sent.alert for sent in told.sent} <= standing
        if claim in shown:
            never_released = (
                "ruled" in shown[claim].flags and told.status in ("unconfirmed", "withdrawn") and not told.sent
            )
            assert told.status == shown[claim].status or shown[claim].hold != "live" or never_released
        else:
            assert (told.status, told.sent) == ("unconfirmed", ())
