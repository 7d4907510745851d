SELECT touched.key AS session,
  json_extract(planning.before, '$.sessions."' || touched.key || '".session[0].date') || 'T'
    || json_extract(planning.before, '$.sessions."' || touched.key || '".session[0].starts') AS before
FROM planning, json_each(planning.after, '$.sessions') AS touched
WHERE planning.id = :id ORDER BY touched.key
