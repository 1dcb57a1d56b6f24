"""The envelope of every event: CloudEvents 1.0 in structured JSON, with correlation, causation and epoch.

Source: CloudEvents 1.0.2, sections *Context Attributes* and *Extension Context Attributes* (lower-case names).
"""

from typing import Literal

from pydantic import Field

from events.instants import Instant
from events.value import Value


class Envelope(Value):
    """CloudEvents attributes and ours. `time` is when the cause was received: the core reads no clock.

    `correlationid` is the id of the event that began the chain, `causationid` the one that led to this directly,
    `dataversion` the version of `data` under its `type`, `epoch` the derivation epoch (a rebuild begins a new one).
    """

    specversion: Literal["1.0"] = "1.0"
    id: str = Field(min_length=1)
    source: str
    type: str
    subject: str
    time: Instant
    datacontenttype: Literal["application/json"] = "application/json"
    dataversion: int = 1
    correlationid: str
    causationid: str | None = None
    epoch: str = "1"
