SELECT * FROM enrolment WHERE id = :id
