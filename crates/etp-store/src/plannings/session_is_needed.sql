SELECT EXISTS (SELECT 1 FROM presence_history WHERE session = :id AND new_mark IS NULL)
  OR EXISTS (SELECT 1 FROM caregiver_presence WHERE session = :id)
  OR EXISTS (SELECT 1 FROM caregiver_presence_history WHERE session = :id)
  OR EXISTS (SELECT 1 FROM call WHERE session = :id)
  OR EXISTS (SELECT 1 FROM session_paper WHERE session = :id)
  OR EXISTS (
    SELECT 1 FROM appointment_letter, json_each(told) AS one
    WHERE sent_on IS NOT NULL AND unhex(one.value ->> 'session', '-') = :id
  ) AS needed
