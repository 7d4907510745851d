# That somebody was there, for an employer or an insurer: days and hours, no reason.

certificate-title = Aanwezigheidsattest
certificate-footer = Aanwezigheidsattest
certificate-lead = Het centrum { $centre } bevestigt dat { $person } aanwezig was op de onderstaande dagen en uren van afspraak.
certificate-lead-plain = Wij bevestigen dat { $person } aanwezig was op de onderstaande dagen en uren van afspraak.
certificate-day = Dag
certificate-hours = Uren van de afspraak
certificate-length = Duur
certificate-duration = { $hours } u { $minutes }
certificate-total = Totale duur van deze afspraken: { $duration }.
certificate-purpose = Dit attest wordt aan de persoon gegeven, bijvoorbeeld voor haar werkgever of haar verzekering. Het zegt niet waarom de persoon is gekomen.
