SELECT * FROM leave WHERE last >= :from AND first <= :to ORDER BY first, last, id
