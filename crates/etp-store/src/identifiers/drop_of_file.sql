DELETE FROM identifier WHERE patient = :patient AND kind = :kind
