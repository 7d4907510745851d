SELECT caregiver FROM tie JOIN patient AS file ON file.id = tie.patient
GROUP BY caregiver
HAVING min(file.root = :root)
