"""Whom a source trusts over TLS: the system's authorities, or those in a file. Owns that choice; there is no third."""

import ssl
from pathlib import Path

from events.errors import SettingsError


def tls_context(ca_file: Path | None, place: str) -> ssl.SSLContext:
    """Return a context that checks certificate and name, TLS 1.2 at least. Raises SettingsError for the file."""
    try:
        context = ssl.create_default_context(cafile=None if ca_file is None else str(ca_file))
    except (OSError, ssl.SSLError) as error:
        why = "it is no PEM certificate" if isinstance(error, ssl.SSLError) else error.strerror
        raise SettingsError(
            f"ca_file: {ca_file} cannot be used: {why}",
            place=place,
            remedy="Name a file with the certificates to trust, in PEM.",
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
