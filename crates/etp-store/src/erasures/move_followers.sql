UPDATE enrolment SET follows = :new WHERE follows = :old
