SELECT id, programme, step, theme, date, starts, minutes, kind, capacity, status, cancel_cause, remote,
  place_id, json_extract(partner, '$.country') AS partner_country
FROM session
WHERE date BETWEEN :first AND :last
ORDER BY date, starts, id
