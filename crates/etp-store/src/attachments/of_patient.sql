SELECT attachment.* FROM attachment JOIN patient AS file ON file.id = attachment.patient
WHERE file.root = (SELECT root FROM patient WHERE id = :patient)
ORDER BY attachment.added_at DESC, attachment.id DESC
