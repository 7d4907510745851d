SELECT session.id, programme, step, theme, date, starts, minutes, kind, capacity, status, cancel_cause, remote,
  place_id, json_extract(partner, '$.country') AS partner_country
FROM json_each(:sessions) AS asked CROSS JOIN session ON session.id = unhex(asked.value)
