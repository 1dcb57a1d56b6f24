"""One invented story in every wire format that is read: what the tests read back, and what fuzzing mutates."""

from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape

import orjson

from events import instants


@dataclass(frozen=True)
class Story:
    """The fields that formats carry."""

    guid: str = "tag:corranwire.example,2026:CW0412"
    version: str = "2"
    provider: str = "CORRAN"
    headline: str = "Ferry line denies sale to Ostrava group"
    paragraphs: tuple[str, ...] = (
        "The ferry line said on Monday that no sale was agreed, and that none was being talked about.",
        "A spokeswoman for the Ostrava group declined to comment on the report in the Miravel Courier.",
    )
    byline: str = "Ana Delvoy"
    slug: str = "KALDORA-FERRY"
    published: str = "2026-03-02T07:40:00Z"
    urgency: int = 3
    note: str = "Adds spokeswoman"


def ninjs(story: Story) -> bytes:
    """Write ninjs 1.x."""
    return orjson.dumps(
        {
            "uri": story.guid, "type": "text", "version": story.version, "versioncreated": story.published,
            "firstcreated": story.published, "pubstatus": "usable", "urgency": story.urgency, "language": "en",
            "headline": story.headline, "byline": story.byline, "slugline": story.slug, "ednote": story.note,
            "infosource": [{"name": story.provider}], "body_html": _html(story),
        }
    )  # fmt: skip


def ninjs_3(story: Story) -> bytes:
    """Write ninjs 3.x."""
    return orjson.dumps(
        {
            "uri": story.guid, "type": "text", "version": story.version, "versionCreated": story.published,
            "firstCreated": story.published, "pubStatus": "usable", "urgency": story.urgency, "language": "en",
            "headlines": [{"role": "main", "value": story.headline}], "by": story.byline, "slugline": story.slug,
            "edNote": story.note, "infoSources": [{"name": story.provider}],
            "bodies": [{"role": "main", "contentType": "text/html", "value": _html(story)}],
        }
    )  # fmt: skip


def ap_json(story: Story) -> bytes:
    """Write an item of AP's Media API."""
    inner = orjson.loads(ninjs(story)) | {"altids": {"itemid": story.guid}, "uri": "https://api.example/c/1?qt=x"}
    return orjson.dumps({"data": {"meta": {}, "item": inner}})


def json_lines(story: Story) -> bytes:
    """Write the plainest JSON."""
    return orjson.dumps(
        {
            "id": story.guid, "version": story.version, "headline": story.headline, "body": _text(story),
            "byline": story.byline, "slug": story.slug, "note": story.note, "provider": story.provider,
            "published": story.published, "urgency": story.urgency, "version_created": story.published,
        }
    )  # fmt: skip


def agency_json(story: Story) -> bytes:
    """Write JSON under an agency's own names, wrapped, values in lists."""
    return orjson.dumps(
        {
            "response": {
                "timezone": "Europe/Oslo",
                "article": {
                    "Article-ID": [story.guid], "Revision": [int(story.version)], "Title": [story.headline],
                    "Author": [story.byline], "Slugline": [story.slug], "Source": {"name": story.provider},
                    "PubDate": [_local(story.published)], "Priority": [str(story.urgency)], "Note": [story.note],
                    "Story_Text": [_text(story)],
                },
            }
        }
    )  # fmt: skip


def newsml_g2(story: Story) -> bytes:
    """Write a news item of NewsML-G2."""
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{story.guid}" version="{story.version}">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="{story.provider}"/>
<versionCreated>{story.published}</versionCreated><firstCreated>{story.published}</firstCreated>
<pubStatus qcode="stat:usable"/><edNote>{escape(story.note)}</edNote></itemMeta>
<contentMeta><urgency>{story.urgency}</urgency><slugline>{story.slug}</slugline>
<headline>{escape(story.headline)}</headline><by>{escape(story.byline)}</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
{_html(story)}</body></html></inlineXML></contentSet></newsItem>""".encode()


def newsml_1(story: Story) -> bytes:
    """Write NewsML 1.2, its text escaped."""
    return f"""<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>{story.guid}:{story.version}N
</PublicIdentifier><RevisionId>{story.version}</RevisionId></NewsIdentifier></Identification><NewsManagement>
<FirstCreated>{story.published}</FirstCreated><ThisRevisionCreated>{story.published}</ThisRevisionCreated>
<Status FormalName="Usable"/><Urgency FormalName="{story.urgency}"/><Instruction>{escape(story.note)}</Instruction>
</NewsManagement><NewsComponent><NewsLines><HeadLine>{escape(story.headline)}</HeadLine>
<ByLine>{escape(story.byline)}</ByLine><SlugLine>{story.slug}</SlugLine></NewsLines><AdministrativeMetadata><Provider>
<Party FormalName="{story.provider}"/></Provider></AdministrativeMetadata><ContentItem><DataContent>
{escape(_html(story))}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""".encode()


def xml_article(story: Story) -> bytes:
    """Write a record of XML that no format describes."""
    return f"""<record><item-id>{story.guid}</item-id><version>{story.version}</version>
<quelle>{story.provider}</quelle>
<titel>{escape(story.headline)}</titel><autor>{escape(story.byline)}</autor><slug>{story.slug}</slug>
<datum>{story.published}</datum><prioritet>{story.urgency}</prioritet><ed-note>{escape(story.note)}</ed-note>
<inhalt><![CDATA[{_html(story)}]]></inhalt></record>""".encode()


def nitf(story: Story) -> bytes:
    """Write NITF."""
    return f"""<nitf><head><docdata><doc-id id-string="{story.guid}"/><urgency ed-urg="{story.urgency}"/>
<date.issue norm="{story.published}"/><du-key key="{story.slug}" version="{story.version}"/>
<ed-msg info="{escape(story.note)}"/></docdata></head><body><body.head><hedline><hl1>{escape(story.headline)}</hl1>
</hedline><byline>{escape(story.byline)}</byline><distributor>{story.provider}</distributor></body.head><body.content>
{_html(story)}</body.content></body></nitf>""".encode()


def feed(story: Story) -> bytes:
    """Write RSS 2.0."""
    return f"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>{story.provider}</title><language>en</language>
<item><title>{escape(story.headline)}</title><guid isPermaLink="false">{story.guid}</guid>
<dc:creator>{escape(story.byline)}</dc:creator><pubDate>{_mail_time(story)}</pubDate><description>Short.</description>
<content:encoded><![CDATA[{_html(story)}]]></content:encoded></item></channel></rss>""".encode()


def atom(story: Story) -> bytes:
    """Write Atom."""
    return f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>{story.provider}</title><id>x</id>
<entry><id>{story.guid}</id><title>{escape(story.headline)}</title><author><name>{escape(story.byline)}</name></author>
<published>{story.published}</published><updated>{story.published}</updated>
<content type="html">{escape(_html(story))}</content></entry></feed>""".encode()


def rss_1(story: Story) -> bytes:
    """Write RSS 1.0."""
    return f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://corran.example/"><title>{story.provider}</title>
</channel><item rdf:about="{story.guid}"><title>{escape(story.headline)}</title><link>{story.guid}</link>
<dc:creator>{escape(story.byline)}</dc:creator><dc:date>{story.published}</dc:date>
<description>{escape(_html(story))}</description></item></rdf:RDF>""".encode()


def iptc_7901(story: Story) -> bytes:
    """Write IPTC 7901 with its control characters."""
    moment = instants.parse(story.published)
    lines = [f"\x01cwa0412 {story.urgency} i 120  {story.provider} 0412", "", f"{story.slug}/"]
    lines += [f"\x02{int(story.version)}ND LEAD", story.headline, f"By {story.byline} ="]
    lines += ["", *(line for told in story.paragraphs for line in (f"   {told}", ""))]
    lines += ["# Notebook", "", "## Note to editors", f"- {story.note}", ""]
    lines += [
        "* * * *",
        "The following information is not for publication",
        "",
        "Call the source Petra Vold on 555 0117",
    ]
    lines += ["", f"\x03{moment:%d%H%M} GMT {moment:%b %y}", "\x7f", "\x04"]
    return "\r\n".join(lines).encode()


def anpa_1312(story: Story) -> bytes:
    """Write ANPA 1312 with its control characters."""
    moment = instants.parse(story.published)
    lines = ["\x16\x16\x01W2870\x1f_kaldora", f"u i\x13\x11 BC-{story.slug} 2ndLd-Writethru  {moment:%m-%d} 0120"]
    lines += [
        f"\x02^BC-{story.slug}, {story.version}nd Ld-Writethru,120<",
        f"^{story.headline}<",
        f"^Eds: {story.note}.<",
    ]
    lines += [f"^By {story.byline.upper()}=", "^Corran Wire=", *(f"\t   {told}" for told in story.paragraphs)]
    lines += ["", f"\t   \x03{story.provider}-WF-{moment:%m-%d-%y %H%M}GMT<", "", "\x0c", "\x04"]
    return "\r\n".join(lines).encode()


def mail(story: Story) -> bytes:
    """Write a mail of two parts."""
    message = EmailMessage()
    message["From"] = f"{story.provider} <desk@corran.example>"
    message["Subject"] = story.headline
    message["Date"] = _mail_time(story)
    message["Message-ID"] = "<CW0412@corran.example>"
    message.set_content(f"By {story.byline}\n\n{_text(story)}\n\n-- \nDesk, 555 0117\n")
    message.add_alternative(f"<html><body>{_html(story)}</body></html>", subtype="html")
    return message.as_bytes()


def html(story: Story) -> bytes:
    """Write a web page with a menu and a footer."""
    menu = "".join(f'<li><a href="/{at}">Section {at}</a></li>' for at in range(8))
    return f"""<!DOCTYPE html><html lang="en"><head><title>{escape(story.headline)} | Site</title>
<link rel="canonical" href="{story.guid}"><meta property="og:title" content="{escape(story.headline)}">
<meta property="og:site_name" content="{story.provider}"><meta name="author" content="{escape(story.byline)}">
<meta property="article:published_time" content="{story.published}"></head><body><nav><ul>{menu}</ul></nav>
<article><h1>{escape(story.headline)}</h1>{_html(story)}</article><footer><ul>{menu}</ul></footer></body></html>""".encode()


def text(story: Story) -> bytes:
    """Write plain text under labels."""
    return f"""Headline: {story.headline}
Slugline: {story.slug}
Byline: {story.byline}
Source: {story.provider}
Date: {story.published}
Version: {story.version}
Urgency: {story.urgency}
Note: {story.note}

{_text(story)}
""".encode()


def _text(story: Story) -> str:
    return "\n\n".join(story.paragraphs)


def _html(story: Story) -> str:
    return "".join(f"<p>{escape(told)}</p>" for told in story.paragraphs)


def _mail_time(story: Story) -> str:
    return format_datetime(instants.parse(story.published))


def _local(moment: str) -> str:
    """Spell an instant as an agency in Oslo does in winter, without its zone."""
    at = instants.parse(moment)
    return f"{at:%d.%m.%Y} {at.hour + 1:02}:{at:%M}"


_ALL = "version provider byline slug published urgency note guid".split()  # noqa: SIM905 - a list of words
_FEED = ["guid", "provider", "byline", "published"]
_WIRE = ["version", "provider", "byline", "slug", "published", "urgency", "note"]
WRITERS: dict[str, list[tuple[Callable[[Story], bytes], list[str]]]] = {
    "ninjs": [(ninjs, _ALL), (ninjs_3, _ALL)],
    "ap-json": [(ap_json, _ALL)],
    "json-lines": [(json_lines, [name for name in _ALL if name != "note"])],
    "agency-json": [(agency_json, _ALL)],
    "newsml-g2": [(newsml_g2, [name for name in _ALL if name != "urgency"])],
    "newsml-1": [(newsml_1, _ALL)],
    "nitf": [(nitf, _ALL)],
    "xml-article": [(xml_article, _ALL)],
    "feed": [(feed, _FEED), (atom, _FEED), (rss_1, _FEED)],
    "iptc-7901": [(iptc_7901, _WIRE)],
    "anpa-1312": [(anpa_1312, ["version", "provider", "published", "urgency"])],
    "mail": [(mail, _FEED[1:])],
    "html": [(html, _FEED)],
    "text": [(text, [name for name in _ALL if name != "guid"])],
}
"""For each format, what writes it and which fields beside headline and body it carries unchanged."""
