SELECT centre.*,
  ifnull((SELECT value FROM setting WHERE name = :languages), '') AS languages
FROM centre
