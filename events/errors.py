"""Every error that onrecord raises on purpose, as one tree. Owns the texts' shape: what, where, and what to do.

OnrecordError
├── BadInputError        something from outside cannot be read (the item goes to the dead letters)
│   ├── WireFormatError      a wire file or item is broken
│   ├── TooLargeError        over a size or depth limit
│   └── EventFormatError     bytes on a topic are no event of the contract
│       └── UnknownEventError    its type or version is not in the catalogue
├── AnswerError          a judge or a model that we asked gave no answer of its port (the item goes to the dead letters)
├── ContractError        our own code broke the contract (a bug: the process stops)
├── StorageError         a disk or a database does not take what is written (nothing of it was kept: try again)
└── SettingsError        a setting or a command's argument is wrong (exit status 2)
"""


class OnrecordError(Exception):
    """What went wrong, where, and the remedy.

    `reason` is a short slug for counting (a metric label), `place` names the item or the position in the input,
    `remedy` is one sentence that says what to do.
    """

    reason = "error"

    def __init__(self, message: str, *, place: str = "", remedy: str = "", reason: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.remedy = remedy
        if reason is not None:
            self.reason = reason

    def __str__(self) -> str:
        """Join what, where and what to do in one line."""
        where = f" (at {self.place})" if self.place else ""
        what_to_do = f". {self.remedy}" if self.remedy else ""
        return f"{self.message}{where}{what_to_do}"


class BadInputError(OnrecordError):
    """Something from outside cannot be read; the raw bytes go to the dead letters and the stream goes on."""

    reason = "bad-input"


class WireFormatError(BadInputError):
    """A wire file or one item of it is broken."""

    reason = "wire-format"


class TooLargeError(BadInputError):
    """Over a limit of size (bytes) or nesting depth (levels)."""

    reason = "too-large"


class EventFormatError(BadInputError):
    """Bytes on a topic are no event of the contract."""

    reason = "event-format"


class UnknownEventError(EventFormatError):
    """The event's type or version is not in the catalogue."""

    reason = "unknown-event"


class AnswerError(OnrecordError):
    """A judge or a sentence model that was asked gave none of the answers that its port allows."""

    reason = "answer"


class ContractError(OnrecordError):
    """Our own code broke the contract: a bug, so the process stops rather than write what is wrong."""

    reason = "contract"


class StorageError(OnrecordError):
    """A disk or a database does not take what is written; nothing of the write was kept, so it can be tried again."""

    reason = "storage"


class SettingsError(OnrecordError):
    """A setting or an argument is wrong; the command ends with exit status 2."""

    reason = "settings"
    more: "tuple[SettingsError, ...]" = ()
    """What else is wrong: settings are judged all at once."""

    def __str__(self) -> str:
        """Join what is wrong, a line each."""
        return "\n".join((super().__str__(), *map(str, self.more)))
