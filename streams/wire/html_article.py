"""An article as a web page, or a piece of HTML. Owns the choice of the readable text and what the page says of itself.

trafilatura finds the text among menus and advertisements; what a page says of itself stands in its meta elements and in
schema.org's JSON (NewsArticle). A piece of HTML without a page around it is all text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import orjson
from lxml import etree
from lxml.etree import HTMLParser

from events.errors import TooLargeError
from streams.wire import agency_json
from streams.wire.documents import MAX_DEPTH
from streams.wire.format import Format, Parsed
from streams.wire.lifting import lifting_under_names
from streams.wire.paragraphs import from_tree, tidy
from streams.wire.states import State, state_of
from streams.wire.times import loose

_ARTICLES = (
    "article",
    "newsarticle",
    "reportagenewsarticle",
    "blogposting",
    "liveblogposting",
    "analysisnewsarticle",
    "report",
)
_PAGE = re.compile(
    r"\s*(?:<\?[^>]{0,400}>\s*|<!--(?:[^-]++|-(?!->)){0,4000}+-->\s*){0,9}<(?:html|body|head|!doctype)\b", re.IGNORECASE
)
_FEWEST_CHARACTERS = 80  # less readable text than this is none: then the whole page is read
_MOST_DEPTH = 4 * MAX_DEPTH  # pages nest deeper than items, the library recurses
_STATES = ("status", "pubstatus", "pub-status", "publication-status", "publicationstatus")


def recognise(found: Any) -> bool:
    """Tell whether a document is the text of a page."""
    return isinstance(found, str)


def guid(found: Any) -> str | None:
    """Return the page's canonical address."""
    return _address(_root(found))


def parse(found: Any) -> Parsed:
    """Return what a page says."""
    root = _root(found)
    if root is None:
        return Parsed(not_news="no-text")
    meta = _meta(root)
    told = _schema(root)
    headline = (
        told.headline
        or meta.get("og:title")
        or _first(root, "h1")
        or meta.get("twitter:title")
        or _first(root, "title")
        or ""
    )
    body = tuple(paragraph for paragraph in _body(root, found) if paragraph != headline)
    if not headline and not body:
        return Parsed(guid=_address(root), not_news="no-text")
    published = told.published or _time(
        meta, "article:published_time", "date", "dc.date", "dcterms.created", "pubdate", "publish-date"
    )
    updated = told.version_created or _time(
        meta, "article:modified_time", "og:updated_time", "lastmod", "dcterms.modified"
    )
    until, held = lifting_under_names(meta.items())
    state = next((state_of(meta[name]) for name in _STATES if name in meta), State())
    return Parsed(
        guid=_address(root),
        status="withheld" if held and state.status != "canceled" else state.status,
        embargoed_until=until,
        provider=told.provider
        or meta.get("og:site_name")
        or meta.get("dc.publisher")
        or meta.get("application-name")
        or _host(_address(root)),
        language=told.language or tidy(str(root.get("lang") or "")) or meta.get("og:locale"),
        headline=headline,
        paragraphs=body or told.paragraphs or (),
        byline=told.byline or meta.get("author") or meta.get("dc.creator") or meta.get("parsely-author"),
        published=published or updated,
        version_created=updated or published,
        subjects=told.subjects or _listed(meta.get("news_keywords") or meta.get("keywords")),
        rights=meta.get("copyright") or meta.get("dc.rights"),
    )


def _root(page: str) -> etree._Element | None:
    # Comments and instructions go; a page that says another charset than it has is already text.
    parser = HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(page.encode(errors="replace"), parser)
    except etree.XMLSyntaxError:
        return None
    if root is not None and any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise TooLargeError("the page nests too deep", remedy="Send the article's text alone.", reason="too-deep")
    return root


def _address(root: etree._Element | None) -> str | None:
    if root is None:
        return None
    for link in root.iter("link"):
        if "canonical" in str(link.get("rel") or "").lower() and (told := tidy(str(link.get("href") or ""))):
            return told[:1000]
    return _meta(root).get("og:url")


def _host(address: str | None) -> str | None:
    found = re.match(r"https?://(?:www\.)?([\w.-]+)", address or "")
    return found[1].lower() if found else None


def _meta(root: etree._Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        value = tidy(str(element.get("content") or ""))
        if name and value:
            found.setdefault(str(name).strip().lower(), value)
    return found


def _schema(root: etree._Element) -> Parsed:
    """Return what schema.org's JSON says of the article, nothing where there is none."""
    for script in root.iter("script"):
        if "ld+json" not in str(script.get("type") or "").lower():
            continue
        try:
            told = orjson.loads("".join(str(text) for text in script.itertext()))
        except orjson.JSONDecodeError:
            continue
        for row in _rows(told, 0):
            kind = row.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(str(name).lower() in _ARTICLES for name in kinds) and agency_json.recognise(row):
                return replace(
                    agency_json.parse(row), paragraphs=agency_json.parse({"body": row.get("articleBody")}).paragraphs
                )
    return Parsed()


def _rows(told: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(told, list) and depth < 3:  # noqa: PLR2004 - a graph in a list in a page
        for row in told[:50]:
            yield from _rows(row, depth + 1)
    elif isinstance(told, dict):
        yield told
        yield from _rows(told.get("@graph"), depth + 1)


def _time(meta: dict[str, str], *names: str) -> str | None:
    return next((moment for name in names if (moment := loose(meta.get(name, "")))), None)


def _listed(told: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in told.split(",") if word.strip())) if told else ()


def _first(root: etree._Element, name: str) -> str | None:
    for element in root.iter(name):
        if told := tidy("".join(str(text) for text in element.itertext())):
            return told
    return None


def _body(root: etree._Element, page: str) -> list[str]:
    whole = from_tree(root)
    if not _PAGE.match(page) or _depth(root) > _MOST_DEPTH:
        return whole
    found = _readable(page)
    return found if sum(map(len, found)) >= _FEWEST_CHARACTERS else whole


def _readable(page: str) -> list[str]:
    """Return the paragraphs of the readable text; the library's own failures are no text."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - only for pages: it takes its time to import

    document = bare_extraction(page, fast=True, include_comments=False, include_tables=False, with_metadata=False)
    text = document.text if document is not None and not isinstance(document, dict) else ""
    return [told for line in (text or "").split("\n") if (told := tidy(line))]


def _depth(root: etree._Element) -> int:
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


FORMAT = Format(
    "html", "html", recognise, guid, parse,
    detected="<!doctype html>, <html>, or text that begins with an element of HTML",
    notes=".html, .htm; readable text by trafilatura; meta elements, Open Graph, schema.org",
)  # fmt: skip
