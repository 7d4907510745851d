UPDATE enrolment SET
  id = :new, patient = :nameless, referred_by = NULL, referred_by_words = '', referral_reason = '',
  end_note = ''
WHERE id = :old
