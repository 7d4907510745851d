SELECT line, at, signed_by, act, object, detail FROM history
WHERE object IN (SELECT value FROM json_each(:objects))
ORDER BY line
