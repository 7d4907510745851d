SELECT max(
  (SELECT coalesce(max(file_number), 0) FROM patient),
  (SELECT coalesce(max(highest_number), 0) FROM erasure)
) + 1 AS next
