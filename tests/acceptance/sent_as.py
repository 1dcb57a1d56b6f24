"""The items of a told sequence as agencies send them: NewsML-G2, NewsML 1.2, NITF, ANPA 1312, IPTC 7901, mail, text.

Owns the writing. What a format has no field for is told in the words that its agencies use: a kill in the slugline, a
hold in a line to editors, a version as a writethru or a lead. The old wires name no item.
"""

from collections.abc import Callable
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from typing import Any

import orjson

from events import instants

Item = dict[str, Any]
_ORDINALS = ("", "1st", "2nd", "3rd", "4th", "5th", "6th")


def sent(item: Item) -> bytes:
    """Return the bytes of an item in the format that it says it comes in; one that says none is ninjs."""
    if "raw" in item:
        return str(item["raw"]).encode()
    told = {key: value for key, value in item.items() if key != "as"}
    return WRITERS[item["as"]](told) if "as" in item else orjson.dumps(told)


def newsml_g2(item: Item) -> bytes:
    """Write a news item of NewsML-G2."""
    guid = f' guid="{item["uri"]}"' if "uri" in item else ""
    link = f'<link rel="irel:replaces" residref="{item["replaces"]}"/>' if "replaces" in item else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"{guid} version="{item["version"]}" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="{_provider(item)}"/>
<versionCreated>{item["versioncreated"]}</versionCreated>{_element("embargoed", item.get("embargoed"))}
<pubStatus qcode="stat:{item["pubstatus"]}"/>{_element("edNote", item.get("ednote"))}{link}</itemMeta>
<contentMeta>{_element("slugline", item.get("slugline"))}{_element("headline", item["headline"])}</contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
{_html(item)}</body></html></inlineXML></contentSet></newsItem>""".encode()


def newsml_1(item: Item) -> bytes:
    """Write NewsML 1.2."""
    guid = item.get("uri", "")
    status = item["pubstatus"].capitalize()
    if "embargoed" in item and status == "Usable":
        status = "Embargoed"
    hold = ""
    if "embargoed" in item:
        change = _element("DateAndTime", item["embargoed"])
        hold = f'<StatusWillChange><FutureStatus FormalName="Usable"/>{change}</StatusWillChange>'
    return f"""<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>{guid}</NewsItemId>
<RevisionId>{item["version"]}</RevisionId></NewsIdentifier></Identification><NewsManagement>
<FirstCreated>{item["versioncreated"]}</FirstCreated><ThisRevisionCreated>{item["versioncreated"]}</ThisRevisionCreated>
<Status FormalName="{status}"/>{hold}
{_element("Instruction", item.get("ednote"))}</NewsManagement><NewsComponent><NewsLines>
{_element("HeadLine", item["headline"])}{_element("SlugLine", item.get("slugline"))}</NewsLines><AdministrativeMetadata>
<Provider><Party FormalName="{_provider(item)}"/></Provider></AdministrativeMetadata><ContentItem><DataContent>
{escape(_html(item))}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""".encode()


def nitf(item: Item) -> bytes:
    """Write NITF."""
    guid = f'<doc-id id-string="{item["uri"]}"/>' if "uri" in item else ""
    status = {"canceled": ' management-status="canceled"', "withheld": ' management-status="withheld"'}
    release = f'<date.release norm="{item["embargoed"]}"/>' if "embargoed" in item else ""
    note = f'<ed-msg info="{escape(item["ednote"])}"/>' if "ednote" in item else ""
    return f"""<nitf><head><docdata{status.get(item["pubstatus"], "")}>{guid}
<date.issue norm="{item["versioncreated"]}"/>{release}
<du-key key="{escape(item.get("slugline", ""))}" version="{item["version"]}"/>{note}</docdata></head><body><body.head>
<hedline><hl1>{escape(item["headline"])}</hl1></hedline><distributor>{_provider(item)}</distributor></body.head>
<body.content>{_html(item)}</body.content></body></nitf>""".encode()


def anpa_1312(item: Item) -> bytes:
    """Write ANPA 1312; a later version is a writethru, a kill and a hold stand behind the keyword."""
    moment = instants.parse(item["versioncreated"])
    key, take = f"BC-{_keyword(item)}", _take(item, "{}Ld-Writethru", "Kill", "Withhold")
    lines = ["\x16\x16\x01W2870\x1f_wire", f"u i\x13\x11 {key} {take} {moment:%m-%d} 0120"]
    lines += [f"\x02^{key}{f', {take}' if take else ''},120<", f"^{item['headline']}<"]
    lines += [f"^Eds: {note}<" for note in _notes(item)]
    lines += [*(f"\t   {told}" for told in _paragraphs(item)), ""]
    lines += [f"\t   \x03{_short(item)}-WF-{moment:%m-%d-%y %H%M}GMT<", "", "\x0c", "\x04"]
    return "\r\n".join(lines).encode()


def iptc_7901(item: Item) -> bytes:
    """Write IPTC 7901; a later version is a lead, a kill and a hold stand above the headline."""
    moment = instants.parse(item["versioncreated"])
    take = _take(item, "{} LEAD", "KILL", "WITHHOLD")
    lines = [f"\x01{_short(item).lower()}0412 3 i 120  {_short(item)} 0412", "", f"{_keyword(item)}/"]
    lines += [f"\x02{take.upper()}" if take else "\x02", f"{item['headline']} =", ""]
    lines += [line for note in _notes(item) for line in (f"Eds: {note}", "")]
    lines += [line for told in _paragraphs(item) for line in (f"   {told}", "")]
    lines += [f"\x03{moment:%d%H%M} GMT {moment:%b %y}", "\x7f", "\x04"]
    return "\r\n".join(lines).encode()


def mail(item: Item) -> bytes:
    """Write a mail; it has neither slugline nor version: what it corrects or kills its text must say."""
    message = EmailMessage()
    message["From"] = f"{_provider(item)} <desk@wire.example>"
    message["Subject"] = {"canceled": "KILL: ", "withheld": "WITHHOLD: "}.get(item["pubstatus"], "") + item["headline"]
    message["Date"] = format_datetime(instants.parse(item["versioncreated"]))
    if "uri" in item:
        message["Message-ID"] = f"<{item['uri'].rpartition(':')[2]}.wire@wire.example>"
    notes = "".join(f"EDITORS' NOTE: {note}\n\n" for note in _notes(item))
    message.set_content(f"{notes}{item['body_text']}\n")
    return message.as_bytes()


def text(item: Item) -> bytes:
    """Write plain text under labels."""
    labels = {
        "Headline": item["headline"], "Slug": _keyword(item), "Source": _provider(item),
        "Date": item["versioncreated"], "Version": item["version"], "Embargo": item.get("embargoed"),
        "Note": " ".join(_notes(item, embargo=False)) or None,
    }  # fmt: skip
    if item["pubstatus"] == "canceled" and not item["headline"].upper().startswith("KILL"):
        labels["Headline"] = f"KILL - {item['headline']}"
    return ("".join(f"{k}: {v}\n" for k, v in labels.items() if v) + f"\n{item['body_text']}\n").encode()


WRITERS: dict[str, Callable[[Item], bytes]] = {
    "newsml-g2": newsml_g2, "newsml-1": newsml_1, "nitf": nitf, "anpa": anpa_1312, "7901": iptc_7901, "mail": mail,
    "text": text,
}  # fmt: skip
"""What writes an item that a sequence calls `as=FORMAT`."""


def _notes(item: Item, *, embargo: bool = True) -> list[str]:
    found = [item["ednote"]] if "ednote" in item else []
    if item["pubstatus"] == "withheld":
        found.append("Hold this story. Do not use until released.")
    if embargo and "embargoed" in item:
        until = instants.parse(item["embargoed"])
        found.append(f"EMBARGOED: not for release before {until:%H%M} GMT on {until:%A}, {until:%B} {until.day}")
    return found


def _take(item: Item, version: str, kill: str, hold: str) -> str:
    if item["pubstatus"] != "usable":
        return kill if item["pubstatus"] == "canceled" else hold
    number = int(item["version"]) - 1
    return version.format(_ORDINALS[number]) if number else ""


def _keyword(item: Item) -> str:
    """Return a keyword of the item's own: on a wire that names no item the same keyword on one day is the same item."""
    told = str(item.get("slugline", "WIRE-STORY")).strip("/")
    return f"{told}-{item['uri'].rpartition(':')[2]}" if "uri" in item else told


def _provider(item: Item) -> str:
    return str(item["infosource"][0]["name"]) if item.get("infosource") else "Corran Wire"


def _short(item: Item) -> str:
    """Return the letters by which an agency signs on the old wires."""
    words = _provider(item).split()
    return "".join(word[0] for word in words).upper() if len(words) > 1 else words[0][:3].upper()


def _element(name: str, value: str | None) -> str:
    return f"<{name}>{escape(value)}</{name}>" if value else ""


def _paragraphs(item: Item) -> list[str]:
    return [told for told in str(item["body_text"]).split("\n\n") if told]


def _html(item: Item) -> str:
    return "".join(f"<p>{escape(told)}</p>" for told in _paragraphs(item))
