UPDATE course SET
  planned = planned - (met.status = 'planned'),
  missed = missed + (:absent AND met.date > coalesce(last_on, '')),
  last_on = CASE WHEN :there THEN max(coalesce(last_on, ''), met.date) ELSE last_on END,
  next_on = CASE WHEN met.status = 'planned' AND next_on = met.date THEN (
    SELECT min(later.date)
    FROM patient AS file
    JOIN presence ON presence.patient = file.id AND presence.mark IS NULL
    JOIN session AS later INDEXED BY session_when ON later.id = presence.session
    WHERE file.root = course.person AND later.status = 'planned'
      AND NOT EXISTS (
        SELECT 1 FROM patient AS own JOIN presence AS other ON other.patient = own.id
        WHERE own.root = course.person AND other.session = later.id AND other.mark IS NOT NULL
      )
  ) ELSE next_on END
FROM session AS met INDEXED BY session_when
WHERE course.person = (SELECT root FROM patient WHERE id = :patient)
  AND met.id = :session AND met.status <> 'cancelled'
  AND NOT (:there AND missed > 0 AND met.date >= coalesce(last_on, ''))
  AND NOT (:absent AND met.date IS last_on)
