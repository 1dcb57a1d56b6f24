"""Writes the published schemas to a folder, and refuses what would break their readers. Owns no schema itself."""

import json
from pathlib import Path

from events.compatibility import breaks
from events.errors import SettingsError
from events.schema import ASYNCAPI, documents, event_classes
from events.upcasting import LATEST

COMMITTED = Path(__file__).resolve().parents[2] / "events" / "schemas"
"""The folder in the repository and in the installed package."""


def write(folder: Path, *, force: bool = False) -> list[Path]:
    """Write the JSON Schemas and asyncapi.json into the folder and return their paths.

    Raises SettingsError when a schema that lies there already would change incompatibly, unless forced.
    """
    found = documents()
    if not force:
        refused = incompatible(folder, found)
        if refused:
            raise SettingsError(
                "these published schemas would change incompatibly: " + "; ".join(refused),
                place=str(folder),
                remedy="Add a new version with an upcast (events/upcasting.py), or write to an empty folder.",
            )
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in found.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


def incompatible(folder: Path, found: dict[str, str] | None = None) -> list[str]:
    """Tell each incompatible change of the schemas in the folder against those of the catalogue."""
    found = documents() if found is None else found
    told = []
    for path in sorted(folder.glob("*.schema.json")):
        if superseded(path.name):
            continue
        if path.name not in found:
            told.append(f"{path.name}: is published and no longer in the catalogue")
            continue
        old = json.loads(path.read_text(encoding="utf-8"))
        told += [f"{path.name}: {change}" for change in breaks(old, json.loads(found[path.name]))]
    return told


def superseded(name: str) -> bool:
    """Tell whether a schema file is of an older version of an event type: it stays for those who still read it."""
    kind, _, version = name.removesuffix(".schema.json").rpartition(".v")
    return version.isdecimal() and kind in event_classes() and int(version) < LATEST.get(kind, 1)


def stale(folder: Path) -> list[str]:
    """Return the names of published files that differ from what the catalogue says now, for whatever reason."""
    found = documents()
    names = {path.name for path in folder.glob("*.json") if not superseded(path.name)} | {ASYNCAPI}
    return sorted(
        name
        for name in names | found.keys()
        if name not in found or not (folder / name).is_file() or (folder / name).read_text("utf-8") != found[name]
    )
