# The pages of figures in the window: the year, the forms, the funding rule, the territory, what was sent.

figures-title = Berichte
figures-context = Die Zahlen des Zentrums, jede mit ihrer Erklärung.
figures-tabs = Teile der Berichte
figures-tab-year = Das Jahr
figures-tab-forms = Formulare
figures-tab-funding = Förderung
figures-tab-territory = Einzugsgebiet
figures-tab-sent = Gesendet
figures-loading = Die Zahlen werden berechnet …
figures-back = Alle Formulare
figures-back-sent = Alle gesendeten Berichte
figures-nothing = –
figures-restricted = Eingeschränkte Weitergabe.
figures-restricted-about = Genaue Zahlen, für das Zentrum und seine Behörde.

# Which days, which programme.

figures-asked = Zeitraum und Programm
figures-kind = Dauer
figures-kind-year = Jahr
figures-kind-quarter = Quartal
figures-kind-month = Monat
figures-kind-four = Vier Jahre
figures-kind-free = Freie Daten
figures-period = Zeitraum
figures-from = Vom
figures-until = Bis einschließlich
figures-days-backwards = Der letzte Tag liegt vor dem ersten: Berichtigen Sie eines der beiden Daten.
figures-programme = Programm
figures-whole-centre = Ganzes Zentrum
figures-period-year-said = Jahr { $year }
figures-period-years-said = Jahre { $first } bis { $last }
figures-period-years-short = { $first } bis { $last }
figures-period-days-said = { $from } bis { $until }
figures-year-so-far = { $year }, bis heute
figures-not-over = Dieser Zeitraum ist nicht zu Ende (letzter Tag: { $last }); seine Zahlen können sich noch ändern. Der Bericht wird als gesendet vermerkt, sobald der Zeitraum zu Ende ist.

# A report that is filled.

figures-report-of-year = Jahresbericht { $year }
figures-report-context = { $whole }, { $period }
figures-card-title = { $report } – { $scheme }
figures-make-pdf = PDF erstellen
figures-make-key = Strg+P erstellt das PDF
figures-make-xlsx = Excel-Tabelle (XLSX)
figures-make-ods = LibreOffice-Tabelle (ODS)
figures-make-csv = Text in Spalten (CSV)
figures-make-typing = Liste in Eingabereihenfolge
figures-make-json = Für ein Computerprogramm (JSON)
figures-more = Andere Dateien
figures-adapt = Dieses Formular anpassen
figures-views = Darstellung
figures-view-read = Lesen und verstehen
figures-view-typing = Eingabereihenfolge
figures-unchecked = Dieses Formular konnte nicht an der Quelle geprüft werden: Vergleichen Sie die Bezeichnungen mit denen Ihrer Behörde.
figures-sources = Woher dieses Formular stammt
figures-file-making = Die Datei wird erstellt …
figures-file-made = Die Datei ist fertig. Sie enthält genaue Zahlen: eingeschränkte Weitergabe.
figures-file-made-public = Die Datei ist fertig. Sie enthält keine Zahl über weniger als elf Personen.
figures-file-where = Sie liegt hier:
figures-file-open = Erneut öffnen

# What to look at first.

figures-mend =
    { $count ->
        [one] Ein Punkt, der vor den Zahlen anzusehen ist
       *[other] { $count } Punkte, die vor den Zahlen anzusehen sind
    }
figures-mend-about = Nichts hält Sie auf: Diese Punkte sagen nur, welche Zahlen sich ändern können.
figures-mend-none = Die Prüfungen stimmen, und nichts fehlt, das diese Zahlen ändern würde.
figures-mend-cells =
    { $count ->
        [one] Feld, das sich ändern kann:
       *[other] Felder, die sich ändern können:
    }
figures-mend-open =
    { $count ->
        [one] Die Akte oder Schulung zum Öffnen
       *[other] Die { $count } Akten oder Schulungen zum Öffnen
    }
figures-mend-open-of =
    { $count ->
        [one] Die Akte oder Schulung zum Öffnen: { $about }
       *[other] Die { $count } Akten oder Schulungen zum Öffnen: { $about }
    }
figures-to-cell = Zum Feld { $cell } gehen

# One figure.

figures-beside = neben dem Formular
figures-before = Im Jahr davor: { $before }
figures-how = Wie gezählt wird
figures-how-of = Wie gezählt wird: { $label }
figures-who = Wer ist das?
figures-who-of = Wer ist das? { $label }
figures-who-loading = Die Akten werden gesucht …
figures-who-inside = Diese Liste bleibt im Zentrum.
figures-counted =
    { $count ->
        [one] { $count } gezählt
       *[other] { $count } gezählt
    }
figures-counted-none = Hier wird niemand gezählt.
figures-not-counted =
    { $count ->
        [one] { $count } angesehen und nicht gezählt
       *[other] { $count } angesehen und nicht gezählt
    }
figures-not-counted-about = Wer der Regel am nächsten kommt, steht zuerst.
figures-behind-all =
    { $count ->
        [one] Die weitere Zeile zeigen
       *[other] Die { $count } weiteren Zeilen zeigen
    }
figures-behind-first = Die ersten { $shown } von { $all }.
figures-answer = Ihre Antwort
figures-answer-words = Ihre Antwort in Worten
figures-answer-words-of = Ihre Antwort in Worten: { $label }
figures-answer-back = Antwort zurücknehmen
figures-answer-saved = Antwort zum Feld { $cell } gespeichert.

# A table and its chart.

figures-table = Die Tabelle
figures-table-of = Die Tabelle: { $heading }
figures-table-empty = Für diesen Zeitraum gibt es nichts zu zeigen.
figures-chart-said = Diagramm: { $title } Die Zahlen stehen in der Tabelle danach.
figures-chart-rest =
    { $count ->
        [one] Eine weitere Zeile steht in der Tabelle.
       *[other] { $count } weitere Zeilen stehen in der Tabelle.
    }
figures-column = Anzahl
figures-total = Gesamt
figures-total-once = Jede und jeder einmal gezählt: Die Zeilen ergeben keine Summe.

# The order of the online form.

figures-typing-about = In der Reihenfolge des Online-Formulars. Nach jedem Kopieren geht der Fokus zum nächsten Feld.
figures-typing-copy = Kopieren
figures-typing-copy-of = { $value } kopieren, Feld { $cell }
figures-typing-done = Kopiert
figures-typing-copied = { $value } ist für das Feld { $cell } kopiert.
figures-typing-not-copied = Das Kopieren hat nicht geklappt. Die Zahl bleibt stehen: Sie können sie von Hand eingeben.

# What was sent.

figures-sent-button = Als gesendet vermerken
figures-sent-title = Diesen Bericht als gesendet vermerken
figures-sent-about = Der Bericht wird so aufbewahrt, wie er jetzt ist, mit seinen Regeln. Ändert sich das Register später, werden die Unterschiede und ihre Ursachen aufgelistet. Nichts verlässt diesen Computer.
figures-sent-to-mend =
    { $count ->
        [one] Ein Punkt ist noch anzusehen; er hindert Sie nicht am Senden.
       *[other] { $count } Punkte sind noch anzusehen; sie hindern Sie nicht am Senden.
    }
figures-sent-on = Gesendet am
figures-sent-future = Dieses Datum liegt in der Zukunft: Geben Sie den Tag des Sendens an.
figures-sent-note = An wen und wie
figures-sent-note-hint = Zum Beispiel: Online-Formular der Behörde.
figures-sent-done = Der Bericht ist als gesendet vermerkt und so aufbewahrt, wie er ist.
figures-filed = Gesendet am { $day }, vermerkt von { $by }
figures-sent-by = Vermerkt von
figures-sent-report = Bericht
figures-sent-tab-about = Jeder als gesendet vermerkte Bericht wird so aufbewahrt, wie er an dem Tag war.
figures-sent-table = Gesendete Berichte
figures-sent-loading = Die gesendeten Berichte werden gelesen …
figures-sent-none = Kein Bericht ist als gesendet vermerkt.
figures-filing-title = Gesendeter Bericht
figures-filing-loading = Vergleich mit dem Register von heute …
figures-filing-today = Die Zahlen von heute
figures-filing-rules = Regeln
figures-filing-fingerprint = Fingerabdruck der Fakten
figures-filing-same = Das Register sagt heute noch dasselbe.
figures-filing-changes =
    { $count ->
        [one] Eine Zahl ist heute anders
       *[other] { $count } Zahlen sind heute anders
    }
figures-filing-as-sent = Der Bericht, wie er gesendet wurde
figures-filing-as-sent-about = Diese Zahlen ändern sich nicht mehr.
figures-change-since = { $before } beim Senden, { $after } heute
figures-change-instead =
    { $count ->
        [0] { $after } statt { $before }
        [one] { $after } statt { $before }. Der Unterschied ist:
       *[other] { $after } statt { $before }. Die { $count }, die den Unterschied machen:
    }
figures-change-no-cause = Dahinter steht keine Person und keine Schulung: Die Regel ist anders.

# The forms.

figures-forms-loading = Die Formulare werden gesucht …
figures-forms-ours = Für dieses Zentrum
figures-forms-keys = In dieser Liste öffnet eine Ziffer der Tastatur das Formular, das sie trägt.
figures-forms-none = Kein Formular passt zum Land dieses Zentrums.
figures-forms-others =
    { $count ->
        [one] Ein Formular eines anderen Landes
       *[other] { $count } Formulare anderer Länder
    }
figures-scheme-own = Fassung des Zentrums
figures-scheme-unchecked = Nicht an der Quelle geprüft
figures-scheme-version = Fassung { $version }
figures-scheme-version-between = Fassung { $version }, gültig von { $from } bis { $until }
figures-scheme-version-from = Fassung { $version }, gültig seit { $from }
figures-scheme-version-until = Fassung { $version }, gültig bis { $until }
figures-next-sent = Als gesendet vermerkt am { $day }.
figures-next-not-sent = Noch nicht als gesendet vermerkt.

# The year at a glance.

figures-question-people = Wie viele Personen?
figures-question-finished = Wie viele haben abgeschlossen?
figures-question-absences = Wo wird gefehlt?
figures-year-more =
    { $count ->
        [one] Eine weitere Aufteilung
       *[other] { $count } weitere Aufteilungen
    }
figures-year-beside = Das Jahr { $year } neben { $before }.
figures-year-beside-so-far = Vom 1. Januar bis heute ({ $day }), neben denselben Tagen von { $before }.
figures-year-all = Alle diese Zahlen, mit ihren Erklärungen und Dateien
figures-territory-about = Wer woher kommt, wie weit und womit; wer nicht kommt, und warum.

# The funding rule.

figures-funding-loading = Die Förderregel wird berechnet …
figures-funding-none = Kein Formular des Zentrums enthält eine Förderregel.
figures-funding-to-forms = Die Formulare ansehen
figures-funding-met = erfüllen die Regel
figures-funding-met-of = erfüllen die Regel, von { $floor } zu erreichenden
figures-funding-one-step = fehlt nur ein Schritt
figures-funding-lost-count = können es dieses Jahr nicht mehr
figures-funding-no-floor = Die zu erreichende Zahl ist nicht eingetragen. Im Formular eintragen
figures-funding-table = Personen, die die Regel noch nicht erfüllen
figures-funding-person = Person
figures-funding-missing = Was fehlt
figures-funding-next = Nächste Schulungen, die passen
figures-funding-next-none = Keine geplante Schulung passt.
figures-funding-next-year = Nächstes Jahr
figures-funding-steps =
    { $count ->
        [one] Ein Schritt fehlt
       *[other] { $count } Schritte fehlen
    }
figures-funding-lost = Dieses Jahr nicht mehr

# A form that is adapted.

figures-scheme-title = Anpassen: { $title }
figures-scheme-context = Sie ändern eine Kopie des Zentrums; das ursprüngliche Formular bleibt, wie es ist.
figures-scheme-loading = Das Formular wird gelesen …
figures-scheme-copy-of = { $title } (Fassung des Zentrums)
figures-scheme-name = Name des Formulars
figures-scheme-first-day = Gültig ab
figures-scheme-last-day = Gültig bis
figures-scheme-options = Offene Auslegungen
figures-scheme-cells = Felder in ihrer Reihenfolge
figures-scheme-cells-about = Ändern Sie die Bezeichnungen, die Reihenfolge, oder lassen Sie Felder weg. Was ein Feld zählt, ändert sich nicht.
figures-scheme-group = Überschrift der Gruppe { $number }
figures-scheme-code = Feld
figures-scheme-label = Bezeichnung
figures-cell-up = Feld { $cell } nach oben
figures-cell-down = Feld { $cell } nach unten
figures-cell-leave = Weglassen
figures-cell-leave-of = Feld { $cell } weglassen
figures-cell-add-what = Ein Feld hinzufügen; es zählt
figures-cell-choose = Wählen …
figures-cell-add = Feld hinzufügen
figures-cell-moved = Das Feld { $cell } ist verschoben.
figures-cell-out = Das Feld { $cell } ist weggelassen.
figures-cell-added = Das Feld { $cell } ist hinzugefügt.
figures-scheme-lacks-title = Geben Sie dem Formular einen Namen.
figures-scheme-lacks-label = Ein Feld hat keine Bezeichnung.
figures-scheme-lacks-code = Ein Feld hat keine Nummer, oder zwei Felder haben dieselbe.
figures-scheme-lacks-until = Der letzte Tag liegt vor dem ersten.
figures-scheme-save = Formular speichern
figures-scheme-save-copy = Als Formular des Zentrums speichern
figures-scheme-saved = „{ $title }“ ist gespeichert
figures-scheme-fill = Mit seinen Zahlen öffnen
figures-scheme-retire = Von der Liste nehmen
figures-scheme-retired = Das Formular ist von der Liste genommen.
figures-scheme-retired-about = Niemand kann es mehr wählen. Seine Fassungen, und die als gesendet vermerkten Berichte, bleiben.
figures-scheme-restore = Es wieder auf die Liste setzen
figures-aside-retired = Von der Liste genommene Formulare: { $count }
figures-aside-back = Wieder auf die Liste setzen
figures-aside-is-back = „{ $title }“ steht wieder auf der Liste.
figures-compared =
    { $count ->
        [one] Mit Ihrer Fassung ändert sich eine Zahl
       *[other] Mit Ihrer Fassung ändern sich { $count } Zahlen
    }
figures-compared-year = Vergleichen für das Jahr
figures-compared-loading = Die beiden Zählweisen werden verglichen …
figures-compared-same = Für { $year } ergibt Ihre Fassung dieselben Zahlen.

# The self-evaluation of a programme.

figures-evaluations = Bewertungen der Programme
figures-evaluations-about = Die Zahlen sind eingetragen; das Team schreibt, die Worte vom letzten Mal stehen daneben.
figures-evaluations-none = Es gibt noch kein Programm.
figures-evaluation-of-year = Selbstbewertung { $year }
figures-evaluation-of-four = Vierjährige Bewertung { $first } bis { $last }
figures-evaluation-title = Bewertung: { $programme }
figures-evaluation-loading = Die Bewertung wird vorbereitet …
figures-evaluation-about = Was Sie schreiben, wird gespeichert, sobald Sie das Feld verlassen.
figures-evaluation-span = Dauer
figures-evaluation-one = Ein Jahr
figures-evaluation-four = Vier Jahre
figures-evaluation-last-year = Letztes der vier Jahre
figures-evaluation-words = { $heading }: was das Team dazu sagt
figures-evaluation-last = Das letzte Mal: { $period }
figures-evaluation-take = Diese Worte übernehmen
figures-evaluation-saved = „{ $heading }“ gespeichert.
figures-evaluation-print = Genaues PDF erstellen
figures-evaluation-print-public = Öffentliche Fassung erstellen
