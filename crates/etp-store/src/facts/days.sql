SELECT id, date FROM session INDEXED BY session_by_date WHERE date >= :since AND date < :first
