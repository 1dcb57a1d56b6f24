"""How often news uses a word: document rates of stems. Owns the reading of the learned tables in word_tables.py."""

from streams.threading.word_tables import COMMON, DOCUMENTS, PROPER, STEP
from streams.threading.words import stem


def _read(table: str) -> dict[str, float]:
    rates: dict[str, float] = {}
    level = 0
    for word in table.split():
        if word.isdigit():
            level = int(word)
        else:
            rates[word] = 2.0 ** (-level / STEP)
    return rates


_COMMON_RATES = _read(COMMON)
RATES = {**_read(PROPER), **_COMMON_RATES}
UNSEEN_RATE = 0.5 / DOCUMENTS


def rate(term: str) -> float:
    """Return the share of news items that have a stemmed term, 0 to 1; a word never counted is rare."""
    return RATES.get(term, UNSEEN_RATE)


def is_common_word(word: str) -> bool:
    """Whether news usually writes this word small, so that a capital of a headline makes no name of it."""
    return is_common_stem(stem(word))


def is_common_stem(term: str) -> bool:
    """Whether a term is the stem of such a word."""
    return term in _COMMON_RATES
