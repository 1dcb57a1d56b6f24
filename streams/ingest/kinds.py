"""The table of kinds of sources: a new one is one case here. Owns opening; a kind is imported when it is used."""

from streams.ingest.notes import SourceNotes
from streams.ingest.source import Source
from streams.source_settings import AnySource, FeedSettings


def open_source(name: str, settings: AnySource, notes: SourceNotes, *, checking: bool = False) -> Source:
    """Open a source; no connection is made yet. With `checking` it shows all that there is, and nothing is kept of it.

    Raises SettingsError when what the settings name (a password, a key) is not there.
    """
    match settings:
        case FeedSettings():
            from streams.ingest.feed_source import FeedSource  # noqa: PLC0415 - only the kinds that are used

            return FeedSource(name, settings, notes, whole=checking)
