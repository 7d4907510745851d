UPDATE session_professional SET answer = :answer
WHERE session = :session AND professional = :professional
