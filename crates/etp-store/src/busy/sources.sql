SELECT name, professional, room, imported_at,
  (SELECT count(*) FROM busy WHERE busy.source = busy_source.line) AS times
FROM busy_source
ORDER BY name, line
