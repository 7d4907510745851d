DELETE FROM stated_distance WHERE patient = :patient
