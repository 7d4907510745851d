SELECT * FROM enrolment WHERE programme = :programme ORDER BY enrolled_on, id
