SELECT DISTINCT patient.root AS person
FROM json_each(:codes) AS sound
JOIN patient_sound ON patient_sound.code = sound.value
JOIN patient ON patient.id = patient_sound.patient
