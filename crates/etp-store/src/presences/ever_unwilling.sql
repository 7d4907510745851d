SELECT file.root, answer.*
FROM consent AS answer JOIN patient AS file ON file.id = answer.patient
WHERE answer.kind = 'share' AND file.root IN (
  SELECT unwilling.root
  FROM consent JOIN patient AS unwilling ON unwilling.id = consent.patient
  WHERE consent.kind = 'share'
    AND (consent.answer = 'refused' OR consent.withdrawn_on IS NOT NULL)
)
