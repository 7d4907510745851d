SELECT * FROM session_row
WHERE date < :day AND status = 'planned' AND marked < listed
ORDER BY date DESC, starts DESC
LIMIT :limit
