"""formats: what wire formats are read. Owns the line and the table; the formats themselves are in streams/wire."""

from streams.cli_ending import DONE
from streams.commands.output import console, emit, for_people
from streams.wire.formats import FORMATS


def formats(*, json: bool) -> int:
    """Print each format of the table in the order in which they are asked."""
    if for_people(json=json):
        from rich.table import Table  # noqa: PLC0415 - only for people

        table = Table("Format", "Known by", "Files and notes")
        for known in FORMATS:
            table.add_row(known.name, known.detected, known.notes)
        console().print(table)
        return DONE
    for known in FORMATS:
        emit({"format": known.name, "family": known.family, "detected": known.detected, "notes": known.notes})
    return DONE
