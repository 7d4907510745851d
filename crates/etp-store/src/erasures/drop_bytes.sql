DELETE FROM attachment_bytes WHERE attachment IN (
  SELECT attachment.id FROM attachment JOIN patient AS file ON file.id = attachment.patient
  WHERE file.root = :root
)
