# That somebody was there, for an employer or an insurer: days and hours, no reason.

certificate-title = Attestation de présence
certificate-footer = Attestation de présence
certificate-lead = Le centre { $centre } atteste la présence de { $person }, aux dates et aux heures de rendez-vous ci-dessous.
certificate-lead-plain = Nous attestons la présence de { $person }, aux dates et aux heures de rendez-vous ci-dessous.
certificate-day = Jour
certificate-hours = Heures du rendez-vous
certificate-length = Durée
certificate-duration = { $hours } h { $minutes }
certificate-total = Durée totale de ces rendez-vous : { $duration }.
certificate-purpose = Cette attestation est remise à la personne, par exemple pour son employeur ou son assurance. Elle ne dit pas pourquoi la personne est venue.
