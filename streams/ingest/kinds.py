"""The table of kinds of sources: a new one is one case here. Owns opening; a kind is imported when it is used."""

from collections.abc import Callable

from projections.desk.model import Ending
from streams.ingest.notes import SourceNotes
from streams.ingest.source import Source
from streams.source_settings import AnySource, FeedSettings, FolderSettings, FtpSettings, ImapSettings, SftpSettings

EndingOf = Callable[[str], Ending | None]
"""Tells how a received item (its event id) ended, None while it is under way."""


def open_source(
    name: str, settings: AnySource, notes: SourceNotes, *, ending: EndingOf | None = None, checking: bool = False
) -> Source:
    """Open a source; no connection is made yet.

    `ending` is there where a read model runs beside. With `checking` the source shows all that there is. Raises
    SettingsError when what the settings name (a password, a key) is not there.
    """
    match settings:
        case FeedSettings():
            from streams.ingest.feed_source import FeedSource  # noqa: PLC0415 - only the kinds that are used

            return FeedSource(name, settings, notes, whole=checking)
        case FolderSettings():
            from streams.ingest.folder_source import FolderSource  # noqa: PLC0415

            return FolderSource(settings, ending)
        case SftpSettings():
            from streams.ingest.remote_folder import RemoteFolder  # noqa: PLC0415
            from streams.ingest.sftp import SftpPlace  # noqa: PLC0415

            return RemoteFolder(settings, SftpPlace(name, settings), notes, whole=checking)
        case FtpSettings():
            from streams.ingest.ftp import FtpPlace  # noqa: PLC0415
            from streams.ingest.remote_folder import RemoteFolder  # noqa: PLC0415

            return RemoteFolder(settings, FtpPlace(name, settings), notes, whole=checking)
        case ImapSettings():
            from streams.ingest.mailbox import Mailbox  # noqa: PLC0415

            return Mailbox(name, settings, notes, whole=checking)
