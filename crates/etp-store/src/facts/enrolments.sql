SELECT id, patient, programme, enrolled_on, offer, referred_on, referral_origin, ended_on, ending_kind,
  end_reason
FROM enrolment INDEXED BY enrolment_counted
ORDER BY patient, programme, enrolled_on
