"""Makes what a setting names as `package.module:factory`. Owns the import and what is said where it gives nothing."""

import importlib
from dataclasses import dataclass
from typing import Any

from events.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may name.

    `known` are the names that need no factory, `call` is the method that the port asks, with its arguments, and `port`
    the file that describes it.
    """

    setting: str
    what: str
    known: tuple[str, ...]
    call: str
    port: str

    def made(self, spec: str) -> Any:
        """Return what the factory returns, if it has a name and the port's method; raises SettingsError."""
        module, _, factory = spec.partition(":")
        try:
            made = getattr(importlib.import_module(module), factory)()
        except Exception as error:
            known = ", ".join(f"`{name}`" for name in self.known)
            raise SettingsError(
                f"{self.setting}: {spec!r} gives no {self.what}: {error}",
                place=self.setting,
                remedy=f"Name {known}, or an importable `package.module:factory` that takes nothing and returns "
                f"a {self.what}.",
            ) from error
        if not isinstance(getattr(made, "name", None), str) or not callable(getattr(made, self._method, None)):
            raise SettingsError(
                f"{self.setting}: what {spec!r} returns has no `name` and `{self.call}`",
                place=self.setting,
                remedy=f"Return an object as the protocol in {self.port} describes it.",
            )
        return made

    @property
    def _method(self) -> str:
        return self.call.partition("(")[0]
