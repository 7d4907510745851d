WITH quarter AS (
  SELECT substr(date, 1, 4) || 'Q' || ((substr(date, 6, 2) + 2) / 3) AS quarter,
    min(date) AS first, max(date) AS last
  FROM session
  GROUP BY 1
)
SELECT quarter FROM quarter
WHERE EXISTS (
  SELECT 1 FROM session JOIN presence ON presence.session = session.id
  WHERE session.date BETWEEN first AND last
    AND session.status <> 'cancelled'
    AND presence.mark IN ('present', 'late', 'left-early')
)
ORDER BY quarter DESC
