WITH was_there AS (
  SELECT patient.root AS person, programme.pathology,
    substr(session.date, 1, 4) || 'Q' || ((substr(session.date, 6, 2) + 2) / 3) AS quarter,
    CASE
      WHEN max(presence.remote) OR session.remote OR place.kind IS 'remote' THEN 'remote'
      WHEN session.kind = 'individual' THEN 'individual'
      ELSE 'group'
    END AS delivery
  FROM session
  JOIN programme ON programme.id = session.programme
  JOIN presence ON presence.session = session.id
  JOIN patient ON patient.id = presence.patient
  LEFT JOIN place ON place.id = session.place_id
  WHERE session.date BETWEEN :from AND :to
    AND session.status <> 'cancelled'
    AND presence.mark IN ('present', 'late', 'left-early')
    AND patient.counted
  GROUP BY patient.root, session.id
)
SELECT was_there.*, counted_person.number, patient.sex, patient.residence, patient.birth_date,
  count(*) AS sessions
FROM was_there
JOIN patient ON patient.id = was_there.person
LEFT JOIN counted_person ON counted_person.person = was_there.person
GROUP BY was_there.person, quarter, pathology, delivery
ORDER BY was_there.person, quarter, pathology, delivery
