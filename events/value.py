"""What every value of the contract shares: frozen, closed, and cheap to validate."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; an unknown field is an error, because it would be lost on the way through."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)
