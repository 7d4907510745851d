DELETE FROM appointment_letter WHERE id = :id AND sent_on IS NULL
