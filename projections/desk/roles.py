"""Who may see and do what over HTTP. Owns the two roles and how a request shows its own; api.py enforces them.

Without a desk token the desk is whoever sits at this machine: the request comes from loopback and names loopback as its
host (a page that a browser was lured to names its own). With a token only its bearer is the desk.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Literal
from urllib.parse import urlsplit

Role = Literal["desk", "public"]


@dataclass(frozen=True, slots=True)
class Access:
    """The tokens of a deployment; None where there is none."""

    desk_token: str | None = None
    push_token: str | None = None

    def role(self, client: str | None, headers: Mapping[str, str]) -> Role:
        """Return what the request may see: the desk everything, the public what is released."""
        if self.desk_token is not None:
            return "desk" if _bears(headers, self.desk_token) else "public"
        return "desk" if _at_this_machine(client, headers) else "public"

    def may_push(self, client: str | None, headers: Mapping[str, str]) -> bool:
        """Tell whether the request may push items: with the push or the desk token, else from loopback."""
        tokens = [token for token in (self.push_token, self.desk_token) if token is not None]
        if any(_bears(headers, token) for token in tokens):
            return True
        return self.push_token is None and self.role(client, headers) == "desk"


def _bears(headers: Mapping[str, str], token: str) -> bool:
    scheme, _, given = headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), token.encode())


def _at_this_machine(client: str | None, headers: Mapping[str, str]) -> bool:
    if client is None or not _is_loopback(client):
        return False
    named = [f"//{headers.get('host', '')}", *_origins(headers)]
    return all(_is_loopback(_host(address)) for address in named)


def _origins(headers: Mapping[str, str]) -> list[str]:
    origin = headers.get("origin")
    return [] if origin is None else [origin]


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""  # no address at all, "[::1" for example


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
