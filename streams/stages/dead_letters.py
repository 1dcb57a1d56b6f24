"""Dead letters: raw bytes that a step could not take, with why, where and what to do, in parts when they are big.

Owns the events' making; who catches the error and where the letters go is the guard's and receiving's affair.
"""

from base64 import b64encode
from hashlib import sha256

from events.catalogue import DeadLetter, DeadLettered
from events.codec import encode
from events.errors import OnrecordError
from events.identity import event_id
from streams.stages.protocol import Output

PART_BYTES = 600_000
"""Raw bytes in one letter: 800,000 as base64, which leaves room for the envelope below the size of a record."""

_LONGEST_TEXT = 2_000
_TYPE = "onrecord.dead.lettered"


def dead_letters(
    raw: bytes,
    error: OnrecordError,
    *,
    stage: str,
    place: str,
    time: str,
    cause: str,
    correlation: str,
    item: str | None = None,
    epoch: str = "1",
) -> list[Output]:
    """Return the records that keep `raw` for later, one a part of PART_BYTES.

    `time` and `cause` are those of the record or delivery that failed, so that the same failure is the same letter.
    """
    letter = event_id(epoch, cause, _TYPE, stage)
    digest, size = sha256(raw).hexdigest(), len(raw)
    parts = max(1, -(-size // PART_BYTES))
    outputs = []
    view = memoryview(raw)
    for part in range(1, parts + 1):
        event = DeadLettered(
            id=letter if parts == 1 else event_id(epoch, cause, _TYPE, f"{stage}#{part}"),
            source=f"onrecord/{stage}",
            subject=letter,
            time=time,
            correlationid=correlation,
            causationid=cause,
            epoch=epoch,
            data=DeadLetter(
                letter=letter,
                stage=stage,
                reason=error.reason,
                message=error.message[:_LONGEST_TEXT],
                remedy=error.remedy[:_LONGEST_TEXT],
                place=_where(place, error.place)[:_LONGEST_TEXT],
                item=item[:_LONGEST_TEXT] if item else None,
                sha256=digest,
                size=size,
                part=part,
                parts=parts,
                raw_base64=b64encode(view[(part - 1) * PART_BYTES : part * PART_BYTES]).decode(),
            ),
        )
        outputs.append(Output("dead.letters", letter, event.id, encode(event)))
    return outputs


def _where(record: str, inside: str) -> str:
    """Join the place of the record and the place in it that the error names."""
    return " ".join(dict.fromkeys(part for part in (record, inside) if part))
