SELECT id, seal FROM patient JOIN import_seal ON import_seal.patient = patient.id
WHERE import = :import AND root = id
ORDER BY file_number
