INSERT INTO enrolment (programme, patient, enrolled_on)
SELECT programme, :nameless, min(enrolled_on)
FROM enrolment JOIN patient AS file ON file.id = enrolment.patient
WHERE file.root = :root
GROUP BY programme
