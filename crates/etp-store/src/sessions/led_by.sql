SELECT session, professional, last_name, first_name, profession, answer
FROM json_each(:sessions) AS asked
CROSS JOIN session_professional ON session_professional.session = unhex(asked.value)
JOIN professional ON professional.id = session_professional.professional
ORDER BY folded_last, folded_first, professional.id
