-- What the fifth schema added to the register of the fourth, in every table the sixth changes. The
-- people are invented.
INSERT INTO place (
  id, name, kind, residence, postal_code, commune, address, phone, other_phone, email, active
) VALUES
  (x'00000000000000000000000000000700', 'Maison de santé', 'town', 'FR', '08170', 'Fumay', '', '', '', '', 1);
INSERT INTO open_hours (place, weekday, from_time, to_time) VALUES
  (x'00000000000000000000000000000700', 1, '08:00:00', '18:00:00');
INSERT INTO room (id, place, name, seats, active) VALUES
  (x'00000000000000000000000000000701', x'00000000000000000000000000000700', 'Salle bleue', 12, 1);
INSERT INTO professional (
  id, kind, last_name, first_name, profession, profession_words, languages, phone, email,
  completed_on, certificate, expires_on, educator_number, active, folded_last, folded_first
) VALUES
  (x'00000000000000000000000000000702', 'professional', 'Zèle', 'Zoé', 'nurse', '', 'fr', '', '',
    NULL, '', NULL, '', 1, 'zele', 'zoe');
INSERT INTO session_professional (session, professional) VALUES
  (x'00000000000000000000000000000066', x'00000000000000000000000000000702');
UPDATE session SET place_id = x'00000000000000000000000000000700'
WHERE id = x'00000000000000000000000000000066';
INSERT INTO session (
  id, programme, cohort, step, number, date, starts, minutes, kind, capacity, theme, handout, place,
  place_id, status
)
SELECT
  unhex('000000000000000000000000000008' || day), x'00000000000000000000000000000065', NULL, '',
  CAST(day AS INTEGER), '2026-02-' || day, '09:00:00', 60, 'individual', 1, 'Seul', '', '', NULL, 'held'
FROM (SELECT '01' AS day UNION SELECT '02' UNION SELECT '03' UNION SELECT '04');
INSERT INTO presence (session, patient, mark, changed_at) VALUES
  (x'00000000000000000000000000000801', x'00000000000000000000000000000001', 'late', '2026-02-01T09:00:00.000Z'),
  (x'00000000000000000000000000000802', x'00000000000000000000000000000001', 'absent', '2026-02-02T09:00:00.000Z'),
  (x'00000000000000000000000000000803', x'00000000000000000000000000000001', 'excused', '2026-02-03T09:00:00.000Z'),
  (x'00000000000000000000000000000804', x'00000000000000000000000000000002', 'absent', '2026-02-04T09:00:00.000Z');
INSERT INTO import_seal (patient, seal) VALUES
  (x'00000000000000000000000000000001', zeroblob(32));
