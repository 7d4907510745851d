# The fixed sentences of every printed handout. Paper has its own spaces: the printer sets them.

handouts-page = Seite { $page } / { $pages }
handouts-version = Version { $version }
handouts-printed-on = Gedruckt am { $day }
handouts-model-mark = Zu prüfende Vorlage
handouts-model-notice = Dieses Blatt ist eine Vorlage. Eine Fachkraft des Gesundheitswesens muss es anpassen und prüfen, bevor ein Patient es erhält.
handouts-reviewed = Geprüft und freigegeben von { $reviewer }.
handouts-key-message = Das Wichtigste
handouts-warning = Achtung
handouts-contact-title = Ihre Angaben auf einen Blick
handouts-contact-centre = Ihr Zentrum: { $centre }
handouts-contact-phone = Telefon: { $phone }
handouts-contact-next = Nächste Schulungseinheit: { $when }
handouts-next-when = { $day } um { $time } Uhr
handouts-signature-professional = Besprochen mit (Name der Fachkraft)
handouts-signature-date = Datum
handouts-signature-sign = Unterschrift
handouts-qr-alt = QR-Code mit diesem Text: { $content }
handouts-signature-name = Name und Funktion
handouts-fictional-mark = Erfundene Angaben
handouts-fictional-notice = Demonstration: Alle Personen und alle Zentren in diesem Dokument sind erfunden.
handouts-unknown-letters = Einige Zeichen fehlen in den Schriften dieses Programms. Das Zeichen { $sign } ersetzt sie auf dem Papier; die Datei und ihre Kopien behalten sie. Hier stehen ihre Unicode-Nummern, in Lesereihenfolge.
handouts-unknown-word = { $word }: { $numbers }
