# That somebody was there, for an employer or an insurer: days and hours, no reason.

certificate-title = Teilnahmebescheinigung
certificate-footer = Teilnahmebescheinigung
certificate-lead = Das Zentrum { $centre } bescheinigt, dass { $person } an den folgenden Tagen zu den folgenden Terminen anwesend war.
certificate-lead-plain = Wir bescheinigen, dass { $person } an den folgenden Tagen zu den folgenden Terminen anwesend war.
certificate-day = Tag
certificate-hours = Uhrzeit des Termins
certificate-length = Dauer
certificate-duration = { $hours } Std. { $minutes }
certificate-total = Gesamtdauer dieser Termine: { $duration }.
certificate-purpose = Diese Bescheinigung erhält die Person, zum Beispiel für ihren Arbeitgeber oder ihre Versicherung. Sie sagt nicht, warum die Person gekommen ist.
