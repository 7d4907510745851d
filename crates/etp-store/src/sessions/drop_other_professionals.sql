DELETE FROM session_professional
WHERE session = :session
  AND professional NOT IN (SELECT unhex(value) FROM json_each(:professionals))
