"""From when an item may be used, under whatever name its data tells it, in any format."""

import orjson
import pytest

from streams.wire.hold_names import begins_use, holds_until, may_begin_use
from streams.wire.reading import read
from streams.wire.splitting import split

_TO_COME, _PAST = "2090-01-02T06:00:00Z", "2029-01-02T06:00:00Z"
_MOVED = "2030-05-06T07:00:00Z"
_TEXT = "Lindal Port said on Monday that its ferry would sail again."


def _json(name: str, value: str) -> bytes:
    return orjson.dumps({"id": "t1", "headline": "Ferry sails", "body": _TEXT, "updated": _MOVED, name: value})


def _xml(name: str, value: str) -> bytes:
    head = f"<ident>t1</ident><headline>Ferry sails</headline><updated>{_MOVED}</updated>"
    return f"<tamsin>{head}<{name}>{value}</{name}><text><p>{_TEXT}</p></text></tamsin>".encode()


def _nitf(name: str, value: str) -> bytes:
    head = f'<meta name="{name}" content="{value}"/><docdata><date.issue norm="{_MOVED}"/></docdata>'
    top = "<body.head><hedline><hl1>Ferry sails</hl1></hedline></body.head>"
    return f"<nitf><head>{head}</head><body>{top}<body.content><p>{_TEXT}</p></body.content></body></nitf>".encode()


@pytest.mark.parametrize("made", [_json, _xml, _nitf])
@pytest.mark.parametrize(
    "name",
    [
        "doNotPublishBefore",
        "not-for-use-until",
        "noPublicationBefore",
        "blocked_until",
        "ConfidentialUntil",
        "quarantinedTill",
        "publishNotBefore",
        "pubAfter",
        "displayFrom",
        "gesperrtBis",
        "sperrvermerk",
        "bloqueadoHasta",
        "diffusionApres",
        "publishOn",
        "liveFrom",
        "unlockDate",
        "publicationStart",
        "available",
    ],
)
def test_a_name_that_tells_from_when_an_item_may_be_used_holds_it_until_then(made: object, name: str) -> None:
    """The same names hold in JSON, in XML of a dialect and in NITF's meta; a time that is past holds nothing."""
    assert callable(made)
    held = read(made(name, _TO_COME)).item
    assert held is not None
    assert held.embargoed_until == _TO_COME
    assert held.version_created == _MOVED
    free = read(made(name, _PAST)).item
    assert free is not None
    assert free.status == "usable"


@pytest.mark.parametrize("made", [_json, _xml, _nitf])
def test_words_hold_under_a_sure_name_alone(made: object) -> None:
    """`availableOn: web` tells a place, `blockedUntil: the speech` no end."""
    assert callable(made)
    assert (item := read(made("blockedUntil", "the speech")).item) is not None
    assert item.status == "withheld"
    assert (item := read(made("availableOn", "web")).item) is not None
    assert (item.status, item.embargoed_until) == ("usable", None)


def test_a_time_to_come_alone_is_an_embargo_and_the_time() -> None:
    """An item that tells no other time still has one, and waits for it."""
    item = read(orjson.dumps({"id": "t1", "headline": "Ferry sails", "body": _TEXT, "publishOn": _TO_COME})).item
    assert item is not None
    assert (item.version_created, item.embargoed_until) == (_TO_COME, _TO_COME)


@pytest.mark.parametrize(
    "name", ["headline", "total", "lockedby", "heldby", "notes", "noticedate", "published", "place"]
)
def test_other_names_tell_no_hold(name: str) -> None:
    """Words that begin or end alike."""
    assert not holds_until(name)
    assert not begins_use(name)
    assert not may_begin_use(name)


_UNTIL = "2090-01-02T06:00:00Z"
_G2 = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="t1" version="1"><itemMeta>'
    '<itemClass qcode="ninat:text"/>'
    "<versionCreated>2030-05-06T07:00:00Z</versionCreated>{}</itemMeta><contentMeta><headline>Ferry sails</headline>"
    f"</contentMeta><contentSet><inlineXML><p>{_TEXT}</p></inlineXML></contentSet></newsItem>"
)
_NEWSML = (
    "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>tamsin.example</ProviderId><NewsItemId>t1</NewsItemId>"
    "</NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName='News'/><Status FormalName='Usable'/>"
    "</NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry sails</HeadLine></NewsLines><Metadata>{}</Metadata>"
    f"<ContentItem><DataContent><p>{_TEXT}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
)
_PAGE = (
    "<!DOCTYPE html><html><head>{}<title>Ferry sails</title></head><body><h1>Ferry sails</h1><p>"
    + _TEXT
    + "</p></body></html>"
)
_LETTER = "From: Tamsin <d@tamsin.example>\n{}Subject: Ferry sails\nMessage-ID: <1@t>\n\n" + _TEXT


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (_G2, '<t:embargoUntil xmlns:t="urn:t">{}</t:embargoUntil>'),
        (_G2, '<itemMetaExtProperty rel="t:holdUntil" value="{}"/>'),
        (_NEWSML, '<Property FormalName="HoldUntil" Value="{}"/>'),
        (_PAGE, '<meta name="embargo" content="{}">'),
        (_LETTER, "X-Embargo-Until: {}\n"),
        (_LETTER, "X-Do-Not-Publish-Before: {}\n"),
    ],
)
def test_what_an_agency_adds_to_a_standards_own_fields_holds(form: str, told: str) -> None:
    """Elements of another name space, properties, meta elements and headers of its own."""
    for value, status, until in ((_UNTIL, "usable", _UNTIL), ("the speech", "withheld", None), ("no", "usable", None)):
        item = read(form.format(told.format(value)).encode()).item
        assert item is not None
        assert (item.status, item.embargoed_until) == (status, until)


def test_terms_of_use_may_hold_and_seldom_do() -> None:
    """An embargo among the rights is one; who may print a text is another thing."""
    held = {"uri": "t1", "type": "text", "headline": "Ferry sails", "body_text": _TEXT, "versioncreated": _MOVED}
    item = read(orjson.dumps({**held, "usageterms": "EMBARGOED until 0600 GMT May 9"})).item
    assert item is not None
    assert item.embargoed_until == "2030-05-09T06:00:00Z"
    for told in ("For editorial use only", "Not for use in Oststadt", "(c) Tamsin. Do not use without credit"):
        free = read(orjson.dumps({**held, "usageterms": told})).item
        assert free is not None
        assert (free.status, free.embargoed_until) == ("usable", None)


def test_a_document_that_is_held_holds_each_of_its_items() -> None:
    """What stands on the list of articles goes for them, unless one tells its own end."""
    one = "<article{}><id>{}</id><headline>Ferry sails</headline><text><p>" + _TEXT + "</p></text></article>"
    raw = f'<articles embargoUntil="{_UNTIL}">{one.format("", "a")}{one.format("", "b")}</articles>'.encode()
    parts = split(raw)
    assert len(parts) == 2
    assert [item.embargoed_until for part in parts if (item := read(part.raw).item)] == [_UNTIL, _UNTIL]


@pytest.mark.parametrize("slug", ["HFR-FERRY-LINE", "FERRY-LINE (EMBARGOED)", "BC-Ferry-Line, HFR"])
def test_a_slugline_may_hold(slug: str) -> None:
    """In front, in a bracket or behind a comma."""
    held = {"uri": "t1", "type": "text", "headline": "Ferry sails", "body_text": _TEXT, "versioncreated": _MOVED}
    item = read(orjson.dumps({**held, "slugline": slug})).item
    assert item is not None
    assert item.status == "withheld"


@pytest.mark.parametrize(
    ("charset", "title"),
    [
        ("windows-1251", "\u041f\u0440\u0438\u0447\u0430\u043b \u0437\u0430\u043a\u0440\u044b\u0442"),
        ("shift_jis", "\u57e0\u982d\u306f\u9589\u9396"),
        ("iso-8859-2", "P\u0159\u00edstav z\u016fst\u00e1v\u00e1"),
        ("utf-8", "Caf\u00e9 \u201cQuai\u201d"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_calls_its_own(charset: str, title: str) -> None:
    """In either spelling of the meta element; one that is UTF-8 is, whatever it says."""
    for meta in (
        f'<meta charset="{charset}">',
        f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">',
    ):
        item = read(_PAGE.format(meta).replace("Ferry sails", title).encode(charset)).item
        assert item is not None
        assert item.headline == title
    wide = read(_PAGE.format("").replace("Ferry sails", title).encode("utf-16")).item
    assert wide is not None
    assert wide.headline == title
    item = read(_PAGE.format('<meta charset="windows-1251">').replace("Ferry sails", title).encode()).item
    assert item is not None
    assert item.headline == title
