SELECT professional.*
FROM session_professional JOIN professional ON professional.id = session_professional.professional
WHERE session = :session
ORDER BY folded_last, folded_first, professional.id
