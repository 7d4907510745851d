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
handouts-signature-name = Naam en functie
handouts-fictional-mark = Fictieve gegevens
handouts-fictional-notice = Demonstratie: alle personen en alle centra in dit document zijn fictief.
handouts-unknown-letters = Sommige letters hebben geen vorm in de lettertypes van dit programma. Het teken { $sign } vervangt ze op papier; het bestand en de kopieën ervan bewaren ze. Hieronder staan hun Unicode-nummers, in leesvolgorde.
handouts-unknown-word = { $word }: { $numbers }
