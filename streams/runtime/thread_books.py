"""The books of threading as a log tells them: its thread.index folded into a ledger of its own.

Owns that fold and how far it got. Who threads keeps the same state beside his offsets.
"""

from events.catalogue import IndexChanged
from events.codec import decode
from events.errors import BadInputError
from events.topics import Name
from streams.runtime.ledger import Ledger, LedgerState
from streams.runtime.log import Log
from streams.stages.protocol import Record
from streams.stages.thread_writer import restore

_TOPIC: Name = "thread.index"
_PAGE = 500


class ThreadBooks:
    """The books of a log in a ledger, under a name: what was folded once is not folded again."""

    def __init__(self, log: Log, ledger: Ledger, name: str) -> None:
        self._log = log
        self._ledger = ledger
        self._name = name
        if ledger.next(name, _TOPIC) > log.end(_TOPIC, 0):
            ledger.drop(name, 0)  # the topics were made anew
        self.state: LedgerState = ledger.state(name)

    def catch_up(self) -> None:
        """Take what was told since."""
        following = self._ledger.next(self._name, _TOPIC)
        while records := self._log.read(_TOPIC, 0, following, _PAGE):
            for record in records:
                self._fold(record)
            following = records[-1].offset + 1
            self._ledger.advance(self._name, _TOPIC, 0, following)
            self._ledger.commit()

    def _fold(self, record: Record) -> None:
        try:
            event = decode(record.value, record.place)
        except BadInputError:
            return  # no event of ours: threading wrote no such thing
        if isinstance(event, IndexChanged):
            restore(self.state, event.data)
