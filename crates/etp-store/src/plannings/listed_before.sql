SELECT touched.key AS session, unhex(listed.value ->> '$.patient.bytes') AS patient,
  NULL AS caregiver
FROM planning, json_each(planning.before, '$.sessions') AS touched,
  json_each(touched.value, '$.presence') AS listed
WHERE planning.id = :id AND touched.type = 'object'
UNION ALL
SELECT touched.key, NULL, unhex(listed.value ->> '$.caregiver.bytes')
FROM planning, json_each(planning.before, '$.sessions') AS touched,
  json_each(touched.value, '$.caregiver_presence') AS listed
WHERE planning.id = :id AND touched.type = 'object'
