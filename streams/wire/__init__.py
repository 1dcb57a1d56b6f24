"""Wire formats: bytes in, wire items or a typed error out. Pure."""
