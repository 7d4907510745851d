# Die Seiten der Koordination auf dem regionalen Server.

# Auf jeder Seite.
hub-skip = Zum Inhalt
hub-pages = Seiten
hub-language = Sprache
hub-who = { $name }, { $role }
hub-role-coordinator = Koordination
hub-role-reader = nur Lesen
hub-sign-out = Abmelden
hub-show = Anzeigen
hub-zone = Zone
hub-zone-all = Alle Zonen
hub-zone-none = Ohne Zone
hub-centre = Zentrum
hub-year = Jahr
hub-period = Zeitraum
hub-empty = Noch ist keine Tabelle angekommen. Diese Seite füllt sich, sobald ein Zentrum seine Zählungen teilt.

# Anmelden.
hub-sign-in = Anmelden
hub-sign-in-about = Für die Koordination des Projekts. Ihr Konto erhalten Sie vom Administrator dieses Servers.
hub-name = Name
hub-password = Passwort
hub-sign-in-wrong = Name und Passwort passen nicht zusammen. Es wurde nichts geöffnet. Prüfen Sie beides; der Administrator kann Ihnen ein neues Einmalpasswort geben.
hub-sign-in-wait = Zu viele Versuche. Es wurde nichts geöffnet. Versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.
hub-password-title = Wählen Sie Ihr Passwort
hub-password-about = Das Einmalpasswort hat ausgedient. Von nun an kennen nur Sie dieses: mindestens 12 Zeichen, am einfachsten ein Satz.
hub-password-old = Jetziges Passwort
hub-password-new = Neues Passwort
hub-password-again = Neues Passwort, noch einmal
hub-password-save = Dieses Passwort behalten
hub-password-wrong = Das jetzige Passwort stimmt nicht. Es wurde nichts geändert. Geben Sie es noch einmal ein.
hub-password-short = Das neue Passwort hat weniger als 12 Zeichen. Es wurde nichts geändert. Wählen Sie ein längeres.
hub-password-differs = Die beiden neuen Passwörter sind verschieden. Es wurde nichts geändert. Geben Sie sie noch einmal ein.
hub-password-same = Das neue Passwort ist das jetzige. Es wurde nichts geändert. Wählen Sie ein anderes.

# Wer hat gemeldet.
hub-reported = Wer hat gemeldet
hub-reported-about = Die Tabellen jedes Zentrums, wie sie gelten. Ein Quartal, das nicht vorbei ist, ist noch nicht fällig.
hub-reported-caption = Tabellen { $year } nach Zentrum
hub-reported-done = { $reported } von { $all } fälligen Tabellen sind da.
hub-reported-at = Eingegangen am { $day }
hub-revision = Revision { $revision }
hub-withdrawn-at = Zurückgezogen am { $day }
hub-silent = Still
hub-not-over = Nicht fällig
hub-last-heard = Zuletzt gehört
hub-never = Nie
hub-no-centre = In dieser Zone ist kein Zentrum bekannt. Der Administrator ordnet Zentren den Zonen zu.

# Summen.
hub-sums = Summen nach Zone
hub-sums-about = Summen veröffentlichter Zellen, nie Gesamtzahlen der Region: Was ein Zentrum verborgen hält, steckt in keiner Summe.
hub-sums-caption = { $measure }, { $period }, { $group }: Summe veröffentlichter Zellen
hub-group = Zeilen
hub-group-wide-age = Nach Alter, drei Gruppen
hub-measure = Gezählt
hub-region = Alle Zonen
hub-withheld = Zurückgehalten
hub-nobody = Keine Zahl
hub-coverage =
    { $count ->
        [one] { $count } Zentrum
       *[other] { $count } Zentren
    }
hub-lacking-masked = { $count } verborgen
hub-lacking-coarser = { $count } ohne dieses Detail
hub-lacking-unknown = { $count } nicht erfasst
hub-lacking-withdrawn = { $count } zurückgezogen
hub-lacking-silent = { $count } still
hub-legend = So lesen Sie diese Tabelle
hub-legend-zero = 0: Zentren haben diese Zelle veröffentlicht und niemand kam.
hub-legend-withheld = Zurückgehalten: Weniger als drei Zentren haben etwas darin, eines davon hat mehr als 70 %, oder eine solche Summe ergäbe sich daraus durch Abziehen.
hub-legend-nobody = Keine Zahl: Kein Zentrum hat diese Zelle veröffentlicht; die Zeile darunter sagt, warum.
hub-legend-masked = Verborgen: Das Zentrum behält diese Zelle für sich, damit niemand erkannt werden kann.
hub-legend-coarser = Ohne dieses Detail: Die Tabelle des Zentrums ist in diesem Jahr gröber und hat diese Zeile nicht.
hub-legend-unknown = Nicht erfasst: Von jemandem ist dort Geschlecht oder Alter unbekannt, deshalb hat die Tabelle diese Zeilen nicht.
hub-legend-withdrawn = Zurückgezogen: Das Zentrum hat seine Tabelle zurückgenommen.
hub-legend-silent = Still: Vom Zentrum ist keine Tabelle dieses Zeitraums gekommen.
hub-legend-patients = Patienten werden je Zentrum und Quartal gezählt. Wer in zwei Zentren oder wegen zweier Krankheiten kommt, zählt in jedem: Das sind keine verschiedenen Personen.

# Verlauf.
hub-trends = Verlauf
hub-trends-about = Dieselbe Summe von Quartal zu Quartal. Wo sich die Gruppe der Zentren ändert, ist die Linie unterbrochen: Solche Punkte sind nicht vergleichbar.
hub-trends-caption = { $row }, { $zone }, { $measure }: Summe veröffentlichter Zellen nach Quartal
hub-trends-chart = Liniendiagramm der Tabelle darunter: { $row }, { $zone }.
hub-quarter-short = Q{ $number } { $year }
hub-row = Zeile
hub-sum = Summe veröffentlichter Zellen
hub-centres = Zentren
hub-comparable = Verglichen mit dem Quartal davor
hub-comparable-first = Erstes Quartal
hub-comparable-same = Dieselben Zentren
hub-joined = Neu: { $centres }
hub-left = Nicht mehr: { $centres }

# Geändert seit.
hub-changes = Geändert seit
hub-changes-about = Was nach einem Tag einging, berichtigt oder zurückgezogen wurde, zum Beispiel seit dem Druck des Jahrbuchs.
hub-changes-caption = Änderungen nach dem { $day }
hub-since = Nach dem
hub-changes-none = Nach dem { $day } hat sich nichts geändert.
hub-day-unreadable = Das ist kein Datum. Es wurde nichts gesucht. Wählen Sie einen Tag.
hub-change = Was geschah
hub-change-first = Erste Tabelle
hub-change-corrected = Berichtigt
hub-change-withdrawn = Zurückgezogen
hub-received = Eingegangen
hub-cause = Ursache
hub-cause-none = Nicht angegeben
hub-cause-late-marks = Teilnahmen wurden nach dem Teilen eingetragen
hub-cause-wrong-marks = Teilnahmen waren falsch
hub-cause-merged-files = Doppelte Akten wurden zusammengeführt
hub-cause-wrong-centre = Zählungen eines anderen Zentrums
hub-cause-wrong-period = Zählungen eines anderen Zeitraums
hub-cause-wrong-data = Die Zählungen waren falsch
hub-cause-other = Eine andere Ursache

# Export.
hub-export = Export
hub-export-about = Alle Summen eines Jahres mit dem, was dahintersteht: Zentren, verborgen, ohne dieses Detail, nicht erfasst, zurückgezogen, still.
hub-export-public = Für die Öffentlichkeit
hub-export-public-about = Jede Zahl ist für sich auf 5 gerundet; Zeilen müssen daher nicht ihre Gesamtzahl ergeben.
hub-export-internal = Nur für das Projekt
hub-export-internal-about = Genaue Summen, als vertraulich gekennzeichnet. Nicht weitergeben: Wer sie mit anderen Tabellen vergleicht, kann mehr erfahren, als jede zeigt.
hub-export-internal-closed = Genaue Summen sind für die Koordination. Ihr Konto liest; es exportiert die gerundete Datei.
hub-export-csv = CSV
hub-export-xlsx = Tabelle (XLSX)
hub-export-footnote = Summen veröffentlichter Zellen, unabhängig auf 5 gerundet; Zeilen müssen nicht ihre Gesamtzahl ergeben. Keine Gesamtzahlen der Region, keine verschiedenen Personen.
hub-export-restricted = Vertraulich: genaue Summen veröffentlichter Zellen, nur für das Projekt. Keine Gesamtzahlen der Region, keine verschiedenen Personen.

# Wenn etwas nicht stimmt.
hub-problem-forbidden = Das ist der Koordination vorbehalten. Es wurde nichts geändert und nichts ist hinausgegangen. Fragen Sie den Administrator dieses Servers, wenn Sie es brauchen.
hub-problem-form = Dieses Formular gilt nicht mehr. Es wurde nichts geändert. Öffnen Sie die Seite noch einmal und füllen Sie es neu aus.
hub-problem-missing = Eine solche Seite gibt es hier nicht.
hub-problem-broken = Der Server konnte nicht antworten. Was er erhalten hat, ist sicher. Versuchen Sie es in einer Minute noch einmal; dauert es an, rufen Sie den Administrator an.
hub-problem-back = Zurück zur ersten Seite
