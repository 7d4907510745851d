SELECT personal_plan.*
FROM json_each(:enrolments) AS wanted CROSS JOIN personal_plan ON personal_plan.enrolment = unhex(wanted.value)
