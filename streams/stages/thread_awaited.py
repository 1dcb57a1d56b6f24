"""Kills, withholdings and releases that are told of an item before it comes wait for it, as long as it may be named.

Owns the waiting, which arrival ends it, and which of several notices counts. A slug alone may mean any later item, so
it waits for none: that stays a task for the desk (status-model.md, *Wire events*).
"""

from events.instants import order, unix
from events.mentions import ItemHeader
from events.wire_item import Told
from streams.stages.thread_step import AWAITED, Step
from streams.threading.item_book import ItemBook
from streams.threading.live_stories import plain_slug
from streams.threading.recent import REACH_SECONDS
from streams.threading.told import names_item, plainly


def await_told(step: Step, teller: ItemHeader) -> bool:
    """Remember what a notice does to an item that has not come; return False where it names none that could come.

    What waited too long is forgotten, and so is what the same notice, or one in the same words, had said before.
    """
    told = teller.kills or teller.holds
    waiting = step.memory.awaited.setdefault(teller.provider, [])
    now = unix(teller.version_time)
    for old in [one for one in waiting if unix(one.version_time) < now - REACH_SECONDS]:
        _forget(step, old)
    if told is not None and not _can_wait(told):
        named = [one for one in waiting if teller.signal == "release" and one.holds and _same(told, one.holds)]
        told = named[0].holds if len(named) == 1 else None
        teller = teller.model_copy(update={"holds": told})
    if told is None:
        return False
    for old in [one for one in waiting if one.item == teller.item or _same_notice(one, teller)]:
        if order(old.version_time) > order(teller.version_time):
            return True  # what was said later came first
        _forget(step, old)
    waiting.append(teller)
    step.state.put(AWAITED + teller.item, teller.model_dump(mode="json", exclude_defaults=True))
    return True


def awaited(step: Step, header: ItemHeader) -> ItemHeader | None:
    """Return the notice that decides over an item which comes only now, if there is one.

    The first kill does; else the last notice that withholds or frees it, at one time the one that withholds.
    """
    if header.signal == "advisory":
        return None
    gone = header.signal == "kill" or header.status == "canceled"
    kills: list[ItemHeader] = []
    holds: list[ItemHeader] = []
    for teller in step.memory.awaited.get(header.provider, ()):
        told, late = teller.kills or teller.holds, order(header.version_time) > order(teller.version_time)
        if told is None or late or teller.item == header.item:
            continue
        book = ItemBook(header.item, header=header)
        book.tell(header)
        if names_item(told, teller, book):
            (kills if teller.kills is not None else holds).append(teller)
    if kills:
        return min(kills, key=lambda teller: (order(teller.version_time), teller.item))
    if gone or header.holds is not None:
        return None
    return max(
        holds, key=lambda teller: (order(teller.version_time), teller.signal == "withhold", teller.item), default=None
    )


def _forget(step: Step, notice: ItemHeader) -> None:
    step.memory.awaited[notice.provider].remove(notice)
    step.state.delete(AWAITED + notice.item)


def _can_wait(told: Told) -> bool:
    return bool(told.guid or told.headline or (told.slug and told.moved_at))


def _same_notice(one: ItemHeader, other: ItemHeader) -> bool:
    """Whether two notices hold or free what they name by the same words."""
    return one.holds is not None and one.holds == other.holds


def _same(told: Told, other: Told) -> bool:
    """Whether two tellings may name one item: they share a field, and every one that both give is the same."""
    pairs = (
        (told.guid, other.guid),
        (plain_slug(told.slug) if told.slug else None, plain_slug(other.slug) if other.slug else None),
        (told.moved_at, other.moved_at),
        (told.headline and plainly(told.headline), other.headline and plainly(other.headline)),
    )
    given = [one == two for one, two in pairs if one and two]
    return bool(given) and all(given)
