SELECT at, signed_by, object, detail FROM history
WHERE act = 'print-handout' AND json_valid(detail)
  AND json_extract(detail, '$.handout') = :handout AND object <> 'nobody'
ORDER BY line DESC
