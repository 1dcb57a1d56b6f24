"""rules: list the grammar, or show one rule. Owns calling and printing only."""

from difflib import get_close_matches
from typing import Any

from events.errors import SettingsError
from streams.cli_ending import DONE
from streams.commands.output import console, emit, for_people
from streams.derive.grammar_lines import rule_lines, rule_named


def rules(name: str | None, *, act: str | None, json: bool) -> int:
    """Print the rules, those of an act, or one; a table or a page in a terminal, else JSON lines."""
    found = [*rule_lines()] if name is None else [_named(name)]
    if act is not None:
        acts = sorted({line["act"] or "claim" for line in found})
        found = [line for line in found if act in (line["act"], line["act"] or "claim")]
        if not found:
            raise SettingsError(
                f"no rule of act {act!r}", place="option --act", remedy=f"There are: {', '.join(acts)}."
            )
    if not for_people(json=json):
        for line in found:
            emit(line)
        return DONE
    from streams.commands.rules_view import rule_page, rules_table  # noqa: PLC0415 - rich only for people

    console().print(rules_table(found) if name is None else rule_page(found[0]))
    return DONE


def _named(name: str) -> dict[str, Any]:
    line = rule_named(name)
    if line is not None:
        return line
    near = get_close_matches(name, [line["id"] for line in rule_lines()], 3)
    remedy = f"Do you mean {' or '.join(near)}?" if near else "`onrecord rules` lists them all."
    raise SettingsError("no such rule", place=name, remedy=remedy)
