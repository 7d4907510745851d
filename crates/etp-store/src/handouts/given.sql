SELECT at, signed_by, object, detail FROM history
WHERE act = 'print-handout' AND object IN (SELECT value FROM json_each(:objects))
ORDER BY line DESC
