DELETE FROM presence_history WHERE session = :session AND patient = :patient
