WITH last_answer AS (
  SELECT coalesce(gone.root, consent.patient) AS person, answer, withdrawn_on,
    max(answered_on || hex(consent.id))
  FROM consent
  LEFT JOIN (SELECT id, root FROM patient WHERE merged_into IS NOT NULL) AS gone
    ON gone.id = consent.patient
  WHERE kind = 'join' AND answered_on <= :today
  GROUP BY person
)
SELECT person FROM last_answer
WHERE answer = 'given' AND (withdrawn_on IS NULL OR withdrawn_on > :today)
