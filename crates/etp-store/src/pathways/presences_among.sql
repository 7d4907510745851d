SELECT session, patient, mark
FROM json_each(:sessions) AS shown CROSS JOIN presence ON presence.session = unhex(shown.value)
