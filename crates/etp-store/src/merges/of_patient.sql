SELECT merge.*, gone.file_number AS gone_number
FROM merge
JOIN patient AS kept ON kept.id = merge.kept
JOIN patient AS gone ON gone.id = merge.gone
WHERE kept.root = (SELECT root FROM patient WHERE id = :patient) AND undone_at IS NULL
ORDER BY merged_at DESC, merge.id DESC
