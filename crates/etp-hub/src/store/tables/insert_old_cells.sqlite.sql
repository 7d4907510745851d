INSERT INTO cell_history (centre, period, element, revision, value)
SELECT :centre, :period, json_extract(one.value, '$[0]'), :revision, json_extract(one.value, '$[1]')
FROM json_each(:cells) AS one
WHERE TRUE
ON CONFLICT DO NOTHING;
