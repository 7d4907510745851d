UPDATE letter SET
  addressee = :addressee, recipient = :recipient, recipient_lines = :recipient_lines,
  language = :language, content = :content
WHERE id = :id AND sent_on IS NULL
