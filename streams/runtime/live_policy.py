"""Which status policy a deployment runs under. Owns that a log is computed under one policy, never under two in turn.

A folder keeps its policy beside its log, from the first record on; another one goes live by a rebuild. Without that,
old statuses would be of the one and new ones of the other, and nothing would fold to what is shown.
"""

from pathlib import Path

import orjson

from events.errors import SettingsError
from projections.policy import DEFAULT, POLICIES, Policy
from streams.policies import load_policy, read_policy, spell_policy
from streams.runtime.log import Log
from streams.runtime.whole_file import write_whole
from streams.settings import Settings

POLICY_FILE = "policy.toml"


def live_policy(settings: Settings, log: Log) -> Policy:
    """Return the policy that the log is computed under, or will be.

    With a broker it is the one of the settings. Raises SettingsError where the settings name another one than the
    folder has.
    """
    wanted = None if settings.policy is None else load_policy(settings.policy)
    if settings.broker:
        return wanted or DEFAULT
    kept = kept_policy(settings.state_folder, log)
    if wanted is None or kept in (None, wanted):
        return wanted or kept or DEFAULT
    raise SettingsError(
        f"the statuses in this folder are of the policy {kept.version!r}, the settings say {wanted.version!r}",
        place=str(settings.folder),
        remedy="`onrecord policy compare --policy POLICY` shows what would change, `onrecord rebuild --policy POLICY` "
        "makes it so.",
    )


def kept_policy(folder: Path, log: Log) -> Policy | None:
    """Return the policy that a folder has: as its file says, else as its last change does; None for an empty log."""
    path = folder / POLICY_FILE
    try:
        return read_policy(path.read_text("utf-8"), str(path))
    except FileNotFoundError:
        end = log.end("story.changes", 0)
    if not end:
        return None
    try:
        version = orjson.loads(log.read("story.changes", 0, end - 1, 1)[0].value)["data"]["policy"]
    except (ValueError, TypeError, LookupError):
        return DEFAULT
    return POLICIES.get(str(version), DEFAULT)


def keep_policy(folder: Path, policy: Policy) -> None:
    """Write down under which policy the folder is computed; what stands there stays the same."""
    path = folder / POLICY_FILE
    text = spell_policy(policy)
    if path.exists() and path.read_text("utf-8") == text:
        return
    write_whole(path, text.encode())
