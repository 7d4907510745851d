SELECT count(*) AS patients FROM patient
