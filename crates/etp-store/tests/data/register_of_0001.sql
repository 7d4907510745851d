-- Rows in every table of the first schema, for the test that brings an old register up. The people
-- are invented.
INSERT INTO centre (only, code, name, country, region, phone, demo)
VALUES (1, 'FR-08-GIVET-01', 'Centre de démonstration', 'FR', '', '03 24 00 00 00', 1);
INSERT INTO setting (name, value) VALUES ('language', 'fr'), ('work', 'fr nl');
INSERT INTO patient (
  id, file_number, last_name, first_name, sex, birth_date, residence, postal_code, commune, phone,
  languages, folded_last, folded_first, search
) VALUES
  (x'00000000000000000000000000000001', 1, 'Dubois', 'Ève', 'F', '1957-03-04', 'BE', '5540',
    'Hastière', '+32 82 00 00 00', 'fr nl', 'dubois', 'eve',
    ' dubois eve hastiere 1957 03 04 p 0001 b 1 p0001b'),
  (x'00000000000000000000000000000002', 2, 'D''Haene-Müller', 'Jean-Pierre', 'M', '2000-02-29', 'FR', '08600',
    'Givet', '', 'fr', 'd haene muller', 'jean pierre',
    ' d haene muller jean pierre givet 2000 02 29 p 0002 c 2 p0002c');
INSERT INTO programme (id, template, title, pathology, starts_on)
VALUES (x'00000000000000000000000000000065', 'diabetes2', 'Diabète 1', 'diabetes2', '2026-01-08');
INSERT INTO enrolment (programme, patient, enrolled_on) VALUES
  (x'00000000000000000000000000000065', x'00000000000000000000000000000001', '2026-01-08'),
  (x'00000000000000000000000000000065', x'00000000000000000000000000000002', '2026-01-09');
INSERT INTO session (
  id, programme, number, date, starts, minutes, kind, capacity, theme, handout, place, status
) VALUES
  (x'00000000000000000000000000000066', x'00000000000000000000000000000065', 1, '2026-01-08', '14:00:00', 120,
    'group', 12, 'Bouger', 'bouger', 'Salle des fêtes', 'held'),
  (x'00000000000000000000000000000067', x'00000000000000000000000000000065', 2, '2026-01-15', '14:00:00', 120,
    'group', 12, 'Manger', 'manger', 'Salle des fêtes', 'planned');
INSERT INTO presence (session, patient, mark, changed_at) VALUES
  (x'00000000000000000000000000000066', x'00000000000000000000000000000001', 'present', '2026-01-08T14:30:00.000Z'),
  (x'00000000000000000000000000000066', x'00000000000000000000000000000002', 'absent', '2026-01-08T14:31:00.000Z'),
  (x'00000000000000000000000000000067', x'00000000000000000000000000000001', NULL, NULL);
INSERT INTO presence_history (line, session, patient, old_mark, new_mark, signed_by, at) VALUES
  (1, x'00000000000000000000000000000066', x'00000000000000000000000000000001', NULL, 'late', 'M. Exemple',
    '2026-01-08T14:05:00.000Z'),
  (2, x'00000000000000000000000000000066', x'00000000000000000000000000000001', 'late', 'present', 'M. Exemple',
    '2026-01-08T14:30:00.000Z'),
  (3, x'00000000000000000000000000000066', x'00000000000000000000000000000002', NULL, 'absent', 'M. Exemple',
    '2026-01-08T14:31:00.000Z');
INSERT INTO history (line, at, signed_by, act, object, detail, previous_hash, hash) VALUES
  (1, '2026-01-08T15:00:00.000Z', 'M. Exemple', 'close-session',
    '00000000-0000-0000-0000-000000000066', '{"listed":2,"present":1}',
    x'0000000000000000000000000000000000000000000000000000000000000000',
    x'9d9968d9c7794c4dce756d6947b727d2958e07b8e86f49a8f97ecf35cc7d1bde'),
  (2, '2026-01-09T08:00:00.000Z', 'M. Exemple', 'share-counts',
    '1', '{"quarter":"2026Q1"}',
    x'9d9968d9c7794c4dce756d6947b727d2958e07b8e86f49a8f97ecf35cc7d1bde',
    x'b882baafde84b576c3e9c1bdefb3331dbfe11a2c6e7f3380fa39667785b1fb59');
INSERT INTO device (only, seed, created_at) VALUES (1, randomblob(32), '2026-01-01T08:00:00.000Z');
INSERT INTO hub (only, url, name, public_key, centre_code, linked_at) VALUES
  (1, 'https://hub.example', 'Hub de démonstration', zeroblob(32), 'FR-08-GIVET-01',
    '2026-01-01T08:00:00.000Z');
INSERT INTO outbox (
  sequence, centre, dataset, period, revision, envelope, signature, body, policy, approved_by,
  approved_at, state, lease_until
) VALUES
  (1, 'FR-08-GIVET-01', 'ETP_C', '2025Q4', 1, x'01', x'02', x'03', 'k11-v1', 'M. Exemple',
    '2026-01-09T08:00:00.000Z', 'delivered', NULL),
  (2, 'FR-08-GIVET-01', 'ETP_C', '2026Q1', 1, x'04', x'05', x'06', 'k11-v1', 'M. Exemple',
    '2026-04-09T08:00:00.000Z', 'sending', '2026-04-09T08:05:00.000Z');
INSERT INTO ledger (sequence, body_sha256, counts, hidden_codes)
VALUES (1, zeroblob(32), '[]', '[]'), (2, zeroblob(32), '[]', '["DT2"]');
INSERT INTO attempt (line, sequence, at, outcome, detail)
VALUES (1, 1, '2026-01-09T08:01:00.000Z', 'delivered', '');
INSERT INTO receipt (sequence, receipt, verified_at)
VALUES (1, x'07', '2026-01-09T08:01:00.000Z');
