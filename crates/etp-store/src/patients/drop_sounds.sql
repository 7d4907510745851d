DELETE FROM patient_sound WHERE patient = :patient
