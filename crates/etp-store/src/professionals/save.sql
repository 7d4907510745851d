INSERT INTO professional (
  id, kind, last_name, first_name, profession, profession_words, languages, phone, email,
  completed_on, certificate, expires_on, educator_number, active, folded_last, folded_first
) VALUES (
  :id, :kind, :last_name, :first_name, :profession, :profession_words, :languages, :phone, :email,
  :completed_on, :certificate, :expires_on, :educator_number, :active, :folded_last, :folded_first
)
ON CONFLICT (id) DO UPDATE SET
  kind = excluded.kind, last_name = excluded.last_name, first_name = excluded.first_name,
  profession = excluded.profession, profession_words = excluded.profession_words,
  languages = excluded.languages, phone = excluded.phone, email = excluded.email,
  completed_on = excluded.completed_on, certificate = excluded.certificate,
  expires_on = excluded.expires_on, educator_number = excluded.educator_number,
  active = excluded.active, folded_last = excluded.folded_last,
  folded_first = excluded.folded_first
