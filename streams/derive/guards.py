"""Guards: why a cue that matched is no response after all. Owns the table by name; the tests stand beside it by act."""

from collections.abc import Callable, Mapping

from streams.derive.candidates import Candidate
from streams.derive.guards_acting import is_own_act
from streams.derive.guards_asked import answers_a_fact, asked_of_a_fact, in_headline, others_asked, was_asked_to_tell
from streams.derive.guards_confirming import (
    claimlike_if_passive,
    not_by_scholars,
    not_confirm_trap,
    not_evidence,
    not_not_guilty,
)
from streams.derive.guards_contradicting import (
    attributed,
    death_reported,
    is_in_question,
    no_nothing_trap,
    not_asked,
    not_negated_untrue,
    not_of_a_thing,
    of_its_own,
    predicate_of_claim,
    speaker_is_named,
    speaker_is_subject,
)
from streams.derive.guards_denying import (
    calls_a_claim,
    not_denial_trap,
    not_denied_goods,
    not_impersonal,
    not_negated_near,
    own_words,
    rejects_a_claim,
    retracts_words,
)
from streams.derive.guards_misdeeds import answers_a_charge, answers_an_allegation, not_who_inquires, of_its_side
from streams.derive.guards_reported import reported_before
from streams.derive.guards_senses import confirms_a_report
from streams.derive.guards_silence import (
    asked_by_the_press,
    asked_for_an_answer,
    asked_for_comment,
    first_was_silent,
    not_market_reaction,
    reached_party,
    unavailable_for_comment,
)
from streams.derive.guards_untrue import not_who_accuses, of_somebody
from streams.derive.guards_withholding import (
    claim_context,
    early_to_say,
    made_no_comment,
    negated_noun,
    not_anonymity,
    not_in_passing,
    not_named_interview,
    not_outlet_note,
    not_passive,
    rules_out,
    saying_object,
    speaker_if_existential,
    withheld_or_neither,
    withholds_saying,
)

GUARDS: Mapping[str, Callable[[Candidate], bool]] = {
    "is_own_act": is_own_act,
    "was_asked_to_tell": was_asked_to_tell,
    "asked_of_a_fact": asked_of_a_fact,
    "answers_a_fact": answers_a_fact,
    "in_headline": in_headline,
    "others_asked": others_asked,
    "not_confirm_trap": not_confirm_trap,
    "not_evidence": not_evidence,
    "confirms_a_report": confirms_a_report,
    "not_by_scholars": not_by_scholars,
    "claimlike_if_passive": claimlike_if_passive,
    "not_denied_goods": not_denied_goods,
    "not_impersonal": not_impersonal,
    "rejects_a_claim": rejects_a_claim,
    "not_denial_trap": not_denial_trap,
    "not_negated_near": not_negated_near,
    "calls_a_claim": calls_a_claim,
    "attributed": attributed,
    "not_asked": not_asked,
    "in_question": is_in_question,
    "death_reported": death_reported,
    "predicate_of_claim": predicate_of_claim,
    "not_negated_untrue": not_negated_untrue,
    "no_nothing_trap": no_nothing_trap,
    "reported_before": reported_before,
    "speaker_is_subject": speaker_is_subject,
    "of_its_own": of_its_own,
    "not_of_a_thing": not_of_a_thing,
    "not_not_guilty": not_not_guilty,
    "withheld_or_neither": withheld_or_neither,
    "negated_noun": negated_noun,
    "speaker_if_existential": speaker_if_existential,
    "rules_out": rules_out,
    "not_outlet_note": not_outlet_note,
    "not_passive": not_passive,
    "not_in_passing": not_in_passing,
    "claim_context": claim_context,
    "early_to_say": early_to_say,
    "not_anonymity": not_anonymity,
    "saying_object": saying_object,
    "not_named_interview": not_named_interview,
    "withholds_saying": withholds_saying,
    "made_no_comment": made_no_comment,
    "not_market_reaction": not_market_reaction,
    "asked_for_comment": asked_for_comment,
    "first_was_silent": first_was_silent,
    "asked_by_the_press": asked_by_the_press,
    "asked_for_an_answer": asked_for_an_answer,
    "reached_party": reached_party,
    "unavailable_for_comment": unavailable_for_comment,
    "retracts_words": retracts_words,
    "speaker_is_named": speaker_is_named,
    "own_words": own_words,
    "of_its_side": of_its_side,
    "answers_an_allegation": answers_an_allegation,
    "not_who_inquires": not_who_inquires,
    "answers_a_charge": answers_a_charge,
    "of_somebody": of_somebody,
    "not_who_accuses": not_who_accuses,
}
"""Every guard by the name that rules use."""
