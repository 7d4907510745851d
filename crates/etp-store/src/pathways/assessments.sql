SELECT assessment.*
FROM json_each(:enrolments) AS wanted CROSS JOIN assessment ON assessment.enrolment = unhex(wanted.value)
