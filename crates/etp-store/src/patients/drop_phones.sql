DELETE FROM patient_phone WHERE patient = :patient
