"""What happened: the public event contract. Pure; pydantic and orjson only."""
