"""Items for measuring the wire readers: the generated stories written as ninjs and as NewsML-G2 of a wanted size."""

from collections.abc import Callable
from html import escape
from itertools import cycle
from typing import Any

import orjson

from streams.ops.generate import generate

SIZES = {"2 KB": 2_000, "8 KB": 8_000}
"""Bytes of an item, about: what most stories have, and what long ones have."""


def ninjs(count: int, size: int) -> list[bytes]:
    """Return ninjs items, every other one with its body as HTML, which is how most wires send it."""
    return [_sized(orjson.loads(story), size, _ninjs_html if at % 2 else _ninjs_text) for at, story in _stories(count)]


def newsml_g2(count: int, size: int) -> list[bytes]:
    """Return NewsML-G2 items with their body as XHTML."""
    return [_sized(orjson.loads(story), size, _newsml_g2) for _, story in _stories(count)]


def _stories(count: int) -> enumerate[bytes]:
    return enumerate(generate(count, seed=5))


def _sized(story: dict[str, Any], size: int, write: Callable[[dict[str, Any], list[str]], bytes]) -> bytes:
    """Write a story with as many of its paragraphs, over and over, as make up the size."""
    paragraphs = story.pop("body_text").split("\n\n")
    room, told = size - len(write(story, [])), list[str]()
    for paragraph in cycle(paragraphs):
        room -= len(paragraph)
        if told and room < 0:
            return write(story, told)
        told.append(paragraph)
    raise AssertionError


def _ninjs_text(story: dict[str, Any], paragraphs: list[str]) -> bytes:
    return orjson.dumps(story | {"body_text": "\n\n".join(paragraphs)})


def _ninjs_html(story: dict[str, Any], paragraphs: list[str]) -> bytes:
    return orjson.dumps(story | {"body_html": _markup(paragraphs)})


def _newsml_g2(story: dict[str, Any], paragraphs: list[str]) -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{story["uri"]}" version="{story["version"]}" standard=\
"NewsML-G2" standardversion="2.29" conformance="power" xml:lang="en">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_37.xml"/>
<rightsInfo><copyrightHolder literal="{story["infosource"][0]["name"]}"/></rightsInfo>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="{story["infosource"][0]["name"]}"/>
<versionCreated>{story["versioncreated"]}</versionCreated><firstCreated>{story["firstcreated"]}</firstCreated>
<pubStatus qcode="stat:{story["pubstatus"]}"/></itemMeta>
<contentMeta><urgency>{story["urgency"]}</urgency><located type="cptype:city"><name>{story["located"]}</name></located>
<slugline>{story["slugline"]}</slugline><headline>{escape(story["headline"])}</headline><language tag="en"/>
<subject type="cpnat:abstract" qcode="medtop:20000170"><name>business</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>\
{escape(story["headline"])}</title></head><body>
{_markup(paragraphs)}</body></html></inlineXML></contentSet></newsItem>""".encode()


def _markup(paragraphs: list[str]) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in paragraphs)
