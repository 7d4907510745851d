SELECT letter.*, file.root AS person
FROM appointment_letter AS letter LEFT JOIN patient AS file ON file.id = letter.patient
WHERE sent_on IS NULL OR sent_on BETWEEN :first AND :last
ORDER BY sent_on IS NOT NULL, sent_on DESC, printed_at DESC, letter.id DESC
