"""An editor's decision to a command of the desk: what is decided, held against what the read model shows.

Owns finding the story (a merged one forwards), the claim, the mention and the ruling that are meant, and saying what
is wrong with a decision before anything is written. Threading checks again: the log may have moved on meanwhile.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import orjson
from pydantic import StringConstraints

from events.catalogue import Ruling, RulingEnd, RulingMade, RulingWithdrawn
from events.errors import SettingsError
from events.identity import event_id
from events.value import Value
from events.views import RulingView, StatusName, StoryView
from projections.desk.explaining import story_events
from projections.desk.model import DeskModel
from projections.facts import Fact
from projections.past import fold
from projections.rulings import in_order, ruling_view
from projections.story import StoryState

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]
Id = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
Kind = Literal["status", "strike", "answer", "merge", "split", "end"]

CONFLICT = "conflict"
"""The reason of an error where what is named is there, but such that the decision makes no sense."""
INCOMPLETE = "incomplete"
"""The reason of an error where a decision does not say all that its kind needs, or more."""

_NEEDS: dict[str, tuple[str, ...]] = {
    "status": ("claim", "status"), "strike": ("claim", "event"), "answer": ("event",), "merge": ("other",),
    "split": ("other",), "end": ("ruling",),
}  # fmt: skip
_MAY = {"answer": ("claim",)}
_MADE, _WITHDRAWN = "onrecord.desk.ruling_made", "onrecord.desk.ruling_withdrawn"


class Decision(Value):
    """What an editor decides about a story, who decides and why.

    `status` gives `claim` that status; `strike` takes the mention `event` from `claim`; `answer` says that the response
    `event` answers `claim`, or none; `merge` says that the story is the story `other`, which goes on; `split` parts the
    story `other`, which was merged into this one; `end` ends `ruling`. Ids may be beginnings that only one has.
    """

    kind: Kind
    claim: Id | None = None
    status: StatusName | None = None
    event: Id | None = None
    other: Id | None = None
    ruling: Id | None = None
    by: Name
    why: Words


@dataclass(frozen=True, slots=True)
class Command:
    """What goes to desk.commands, the ruling that it is about, and the story that this is on.

    `event` is None where nothing is left to do: that very ruling was made, or has ended.
    """

    ruling: str
    story: str
    event: RulingMade | RulingWithdrawn | None


def command(model: DeskModel, story: str, decision: Decision, *, epoch: str, at: str, name: str) -> Command:
    """Return the command that a decision comes to; the same `name` on the same story is the same ruling.

    Raises SettingsError for what is not there (with the reason `conflict` for what is there and cannot be decided so),
    which says what is meant and what to do.
    """
    _complete(decision)
    found = story_now(model, story)
    state = fold(story_events(model, found))
    if decision.kind == "end":
        return _end(model, state, decision, epoch=epoch, at=at)
    ruling = event_id(epoch, name, _MADE, story)
    if ruling in state.rulings:
        return Command(ruling, found, None)
    told: dict[str, Any] = {"ruling": ruling, "story": found, "claim": "", "by": decision.by, "why": decision.why}
    if decision.kind in ("merge", "split"):
        told |= _on_stories(model, found, decision)
    else:
        told |= _on_claim(model, state, story, decision)
    data = Ruling.model_validate(told)
    event = RulingMade(
        id=ruling, source="onrecord/rule", subject=data.story, time=at, correlationid=ruling, epoch=epoch, data=data
    )
    return Command(ruling, data.story, event)


def rulings_of(model: DeskModel, story: str) -> tuple[RulingView, ...]:
    """Return all rulings on a story, those that ended among them, in the order in which they reached it."""
    state = fold(story_events(model, story_now(model, story)))
    return tuple(map(ruling_view, in_order(state.rulings.values(), standing=False)))


def story_now(model: DeskModel, story: str) -> str:
    """Return the id that a story goes by now: the whole id or a beginning that only one has, a merged one forwarded.

    Raises SettingsError when there is none.
    """
    return _way(model, story)[-1]


def effect(model: DeskModel, made: Command) -> tuple[str, str] | None:
    """Return the story on which a command took effect, and how that is shown as JSON; None while neither is there."""
    story = story_now(model, made.story)
    if made.event is None:
        return story, model.story(story) or "null"
    kind = "onrecord.story.ruled" if isinstance(made.event, RulingMade) else "onrecord.story.unruled"
    wanted = event_id(made.event.epoch, made.event.id, kind, f"{story}/{made.ruling}")
    seq = next((one.data.seq for one in reversed(story_events(model, story)) if one.id == wanted), None)
    view = model.story(story)
    if seq is None or view is None or orjson.loads(view)["seq"] < seq:
        return None
    return story, view


# --- what is meant ----------------------------------------------------------------------------------------------


def _complete(decision: Decision) -> None:
    """Raise unless a decision says all that its kind needs, and nothing that it does not."""
    needs = _NEEDS[decision.kind]
    given = [name for name in ("claim", "status", "event", "other", "ruling") if getattr(decision, name) is not None]
    missing = [name for name in needs if name not in given]
    strange = [name for name in given if name not in (*needs, *_MAY.get(decision.kind, ()))]
    if missing or strange:
        what = f"{', '.join(missing)} missing" if missing else f"{', '.join(strange)} is for another kind"
        raise SettingsError(
            f"a ruling of the kind {decision.kind}: {what}", place=(missing or strange)[0], reason=INCOMPLETE,
            remedy=f"It takes {', '.join((*needs, *_MAY.get(decision.kind, ())))}, by and why.",
        )  # fmt: skip


def _end(model: DeskModel, state: StoryState, decision: Decision, *, epoch: str, at: str) -> Command:
    known = {one.ruling: one for one in state.rulings.values() if one.seq}
    remedy = "`onrecord show STORY` lists its rulings."
    ruling = _one(decision.ruling or "", known, "ruling", f"the story {state.story}", remedy)
    if not known[ruling].stands:
        elsewhere = _that_stands(model, ruling)
        if elsewhere is None:
            return Command(ruling, state.story, None)
        state = elsewhere
    identity = event_id(epoch, ruling, _WITHDRAWN, state.story)
    event = RulingWithdrawn(
        id=identity, source="onrecord/rule", subject=state.story, time=at, correlationid=identity, epoch=epoch,
        data=RulingEnd(ruling=ruling, story=state.story, by=decision.by, why=decision.why),
    )  # fmt: skip
    return Command(ruling, state.story, event)


def _that_stands(model: DeskModel, ruling: str) -> StoryState | None:
    """Return the story on which a ruling stands, by its whole id: a split may have taken it along."""
    for story in model.stories_with(ruling):
        state = fold(story_events(model, story))
        if state.merged_into is None and ruling in state.rulings and state.rulings[ruling].stands:
            return state
    return None


def _on_stories(model: DeskModel, found: str, decision: Decision) -> dict[str, Any]:
    other = _way(model, decision.other or "")
    if decision.kind == "split":
        if other[-1] != found or other[0] == found:
            raise SettingsError(
                f"the story {other[0]} is not merged into {found}", place=other[0], reason=CONFLICT,
                remedy="`onrecord stories` tells which story was merged into which.",
            )  # fmt: skip
        return {"split": other[0]}
    if other[-1] == found:
        raise SettingsError(
            f"{other[0]} and {found} are one story already", place=other[0], reason=CONFLICT,
            remedy="There is nothing to merge; `onrecord rule split` parts what was merged by mistake.",
        )  # fmt: skip
    return {"merge": found, "story": other[-1]}


def _on_claim(model: DeskModel, state: StoryState, story: str, decision: Decision) -> dict[str, Any]:
    claim = "" if decision.claim is None else _claim(model, state, story, decision.claim)
    if decision.kind == "status":
        return {"claim": claim, "status": decision.status}
    fact = _mention(model, state, decision.event or "")
    if decision.kind == "strike":
        now = state.answers.get(fact.event, fact.claim)
        if claim not in (now, fact.claim):
            raise SettingsError(
                f"the mention {fact.event} is of the claim {now or 'none'}, not of {claim}", place=fact.event,
                reason=CONFLICT, remedy="Strike it from the claim that it is of.",
            )  # fmt: skip
        return {"claim": claim, "strike": fact.event}
    if fact.kind == "claim":
        raise SettingsError(
            f"the mention {fact.event} reports a claim and answers none", place=fact.event, reason=CONFLICT,
            remedy="Name a response, or strike what was misread.",
        )  # fmt: skip
    return {"claim": claim, "answer": fact.event}


def _way(model: DeskModel, story: str) -> list[str]:
    """Return the story that is meant and those that it was merged into, the one that it goes by now last."""
    if model.story(story) is None:
        known = model.stories_like(story, 2) if story else []
        story = _one(story, known, "story", "", "`onrecord stories` lists them; give more of the id.")
    way = [story]
    while (into := StoryView.model_validate_json(model.story(way[-1]) or "").merged_into) is not None:
        way.append(into)
    return way


def _claim(model: DeskModel, state: StoryState, story: str, given: str) -> str:
    """Return the claim that is meant; one of a story that was merged may go by the id of another one now."""
    known = {claim: claim for claim in (*state.ruled, *state.claims)}
    now = {fact.event: state.answers.get(fact.event, fact.claim) for fact in state.facts.values()}
    for gone in _way(model, story)[:-1]:
        for fact in fold(story_events(model, gone)).facts.values():
            if now.get(fact.event):
                known.setdefault(fact.claim, now[fact.event])
    found = _one(given, known, "claim", f"the story {state.story}", "`onrecord show STORY --json` lists its claims.")
    return known[found]


def _mention(model: DeskModel, state: StoryState, given: str) -> Fact:
    """Return the mention that is meant, one that its item still carries."""
    facts = {fact.event: fact for fact in state.facts.values() if fact.kind and not fact.parted}
    if not any(event.startswith(given) for event in facts) and (other := _story_that_tells(model, given)) is not None:
        raise SettingsError(
            f"the mention {given} is of the story {other}, not of {state.story}", place=given, reason=CONFLICT,
            remedy=f"Rule on it there: `onrecord explain {other}` shows it.",
        )  # fmt: skip
    remedy = "`onrecord explain STORY` shows the ids of its mentions."
    fact = facts[_one(given, facts, "mention", f"the story {state.story}", remedy)]
    if not fact.alive or state.items[fact.item].killed:
        why = fact.why or "kill"
        raise SettingsError(
            f"the mention {fact.event} no longer stands: {why}", place=fact.event, reason=CONFLICT,
            remedy="There is nothing to rule on: what was taken back counts for nothing.",
        )  # fmt: skip
    return fact


def _story_that_tells(model: DeskModel, event: str) -> str | None:
    """Return the story in which a mention stands, by its whole event id."""
    for story in model.stories_with(event):
        state = fold(story_events(model, story))
        if state.merged_into is None and any(
            fact.event == event and fact.kind and not fact.parted for fact in state.facts.values()
        ):
            return story
    return None


def _one(given: str, known: Iterable[str], what: str, where: str, remedy: str) -> str:
    """Return the id that is meant: the whole one, or a beginning that only one has."""
    ids: Sequence[str] = sorted(set(known))
    if given in ids:
        return given
    found = [one for one in ids if given and one.startswith(given)]
    if len(found) == 1:
        return found[0]
    missing = f"{where} has no such {what}" if where else f"no such {what}"
    raise SettingsError(f"more than one {what} begins so" if found else missing, place=given, remedy=remedy)
