INSERT INTO patient_sound (code, patient) VALUES (:code, :patient)
