# The fixed sentences of every printed handout. Paper has its own spaces: the printer sets them.

handouts-page = Pagina { $page } / { $pages }
handouts-version = Versie { $version }
handouts-printed-on = Afgedrukt op { $day }
handouts-model-mark = Te valideren model
handouts-model-notice = Dit document is een model. Een zorgverlener moet het aanpassen en valideren voordat een patiënt het krijgt.
handouts-reviewed = Document nagelezen en gevalideerd door { $reviewer }.
handouts-key-message = Om te onthouden
handouts-warning = Let op
handouts-contact-title = Uw gegevens op een rij
handouts-contact-centre = Uw centrum: { $centre }
handouts-contact-phone = Telefoon: { $phone }
handouts-contact-next = Volgende sessie: { $when }
handouts-next-when = { $day } om { $time } uur
handouts-signature-professional = Besproken met (naam van de zorgverlener)
handouts-signature-date = Datum
handouts-signature-sign = Handtekening
handouts-qr-alt = QR-code met deze tekst: { $content }
