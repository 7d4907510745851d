SELECT patient, answers FROM epices
WHERE answered_on <= :last AND answers NOT GLOB '*-*'
ORDER BY answered_on, id
