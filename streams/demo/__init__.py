"""A feed to look at: a bundled two days of five invented agencies, and what plays it."""
