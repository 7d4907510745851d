DELETE FROM attachment_bytes WHERE attachment = :id
