# What the command line says.

# The passphrase, and making a register.

cli-made-register = Ein neues verschlüsseltes Register liegt in diesem Ordner bereit: { $folder }
cli-asks-passphrase = Geben Sie die Passphrase des Registers ein (sie wird nicht angezeigt):
cli-asks-passphrase-again = Geben Sie dieselbe Passphrase noch einmal ein:

# Importing a roster.

cli-roster-tally = Gelesene Zeilen: { $rows }. Gut: { $good }. Zu berichtigen: { $rejected }.
cli-roster-problem = Zeile { $line } ({ $column }): { $reason }
cli-roster-taken =
    { $taken ->
        [0] Es wurde kein Patient in das Register aufgenommen.
        [one] Ein Patient wurde in das Register aufgenommen.
       *[other] { $taken } Patienten wurden in das Register aufgenommen.
    }

# People.

cli-identifier-possible = Diese Nummer ist möglich: { $masked }
cli-no-duplicates = Keine Akte gleicht einer anderen.
cli-merged = Aus zwei Akten ist eine geworden. Zurück geht es mit: sentier people unmerge { $merge }
cli-undone =
    { $restored ->
        [0] Es ist rückgängig gemacht.
        [one] Es ist rückgängig gemacht; eines ist wieder, wie es war.
       *[other] Es ist rückgängig gemacht; { $restored } Dinge sind wieder, wie sie waren.
    }
cli-person-exported =
    { $papers ->
        [0] Die Kopie für die Person liegt hier: { $pdf } und, für Maschinen: { $json }
        [one] Die Kopie für die Person liegt hier, mit einem Dokument: { $pdf } und, für Maschinen: { $json }
       *[other] Die Kopie für die Person liegt hier, mit { $papers } Dokumenten: { $pdf } und, für Maschinen: { $json }
    }
cli-person-erased = Die Person ist aus dem Register gelöscht. Die Bescheinigung Nr. { $number } liegt hier: { $certificate }

# Programmes, sessions and attendance.

cli-programme-opened =
    { $sessions ->
        [one] Das Programm „{ $title }“ ist geöffnet, mit einer Schulungseinheit.
       *[other] Das Programm „{ $title }“ ist geöffnet, mit { $sessions } Schulungseinheiten.
    }
cli-enrolled =
    { $people ->
        [0] Es wurde niemand aufgenommen: Alle diese Personen nehmen schon am Programm teil.
        [one] Eine Person wurde in das Programm aufgenommen.
       *[other] { $people } Personen wurden in das Programm aufgenommen.
    }
cli-session = Schulungseinheit { $number }, { $date }: { $theme }
cli-skipped = Am { $date } ist keine Schulungseinheit geplant: Das ist ein Feiertag ({ $holiday }).
cli-attendance = { $marked } von { $listed } erfasst, anwesend: { $present }.
cli-today = Heute ist { $date }.
cli-nothing-today = Heute findet keine Schulungseinheit statt.
cli-letter-line = { $name }: { $told }. { $stands }.
cli-handout-made = Das Patientenblatt ist hier gespeichert: { $path }
cli-stack-goes-on = Stapel { $id }: { $done } von { $total } Personen.
cli-stack-made = Blätter gemacht für { $done } Personen, in { $files } Dateien, in diesem Ordner: { $folder }
cli-stack-without = Nichts gedruckt für { $name }: Das Blatt ist in keiner Sprache geschrieben, die diese Person liest.
cli-exported =
    { $rows ->
        [0] Es gibt keine Zeile auszugeben; die Datei, nur mit Überschriften, liegt hier: { $path }
        [one] Eine Zeile ist hier gespeichert: { $path }
       *[other] { $rows } Zeilen sind hier gespeichert: { $path }
    }

# Counts, and what leaves.

cli-counts-title = Dies ist die Tabelle, die hinausginge, { $quarter }:
cli-counts-hidden =
    { $hidden ->
        [0] Keiner der { $values } Werte ist gesperrt: Keiner betrifft 1 bis unter { $threshold } Patienten.
        [one] Ein Wert von { $values } ist gesperrt (s.), weil er weniger als { $threshold } Patienten betrifft oder weil man mit ihm einen solchen Wert errechnen könnte.
       *[other] { $hidden } Werte von { $values } sind gesperrt (s.), weil sie weniger als { $threshold } Patienten betreffen oder weil man mit ihnen einen solchen Wert errechnen könnte.
    }
cli-shared = Die Aufstellung Nr. { $sequence } ist freigegeben und wird hier verwahrt, bis sie gesendet ist.
cli-sent = Vom Server bestätigte Aufstellungen: { $confirmed }. Hier wartend: { $waiting }.
cli-counts-withdrawn = Die Tabelle ist zurückgezogen (Nr. { $sequence }). Hier ist nichts gelöscht; die Rücknahme geht mit dem nächsten Senden hinaus.
cli-batch-done = Tabelle Nr. { $sequence } wartet jetzt so, wie Sie es entschieden haben.
cli-batches-exported =
    { $tables ->
        [one] Eine Tabelle ist geschrieben und vom Datenträger nachgelesen: { $path }
       *[other] { $tables } Tabellen sind geschrieben und vom Datenträger nachgelesen: { $path }
    }
cli-receipts-imported = Tabellen, die diese Datei bestätigt: { $confirmed }. Schon bekannte Quittungen: { $known }. Antworten, die nichts bestätigen: { $refused }.
cli-linked = Dieses Register ist mit „{ $name }“ verbunden. Vergleichen Sie am Telefon mit der Verwaltung des Servers den Fingerabdruck seines Schlüssels: { $fingerprint }
cli-receipt-saved = Die Empfangsbestätigung ist hier gespeichert: { $path }

# The demonstration, one sentence for each thing it leaves.

cli-demo-title = Die Vorführung von Sentier erzählt eine ganze Geschichte, von der Patientenliste bis zu den anonymen Zählungen, die ein Server bestätigt.
cli-demo-fictional = Alle Personen und alle Zentren dieser Vorführung sind erfunden.
cli-demo-register = Das Register des Zentrums, verschlüsselt und ohne seine Passphrase nicht lesbar: { $path }
cli-demo-passphrase = Die Passphrase dieses Vorführregisters lautet: { $passphrase }
cli-demo-roster =
    { $people ->
        [one] Die in das Register eingelesene Liste mit einer Person: { $path }
       *[other] Die in das Register eingelesene Liste mit { $people } Personen: { $path }
    }
cli-demo-programme =
    { $sessions ->
        [one] Das Programm „{ $title }“, geöffnet mit einer Schulungseinheit, die Feiertage meidet.
       *[other] Das Programm „{ $title }“, geöffnet mit { $sessions } Schulungseinheiten, die Feiertage meiden.
    }
cli-demo-attendance =
    { $present ->
        [0] Die Teilnahmen, mit niemandem von { $listed } anwesend: { $path }
        [one] Die Teilnahmen, mit einer Person von { $listed } anwesend: { $path }
       *[other] Die Teilnahmen, mit { $present } Personen von { $listed } anwesend: { $path }
    }
cli-demo-handout = Das Patientenblatt einer dieser Personen, auf Französisch und Niederländisch ({ $bytes } Bytes): { $path }
cli-demo-hub = Ein Vorführserver, „{ $name }“, läuft auf diesem Computer, solange gesendet wird; nichts geht ins Netz.
cli-demo-counts =
    { $hidden ->
        [0] Die Zählungen, Byte für Byte wie sie hinausgehen, mit keinem von { $values } Werten gesperrt: { $path }
        [one] Die Zählungen, Byte für Byte wie sie hinausgehen, mit einem von { $values } Werten gesperrt: { $path }
       *[other] Die Zählungen, Byte für Byte wie sie hinausgehen, mit { $hidden } von { $values } Werten gesperrt: { $path }
    }
cli-demo-receipt = Die Empfangsbestätigung Nr. { $number }, vom Server signiert und geprüft: { $path }
cli-programme-file = { $centre } hat diese Datei am { $day } geschrieben: „{ $title }“. Die Unterschrift stimmt, und der Inhalt ist vollständig.
cli-programme-key = Schlüssel, der sie unterschrieben hat, zum Vergleichen am Telefon: { $key }
cli-programme-exported = Das Programm liegt in { $path }. Kein Name einer Person steht darin.
cli-programme-taken = „{ $title }“ wurde übernommen.
cli-template-sound =
    { $sessions ->
        [one] Die Vorlage „{ $template }“ ist in Ordnung, mit einer Schulungseinheit.
       *[other] Die Vorlage „{ $template }“ ist in Ordnung, mit { $sessions } Schulungseinheiten.
    }

# Calendars and cycles.

cli-calendar-exported = Der Kalender liegt hier: { $path }
cli-calendar-busy = Gelesene belegte Zeiten: { $times }. Unlesbare Einträge: { $left }. Unbekannte Zeitzonen, als die des Zentrums gelesen: { $guessed }.
cli-plan-tally = Platzierte Einheiten: { $placed }. Ohne Platz: { $unplaced }.
cli-plan-unplaced = Ohne Platz: { $group } { $number }  { $theme } ({ $why })
cli-plan-nowhere = kein Tag, keine Uhrzeit oder kein Raum möglich
cli-open-sessions =
    { $count ->
        [one] Eine Einheit ist nicht abgeschlossen
       *[other] { $count } Einheiten sind nicht abgeschlossen
    }
cli-plan-room-taken = Raum belegt
cli-plan-room-busy = Raum anderweitig belegt
cli-plan-professional-taken = Schulungskraft schon eingeplant
cli-plan-professional-busy = Schulungskraft anderweitig belegt
cli-plan-professional-away = Schulungskraft im Urlaub
cli-plan-patient-elsewhere = Patient anderswo erwartet
cli-plan-overfull = zu viele Personen
cli-plan-room-too-small = Raum zu klein
cli-plan-nobody-leads = niemand leitet
cli-plan-profession-missing = Beruf fehlt
cli-plan-holiday = Feiertag
cli-plan-school-holiday = Schulferien
cli-plan-forbidden-week = freigehaltene Woche
cli-plan-place-closed = Ort geschlossen
cli-plan-travel-too-short = Weg zu kurz bemessen
cli-plan-past = Tag vorbei

cli-report-saved = Der Bericht liegt hier: { $file }

cli-facts-exported = Die Fakten sind hier: { $file }. Es sind personenbezogene Daten: Geben Sie sie nur weiter, wenn sie gelesen werden dürfen.
cli-facts-imported = Die Fakten wurden übernommen: { $patients } Personen, { $sessions } Schulungseinheiten, { $presences } Anwesenheiten.

cli-released-title = Tabelle { $table }, { $period }, Fassung { $revision }, { $step ->
        [full] vollständig
        [three-ages] mit drei Altersgruppen
        [no-residence] ohne Wohnländer
        [half-years] mit Krankheiten je Halbjahr
        [total-only] nur die Summe
       *[nothing] ohne Zahlen
    }{ $status ->
        [withdrawn] , zurückgezogen
       *[released] :
    }
cli-released-columns-code = Code
cli-released-columns-patients = Patienten
cli-released-columns-attendances = Teilnahmen
cli-released-withheld = { $period }: Es wurde nichts Neues freigegeben. { $why ->
        [frozen] Die Zahlen haben sich geändert, aber was freigegeben ist, bleibt: Zwei Tabellen ließen sich voneinander abziehen.
        [corrections-used-up] Zwei Berichtigungen im Jahr sind erlaubt, und beide sind geschehen.
        [not-yet] Nicht alle seine Quartale sind freigegeben.
       *[unsafe] Es ließ sich nicht zeigen, dass niemand darin zu finden ist.
    }
cli-released-ledger = { $file } behält, was freigegeben wurde. Es ist so vertraulich wie das Register.
cli-withdrawn = Was über { $period } freigegeben war, ist mit Fassung { $revision } zurückgezogen. Wer es schon hat, weiß es trotzdem.

# Backups, the passphrase, the recovery code.

cli-backup-made = Sicherung gemacht und geprüft: { $place }
cli-backup-line = { $when }  { $size } MB  { $centre }  { $state }  { $path }
cli-backup-whole = Jede Seite wurde gelesen: Diese Sicherung ist vollständig.
cli-backup-place-set = Die Sicherungen gehen ab jetzt auch in diesen Ordner.
cli-backup-contents = { $patients } Personen, { $sessions } Termine, { $presences } Anwesenheiten, { $documents } Papiere und Briefe, { $acts } Aktionen
cli-backup-then = Sicherung von { $centre }: { $contents }
cli-backup-now = Heutiges Register: { $contents }
cli-backup-not-yet = Es wurde nichts geändert. Um diese Sicherung einzusetzen, fügen Sie --yes hinzu.
cli-passphrase-changed = Die Passphrase ist geändert.
cli-recovery-code = Notfallcode, nur einmal gezeigt: { $code }
cli-asks-new-passphrase = Geben Sie die neue Passphrase ein (sie wird nicht angezeigt):
