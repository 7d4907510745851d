SELECT person.*, presence.mark, presence.remote, presence.companion, presence.reason,
  presence.told_on, presence.line, presence.entry
FROM presence
JOIN patient AS file ON file.id = presence.patient
JOIN patient AS person ON person.id = file.root
WHERE presence.session = :session AND NOT person.erased
ORDER BY person.folded_last, person.folded_first, person.file_number, file.id <> file.root, file.id
