SELECT letter.*, file.root AS person
FROM appointment_letter AS letter LEFT JOIN patient AS file ON file.id = letter.patient
WHERE letter.id IN (
  SELECT own.id
  FROM presence
  JOIN patient AS listed ON listed.id = presence.patient
  JOIN patient AS same ON same.root = listed.root
  JOIN appointment_letter AS own ON own.patient = same.id
  WHERE presence.session = :session
  UNION
  SELECT own.id
  FROM caregiver_presence JOIN appointment_letter AS own ON own.caregiver = caregiver_presence.caregiver
  WHERE caregiver_presence.session = :session
) AND EXISTS (
  SELECT 1 FROM json_each(told) AS one WHERE unhex(one.value ->> 'session', '-') = :session
)
ORDER BY printed_at DESC, letter.id DESC
