SELECT patient.* FROM enrolment JOIN patient ON patient.id = enrolment.patient
WHERE enrolment.programme = :programme
ORDER BY folded_last, folded_first, file_number
