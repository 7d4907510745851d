SELECT * FROM letter WHERE enrolment = :enrolment ORDER BY drafted_at, id
