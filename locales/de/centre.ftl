# The centre: its facts, its places and rooms, its directory, and what it keeps.

centre-title = Zentrum
centre-context = Zentrumscode: { $code }
centre-loading = Die Angaben des Zentrums werden gelesen …
centre-tabs = Teile des Zentrums
centre-tab-facts = Angaben
centre-tab-places = Orte und Räume
centre-tab-directory = Adressbuch
centre-tab-team = Team
centre-tab-rules = Regeln
centre-tab-keeping = Aufbewahrung
centre-tab-safety = Sicherungen

centre-facts-about = Was auf Briefen und Blättern steht.
centre-facts-saved = Die Angaben des Zentrums sind geändert.
centre-name = Name des Zentrums
centre-name-missing = Geben Sie den Namen des Zentrums ein. Bis dahin bleibt der alte gespeichert.
centre-region = Region der Feiertage
centre-region-other = Übriges Land
centre-phone = Telefon
centre-phone-hint = Die Nummer, die Patienten anrufen.
centre-language-main = Hauptsprache des Zentrums
centre-language-main-hint = Die Sprache Ihrer Listen und der Briefe an Personen, die keine der vier lesen.
centre-language-second = Zweite Sprache der Blätter
centre-language-second-hint = Sie steht neben der ersten, wenn das Blatt für niemanden bestimmt ist.
centre-language-second-none = Keine
centre-number-fr = FINESS-Nummer
centre-number-be = LIKIV-Nummer
centre-number-other = Nummer der Einrichtung
centre-letterhead = Briefkopf
centre-letterhead-hint = Einige Zeilen: Anschrift, Telefon, E-Mail.
centre-logo = Logo
centre-logo-hint = Ein PNG- oder JPEG-Bild. Es wird oben auf Briefen und Blättern gedruckt.
centre-logo-alt = Aktuelles Logo des Zentrums
centre-logo-none = Kein Logo
centre-logo-choose = Logo wählen
centre-logo-choose-other = Anderes Logo wählen
centre-logo-remove = Logo entfernen
centre-logo-saved = Das Logo ist gespeichert.
centre-logo-removed = Das Logo ist entfernt.
centre-complete = Zahlen vollständig ab
centre-complete-hint = Für ein Zentrum, das schon vor Sentier gearbeitet hat. Zahlen vor diesem Tag werden als unvollständig gekennzeichnet, und Quartale, die vorher begannen, werden zurückgehalten: Sie können nicht geteilt werden.
centre-complete-first = Erstes vollständiges Quartal: { $quarter }.
centre-complete-always = Leer: Alle Zahlen gelten als vollständig.

centre-places-about = Wo Schulungen stattfinden. Die Art des Ortes bestimmt die Versorgungsform in den Berichten.
centre-places-empty = Es ist noch kein Ort eingetragen.
centre-place-new = Ort hinzufügen
centre-place-edit = { $name } bearbeiten
centre-place-name = Name des Ortes
centre-place-name-missing = Geben Sie den Namen des Ortes ein.
centre-place-kind = Art des Ortes
centre-place-kind-hospital = Krankenhausstation
centre-place-kind-outpatient = Krankenhausambulanz
centre-place-kind-town = Ambulant vor Ort: Gesundheitshaus, Verein, Gemeindesaal
centre-place-kind-home = Beim Patienten zu Hause
centre-place-kind-remote = Aus der Ferne: Telefon oder Video
centre-place-saved = { $name } ist gespeichert.
centre-out-of-use = Nicht mehr in Gebrauch
centre-in-use = Noch in Gebrauch
centre-in-use-hint = Nehmen Sie das Häkchen weg, statt zu löschen: Frühere Schulungen behalten diesen Namen.
centre-country = Land
centre-travel = Fahrzeit vom Zentrum
centre-travel-hint = Sagt, wann aufzubrechen ist, und lässt Zeit zwischen zwei Orten.
centre-travel-line =
    { $minutes ->
        [0] Am Ort
        [one] Fahrzeit: eine Minute
       *[other] Fahrzeit: { $minutes } Minuten
    }
centre-setup = Aufbau vor Ort
centre-setup-hint = Die Zeit, um zu öffnen und Stühle und Material aufzubauen.
centre-setup-line =
    { $minutes ->
        [0] Ohne Aufbau
        [one] Aufbau: eine Minute
       *[other] Aufbau: { $minutes } Minuten
    }

centre-hours = Öffnungszeiten
centre-hours-hint = Eine Zeile je Zeitraum, zum Beispiel Montag von 8:30 bis 12:00.
centre-hours-none = Keine Zeiten eingetragen
centre-hours-day = Tag
centre-hours-from = Von
centre-hours-to = Bis
centre-hours-row = Zeitraum { $number }
centre-hours-add = Zeitraum hinzufügen
centre-hours-remove = Zeitraum { $number } entfernen
centre-hours-unreadable = Zeitraum { $number }: Schreiben Sie zwei Uhrzeiten, zum Beispiel 8:30 und 12:00.
centre-hours-backwards = Zeitraum { $number }: Das Ende liegt vor dem Anfang.
centre-hours-overlap = Zeitraum { $number }: Er überschneidet sich mit einem anderen desselben Tages.
centre-hours-day-line = { $day }: { $hours }
centre-hours-days = { $first } bis { $last }
centre-hours-stretch = { $from } – { $to }

centre-rooms = Räume
centre-rooms-of = Räume von { $place }
centre-rooms-none = Kein Raum eingetragen
centre-room-new = Raum hinzufügen
centre-room-new-in = Raum hinzufügen bei { $place }
centre-room-edit = { $name } bearbeiten
centre-room-name = Name des Raums
centre-room-name-missing = Geben Sie den Namen des Raums ein.
centre-room-seats = Sitzplätze
centre-room-seats-hint = Leer, wenn niemand gezählt hat.
centre-room-seats-unreadable = Geben Sie eine ganze Zahl ein, zum Beispiel 12.
centre-room-line =
    { $seats ->
        [one] { $name }, ein Platz
       *[other] { $name }, { $seats } Plätze
    }

centre-directory-about = Ärzte, Apotheken, Dienste und Vereine, an die das Zentrum schreibt.
centre-directory-search = Im Adressbuch suchen
centre-directory-search-hint = Name, Praxis oder Gemeinde.
centre-directory-loading = Das Adressbuch wird gelesen …
centre-directory-empty = Das Adressbuch ist leer.
centre-directory-none-found = Nichts passt zu „{ $search }“.
centre-directory-count =
    { $count ->
        [0] Kein Eintrag
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
centre-directory-table = Adressbuch, nach Namen
centre-recipient-new = Zum Adressbuch hinzufügen
centre-recipient-edit = { $name } bearbeiten
centre-recipient-kind = Art
centre-recipient-kind-general-practitioner = Hausarzt
centre-recipient-kind-specialist = Facharzt
centre-recipient-kind-pharmacist = Apotheke
centre-recipient-kind-nurse = Freiberufliche Pflegefachperson
centre-recipient-kind-hospital = Krankenhaus oder Klinik
centre-recipient-kind-insurer = Krankenkasse
centre-recipient-kind-social-service = Sozialdienst
centre-recipient-kind-association = Patientenverein
centre-recipient-kind-other = Andere
centre-recipient-name = Name
centre-recipient-name-hint = Wie auf einem Briefumschlag.
centre-recipient-name-missing = Geben Sie den Namen ein.
centre-recipient-organisation = Praxis oder Einrichtung
centre-recipient-number = Berufsnummer
centre-recipient-patients = Patienten
centre-recipient-saved = { $name } ist im Adressbuch gespeichert.

centre-keeping-about = Was das Register über Personen aufbewahrt, und wie lange.
centre-identifiers = Nationale Kennnummern
centre-identifiers-about = Zunächst wird keine aufbewahrt. Wer eine einschaltet, fügt der Akte ein freiwilliges Feld hinzu: Die Nummer ist dort am Bildschirm verdeckt und erscheint nie auf Listen, in Exporten oder Protokollen. Fragen Sie zuerst Ihren Datenschutzbeauftragten.
centre-identifiers-kept = Nummern, die in den Akten stehen dürfen
centre-retention = Aufbewahrungsdauer
centre-retention-about = Sentier legt keine Dauer fest und löscht von sich aus nichts. Tragen Sie ein, welche Dauer Ihr Zentrum gewählt hat und woher sie stammt; Sentier sagt Ihnen dann, welche Akten fällig sind.
centre-retention-years = { $country }: Jahre nach der letzten Handlung
centre-retention-years-unreadable = Geben Sie eine ganze Zahl von 1 bis 50 ein.
centre-retention-source = { $country }: woher diese Dauer stammt
centre-retention-source-missing = { $country }: Schreiben Sie, woher die Dauer stammt, damit sie jeder prüfen kann.
centre-retention-unit = Jahre
centre-retention-due = Fällige Akten ansehen
centre-keeping-saved = Die Regeln zur Aufbewahrung sind gespeichert.
centre-recovery = Notfallblatt
centre-recovery-about = Es sagt, wo das Register liegt und wie es wieder geöffnet wird, mit Platz, um den Code von Hand zu schreiben. Für einen verschlossenen Umschlag, sicher verwahrt.
centre-recovery-print = Notfallblatt drucken
