"""What a request brings: its body up to a limit, and the key by which a repeat is known. Owns the errors of both."""

from fastapi import Request

from events.errors import OnrecordError, TooLargeError

_LONGEST_KEY = 255


async def read_body(request: Request, most: int, place: str, *, remedy: str) -> bytes:
    """Return the body; raises TooLargeError above `most` bytes, having read no more than that."""
    told = request.headers.get("content-length", "0")
    found = bytearray()
    if told.isdigit() and int(told) <= most:
        async for part in request.stream():
            found += part
            if len(found) > most:
                break
        else:
            return bytes(found)
    raise TooLargeError(f"the body has more than {most} bytes", place=place, remedy=remedy)


def idempotency_key(request: Request, place: str) -> str | None:
    """Return the Idempotency-Key, None without one; raises OnrecordError for one that is empty or too long."""
    key = request.headers.get("idempotency-key")
    if key is None:
        return None
    key = key.strip().strip('"')
    if not 0 < len(key) <= _LONGEST_KEY:
        raise OnrecordError(
            f"the Idempotency-Key has {len(key)} characters", place=place,
            remedy=f"Send 1 to {_LONGEST_KEY} characters, a UUID for example.",
        )  # fmt: skip
    return key
