SELECT * FROM programme_row ORDER BY starts_on DESC, title
