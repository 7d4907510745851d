INSERT INTO cell (centre, period, element, revision, value)
SELECT :centre, :period, json_extract(one.value, '$[0]'), :revision, json_extract(one.value, '$[1]')
FROM json_each(:cells) AS one;
