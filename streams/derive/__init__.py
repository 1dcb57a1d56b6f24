"""Claims and responses out of an item, by rules over cue-bearing sentences. Pure."""
