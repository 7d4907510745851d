SELECT file.root, consent.*
FROM json_each(:people) AS shown
JOIN patient AS file ON file.root = unhex(shown.value)
JOIN consent ON consent.patient = file.id
