SELECT session, date, theme, group_note AS note, own_line AS line
FROM (
  SELECT session.id AS session, session.date, session.starts, session.theme,
    CASE WHEN max(mark IN ('present', 'late', 'left-early')) THEN session.note ELSE '' END
      AS group_note,
    coalesce(group_concat(nullif(line, ''), char(10)), '') AS own_line
  FROM patient AS file
  JOIN presence ON presence.patient = file.id
  JOIN session ON session.id = presence.session
  WHERE file.root = :root
  GROUP BY session.id
)
WHERE group_note <> '' OR own_line <> ''
ORDER BY date DESC, starts DESC, session
