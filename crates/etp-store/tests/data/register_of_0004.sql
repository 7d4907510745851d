-- What the fourth schema added to the register of the first, in every table the fifth changes. The
-- people are invented.
INSERT INTO programme (id, template, title, pathology, starts_on) VALUES
  (x'00000000000000000000000000000165', 'copd', 'Souffle "2026"', 'copd', '2026-03-02'),
  (x'00000000000000000000000000000265', 'blank', 'Sans séance', 'other', '2026-04-01');
INSERT INTO session (
  id, programme, number, date, starts, minutes, kind, capacity, theme, handout, place, status
) VALUES
  (x'00000000000000000000000000000166', x'00000000000000000000000000000165', 1, '2026-03-01', '14:00:00', 60,
    'individual', 1, 'Respirer', '', 'Salle', 'held'),
  (x'00000000000000000000000000000167', x'00000000000000000000000000000165', 2, '2026-03-23', '14:00:00', 90,
    'group', 12, 'Bouger', '', 'Salle', 'cancelled'),
  (x'00000000000000000000000000000168', x'00000000000000000000000000000165', 3, '2026-03-16', '14:00:00', 90,
    'group', 12, 'Inhaler', '', 'Salle', 'planned');
INSERT INTO enrolment (programme, patient, enrolled_on) VALUES
  (x'00000000000000000000000000000165', x'00000000000000000000000000000001', '2026-03-02'),
  (x'00000000000000000000000000000265', x'00000000000000000000000000000002', '2026-04-01');
INSERT INTO presence (session, patient, mark, changed_at) VALUES
  (x'00000000000000000000000000000166', x'00000000000000000000000000000001', 'late', '2026-03-01T14:30:00.000Z');
INSERT INTO presence_history (line, session, patient, act, old_mark, new_mark, signed_by, at) VALUES
  (4, x'00000000000000000000000000000166', x'00000000000000000000000000000001', 'marked', NULL, 'late',
    'M. Exemple', '2026-03-01T14:30:00.000Z');
INSERT INTO assessment (id, patient, kind, done_on, remote) VALUES
  (x'00000000000000000000000000000401', x'00000000000000000000000000000001', 'shared', '2026-01-07', 1),
  (x'00000000000000000000000000000402', x'00000000000000000000000000000001', 'evaluation', '2026-03-30', 0);
INSERT INTO import (
  id, source_digest, file_name, kind, taken, imported_at, imported_by, undone_at, undone_by
) VALUES
  (x'00000000000000000000000000000500', 'ab', 'liste.csv', 'people', 1, '2026-03-02T08:00:00.000Z',
    'M. Exemple', NULL, NULL);
INSERT INTO import_line (line, import, what, object, patient) VALUES
  (1, x'00000000000000000000000000000500', 'programme', x'00000000000000000000000000000165', NULL),
  (2, x'00000000000000000000000000000500', 'session', x'00000000000000000000000000000166', NULL),
  (3, x'00000000000000000000000000000500', 'enrolment', x'00000000000000000000000000000165',
    x'00000000000000000000000000000001'),
  (4, x'00000000000000000000000000000500', 'presence', x'00000000000000000000000000000166',
    x'00000000000000000000000000000001'),
  (5, x'00000000000000000000000000000500', 'assessment', x'00000000000000000000000000000401',
    x'00000000000000000000000000000001');
INSERT INTO caregiver (
  id, last_name, first_name, residence, postal_code, commune, address, phone, other_phone, email,
  languages, spoken, notes, folded_last, folded_first, search
) VALUES
  (x'00000000000000000000000000000600', 'Voisin', 'Luc', 'FR', '', '', '', '', '', '', 'fr', '', '',
    'voisin', 'luc', 'voisin luc');
INSERT INTO caregiver_presence (session, caregiver, mark, changed_at) VALUES
  (x'00000000000000000000000000000166', x'00000000000000000000000000000600', 'present',
    '2026-03-01T14:30:00.000Z');
INSERT INTO caregiver_presence_history (line, session, caregiver, old_mark, new_mark, signed_by, at)
VALUES
  (1, x'00000000000000000000000000000166', x'00000000000000000000000000000600', NULL, 'present',
    'M. Exemple', '2026-03-01T14:30:00.000Z');
