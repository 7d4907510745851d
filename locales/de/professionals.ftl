# Those who teach, their training, and the team of a programme.

professionals-title = Team
professionals-about = Fachpersonen, Patientenpartner und externe Referenten, die Schulungen leiten.
professionals-loading = Das Team wird gelesen …
professionals-empty = Es ist noch niemand im Team eingetragen.
professionals-new = Person hinzufügen
professionals-edit = { $name } bearbeiten
professionals-table = Team, nach Familiennamen
professionals-name = Name
professionals-full-name = { $last } { $first }
professionals-profession = Beruf
professionals-languages = Sprachen
professionals-languages-hint = Die Sprachen, in denen diese Person eine Schulung leiten kann.
professionals-training = 40-Stunden-Schulung
professionals-kind = Rolle
professionals-kind-professional = Fachperson
professionals-kind-patient-partner = Patientenpartner
professionals-kind-speaker = Externer Referent
professionals-profession-nurse = Pflegefachperson
professionals-profession-general-practitioner = Hausarzt
professionals-profession-specialist = Facharzt
professionals-profession-dietician = Diätassistent
professionals-profession-diabetes-educator = Diabetesberater
professionals-profession-pharmacist = Apotheker
professionals-profession-physiotherapist = Physiotherapeut
professionals-profession-podiatrist = Podologe
professionals-profession-psychologist = Psychologe
professionals-profession-occupational-therapist = Ergotherapeut
professionals-profession-midwife = Hebamme
professionals-profession-physical-activity = Bewegungsfachkraft
professionals-profession-social-worker = Sozialarbeiter
professionals-profession-care-assistant = Pflegehelfer
professionals-profession-other = Andere oder keine
professionals-training-valid = Gültig
professionals-training-ending = Läuft bald ab
professionals-training-ending-on = Läuft ab am { $day }
professionals-training-expired = Abgelaufen
professionals-training-expired-on = Abgelaufen am { $day }
professionals-training-missing = Fehlt
professionals-training-not-needed = Nicht nötig
professionals-gone = Nicht mehr im Team
professionals-here = Im Team
professionals-who = Wer
professionals-last-name = Familienname
professionals-last-name-missing = Geben Sie den Familiennamen ein.
professionals-first-name = Vorname
professionals-first-name-missing = Geben Sie den Vornamen ein.
professionals-profession-words = Welcher
professionals-phone = Telefon
professionals-email = E-Mail
professionals-trained-on = 40-Stunden-Schulung abgeschlossen am
professionals-trained-hint = Das Datum des Zertifikats. Lassen Sie es leer, wenn sie fehlt oder nicht bekannt ist.
professionals-day-unreadable = Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel 12, 1 und 2024 oder leeren Sie die drei Felder.
professionals-certificate = Nummer des Zertifikats
professionals-certificate-ends = Das Zertifikat läuft ab am
professionals-certificate-ends-hint = Nur wenn ein Ende darauf steht.
professionals-ends-before = Das Ende liegt vor der Schulung. Prüfen Sie beide Daten.
professionals-educator-number = Educator-Nummer (Belgien)
professionals-active = Gehört zum Team
professionals-active-hint = Nehmen Sie das Häkchen weg, wenn die Person geht: Was sie getan hat, bleibt im Verlauf.
professionals-saved = { $name } ist im Team gespeichert.
professionals-to-settle =
    { $count ->
        [one] Eine Schulung ist zu klären
       *[other] { $count } Schulungen sind zu klären
    }

# The team of a programme.

professionals-team-title = Team des Programms
professionals-team-empty = Im Team dieses Programms ist noch niemand.
professionals-team-set = Team zusammenstellen
professionals-team-about = Wählen Sie die Personen aus und sagen Sie, was jede in diesem Programm tut.
professionals-team-nobody = Das Team des Zentrums ist leer. Fügen Sie zuerst die Personen hinzu, die leiten.
professionals-team-to-centre = Team des Zentrums ansehen
professionals-team-role = Aufgabe
professionals-team-role-of = Aufgabe von { $name }
professionals-team-table = Team dieses Programms
professionals-team-saved = Das Team des Programms ist gespeichert.
professionals-team-no-coordinator = Es ist keine Koordination benannt.
professionals-role-coordinator = Koordiniert
professionals-role-educator = Leitet die Schulungen
professionals-role-guest = Wirkt zeitweise mit
