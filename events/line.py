"""A line that the command line prints. Owns what holds for all of them."""

from pydantic import BaseModel, ConfigDict


class Line(BaseModel):
    """A printed line; readers ignore fields that they do not know."""

    model_config = ConfigDict(frozen=True, extra="allow")
