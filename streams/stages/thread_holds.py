"""The clock of threading, and the embargoes that it ends. Owns when a hold lifts, not what a hold hides."""

import heapq

from events.catalogue import HoldLifted, Lifted
from events.instants import order
from streams.stages.thread_step import HOLD, Step


def lift_holds(step: Step) -> None:
    """Lift every embargo that the step's clock has reached, the earliest first."""
    holds = step.memory.holds
    while holds and holds[0][0] <= order(step.clock):
        until, item = heapq.heappop(holds)
        key = f"{HOLD}{until}/{item}"
        at = step.state.get(key)
        if at is None:
            continue
        step.state.delete(key)
        book = step.item(item)
        book.lifted = True
        for story in book.stories:
            step.tell(HoldLifted, Lifted, step.story(story), item, item=item, at=at)
