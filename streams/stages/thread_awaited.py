"""Kills and withholdings that are told of an item before it comes: they wait for it as long as an item may be named.

Owns the waiting and which arrival ends it. A slug alone may mean any later item, so it waits for none: that stays a
task for the desk (status-model.md, *Wire events*).
"""

from events.instants import order, unix
from events.mentions import ItemHeader
from streams.stages.thread_step import AWAITED, Step
from streams.threading.item_book import ItemBook
from streams.threading.recent import REACH_SECONDS
from streams.threading.told import names_item


def await_told(step: Step, teller: ItemHeader) -> None:
    """Remember what a notice kills or withholds that has not come; what waited too long is forgotten."""
    told = teller.kills or teller.holds
    if told is None or not (told.guid or told.headline or (told.slug and told.moved_at)):
        return
    waiting = step.memory.awaited.setdefault(teller.provider, [])
    now = unix(teller.version_time)
    for old in [one for one in waiting if one.item == teller.item or unix(one.version_time) < now - REACH_SECONDS]:
        waiting.remove(old)
        step.state.delete(AWAITED + old.item)
    waiting.append(teller)
    step.state.put(AWAITED + teller.item, teller.model_dump(mode="json", exclude_defaults=True))


def awaited(step: Step, header: ItemHeader) -> ItemHeader | None:
    """Return the first notice that killed or withheld an item which comes only now, if there is one; a kill first."""
    found = []
    for teller in step.memory.awaited.get(header.provider, ()):
        told, late = teller.kills or teller.holds, order(header.version_time) > order(teller.version_time)
        if told is None or late or teller.item == header.item:
            continue
        book = ItemBook(header.item, header=header)
        book.tell(header)
        if names_item(told, teller, book):
            found.append(teller)
    return min(found, key=lambda teller: (teller.kills is None, order(teller.version_time), teller.item), default=None)
