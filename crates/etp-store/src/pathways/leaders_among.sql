SELECT session, professional, profession
FROM json_each(:sessions) AS shown
CROSS JOIN session_professional ON session_professional.session = unhex(shown.value)
JOIN professional ON professional.id = session_professional.professional
