"""A plain text article: labelled lines, or the lines above a story as desks set them. Owns that reading."""

from typing import Any

from streams.wire import endings, labelled, notices, opening, told
from streams.wire.format import Format, Parsed
from streams.wire.furniture import apart, dateline_of
from streams.wire.paragraphs import from_text, tidy
from streams.wire.telegraph import added_guid, joined, sane, version_of


def recognise(found: Any) -> bool:
    """Tell whether a document is text: any text is an article."""
    return isinstance(found, str)


def guid(_: Any) -> str | None:
    """Return None: a text names itself nowhere."""
    return None


def parse(found: Any) -> Parsed:
    """Return headline and paragraphs, and what else stands above and below the story."""
    labels = labelled.read(found)
    if labels is not None:
        return labels
    below = endings.parted(found.strip())
    above = opening.opened(below.text)
    headline, tags, _ = opening.tags(above.headline)
    paragraphs = tuple(from_text(sane(apart(above.rest)) if above.slug else apart(above.rest)))
    _, agency = dateline_of(paragraphs[0]) if paragraphs else (None, None)
    if not headline and paragraphs:
        headline = _without_headline(paragraphs)
    elif not headline:
        headline = next((note for note in above.notes), above.slug or tidy(below.text)[: opening.LONGEST_HEADLINE])
    moment = below.moment or above.moment
    provider = above.provider or below.provider or agency
    slug = above.slug or _noticed(headline, "\n".join((*above.notes, *paragraphs)))
    take = joined(above.take, tags)
    return Parsed(
        guid=added_guid(provider, slug, moment, take),
        version=version_of(take),
        provider=provider,
        headline=headline,
        paragraphs=paragraphs,
        byline=above.byline,
        slug=slug,
        take_key=take,
        note="\n".join(above.notes) or None,
        published=moment,
        version_created=moment,
        urgency=opening.urgency(take),
    )


def _without_headline(paragraphs: tuple[str, ...]) -> str:
    """Return a headline for a text that has none: an alert's own words without the dateline."""
    told = opening.undated(paragraphs[0]) or ""
    return told if len(told) <= opening.LONGEST_HEADLINE else ""


def _noticed(headline: str, body: str) -> str | None:
    """Return the slug of the item that a notice to editors names: the notice is a version of it."""
    if not notices.marks(headline, body):
        return None
    target = told.told_in(f"{headline}\n{body}"[: opening.LONGEST_HEADLINE * 4], None)
    return target.slug if target else None


FORMAT = Format(
    "text", "text", recognise, guid, parse,
    detected="any other text; labels such as `Headline:` above it are read",
    notes=".txt; UTF-8, else Windows-1252; headline, slugline, take, byline, notes, holds above; initials, time below",
)  # fmt: skip
