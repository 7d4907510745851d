INSERT INTO sheet_row (session, row, patient, code, given_at)
SELECT :session, coalesce(max(row), 0) + 1, :patient, :code, :now
FROM sheet_row WHERE session = :session
