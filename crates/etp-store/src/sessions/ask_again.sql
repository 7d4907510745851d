UPDATE session_professional SET answer = 'asked'
WHERE session = :session AND answer IN ('accepted', 'tentative')
