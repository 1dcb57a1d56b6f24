"""A story as it may be released: what feeds, streams and other services read. Owns what must not leave the house."""

from collections.abc import Sequence

from events.instants import order
from events.views import StoryView
from projections.showing import Picture, Shown
from projections.story import StoryState


def released_view(state: StoryState, shown: Picture) -> StoryView | None:
    """Return the story as it may be released, None while nothing of it ever might.

    Held claims and items, what is pending, what only held items say, and which editor ruled why are not in it; a story
    that is held back again is empty.
    """
    if not any(item.release_seq for item in state.items.values()):
        return None
    full = shown.view
    if full.merged_into is not None:
        return full
    free = [
        one for one in sorted(shown.claims.values(), key=lambda one: (*one.first.when, one.view.claim)) if one.released
    ]
    claims = tuple(one.view.model_copy(update={"pending": None}) for one in free)
    items = tuple(item for item in full.items if state.items[item].released)
    leads = full.lead if any(claim.claim == full.lead for claim in claims) else None
    lead = leads or (claims[0].claim if claims else None)
    top = next((claim for claim in claims if claim.claim == lead), None)
    return full.model_copy(
        update={
            "title": _title(state, free, items),
            "claims": claims,
            "items": items,
            "lead": lead,
            "status": top.status if top is not None else "unconfirmed",
            "flags": top.flags if top is not None else (),
            "hold": "live" if claims or items else full.hold,
            "rulings": (),
        }
    )


def _title(state: StoryState, claims: Sequence[Shown], items: Sequence[str]) -> str:
    """Return the headline of the item that said the first released claim, else of the first released item."""
    for one in sorted(claims, key=lambda one: (not one.items, one.first.when)):
        item = state.items[one.first.item]
        return ("" if item.held else item.headline) or one.view.text
    told = sorted((order(state.items[item].version_time), state.items[item].position, item) for item in items)
    return state.items[told[0][2]].headline if told else ""
