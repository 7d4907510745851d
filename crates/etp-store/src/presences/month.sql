SELECT person.id AS person, session.id AS session, session.date, presence.mark
FROM session
CROSS JOIN presence ON presence.session = session.id
CROSS JOIN patient AS file ON file.id = presence.patient
CROSS JOIN patient AS person ON person.id = file.root
WHERE session.programme = :programme AND session.date BETWEEN :from AND :to
  AND session.status IN ('planned', 'held') AND NOT person.erased
ORDER BY person.folded_last, person.folded_first, person.file_number, session.date, session.starts,
  session.id
