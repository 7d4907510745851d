WITH line AS MATERIALIZED (
  SELECT date, date || starts AS moment, status,
    max(mark IN ('present', 'late', 'left-early')) AS there,
    max(mark IN ('present', 'late', 'left-early', 'excused')) AS not_missed,
    max(mark = 'absent') AS missed,
    max(mark IS NOT NULL) AS marked
  FROM patient AS file
  JOIN presence ON presence.patient = file.id
  JOIN session INDEXED BY session_when ON session.id = presence.session
  WHERE file.root = (SELECT root FROM patient WHERE id = :patient AND NOT erased)
    AND status <> 'cancelled'
  GROUP BY session.id
)
INSERT INTO course (person, listed, held, planned, missed, last_on, next_on)
SELECT (SELECT root FROM patient WHERE id = :patient),
  count(*),
  count(*) FILTER (WHERE status = 'held'),
  count(*) FILTER (WHERE status = 'planned' AND NOT marked),
  count(*) FILTER (WHERE missed AND NOT not_missed AND moment > coalesce(
    (SELECT max(moment) FROM line WHERE there), ''
  )),
  max(date) FILTER (WHERE there),
  min(date) FILTER (WHERE status = 'planned' AND NOT marked)
FROM line
HAVING count(*) > 0
ON CONFLICT (person) DO UPDATE SET
  listed = excluded.listed, held = excluded.held, planned = excluded.planned,
  missed = excluded.missed, last_on = excluded.last_on, next_on = excluded.next_on
WHERE (listed, held, planned, missed)
    <> (excluded.listed, excluded.held, excluded.planned, excluded.missed)
  OR last_on IS NOT excluded.last_on OR next_on IS NOT excluded.next_on
