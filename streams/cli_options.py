"""Options that several commands share, spelled once. Imports nothing heavy: every `onrecord --help` pays for it."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="Settings file, instead of ./onrecord.toml.")
]
Folder = Annotated[
    Path | None, typer.Option("--folder", metavar="DIR", help="Folder of the log, the ledger and the read model.")
]
Broker = Annotated[
    str | None, typer.Option("--broker", metavar="HOST:PORT", help="Kafka, instead of the log in the folder.")
]
Prefix = Annotated[str | None, typer.Option("--prefix", metavar="NAME", help="What leads the names of Kafka's topics.")]
Partitions = Annotated[int | None, typer.Option("--partitions", help="Partitions of every topic that is not serial.")]
Epoch = Annotated[str | None, typer.Option("--epoch", help="Derivation epoch: part of every derived id.")]
Feed = Annotated[str | None, typer.Option("--feed", metavar="NAME", help="Source feed: leads the ids of the items.")]
Host = Annotated[str | None, typer.Option("--host", help="Address that the API listens on.")]
Port = Annotated[int | None, typer.Option("--port", help="Port of the API; 0 takes a free one.")]
Files = Annotated[
    list[str], typer.Argument(metavar="FILE", help="Files or folders; `-` is standard input.", show_default=False)
]
Story = Annotated[str, typer.Argument(metavar="STORY", help="Id of a story, or the beginning of one.")]
Json = Annotated[bool, typer.Option("--json", help="JSON lines, in a terminal too.")]
