"""Whatever is written into an XML format is read out of it again: headline, text, identity, version, time, provider."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.wire.reading import read

WORDS = st.lists(
    st.sampled_from(["ferry", "line", "Ostra", "group", "sale", "talks", "Vell", "deal", "bid", "caf\u00e9"]),
    min_size=3,
    max_size=9,
)
SENTENCES = WORDS.map(lambda words: f"The {' '.join(words)} was told & said so on Monday in the capital.")


@dataclass(frozen=True)
class Story:
    """What all XML formats carry."""

    number: int
    minute: int
    headline: str
    paragraphs: tuple[str, ...]

    @property
    def markup(self) -> str:
        """The text as paragraphs."""
        return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in self.paragraphs)


STORIES = st.builds(
    Story,
    st.integers(1, 10**6),
    st.integers(0, 59),
    WORDS.map(lambda words: f"Corran: {' '.join(words)} < & >"),
    st.lists(SENTENCES, min_size=2, max_size=5, unique=True).map(tuple),
)


def newsml_g2(story: Story) -> str:
    """Write a news item of NewsML-G2."""
    return f"""<newsItem guid="n{story.number}" version="2"><itemMeta><itemClass qcode="ninat:text"/>
    <provider literal="Corran"/><versionCreated>2026-04-01T09:{story.minute:02}:00+02:00</versionCreated></itemMeta>
    <contentMeta><headline>{escape(story.headline)}</headline></contentMeta>
    <contentSet><inlineXML><html><body>{story.markup}</body></html></inlineXML></contentSet></newsItem>"""


def newsml_1(story: Story) -> str:
    """Write a news item of NewsML 1.2, its text escaped."""
    return f"""<NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>n{story.number}:2N</PublicIdentifier>
    <RevisionId>2</RevisionId></NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>20260401T09{
        story.minute:02}00+0200</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent>
    <NewsLines><HeadLine>{escape(story.headline)}</HeadLine></NewsLines><AdministrativeMetadata><Provider>
    <Party FormalName="Corran"/></Provider></AdministrativeMetadata><ContentItem><DataContent>{escape(story.markup)}
    </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""


def nitf(story: Story) -> str:
    """Write NITF."""
    return f"""<nitf><head><docdata><doc-id id-string="n{story.number}"/><date.issue norm="20260401T09{
        story.minute:02}00+0200"/><du-key version="2" key="K"/></docdata></head><body><body.head><hedline>
    <hl1>{escape(story.headline)}</hl1></hedline><distributor>Corran</distributor></body.head>
    <body.content>{story.markup}</body.content></body></nitf>"""


def dialect(story: Story) -> str:
    """Write a record that no format describes."""
    return f"""<record><item-id>n{story.number}</item-id><version>2</version><source>Corran</source>
    <titel>{escape(story.headline)}</titel><datum>2026-04-01 09:{story.minute:02} +0200</datum>
    <inhalt><![CDATA[{story.markup}]]></inhalt></record>"""


WRITERS = [newsml_g2, newsml_1, nitf, dialect]
ENCODINGS = ["utf-8", "cp1252", "utf-16"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("write", WRITERS)
@given(story=STORIES)
def test_whatever_is_written_is_read_back(write: Callable[[Story], str], encoding: str, story: Story) -> None:
    """In every format and every encoding."""
    item = read(write(story).encode(encoding)).item
    assert item is not None
    assert (item.headline, item.body) == (story.headline, "\n\n".join(story.paragraphs))
    assert (item.guid, item.version, item.provider) == (f"n{story.number}", "2", "Corran")
    assert item.version_created == f"2026-04-01T07:{story.minute:02}:00Z"
