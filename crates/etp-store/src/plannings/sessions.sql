SELECT touched.key AS session FROM planning, json_each(planning.after, '$.sessions') AS touched
WHERE planning.id = :id ORDER BY touched.key
