"""The whole grammar in the order in which rules are tried: what an earlier rule took, a later one leaves alone."""

from streams.derive.grammar import Rule
from streams.derive.rules_asked import ASKED
from streams.derive.rules_confirming import CONFIRMING
from streams.derive.rules_contradicting import CONTRADICTING
from streams.derive.rules_dealings import DEALINGS
from streams.derive.rules_declining import DECLINING
from streams.derive.rules_denying import DENYING
from streams.derive.rules_idioms import IDIOMS
from streams.derive.rules_misdeeds import MISDEEDS
from streams.derive.rules_neither import NEITHER
from streams.derive.rules_open import OPEN
from streams.derive.rules_plainly import PLAINLY
from streams.derive.rules_retracting import RETRACTING
from streams.derive.rules_silence import SILENCE
from streams.derive.rules_untrue import UNTRUE

_FIRST = (
    "confirm-or-deny",
    "not-guilty",
    "partly-confirm",
    "some-genuine",
    "yes-quote",
    "not-a-word-true",
    "no-confirmation",
    "gives-no-confirmation",
    "decline-verb",
    "decline-noun",
    "no-comment-had",
    "nobody-available",
    "no-comment-from",
    "no-comment-quote",
    "denied-label",
    "corrected-slug",
    "official-label",
    "said-true-that",
    "that-is-so",
    "knows-of-no",
    "client-did-not",
)
_ALL = (
    *IDIOMS,
    *CONFIRMING,
    *DENYING,
    *DEALINGS,
    *MISDEEDS,
    *CONTRADICTING,
    *NEITHER,
    *OPEN,
    *DECLINING,
    *SILENCE,
    *ASKED,
    *RETRACTING,
    *UNTRUE,
    *PLAINLY,
)

GRAMMAR: tuple[Rule, ...] = (
    *(rule for name in _FIRST for rule in _ALL if rule.id == name),
    *(rule for rule in _ALL if rule.id not in _FIRST),
)
"""Pairs and fixed frames first, single words after them."""

RULES = "2026-11@18"
"""The version of the rule set as a whole; it changes with any rule."""
