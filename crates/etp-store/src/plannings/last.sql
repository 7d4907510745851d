SELECT id, kind, planned_at, planned_by, undone_at,
  (SELECT count(*) FROM json_each(after, '$.sessions')) AS sessions FROM planning ORDER BY line DESC LIMIT 1
