SELECT session, file.root AS person
FROM sheet_row JOIN patient AS file ON file.id = sheet_row.patient
WHERE code = :code
