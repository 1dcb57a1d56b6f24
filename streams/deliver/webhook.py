"""The webhook channel: POST of one ALERT as JSON, its id as the idempotency key. Owns what an answer means.

Source of the header: draft-ietf-httpapi-idempotency-key-header.
"""

from hashlib import sha256

import httpx
import orjson

from events.views import AlertView
from streams.deliver.channel import NotTakenError

_AGAIN = frozenset({408, 425, 429})
_SERVER_ERROR = 500


class WebhookChannel:
    """Posts alerts to one address. Its name holds the host and a digest: addresses may carry secrets."""

    from_the_first = False

    def __init__(self, url: str, timeout: float, transport: httpx.BaseTransport | None = None) -> None:
        digest = sha256(url.encode()).hexdigest()[:8]
        self.name = f"webhook:{httpx.URL(url).host}:{digest}"
        self._url = url
        self._client = httpx.Client(timeout=timeout, transport=transport, headers={"User-Agent": "onrecord"})

    def send(self, alert: AlertView) -> None:
        """Post the alert; any 2xx is taken, a fault of the network or the server is worth trying again."""
        body = orjson.dumps(alert.model_dump(mode="json"))
        headers = {"Content-Type": "application/json", "Idempotency-Key": alert.alert}
        try:
            # the answer's body tells nothing that is wanted, so it is not read, whatever its size
            with self._client.stream("POST", self._url, content=body, headers=headers) as answer:
                if answer.is_success:
                    return
                status = answer.status_code
        except httpx.HTTPError as error:
            raise NotTakenError(f"{type(error).__name__}: {error}", place=self.name, again=True) from error
        raise NotTakenError(f"answered {status}", place=self.name, again=status in _AGAIN or status >= _SERVER_ERROR)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()
