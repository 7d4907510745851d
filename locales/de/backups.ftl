# Backups of the register, and what opens it.

backups-title = Sicherungen
backups-loading = Sicherungen werden gelesen…
backups-about = An jedem Tag, an dem Sie das Register öffnen, und beim Sperren wird eine verschlüsselte und geprüfte Kopie gemacht. Aufbewahrt werden die neuesten von 7 Tagen, 5 Wochen und 12 Monaten.
backups-standing-fine = Letzte geprüfte Sicherung: { $when }, auf diesem Computer und in { $place }.
backups-standing-only-here = Letzte geprüfte Sicherung: { $when }, nur auf diesem Computer. Geht der Computer verloren, dann auch sie: Wählen Sie einen weiteren Ort.
backups-standing-place-missing =
    { $days ->
        [0] Der Stick oder Ordner { $place } ist nicht da; die Kopie darauf ist von heute.
        [one] Der Stick oder Ordner { $place } ist nicht da; die Kopie darauf ist einen Tag alt.
       *[other] Der Stick oder Ordner { $place } ist nicht da; die Kopie darauf ist { $days } Tage alt.
    }
backups-standing-missed =
    { $days ->
        [0] Seit heute fehlt eine Sicherung.
        [one] Seit einem Tag keine vollständige Sicherung.
       *[other] Seit { $days } Tagen keine vollständige Sicherung.
    }
backups-standing-failed = Die letzte Sicherung ist nicht gelungen. Das Register ist unversehrt.
backups-standing-never = Es gibt noch keine Sicherung.
backups-standing-practice = Fiktive Personen werden nicht von selbst gesichert.
backups-now = Jetzt sichern
backups-making = Sicherung läuft… Sie können weiterarbeiten.
backups-making-part = Kopie: { $percent } %
backups-made = Die Sicherung ist gemacht und geprüft.
backups-card = Sicherung des Registers
backups-card-all = Sicherungen ansehen
backups-card-code = Dieses Register hat noch keinen Notfallcode. Ohne ihn ist eine vergessene Passphrase verloren.
backups-place = Ein weiterer Ort
backups-place-about = Eine zweite Festplatte, ein USB-Stick oder ein Netzwerkordner. Die Dateien dort sind verschlüsselt.
backups-place-chosen = Gewählter Ort: { $place }
backups-place-none = Kein weiterer Ort ist gewählt.
backups-place-choose = Ordner wählen
backups-place-drop = Dort nicht mehr sichern
backups-list = Erreichbare Sicherungen
backups-list-none = Keine Sicherung ist erreichbar.
backups-column-made = Gemacht am
backups-column-size = Größe
backups-column-centre = Zentrum
backups-column-state = Zustand
backups-column-place = Ordner
backups-column-acts = Aktionen
backups-size = { $megabytes } MB
backups-state-verified = Beim Anlegen geprüft
backups-state-unverified = Ohne Prüfnachweis
backups-state-damaged = Beschädigt
backups-verify = Prüfen
backups-verified = Jede Seite wurde gelesen: Die Sicherung vom { $when } ist vollständig.
backups-restore = Zu einer Sicherung zurückkehren
backups-restore-about = Nichts wird gelöscht: Das heutige Register wird als Ganzes beiseitegelegt. Sie sehen zuerst, was sich ändern würde.
backups-restore-find = Sicherungen in einem Ordner suchen
backups-restore-choose = Welche Sicherung?
backups-restore-choice = { $when } – { $centre }, { $size }
backups-centre-unknown = Zentrum nicht angegeben
backups-secret = Passphrase oder Notfallcode vom Tag dieser Sicherung
backups-secret-missing = Geben Sie die Passphrase oder den Notfallcode ein.
backups-preview = Ansehen, was sich ändern würde
backups-preview-title = Was sich ändern würde
backups-previewing = Die Sicherung wird gelesen und geprüft…
backups-what = Im Register
backups-then = In der Sicherung
backups-today = Jetzt
backups-count-patients = Personen
backups-count-sessions = Termine
backups-count-presences = Anwesenheiten
backups-count-documents = Papiere und Briefe
backups-count-acts = Aktionen im Verlauf
backups-count-newest = Letzte Aktion
backups-no-register = Kein Register, oder mit diesem Schlüssel nicht lesbar
backups-restore-do = Diese Sicherung einsetzen
backups-restoring = Wird eingesetzt…
backups-restored = Die Sicherung ist eingesetzt. Öffnen Sie sie mit der Passphrase oder dem Notfallcode ihres Tages.
backups-restored-aside = Das vorige Register liegt vollständig in { $folder }.
backups-passphrase = Passphrase
backups-passphrase-about = Frühere Sicherungen öffnen sich weiterhin mit der Passphrase ihres Tages.
backups-passphrase-old = Bisherige Passphrase
backups-passphrase-change = Passphrase ändern
backups-passphrase-changed = Die Passphrase ist geändert.
backups-code = Notfallcode
backups-code-about = Er öffnet das Register oder eine Sicherung, wenn die Passphrase verloren ist. Er wird nur einmal gezeigt und nirgends aufbewahrt: Drucken Sie das Notfallblatt.
backups-code-none = Es wurde kein Code angelegt.
backups-code-made = Code vom { $day }.
backups-code-proved = Blatt zuletzt gefunden und geprüft am { $day }.
backups-code-unproved = Noch niemand hat geprüft, ob das Blatt zur Hand ist.
backups-code-make = Code und Notfallblatt anlegen
backups-code-renew = Code und Blatt erneuern
backups-code-renew-about = Der alte Code öffnet dieses Register nicht mehr. Frühere Sicherungen öffnet er noch.
backups-code-shown = Hier ist er, nur einmal. Die Datei des Blattes wird beim Sperren gelöscht: Drucken Sie sie jetzt.
backups-drill = Prüfen, ob das Blatt zur Hand ist
backups-drill-about = Nehmen Sie das Blatt und geben Sie diese Gruppen des Codes ein.
backups-drill-group = Gruppe { $number } von 7
backups-drill-done = Der Code stimmt. Das Datum ist vermerkt.
backups-lost = Passphrase verloren?
backups-lost-title = Mit dem Notfallcode öffnen
backups-lost-about = Nehmen Sie das Notfallblatt. Sein Code öffnet das Register, und Sie wählen eine neue Passphrase.
backups-lost-code = Notfallcode, sieben Vierergruppen
backups-lost-back = Zurück zur Passphrase
