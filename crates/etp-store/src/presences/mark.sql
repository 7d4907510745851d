SELECT mark FROM presence WHERE session = :session AND patient = :patient
