SELECT coalesce(max(file_number), 0) + 1 AS next FROM patient
