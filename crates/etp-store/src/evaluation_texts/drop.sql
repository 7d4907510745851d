DELETE FROM evaluation_text
WHERE programme = :programme AND kind = :kind AND year = :year AND part = :part
