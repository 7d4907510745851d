SELECT file.root AS person, assessment.*
FROM json_each(:people) AS asked
CROSS JOIN patient AS file ON file.root = unhex(asked.value)
CROSS JOIN assessment ON assessment.patient = file.id AND assessment.enrolment IS NULL
