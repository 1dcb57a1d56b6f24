"""Companies in angle brackets, as terminals name them, are text in every format and no tags."""

import json

import pytest

from streams.wire.origin import origin
from streams.wire.paragraphs import from_markup, has_markup, plain
from streams.wire.reading import read

HEADLINE = "VELL PORTS <VLL.N> TO BUY <QUAY HOLDINGS>"
TOLD = ("Vell Ports <VLL.N> said it will buy <Quay Holdings Ltd> for cash.", "The union was not asked, <QH.L> said.")
BODY = "\n\n".join(TOLD)


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;")


def _paragraphs(parts: tuple[str, ...]) -> str:
    return "".join(f"<p>{part}</p>" for part in parts)


XHTML = _paragraphs(tuple(map(_escaped, TOLD)))
NINJS = {"uri": "urn:vell:1", "type": "text", "version": "1", "headline": HEADLINE}
RSS = '<rss version="2.0"><channel><title>V</title><item><guid>x</guid><title>{}</title><description>{}</description>'
SAMPLES = {
    "ninjs text": json.dumps({**NINJS, "body_text": BODY}),
    "ninjs xhtml": json.dumps({**NINJS, "body_xhtml": XHTML}),
    "ninjs html, unescaped": json.dumps({**NINJS, "body_html": _paragraphs(TOLD)}),
    "agency": json.dumps({"id": "1", "headline": HEADLINE, "content": BODY, "source": "V", "published": "2026-04-01"}),
    "nitf": f"<nitf><body><body.head><hedline><hl1>{_escaped(HEADLINE)}</hl1></hedline></body.head>"
    f"<body.content>{XHTML}</body.content></body></nitf>",
    "xml text": f'<doc id="x"><title>{_escaped(HEADLINE)}</title><body>{_escaped(BODY)}</body></doc>',
    "xml paragraphs": f'<doc id="x"><title>{_escaped(HEADLINE)}</title><body>{XHTML}</body></doc>',
    "feed": RSS.format(_escaped(HEADLINE), _escaped(BODY)) + "</item></channel></rss>",
    "feed, escaped twice": RSS.format(_escaped(HEADLINE), XHTML.replace("&", "&amp;").replace("<", "&lt;"))
    + "</item></channel></rss>",
    "text": f"{HEADLINE}\n\n{BODY}\n",
}


@pytest.mark.parametrize("raw", SAMPLES.values(), ids=list(SAMPLES))
def test_a_company_in_angle_brackets_stays(raw: str) -> None:
    """Headline and body keep it, and it leads back to its bytes."""
    item = read(raw.encode()).item
    assert item is not None
    assert item.headline == HEADLINE
    assert item.body == BODY
    found = origin(raw.encode(), item.headline, item.body)
    assert min(found.headline.coverage, found.body.coverage) > 0.95


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<B>Ferry</B> line sold", "Ferry line sold"),
        ("Ferry <BR>line sold", "Ferry line sold"),
        ("Ferry <Emphasis>line</Emphasis> sold", "Ferry line sold"),
        ('Ferry <A HREF="x">line</A> sold', "Ferry line sold"),
        ("Ferry <VLL> line <b>sold</b>", "Ferry <VLL> line sold"),
    ],
)
def test_a_tag_is_known_by_its_name_or_its_end(text: str, expected: str) -> None:
    """Names of HTML are tags in capitals too, and any other that is closed."""
    assert plain(text) == expected


def test_text_with_nothing_but_companies_is_no_markup() -> None:
    """Lines of such a text stay lines, and markup around a company is read as before."""
    assert not has_markup("Vell <VLL.N> fell, Quay <Quay Holdings Ltd> rose")
    assert has_markup("Vell <VLL.N> fell<br/>Quay rose")
    assert from_markup("<P>Vell <VLL.N> fell.<P>Quay rose.") == ["Vell <VLL.N> fell.", "Quay rose."]
