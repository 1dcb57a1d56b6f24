"""Names that stand for a body: an address for an office, a leader's spokesman for his office. Data, general knowledge."""

METONYMS: dict[str, str] = {
    "jewish state": "Israel",
    "islamic republic": "Iran",
    "hermit kingdom": "North Korea",
    "russian president": "Kremlin",
    "russian president vladimir putin": "Kremlin",
    "president vladimir putin": "Kremlin",
    "russian presidency": "Kremlin",
    "kremlin": "Kremlin",
    "u.s. president": "White House",
    "us president": "White House",
    "american president": "White House",
    "british prime minister": "Downing Street",
    "prime minister 's office in london": "Downing Street",
    "number 10": "Downing Street",
    "no. 10": "Downing Street",
    "no 10": "Downing Street",
    "u.s. defense department": "Pentagon",
    "us defense department": "Pentagon",
    "cupertino": "Apple",
    "redmond": "Microsoft",
    "mountain view": "Google",
    "menlo park": "Facebook",
    "french presidency": "Elysee",
    "french president": "Elysee",
}
"""Phrase in small letters, articles left out, to the name of the body."""
