SELECT row, file.root AS person, code
FROM sheet_row JOIN patient AS file ON file.id = sheet_row.patient
WHERE session = :session
ORDER BY row
