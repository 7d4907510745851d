SELECT max(date) AS date FROM session WHERE date < :day AND status <> 'cancelled';
