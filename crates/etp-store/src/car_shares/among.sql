SELECT file.root AS person, car_share.*
FROM (
  SELECT DISTINCT asked.root
  FROM json_each(:patients) AS wanted CROSS JOIN patient AS asked ON asked.id = unhex(wanted.value)
) AS asked
CROSS JOIN patient AS file ON file.root = asked.root
CROSS JOIN car_share ON car_share.patient = file.id
ORDER BY noted_on, file.id = file.root, file.id
