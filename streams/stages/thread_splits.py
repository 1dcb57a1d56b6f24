"""A wrong merge, split by a ruling: the items of the story that was merged away part again, into a story of their own.

Owns what is remembered of a merge for that day, and the way back. The old id goes on forwarding to the survivor; claims
get back the ids that they had, so that what was told of them is told once.
"""

from dataclasses import dataclass, field

from events.catalogue import (
    AdoptedItem,
    Applied,
    ItemApplied,
    Ruling,
    StoryUnruled,
    TakenBack,
    Unruled,
)
from events.errors import BadInputError
from events.identity import story_id
from streams.stages.thread_adopting import adopted_item, tell_adopted
from streams.stages.thread_step import Step
from streams.threading.features import ItemFeatures
from streams.threading.item_book import ItemBook, Kept
from streams.threading.signals import Arrival
from streams.threading.story_book import StoryBook

WAS = "was/"
RULED = "ruled/"


def remember_merge(step: Step, survivor: StoryBook, gone: StoryBook, same: dict[str, str]) -> None:
    """Remember what a merge moves: whose items were whose, and which claims became which."""
    merge = {"same": same, "rulings": list(gone.rulings), "stayed": step.members(survivor.story)}
    step.state.put(f"{WAS}{gone.story}", merge)
    for item in step.members(gone.story):
        rows = {kept.key: kept.claim for kept in step.item(item).kept if kept.story == gone.story}
        step.state.put(f"{WAS}{gone.story}/{item}", rows)


@dataclass(slots=True)
class _Parting:
    """One split at work: who parts from whom, and what the merge had done."""

    step: Step
    survivor: StoryBook
    new: StoryBook
    before: dict[str, str]
    """By a claim of the survivor, the one that became it, the first of several."""
    claims: dict[str, dict[str, str]]
    """By item, the claim that each of its mentions had before the merge."""
    moved: list[Kept] = field(default_factory=list)
    """The mentions that have parted."""

    def claim_of(self, item: str, kept: Kept) -> str:
        """Return the claim that a mention has without the merge."""
        return self.claims.get(item, {}).get(kept.key) or self.before.get(kept.claim, kept.claim)

    def remembered(self, item: str) -> tuple[ItemFeatures, Arrival] | None:
        """Return what the index remembers of an item of the survivor."""
        index = self.step.memory.index
        return index.remembered(item) if index.story_of(item) == self.survivor.story else None


def remember_ruling(step: Step, ruling: Ruling, here: list[str], there: list[str], *, moved: bool = True) -> None:
    """Remember for ever which items a merge or a split by ruling was on: a rebuild finds its stories by them.

    `moved` tells whether it moved any: stories that were one already, or two, stay so when the ruling ends.
    """
    step.state.put(f"{RULED}{ruling.ruling}", {"here": here, "there": there, "moved": moved})


def sides(step: Step, survivor: StoryBook, gone: str) -> tuple[list[str], list[str]]:
    """Return the items of the survivor that came with the story that was merged into it, and the others."""
    prefix = f"{WAS}{gone}/"
    came = {key.removeprefix(prefix) for key, _ in step.state.scan(prefix)}
    members = step.members(survivor.story)
    return [item for item in members if item in came], [item for item in members if item not in came]


def split(step: Step, survivor: StoryBook, ruling: Ruling) -> None:
    """Part the items of the story `ruling.split` from the survivor, for good.

    Two that are apart are only kept so. Raises BadInputError where there is nothing that could part.
    """
    gone = ruling.split or ""
    other = step.find_story(gone)
    if other is not None and other.merged_into is None and other is not survivor:
        remember_ruling(step, ruling, step.members(survivor.story), step.members(gone), moved=False)
        _keep_apart(survivor, other)
        return
    parting, staying = sides(step, survivor, gone)
    if not parting or not staying:
        raise BadInputError(
            f"the story {survivor.story} holds no items beside its own that came with {gone}",
            place=ruling.ruling,
            remedy="Split off a story that `onrecord show` tells to be merged into this one.",
            reason="unknown-story",
        )
    remember_ruling(step, ruling, staying, parting)
    _keep_apart(survivor, _part_story(step, survivor, gone, ruling.ruling))
    for key in [key for key, made in survivor.rulings.items() if made.merge == gone]:
        del survivor.rulings[key]
        survivor.ended = [*survivor.ended, key]
        step.tell(StoryUnruled, Unruled, survivor, f"{key}/split", ruling=key, by=ruling.by, why=ruling.why)


def undo_merge(step: Step, survivor: StoryBook, ruling: Ruling) -> None:
    """Part again what the end of a ruling leaves without a reason to be one; what it did not merge stays."""
    gone = ruling.merge or ""
    known = step.state.get(f"{RULED}{ruling.ruling}")
    if known is not None and known["moved"] and all(sides(step, survivor, gone)):
        _part_story(step, survivor, gone, ruling.ruling)


def _keep_apart(one: StoryBook, other: StoryBook) -> None:
    one.apart = list(dict.fromkeys((*one.apart, other.story)))
    other.apart = list(dict.fromkeys((*other.apart, one.story)))


def _part_story(step: Step, survivor: StoryBook, gone: str, cause: str) -> StoryBook:
    """Part the items that came with a story that was merged away; return the story of their own, named by the cause."""
    merge = step.state.get(f"{WAS}{gone}")
    prefix = f"{WAS}{gone}/"
    claims = {key.removeprefix(prefix): rows for key, rows in step.state.scan(prefix)}
    members = step.members(survivor.story)
    parting = [item for item in members if item in claims]
    name = story_id(step.writer.epoch, cause, gone)
    new = step.new_story(name, min((step.item(item).at, item) for item in parting)[1])
    before = {kept: moved for moved, kept in reversed(merge["same"].items())}
    at = _Parting(step, survivor, new, before, claims)
    stayed = {*merge["stayed"], *parting}
    later = [item for item in members if item not in stayed]
    for item in parting:
        _reindex(at, item)
    nearer = [item for item in later if _is_nearer(at, item)]
    for item in nearer:
        _reindex(at, item)
    adopted = [_part(at, step.item(item)) for item in (*parting, *nearer)]
    survivor.claims = {key: claim for key, claim in survivor.claims.items() if claim.items > 0 or claim.tellings}
    survivor.forwards = {key: claim for key, claim in survivor.forwards.items() if key not in new.claims}
    tell_adopted(step, new, survivor.story, adopted, _give_back_rulings(at, merge["rulings"]))
    for key in (f"{WAS}{gone}", *(prefix + item for item in claims)):
        step.state.delete(key)
    return new


def _reindex(at: _Parting, item: str) -> None:
    index = at.step.memory.index
    remembered = at.remembered(item)
    if remembered is not None:
        at.step.puts(index.leave(item))
        at.step.puts(index.join(at.new.story, item, *remembered))


def _is_nearer(at: _Parting, item: str) -> bool:
    """Whether an item that came after the merge is liker the items that part than those that stay."""
    index = at.step.memory.index
    remembered = at.remembered(item)
    if remembered is None:
        return False
    found = index.candidates(*remembered, but=item)
    scores = {candidate.story: candidate.score for candidate in found}
    return scores.get(at.new.story, 0.0) > scores.get(at.survivor.story, 0.0)


def _part(at: _Parting, book: ItemBook) -> AdoptedItem:
    """Take an item out of the survivor and return it as the new story adopts it."""
    step = at.step
    rows = [kept for kept in book.kept if kept.story == at.survivor.story]
    at.moved += rows
    back = tuple(
        TakenBack(key=kept.key, event=kept.event, claim=kept.claim, why="correction", parted=True) for kept in rows
    )
    told: dict[str, str] = {}
    for sign, story in ((-1, at.survivor), (1, at.new)):
        for kept in rows:
            if sign > 0:
                told[kept.event] = kept.claim
                kept.claim = at.claim_of(book.item, kept)
                kept.story = story.story
                _move_telling(at, kept, told[kept.event])
        for claim in dict.fromkeys(kept.claim for kept in rows):
            if (known := story.claims.get(claim)) is not None:
                known.items += sign
                known.answers += sign * sum(
                    1 for kept in rows if kept.claim == claim and kept.mention.kind == "response"
                )
    if book.story == at.survivor.story:
        book.story = at.new.story
    step.part(at.survivor.story, book.item)
    step.join(at.new.story, book.item)
    step.tell(
        ItemApplied, Applied, at.survivor, f"{book.item}/split", header=book.header, state=step.item_state(book),
        copy_group=book.copy_group, added=(), restated=(), taken_back=back,
    )  # fmt: skip
    return adopted_item(step, book, rows)


def _move_telling(at: _Parting, kept: Kept, claim: str) -> None:
    """Let the wording that a mention gave go with it; a claim without one has the mention's own words."""
    known = at.survivor.claims.get(claim)
    mine = [telling for telling in known.tellings if telling.event == kept.event] if known else []
    if known is not None:
        known.tellings = [telling for telling in known.tellings if telling.event != kept.event]
    for telling in mine:
        at.new.add_telling(kept.claim, telling.text, telling.parties, telling.event)
    if kept.claim not in at.new.claims and not kept.mention.tentative:
        at.new.add_telling(kept.claim, kept.mention.text or kept.mention.quote, (), kept.event)


def _give_back_rulings(at: _Parting, came: list[str]) -> list[Ruling]:
    """Return the rulings that came with the parted story, and later ones on what parts; end what has lost its ground.

    A response and the claim that it was ruled to answer may part: then that ruling is over.
    """
    for key, ruling in list(at.survivor.rulings.items()):
        claim = at.before.get(ruling.claim, ruling.claim)
        goes, stays = key in came, True
        if key not in came and ruling.merge is None and ruling.split is None:
            goes = claim in at.new.claims and ruling.claim not in at.survivor.claims
            on = ruling.strike or ruling.answer
            if on is not None:
                parts = any(kept.event == on for kept in at.moved)
                goes = parts and (claim in at.new.claims or (ruling.answer is not None and not claim))
                stays = not parts and (ruling.claim in at.survivor.claims or not ruling.claim)
        if not goes and stays:
            continue
        del at.survivor.rulings[key]
        at.step.tell(StoryUnruled, Unruled, at.survivor, f"{key}/split", ruling=key)
        if goes:
            at.new.rulings[key] = ruling.model_copy(update={"story": at.new.story, "claim": claim})
    return list(at.new.rulings.values())
