"""Property of alerting's memory: forgetting costs take-backs of long ago, and neither loses nor doubles an alert."""

from datetime import date, timedelta

from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from events.catalogue import AlertRaised, StoryEvent
from events.codec import decode, encode
from events.views import AlertView
from projections.policy import Policy
from projections.telling import Telling, item, kill, release, withhold
from streams.stages.alert import AlertStage
from streams.stages.overlay import MemoryState
from streams.stages.project import ProjectStage
from streams.stages.protocol import Record
from tests.properties.test_story_fold import sayings

FIRST = date(2024, 1, 1)


@st.composite
def years(draw: st.DrawFn) -> list[StoryEvent]:
    """Return the events of three stories told in turn, with pauses of up to half a year between any two."""
    told = {name: Telling(name) for name in ("s", "t", "u")}
    seen: set[str] = set()
    events: list[StoryEvent] = []
    day = FIRST
    for _ in range(draw(st.integers(1, 14))):
        day += timedelta(days=draw(st.sampled_from((0, 1, 20, 59, 61, 180))))
        name, at = draw(st.sampled_from(sorted(told))), f"{day.isoformat()}T09:00:00Z"
        piece = f"{name}-{draw(st.sampled_from('ab'))}"
        if piece in seen and draw(st.booleans()):
            what = draw(st.sampled_from((kill, withhold, release)))(piece, at)
        else:
            what = item(piece, at, *(one for one in draw(sayings())))
            seen.add(piece)
        what(told[name])
        events.append(told[name].events[-1])
    return events


def alerts(events: list[StoryEvent], days: int) -> list[AlertView]:
    """Return the alerts under a memory of so many days; a claim's id is made its story's own."""
    policy = Policy(version="d@1", remember_days=days)
    project, alert = ProjectStage(policy=policy), AlertStage(policy=policy)
    stories, told = MemoryState(), MemoryState()
    found = []
    for event in events:
        raw = encode(event).replace(b'"claim":"', f'"claim":"{event.data.story}-'.encode())
        for output in project.step(stories, Record("story.events", 0, 0, None, raw)):
            if output.topic != "story.changes":
                continue
            for sent in alert.step(told, Record("story.changes", 0, 0, None, output.value)):
                raised = decode(sent.value)
                assert isinstance(raised, AlertRaised)
                found.append(raised.data)
    return found


@settings(max_examples=80, deadline=None)
@for_all(years())
def test_forgetting_neither_loses_nor_doubles_an_alert(events: list[StoryEvent]) -> None:
    """All but take-backs are the very same as with a memory for ever; take-backs are some of those."""
    ever, briefly = alerts(events, 36_500), alerts(events, 60)
    assert [one for one in briefly if one.kind != "take_back"] == [one for one in ever if one.kind != "take_back"]
    assert len({one.alert for one in briefly}) == len(briefly)
    assert {one.alert for one in briefly} <= {one.alert for one in ever}
