UPDATE enrolment SET
  version = :version, cohort = :cohort, referred_on = :referred_on,
  referral_origin = :referral_origin, referred_by = :referred_by,
  referred_by_words = :referred_by_words, referral_reason = :referral_reason,
  ended_on = :ended_on, ending_kind = :ending_kind, end_reason = :end_reason, end_note = :end_note
WHERE id = :id
