INSERT INTO pathway_version (programme, number, saved_on, saved_by, note, content)
VALUES (:programme, :number, :saved_on, :saved_by, :note, :content)
