"""A line is a sentence of a field with its tokens and quotation marks. Owns what stands inside a quotation."""

from streams.derive.sentences import Sentence
from streams.derive.tokens import Token, tokenise
from streams.memo import Once

_FINAL = "\u03a3"
"""A capital whose small letter is another at the end of a word, and so at the end of a sentence."""
_QUOTE_MARKS = '"\u201c\u201d'


class Line:
    """One sentence of one field with its tokens; `field` is "headline" or "body", `index` its number there."""

    def __init__(self, field: str, sentence: Sentence, index: int, low: str | None = None) -> None:
        """Keep a sentence; `low` is its whole field in small letters, where that is known."""
        self.field = field
        self.sentence = sentence
        self.index = index
        self._low = low

    @Once
    def tokens(self) -> list[Token]:
        """The tokens of the sentence."""
        return tokenise(self.sentence.text)

    @Once
    def low(self) -> str:
        """The sentence in small letters with straight quotes, character for character."""
        if self._low is None or _FINAL in self.sentence.text:
            return lowered(self.sentence.text)
        return self._low[self.sentence.start : self.sentence.end]

    @property
    def at(self) -> int:
        """Where the sentence starts in the body; -1 for the headline."""
        return self.sentence.start if self.field == "body" else -1

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that ends after an offset of the sentence."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    @Once
    def quoted(self) -> list[bool]:
        """For each token, whether it stands inside quotation marks."""
        inside = self.starts_inside_quote
        if not any(mark in self.sentence.text for mark in _QUOTE_MARKS):
            return [inside] * len(self.tokens)
        marks: list[bool] = []
        for token in self.tokens:
            if token.text in _QUOTE_MARKS:
                inside = token.text == "\u201c" or (token.text == '"' and not inside)
                marks.append(False)
            else:
                marks.append(inside)
        return marks

    @Once
    def starts_inside_quote(self) -> bool:
        """Whether a quotation that began before goes on: its closing mark comes before an opening one."""
        text = self.sentence.text
        straight = text.count('"')
        if straight % 2:
            first = text.find('"')
            return first > 0 and not text[first - 1].isspace() and text[first - 1] not in "(["
        opening, closing = text.find("\u201c"), text.find("\u201d")
        return closing >= 0 and (opening < 0 or closing < opening)


def lowered(text: str) -> str:
    """Return a text in small letters with straight quotes and single spaces for odd ones, of the same length."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return (
        low.replace("\u2019", "'")
        .replace("\u2018", "'")
        .replace("\xa0", " ")
        .replace("\n", " ")
        .replace("\u201c", '"')
        .replace("\u201d", '"')
    )
