SELECT km FROM patient AS asked
JOIN patient AS file ON file.root = asked.root
JOIN stated_distance ON stated_distance.patient = file.id
WHERE asked.id = :patient
ORDER BY file.id <> asked.root, km
LIMIT 1
