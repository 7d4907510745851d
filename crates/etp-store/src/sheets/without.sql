SELECT min(file.id) AS patient
FROM presence
JOIN patient AS file ON file.id = presence.patient
JOIN patient AS person ON person.id = file.root
WHERE presence.session = :session AND NOT person.erased
  AND person.id NOT IN (
    SELECT numbered.root
    FROM sheet_row JOIN patient AS numbered ON numbered.id = sheet_row.patient
    WHERE sheet_row.session = :session
  )
GROUP BY person.id
ORDER BY person.folded_last, person.folded_first, person.file_number
