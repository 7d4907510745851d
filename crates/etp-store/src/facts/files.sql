SELECT root, id FROM patient INDEXED BY patient_by_root ORDER BY root
