SELECT bytes FROM attachment_bytes WHERE attachment = :id
