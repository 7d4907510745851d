SELECT patient FROM presence WHERE session = :session
