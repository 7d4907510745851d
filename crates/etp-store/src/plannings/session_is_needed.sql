SELECT EXISTS (SELECT 1 FROM presence_history WHERE session = :id AND new_mark IS NULL)
  OR EXISTS (SELECT 1 FROM caregiver_presence WHERE session = :id)
  OR EXISTS (SELECT 1 FROM caregiver_presence_history WHERE session = :id)
  OR EXISTS (SELECT 1 FROM call WHERE session = :id)
  OR EXISTS (SELECT 1 FROM session_paper WHERE session = :id) AS needed
