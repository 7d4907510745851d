DELETE FROM finding WHERE person = :person
