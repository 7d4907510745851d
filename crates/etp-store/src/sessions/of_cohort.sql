SELECT * FROM session_row WHERE cohort = :cohort ORDER BY number
