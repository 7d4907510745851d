DELETE FROM letter WHERE id = :id AND sent_on IS NULL
