"""Which story a mention belongs to: a pure index and similarity."""
