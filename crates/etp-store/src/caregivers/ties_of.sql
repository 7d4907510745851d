SELECT caregiver.*, tie.caregiver AS tie_caregiver, file.root AS tie_patient, relation,
  max(first_contact) AS first_contact,
  (
    SELECT count(*) FROM caregiver_presence
    WHERE caregiver_presence.caregiver = caregiver.id AND mark IN ('present', 'late', 'left-early')
  ) AS present
FROM patient AS file
JOIN tie ON tie.patient = file.id
JOIN caregiver ON caregiver.id = tie.caregiver
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
GROUP BY caregiver.id
ORDER BY first_contact DESC, caregiver.folded_last, caregiver.folded_first, caregiver.id
