"""XML of dialects that nobody described: what an element is, its name tells."""

import pytest

from events.errors import WireFormatError
from streams.wire.reading import Reading, read
from streams.wire.splitting import split

FLASH = """<NewsPiece><NewsID>c-77</NewsID><PublishDate>2026-04-01T09:10:00</PublishDate>
<strapline>FERRY/SALE</strapline><headline>Ferry line sold</headline><town>Vell</town><origin>/Corran/</origin>
<version>2</version><Priority>3</Priority><content>&lt;p&gt;The line was sold &amp;amp; paid.&lt;/p&gt;
&lt;p&gt;The union said &amp;amp;quot;yes&amp;amp;quot;.&lt;/p&gt;</content><byLine>By Nora Lind</byLine>
<Korrektion>{corrected}</Korrektion><Annuleret>{killed}</Annuleret>
<NoteToEditors>&lt;p&gt;More at noon.&lt;/p&gt;</NoteToEditors></NewsPiece>"""


def reading(corrected: str = "false", killed: str = "false") -> Reading:
    """Read the flash with these marks."""
    return read(FLASH.format(corrected=corrected, killed=killed).encode())


def test_a_flat_record_is_read_by_the_names_of_its_elements() -> None:
    """Identity, times, names and text are found whatever the agency calls its record."""
    found = reading()
    item = found.item
    assert found.format == "xml-article"
    assert item is not None
    assert (item.item, item.version, item.signal, item.urgency) == ("c-77", "2", "update", 3)
    assert item.body == 'The line was sold & paid.\n\nThe union said "yes".'
    assert (item.headline, item.byline, item.dateline) == ("Ferry line sold", "Nora Lind", "Vell")
    assert (item.slug, item.provider, item.note) == ("FERRY/SALE", "Corran", "More at noon.")
    assert item.version_created == "2026-04-01T09:10:00Z"


def test_marks_say_what_an_item_is() -> None:
    """An element that says yes to a correction or a withdrawal is one."""
    corrected, killed = reading(corrected="true").item, reading(killed="true").item
    assert corrected is not None
    assert killed is not None
    assert (corrected.signal, killed.signal) == ("correction", "kill")


BODY = "The line was sold to a buyer from Vell on Monday."
ATTRIBUTES = """<story id='s1'><head><title>Ferry line sold</title><source>Corran</source></head>
<text><p>{body}</p></text></story>"""
NESTED = """<article><meta><guid>s1</guid><agency>Corran</agency></meta><data><headline>Ferry line sold</headline>
<body-text>{body}</body-text></data></article>"""
FOREIGN = """<x:doc xmlns:x='urn:x'><x:Item_ID>s1</x:Item_ID><x:Titel>Ferry line sold</x:Titel>
<x:Quelle>Corran</x:Quelle><x:Inhalt><![CDATA[<div>{body}</div>]]></x:Inhalt></x:doc>"""


@pytest.mark.parametrize("dialect", [ATTRIBUTES, NESTED, FOREIGN])
def test_a_dialect_is_understood_without_being_known(dialect: str) -> None:
    """Nested or flat, with a name space or in another language."""
    item = read(dialect.format(body=BODY).encode()).item
    assert item is not None
    assert (item.item, item.headline, item.provider) == ("s1", "Ferry line sold", "Corran")
    assert item.body == BODY


def test_a_headline_goes_before_a_title_and_a_day_takes_its_clock() -> None:
    """Old wires tell day and time in elements of their own, and give the file a title."""
    raw = (
        '<newsitem itemid="77"><title>CORRAN: a1203</title><headline>Ferry line sold</headline><date>20260401</date>'
        "<time>0910</time><text><p>The line was sold.</p></text></newsitem>"
    )
    item = read(raw.encode()).item
    assert item is not None
    assert (item.item, item.headline, item.body) == ("77", "Ferry line sold", "The line was sold.")
    assert item.version_created == "2026-04-01T09:10:00Z"


def test_a_list_is_parted_into_its_articles() -> None:
    """A queue's answer holds several records side by side."""
    one = FLASH.format(corrected="false", killed="false")
    both = f"<Answer><Result><List>{one}{one.replace('c-77', 'c-78')}</List></Result></Answer>"
    assert [part.guid for part in split(both.encode(), "a.xml")] == ["c-77", "c-78"]


def test_an_article_in_a_wrapper_is_read_by_its_own_format() -> None:
    """An envelope around a known format is looked into."""
    raw = (
        "<Envelope><Body><nitf><head><docdata><doc-id id-string='n1'/></docdata></head><body><body.head><hedline>"
        "<hl1>Ferry line sold</hl1></hedline></body.head><body.content><p>Sold.</p></body.content></body></nitf></Body>"
        "</Envelope>"
    )
    item = read(raw.encode()).item
    assert item is not None
    assert (item.item, item.headline, item.body) == ("n1", "Ferry line sold", "Sold.")


def test_a_record_in_a_romance_language_is_read_by_its_own_names() -> None:
    """Codes, day and clock, headline and text; a number is no sender's name."""
    raw = (
        "<NOTA><CODIGO>20260401091004</CODIGO><AGENCIA>0000000012</AGENCIA><AGENCIA>Corran</AGENCIA>"
        "<PRIORIDAD>3</PRIORIDAD><SECCION>ECO</SECCION><FECHA>01/04/2026</FECHA><HORA>09:10:04</HORA>"
        "<TITULAR>La naviera de Vell cambia de manos</TITULAR><ENTRADILLA>Nueve barcos</ENTRADILLA>"
        "<CONTENIDO>La naviera de Vell ha sido vendida por sus due\u00f1os, seg\u00fan fuentes del puerto.</CONTENIDO>"
        "<FIRMA>Nora Lind</FIRMA><FOTO><PIE>Un barco</PIE></FOTO></NOTA>"
    )
    item = read(raw.encode()).item
    assert item is not None
    assert (item.item, item.provider, item.urgency) == ("20260401091004", "Corran", 3)
    assert (item.headline, item.byline) == ("La naviera de Vell cambia de manos", "Nora Lind")
    assert item.body == "La naviera de Vell ha sido vendida por sus due\u00f1os, seg\u00fan fuentes del puerto."
    assert item.version_created == "2026-04-01T09:10:04Z"


PUBLICATION = """<Publication><Identification><ItemId>ab12</ItemId></Identification><Management>
<LastModifiedDateTime tz="CEST">2026-04-01T09:10:00</LastModifiedDateTime></Management>
<Lines><HeadLine>Ferry line sold</HeadLine></Lines><Admin><Provider>Corran</Provider></Admin>
<Kind><MediaType>{kind}</MediaType></Kind><Component Role="Caption" MediaType="Text"><Data><nitf><body.content>
<p>A ship at Vell, seen on Monday.</p></body.content></nitf></Data></Component>{main}</Publication>"""
MAIN = """<Component Role="Main" MediaType="Text"><Data><nitf><body.content><block><p>The line was sold.</p>
<p>The union said so.</p></block></body.content></nitf></Data></Component>"""
PICTURE = '<Component Role="Main" MediaType="Photo"><Photo Href="a.jpg"/></Component>'


def test_a_bare_body_of_a_known_format_belongs_to_the_record_around_it() -> None:
    """Headline, id and time stand in the record, the text in the component of the main role."""
    found = read(PUBLICATION.format(main=MAIN, kind="Text").encode())
    assert found.item is not None
    assert (found.format, found.item.item, found.item.provider) == ("xml-article", "ab12", "Corran")
    assert (found.item.headline, found.item.body) == ("Ferry line sold", "The line was sold.\n\nThe union said so.")
    assert found.item.version_created == "2026-04-01T07:10:00Z"


def test_a_caption_alone_makes_no_story_of_a_picture() -> None:
    """The main component is a picture, and the only text is a caption."""
    assert read(PUBLICATION.format(main=PICTURE, kind="Photo").encode()).not_news == "picture"


def test_texts_in_paragraphs_of_their_own_are_one_body() -> None:
    """A content system puts each text into a module; what is empty beside them parts nothing."""
    modules = "".join(f'<paragraph name="m{at}"><text>{told}</text></paragraph>' for at, told in enumerate(TOLD))
    body = f"<body><modules>{modules}<pdf><text/></pdf></modules></body>"
    raw = f"<page><head><title>Ferry line sold</title></head>{body}</page>"
    item = read(raw.encode()).item
    assert item is not None
    assert (item.headline, item.body) == ("Ferry line sold", "\n\n".join(TOLD))


TOLD = [f"Ship {number} of the ferry line was sold to a buyer from Vell." for number in range(30)]


SOLD = "The ferry line was sold on Wednesday, its owner said in a statement."
ASKED = "The union said it had not been asked about the sale of the line."
DAY = "<date>2026-04-01T10:00:00Z</date>"
TEXTS_WITH_HEADS = {
    "headline above the paragraphs": f"<doc id='x'>{DAY}<text><headline>Ferry line sold</headline><p>{SOLD}</p>"
    f"<p>{ASKED}</p></text></doc>",
    "headline before running text": f"<doc id='x'>{DAY}<text><title>Ferry line sold</title>"
    f"{SOLD}\n\n{ASKED}</text></doc>",
    "time and state there too": f"<doc id='x'><content><title>Ferry line sold</title>{DAY}<wordcount>27</wordcount>"
    f"<paragraph>{SOLD}</paragraph><paragraph>{ASKED}</paragraph></content></doc>",
    "what is called a body holds the records": f"<data><meldung id='x'><titel>Ferry line sold</titel>{DAY}"
    f"<langtext>{SOLD}\n\n{ASKED}</langtext></meldung></data>",
}


@pytest.mark.parametrize("raw", TEXTS_WITH_HEADS.values(), ids=list(TEXTS_WITH_HEADS))
def test_a_text_may_hold_its_headline_and_more(raw: str) -> None:
    """Headline, time and what else stands in the text are told and leave it."""
    item = read(raw.encode()).item
    assert item is not None
    assert (item.headline, item.published) == ("Ferry line sold", "2026-04-01T10:00:00Z")
    assert item.body == f"{SOLD}\n\n{ASKED}"


def test_a_state_inside_the_text_holds_back_and_words_in_running_text_stay() -> None:
    """What stands beside the paragraphs counts; a name that is marked in a sentence belongs to it."""
    item = read(
        f"<doc id='x'><text><title>Ferry line sold</title><status>withheld</status><p>{SOLD}</p>"
        "<p>On <date>Friday</date> the port in <place>Vell</place> shut.</p></text></doc>".encode()
    ).item
    assert item is not None
    assert item.status == "withheld"
    assert item.body == f"{SOLD}\n\nOn Friday the port in Vell shut."


def test_articles_in_a_row_that_are_called_bodies_are_items_each() -> None:
    """Two articles of one list are two items, each with its own text."""
    titles = ("One line", "Two lines")
    records = "".join(f"<article><title>{title}</title>{DAY}<p>{SOLD}</p><p>{ASKED}</p></article>" for title in titles)
    found = [read(part.raw).item for part in split(f"<articles>{records}</articles>".encode())]
    assert [item and (item.headline, item.body) for item in found] == [
        ("One line", f"{SOLD}\n\n{ASKED}"),
        ("Two lines", f"{SOLD}\n\n{ASKED}"),
    ]


def test_a_flash_is_a_headline_with_id_and_time() -> None:
    """A headline is enough where an id and a time say that it is an item, or where it is all the text."""
    flash = f"<flash><id>7</id><headline>Ferry line sold</headline>{DAY}<agency>Vell Wire</agency></flash>"
    item = read(flash.encode()).item
    assert item is not None
    assert (item.guid, item.headline, item.body, item.provider) == ("7", "Ferry line sold", "", "Vell Wire")
    lines = [("1", "One ferry line sold"), ("2", "Two ferry lines sold")]
    listed = "".join(
        f"<item><guid>{number}</guid><headline>{told}</headline>{DAY}<mediaType>TEXT</mediaType></item>"
        for number, told in lines
    )
    found = [read(part.raw).item for part in split(f"<found><query>ferry</query>{listed}</found>".encode())]
    assert [item and (item.guid, item.headline) for item in found] == [
        ("1", "One ferry line sold"),
        ("2", "Two ferry lines sold"),
    ]
    only = read(f"<doc>{DAY}<text><title>Ferry line sold</title></text></doc>".encode()).item
    assert only is not None
    assert (only.headline, only.body) == ("Ferry line sold", "")


@pytest.mark.parametrize(
    "raw",
    [
        f"<shot><id>7</id><headline>Ferry line sold</headline>{DAY}<caption>A ferry</caption></shot>",
        f"<flash><headline>Ferry line sold</headline>{DAY}</flash>",
        "<flash><id>7</id><headline>Ferry line sold</headline></flash>",
    ],
)
def test_what_is_to_be_looked_at_or_has_no_id_or_time_is_no_flash(raw: str) -> None:
    """A picture's record is refused as before, and so is what nothing says is an item."""
    with pytest.raises(WireFormatError, match="no format"):
        read(raw.encode())


def test_times_without_a_zone_are_those_of_whose_record_it_is() -> None:
    """An agency that passes on another's text writes the times its own way: its name space goes before the provider."""
    record = (
        "<item xmlns='http://{}/schema'><id>7</id><provider>Ritzau</provider><headline>Ferry line sold</headline>"
        f"<lastModified>2026-07-01T22:21:47</lastModified><body>{SOLD}</body></item>"
    )
    passed_on, own = read(record.format("ap.org").encode()).item, read(record.format("vell.example").encode()).item
    assert passed_on is not None
    assert own is not None
    assert (passed_on.version_created, own.version_created) == ("2026-07-01T22:21:47Z", "2026-07-01T20:21:47Z")
