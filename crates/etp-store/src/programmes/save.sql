UPDATE programme SET
  template = :template, title = :title, pathology = :pathology, starts_on = :starts_on,
  scheme = :scheme, status = :status, details = :details
WHERE id = :id
