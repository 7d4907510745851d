SELECT patient, enrolment, letter.kind, addressee, sent_on, way,
  addressee = 'doctor' AND coalesce(
    to_doctor,
    recipient.kind = 'general-practitioner' OR EXISTS (
      SELECT 1
      FROM patient AS own JOIN patient AS file ON file.root = own.root
      WHERE own.id = letter.patient AND file.doctor = recipient.id
    ),
    0
  ) AS reached_doctor
FROM letter INDEXED BY letter_counted LEFT JOIN recipient ON recipient.id = letter.recipient
WHERE sent_on BETWEEN :first AND :last
