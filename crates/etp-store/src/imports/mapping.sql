SELECT * FROM import_mapping WHERE headings_digest = :headings_digest
