SELECT patient, km
FROM stated_distance JOIN patient AS file ON file.id = stated_distance.patient
ORDER BY file.id = file.root, km DESC
