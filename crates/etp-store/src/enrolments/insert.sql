INSERT INTO enrolment (
  id, programme, patient, version, cohort, enrolled_on, offer, follows, referred_on,
  referral_origin, referred_by, referred_by_words, referral_reason, ended_on, ending_kind,
  end_reason, end_note
) VALUES (
  :id, :programme, :patient, :version, :cohort, :enrolled_on, :offer, :follows, :referred_on,
  :referral_origin, :referred_by, :referred_by_words, :referral_reason, :ended_on, :ending_kind,
  :end_reason, :end_note
)
