SELECT letter.*
FROM json_each(:enrolments) AS wanted CROSS JOIN letter ON letter.enrolment = unhex(wanted.value)
