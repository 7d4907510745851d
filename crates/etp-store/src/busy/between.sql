SELECT professional, room, from_at, to_at
FROM busy JOIN busy_source ON busy_source.line = busy.source
WHERE to_at > :from AND from_at < :to
ORDER BY from_at, to_at, busy.line
