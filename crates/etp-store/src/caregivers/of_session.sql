SELECT caregiver.*, caregiver_presence.mark
FROM caregiver_presence JOIN caregiver ON caregiver.id = caregiver_presence.caregiver
WHERE caregiver_presence.session = :session
ORDER BY folded_last, folded_first, caregiver.id
