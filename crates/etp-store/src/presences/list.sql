SELECT person.*, attendance.mark
FROM attendance JOIN patient AS person ON person.id = attendance.person
WHERE attendance.session = :session AND NOT person.erased
ORDER BY folded_last, folded_first, file_number
