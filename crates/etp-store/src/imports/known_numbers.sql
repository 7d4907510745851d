SELECT patient, kind, number FROM identifier ORDER BY patient, kind, number
