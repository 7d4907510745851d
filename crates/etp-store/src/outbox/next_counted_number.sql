SELECT coalesce(max(number), 0) + 1 AS next FROM counted_person
