UPDATE appointment_letter SET sent_on = :sent_on, way = :way WHERE id = :id AND sent_on IS NULL
