SELECT session, professional, profession
FROM session_professional JOIN professional ON professional.id = session_professional.professional
