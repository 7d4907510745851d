SELECT DISTINCT caregiver.*
FROM presence
JOIN patient AS listed ON listed.id = presence.patient
JOIN patient AS file ON file.root = listed.root
JOIN tie ON tie.patient = file.id
JOIN caregiver ON caregiver.id = tie.caregiver
WHERE presence.session = :session AND NOT EXISTS (
  SELECT 1 FROM caregiver_presence
  WHERE caregiver_presence.session = :session AND caregiver_presence.caregiver = caregiver.id
)
ORDER BY caregiver.folded_last, caregiver.folded_first, caregiver.id
