"""What an item version does: which story it stands in, what it adds, restates and takes back, and how it ends.

Owns the effect of every signal of the wire on one item (status-model.md, *Wire events*). Embargoes that lift, rulings
and merges have rooms of their own.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, partial

from events.catalogue import Applied, Derived, ItemApplied, TakenBack, Threaded
from events.identity import claim_id, mention_key
from events.instants import order
from events.mentions import ItemHeader, Mention
from streams.stages.thread_awaited import await_told, awaited
from streams.stages.thread_headlines import story_by_headline
from streams.stages.thread_merges import SURE, merge_on_evidence
from streams.stages.thread_step import ALIAS, Step
from streams.stages.thread_writer import Outcome
from streams.threading.assigning import Candidate, choose_story
from streams.threading.features import ItemFeatures, plain_headline
from streams.threading.hearing import MOST_ASKED, Hearing
from streams.threading.item_book import ItemBook, Kept, VersionOrder, Why, restated, who
from streams.threading.names import normalise_name
from streams.threading.placing import Placed, meets, place, tells
from streams.threading.signals import Arrival
from streams.threading.stance import stance
from streams.threading.story_book import MOST_HEADLINES, MOST_TELLINGS, StoryBook
from streams.threading.told import names_item, names_itself, told_item

UNLIKE = 0.02
"""Below this probability an item is of another story, whatever it claims."""


def take_item(step: Step, derived: Derived) -> None:
    """Let an item version take effect and settle it."""
    header = derived.header
    book = step.item(_identity(step, header))
    book.see(step.writer.cause.id)
    version = VersionOrder(header.version_time, header.version, step.position)
    notice = awaited(step, header) if book.header is None else None
    if notice is not None:
        derived = _told_before(step, book, derived, notice)
        header = derived.header
    if header.kills is not None and header.signal != "kill" and book.header is None:
        _kill_told(step, header, book, version)  # a substitute: it kills another item and speaks for itself
    if header.kills is not None and header.signal == "kill" and (book.header is None or book.state == "killed"):
        _settle(step, header, "derived", *_kill_told(step, header, book, version))
    elif header.holds is not None and book.header is None and (held := _hold_told(step, header, book, version)):
        _settle(step, header, *held)
    elif header.signal == "advisory":
        _settle(step, header, "empty", "an advisory")
    elif book.version is not None and version.before(book.version):
        _settle(step, header, *_take_late(step, book, derived, version))
    elif header.signal == "kill" or header.status == "canceled":
        before = book.stories
        _kill(step, book, header, version)
        _settle(step, header, "derived", "a kill" if before else "a kill of what carried nothing", before)
    elif _is_bare(derived) and header.signal in ("withhold", "release") and book.header is not None:
        _change_hold(step, book, header, version)
        _settle(step, header, "derived", header.signal, book.stories)
    else:
        _settle(step, header, *_take_version(step, book, derived, version))
        book.untold = _is_bare(derived) and header.signal in ("withhold", "release")
        if notice is not None and notice.kills is None:  # it decides as if it had come behind its item
            book.version = VersionOrder(notice.version_time, None, step.position)


def _told_before(step: Step, book: ItemBook, derived: Derived, notice: ItemHeader) -> Derived:
    """Let a notice that came before its item take effect; return the item as the notice leaves it."""
    header = derived.header
    if notice.kills is None:
        return derived.model_copy(update={"header": header.model_copy(update=_held_as_told(notice))})
    killed = header.model_copy(update={"signal": "kill", "status": "canceled", "version_time": notice.version_time})
    _kill(step, book, killed, VersionOrder(notice.version_time, None, step.position + 1))
    return derived


def _take_late(
    step: Step, book: ItemBook, derived: Derived, version: VersionOrder
) -> tuple[Outcome, str, tuple[str, ...]]:
    """Take an older version: it changes nothing, unless all that came were holds and releases without a text."""
    newest, held_by = book.version, book.header
    if held_by is None or not book.untold or book.state == "killed" or _is_bare(derived):
        return "duplicate", "an older version", book.stories
    header = derived.header.model_copy(update=_held_as_told(held_by))
    ended = _take_version(step, book, derived.model_copy(update={"header": header}), version)
    book.version, book.untold = newest, False
    return ended


def _settle(step: Step, header: ItemHeader, outcome: Outcome, why: str = "", stories: tuple[str, ...] = ()) -> None:
    step.writer.settle(header.item, header.version, outcome, why, stories)


def _identity(step: Step, header: ItemHeader) -> str:
    """Return the item that a version is of: the one that it says it replaces, if that is one, else its own."""
    item = step.identity(header.item)
    if item == header.item and header.replaces is not None and step.find_item(item) is None:
        books = [step.item(other) for other in step.memory.recent.of(header.provider) if other != item]
        replaced = told_item(header.replaces, header, books)
        if replaced is not None:
            step.state.put(ALIAS + item, replaced.item)
            replaced.also = [*replaced.also, item]
            return replaced.item
    return item


def _is_bare(derived: Derived) -> bool:
    """Whether a version brings no text of its own, only a signal."""
    features = derived.features
    return not derived.mentions and not features.fingerprint and len(features.terms) == len(features.head)


# --- kills and holds


def _kill_told(step: Step, header: ItemHeader, book: ItemBook, version: VersionOrder) -> tuple[str, tuple[str, ...]]:
    """Kill the one item that another one tells of; return why, and the stories."""
    assert header.kills is not None  # noqa: S101 - asked by the caller
    books = [step.item(item) for item in step.memory.recent.of(header.provider) if item != book.item]
    target = told_item(header.kills, header, books)
    if target is None or target.header is None:
        if not any(names_item(header.kills, header, other) for other in books):
            await_told(step, header)
        if book.header is None and (header.status == "canceled" or names_itself(header.kills, header)):
            _kill(step, book, header, version)  # the kill of an item that has not come yet
        if header.status == "canceled" and book.state == "killed":
            return "a kill of what carried nothing", ()
        return "names no item or several that it kills: a task for the desk", ()
    stories = target.stories
    told = target.header.model_copy(
        update={"signal": "kill", "status": "canceled", "version_time": header.version_time}
    )  # fmt: skip
    if target.version is not None and version.before(target.version):
        return f"kills {target.item}, of which a later version came", ()
    _kill(step, target, told, version)
    return f"kills {target.item}", stories


def _kill(step: Step, book: ItemBook, header: ItemHeader, version: VersionOrder) -> None:
    """Take back all that an item carries."""
    step.release(book)
    stories = book.stories
    _enter(step, book, header.model_copy(update={"item": book.item}), version)
    book.state = "killed"
    old = book.kept
    _count(step, old, [])
    book.kept = []
    if any(item != book.item for item in step.memory.index.items_of(book.story or "")):
        step.puts(step.memory.index.leave(book.item))  # the last one stays: what answers the killed report is its story
    for story in stories:
        _apply(step, book, step.story(story), taken_back=_taken_back(old, story, "kill"))


def _hold_told(
    step: Step, header: ItemHeader, book: ItemBook, version: VersionOrder
) -> tuple[Outcome, str, tuple[str, ...]] | None:
    """Withhold or free the one item that a notice names; return how it ends, None if it is not sure."""
    assert header.holds is not None  # noqa: S101 - asked by the caller
    verb = "withholds" if header.signal == "withhold" else "frees"
    books = [step.item(item) for item in step.memory.recent.of(header.provider) if item != book.item]
    target = told_item(header.holds, header, books)
    if target is None or target.header is None or target.state == "killed":
        unseen = not any(names_item(header.holds, header, other) for other in books)
        return ("empty", f"{verb} what has not come", ()) if unseen and await_told(step, header) else None
    if target.version is not None and version.before(target.version):
        return "derived", f"{verb} {target.item}, of which a later version came", ()
    told = _held_as_told(header) | {"version_time": header.version_time}
    _change_hold(step, target, target.header.model_copy(update=told), version)
    return "derived", f"{verb} {target.item}", target.stories


def _held_as_told(notice: ItemHeader) -> dict[str, object]:
    """Return what of an item's header a notice decides: what withholds it, or frees it of any hold that it had."""
    if notice.signal == "release":
        return {"signal": "release", "status": "usable", "embargoed_until": None}
    return {"signal": "withhold", "status": "withheld"}


def _change_hold(step: Step, book: ItemBook, header: ItemHeader, version: VersionOrder) -> None:
    """Withhold or release an item by a version that has no text: what it carries stays as it is."""
    assert book.header is not None  # noqa: S101 - asked by the caller
    step.release(book)
    kept = {name: getattr(book.header, name) for name in ("headline", "slug", "language", "provider", "published")}
    missing = {name: value for name, value in kept.items() if not getattr(header, name)}
    _enter(step, book, header.model_copy(update={"item": book.item, **missing}), version)
    if book.state != "killed":
        book.state = "withheld" if header.signal == "withhold" or header.status == "withheld" else "live"
    step.hold(book)
    for story in book.stories:
        _apply(step, book, step.story(story))


def _enter(step: Step, book: ItemBook, header: ItemHeader, version: VersionOrder) -> None:
    """Make a version the newest of its item."""
    if book.header is None:
        book.at = step.index_time(header.version_time)
        step.memory.recent.add(header.provider, book.at, book.item)
    book.version = version
    book.header = header
    book.copy_group = book.copy_group or book.item
    book.lifted = header.embargoed_until is not None and order(header.embargoed_until) <= order(step.clock)
    book.tell(header)


# --- versions that say something


def _take_version(
    step: Step, book: ItemBook, derived: Derived, version: VersionOrder
) -> tuple[Outcome, str, tuple[str, ...]]:
    header = derived.header
    if header.item != book.item:
        header = header.model_copy(update={"item": book.item})
    given = derived.features
    features = ItemFeatures(given.terms, given.head, given.names, given.numbers, given.fingerprint)
    why: Why = "correction" if header.signal == "correction" else "update"
    arrival = Arrival(header.slug, header.provider, step.index_time(header.version_time))
    old, before = book.kept, book.stories
    hearing = _hearing(step, book, derived, features)
    target = _choose(step, book, derived, features, arrival, hearing=hearing)
    placed, said = [], ""
    if derived.mentions:
        known = target.known() if target is not None else []
        name_claim = lambda text: claim_id(step.writer.epoch, book.item, text)  # noqa: E731 - read once
        tellers = cache(partial(_tellers, step, target, but=book.item))
        placed = place(derived.mentions, header.headline, known, name_claim, hearing=hearing, tellers=tellers)
        if hearing is not None:
            said = hearing.told(next((row.claim for row in placed), None), known)
    step.release(book)
    _enter(step, book, header, version)
    book.state = "withheld" if header.status == "withheld" or header.signal == "withhold" else "live"
    step.hold(book)
    if target is None and (step.policy.opens_always or any(tells(row.mention) for row in placed)):
        target = step.open_story(book, "", header.version_time)
    if target is None:
        placed = []
    book.copy_group = _copy_group(step, book, target, features)
    _move(step, book, target)
    added, again = _keep(step, book, target, placed, header)
    if target is not None:
        step.puts(step.memory.index.join(target.story, book.item, features, arrival))
    _count(step, old, book.kept)
    for story in before:
        if target is None or story != target.story:
            _apply(step, book, step.story(story), taken_back=_taken_back(old, story, why))
    if target is not None:
        gone = [kept for kept in old if kept.event not in {row.event for row in book.kept}]
        back = _taken_back(gone, target.story, why)
        _apply(step, book, target, added=added, restated=again, taken_back=back)
    derived_any = bool(book.kept) or bool(old)
    return "derived" if derived_any else "empty", said, tuple(dict.fromkeys([*book.stories, *before]))


def _tellers(step: Step, target: StoryBook | None, *, but: str) -> dict[str, set[str]]:
    """Return the plain names of those who assert each claim of a story by its items, `but` one."""
    told = defaultdict[str, set[str]](set)
    for item in step.memory.index.items_of(target.story) if target is not None else ():
        for kept in step.item(item).kept if item != but else ():
            if kept.mention.kind == "claim" and kept.mention.origin is not None:
                told[kept.claim].update(map(normalise_name, kept.mention.origin.names))
    return told


def _hearing(step: Step, book: ItemBook, derived: Derived, features: ItemFeatures) -> Hearing | None:
    """Return what the sentence model says of a new bare headline on a feed of them, None where it is not asked."""
    if step.model is None or book.story is not None or not any(tells(mention) for mention in derived.mentions):
        return None
    if step.memory.index.shape_of(features) != "headline":
        return None
    return Hearing(step.model, plain_headline(derived.header.headline), step.policy)


def _choose(
    step: Step, book: ItemBook, derived: Derived, features: ItemFeatures, arrival: Arrival, *, hearing: Hearing | None
) -> StoryBook | None:
    """Return the story that a version stands in, None when it is of none that is known."""
    index, policy, mentions = step.memory.index, step.policy, derived.mentions
    has = any(tells(mention) for mention in mentions)
    if book.story is None:
        strange = min(policy.join, policy.join_without_mentions, SURE) if mentions else policy.join_without_mentions
        least = min(strange, UNLIKE) if mentions else strange
        bare = has and index.shape_of(features) == "headline"
        rivals = None if bare else SURE
        candidates = index.candidates(features, arrival, least=least, least_strange=strange, rivals=rivals)
        if hearing is not None:
            weighed = (hearing.weighed(one, step.story(one.story).known()) for one in candidates[:MOST_ASKED])
            candidates = sorted(weighed, key=lambda one: (-one.score, one.story))
        found = choose_story(candidates, has_mentions=has or bool(mentions), policy=policy)
        if found is None and has:
            found = _by_claim(step, candidates, mentions)
        if bare:
            near = [candidate.story for candidate in candidates if candidate.score >= UNLIKE]
            found = story_by_headline(step, found, near, mentions, hearing)
        if found is None:
            return None
        if not has and mentions and choose_story(candidates, has_mentions=False, policy=policy) is None:
            # Only what answers or does what the story tells of brings such an item in.
            known = step.story(found).known()
            if not place(mentions, derived.header.headline, known, lambda text: text):
                return None
        return step.story(merge_on_evidence(step, found, candidates, mentions) if has else found)
    return _stay_or_move(step, book, derived, features, arrival)


def _by_claim(step: Step, candidates: Sequence[Candidate], mentions: Sequence[Mention]) -> str | None:
    """Return the likeliest story of which an item tells a claim again, though in a text that resembles it little."""
    for candidate in sorted(candidates, key=lambda one: (-one.score, one.story)):
        if candidate.score >= UNLIKE and meets(mentions, step.story(candidate.story).known()):
            return candidate.story
    return None


def _stay_or_move(
    step: Step, book: ItemBook, derived: Derived, features: ItemFeatures, arrival: Arrival
) -> StoryBook | None:
    """Return the story of a later version: its old one, unless it has become another matter.

    What it is like without itself decides; an item that is alone in its story is compared with what it said before.
    """
    index, policy, home = step.memory.index, step.policy, book.story or ""
    least = min(policy.join, policy.leave)
    others = index.candidates(features, arrival, but=book.item, least=least)
    alone = all(item == book.item for item in index.items_of(home))
    compared = index.candidates(features, arrival, least=least) if alone else others
    at_home = next((candidate.score for candidate in compared if candidate.story == home), 0.0)
    if at_home < policy.join:
        has = any(tells(mention) for mention in derived.mentions)
        elsewhere = choose_story([c for c in others if c.story != home], has_mentions=has, policy=policy)
        if elsewhere is not None:
            return step.story(elsewhere)
        if has and at_home < policy.leave and not alone and derived.header.signal == "correction":
            return None
    return step.story(home)


def _copy_group(step: Step, book: ItemBook, target: StoryBook | None, features: ItemFeatures) -> str:
    """Return the item whose text this one copies, itself when it is no copy."""
    copied = None if target is None else step.memory.index.copied_by(book.item, features, target.story)
    return book.item if copied is None else step.item(copied).copy_group


def _move(step: Step, book: ItemBook, target: StoryBook | None) -> None:
    story = target.story if target is not None else None
    if book.story == story:
        return
    if book.story is not None:
        step.part(book.story, book.item)
        step.puts(step.memory.index.leave(book.item))
    if story is not None:
        step.join(story, book.item)
    book.story = story


def _keep(
    step: Step, book: ItemBook, target: StoryBook | None, placed: Sequence[Placed], header: ItemHeader
) -> tuple[list[Threaded], list[Threaded]]:
    """Make the placed mentions those that the item carries; return what is new and what is told again."""
    free = [kept for kept in book.kept if target is not None and kept.story == target.story]
    kept: dict[tuple[str, str, str, str], Kept] = {}
    added: list[Threaded] = []
    again: list[Threaded] = []
    for row in placed:
        mention = row.mention
        signature = (mention.kind, who(mention), mention.act or "", row.claim)
        if target is None or signature in kept:
            continue
        before = restated(signature, mention, free)
        if before is not None:
            free.remove(before)
            now = replace(before, claim=row.claim, mention=mention, stance=None)
        else:
            key = mention_key(book.item, *signature)
            event = step.writer.id_of("onrecord.story.mention", key)
            said = mention.said or header.version_time
            now = Kept(key, event, target.story, row.claim, said, header.version_time, mention)
        if row.text and not mention.tentative:
            most = MOST_HEADLINES if mention.span.field == "headline" else MOST_TELLINGS
            target.add_telling(row.claim, row.text, row.parties, now.event, most=most)
        now.stance = stance(header.headline, target.wording(row.claim) or mention.text or "")
        kept[signature] = now
        (added if before is None else again).append(now.threaded())
    book.kept = list(kept.values())
    return added, again


def _taken_back(kept: Sequence[Kept], story: str, why: Why) -> list[TakenBack]:
    return [TakenBack(key=k.key, event=k.event, claim=k.claim, why=why) for k in kept if k.story == story]


def _count(step: Step, old: Sequence[Kept], new: Sequence[Kept]) -> None:
    """Keep count, in the stories' books, of the items that tell each claim and of its responses."""
    for rows, sign in ((old, -1), (new, 1)):
        for story, claim in dict.fromkeys((kept.story, kept.claim) for kept in rows):
            book = step.story(story).claims.get(claim)
            if book is not None:
                book.items += sign
                told = [kept for kept in rows if (kept.story, kept.claim) == (story, claim)]
                book.answers += sign * sum(1 for kept in told if kept.mention.kind == "response")
    stays = {kept.event for kept in new}
    for kept in old:
        if kept.event not in stays:
            step.story(kept.story).drop_telling(kept.claim, kept.event)


def _apply(
    step: Step,
    book: ItemBook,
    story: StoryBook,
    *,
    added: Sequence[Threaded] = (),
    restated: Sequence[Threaded] = (),
    taken_back: Sequence[TakenBack] = (),
) -> None:
    step.tell(
        ItemApplied, Applied, story, book.item, header=book.header, state=step.item_state(book),
        copy_group=book.copy_group, added=tuple(added), restated=tuple(restated), taken_back=tuple(taken_back),
    )  # fmt: skip
