"""score: grade predictions on labels. Owns reading, calling and printing only."""

from streams.cli_ending import DONE
from streams.commands.inputs import contents
from streams.commands.output import console, emit, for_people, note
from streams.ops.grading import grade
from streams.ops.labels import read_labels, read_predictions, read_texts


def score(labels: str, predictions: str, *, items: str | None, errors: bool, json: bool) -> int:
    """Print how good predictions are; with `errors` each one before it."""
    [(items_name, items_raw)] = contents([items]) if items is not None else [("", b"")]
    [(name, raw)] = contents([labels])
    labelled = read_labels(raw, name, read_texts(items_raw, items_name))
    [(name, raw)] = contents([predictions])
    result = grade(labelled, read_predictions(raw, name))
    if result.unpredicted:
        note(
            f"onrecord: {result.unpredicted} of {result.items} labelled items have no prediction; all theirs is missed."
        )
    if not for_people(json=json):
        for error in result.errors if errors else ():
            emit(error)
        emit(result.as_json())
        return DONE
    from streams.commands.score_view import errors_table, grade_table  # noqa: PLC0415 - rich only for people

    if errors:
        console().print(errors_table(result.errors))
    console().print(grade_table(result.as_json()))
    return DONE
