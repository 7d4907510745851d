SELECT * FROM evaluation_text
WHERE programme = :programme AND kind = :kind AND year = :year
ORDER BY part
