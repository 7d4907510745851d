SELECT patient.*, presence.mark
FROM presence JOIN patient ON patient.id = presence.patient
WHERE presence.session = :session
ORDER BY folded_last, folded_first, file_number
