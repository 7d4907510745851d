# What leaves this computer, to whom, and what became of it.

# How it stands.
sharing-title = Teilen
sharing-context = Von hier gehen nur anonyme Zählungen hinaus: nie ein Name, ein Geburtsdatum oder eine Adresse.
sharing-loading = Der Stand wird gelesen …
sharing-standing = Stand des Teilens
sharing-state-no-hub = Dieses Zentrum teilt mit niemandem.
sharing-state-nothing-yet = Es wurde noch nichts geteilt.
sharing-state-all-confirmed = Alles ist geteilt ({ $day }, { $time }).
sharing-state-held = Eine freigegebene Aufstellung wird hier zurückgehalten, bis Sie sie gehen lassen.
sharing-state-waiting =
    { $waiting ->
        [one] Eine Aufstellung wartet auf den Versand.
       *[other] { $waiting } Aufstellungen warten auf den Versand.
    }
sharing-state-unreachable =
    { $waiting ->
        [one] Server nicht erreichbar seit { $day }, { $time }. Eine Aufstellung wartet hier; nichts ist verloren.
       *[other] Server nicht erreichbar seit { $day }, { $time }. { $waiting } Aufstellungen warten hier; nichts ist verloren.
    }
sharing-state-refused = Der Server hat eine Aufstellung abgelehnt ({ $day }, { $time }). Das Protokoll sagt, warum.
sharing-send-now = Jetzt senden
sharing-sending = Wird gesendet. Sie können weiterarbeiten.
sharing-tried =
    { $confirmed ->
        [0] Es wartete nichts.
        [one] Eine Aufstellung gesendet; der Server hat den Empfang bestätigt.
       *[other] { $confirmed } Aufstellungen gesendet; der Server hat den Empfang bestätigt.
    }
sharing-tried-stopped = { $why } Bestätigt: { $confirmed }. Hier wartend: { $waiting }.
sharing-not-tried = Noch nicht versucht
sharing-today-nothing = Heute hat nichts diesen Computer verlassen.
sharing-today =
    { $connections ->
        [one] Heute: ein Austausch, { $size } gesendet, um { $time }.
       *[other] Heute: { $connections }-mal Austausch, { $size } gesendet, zuletzt um { $time }.
    }
sharing-size = { $size } kB
sharing-moment = am { $day } um { $time }
sharing-when = { $day }, { $time }

# What can be shared.
sharing-tables = Was geteilt werden kann
sharing-tables-about = Wählen Sie einen Zeitraum: Sie lesen genau, was hinausginge. Nichts geht hinaus, was nicht freigegeben wurde.
sharing-tables-none = Kein abgeschlossener Zeitraum enthält Teilnahmen. Es gibt nichts zu teilen.
sharing-tables-none-next = Den Terminplan öffnen
sharing-tables-older =
    { $count ->
        [one] Ein älterer Zeitraum
       *[other] { $count } ältere Zeiträume
    }
sharing-period-year = Jahr { $year }
sharing-period-half-year =
    { $number ->
        [1] 1. Halbjahr { $year }
       *[other] { $number }. Halbjahr { $year }
    }
sharing-table-not-shared = Noch nicht geteilt
sharing-table-shared = Geteilt am { $day } um { $time }
sharing-table-changed = Geteilt am { $day } um { $time }; das Register hat sich seitdem geändert
sharing-table-withdrawn = Zurückgezogen am { $day } um { $time }
sharing-table-held = Freigegeben am { $day } um { $time } und hier zurückgehalten
sharing-table-waiting = Freigegeben am { $day } um { $time }; wartet auf den Versand
sharing-table-refused = Vom Server abgelehnt am { $day } um { $time }

# One table, before it leaves.
sharing-back = Zurück zum Teilen
sharing-preview-context = Die Aufstellung dieses Zeitraums, so wie sie hinausginge.
sharing-counting = Die Zählungen werden berechnet …
sharing-in-short = Kurz gesagt
sharing-says-both = In dieser Tabelle: { $patients } Patienten und { $attendances } Teilnahmen.
sharing-says-attendances = In dieser Tabelle: { $attendances } Teilnahmen.
sharing-says-total-hidden = In dieser Tabelle ist auch die Gesamtzahl gesperrt.
sharing-hidden-word = gesperrt
sharing-hidden =
    { $hidden ->
        [one] Ein Wert von { $values } ist gesperrt (s.), weil er weniger als { $threshold } Patienten betrifft oder weil man mit ihm einen solchen Wert errechnen oder etwas über alle erfahren könnte.
       *[other] { $hidden } Werte von { $values } sind gesperrt (s.), weil sie weniger als { $threshold } Patienten betreffen oder weil man mit ihnen einen solchen Wert errechnen oder etwas über alle erfahren könnte.
    }
sharing-none-hidden = Keiner der { $values } Werte ist gesperrt: Keiner betrifft 1 bis unter { $threshold } Patienten.
sharing-step-full = Die Tabelle ist vollständig: Nichts musste zusammengefasst werden.
sharing-step-three-ages = Das Alter steht in drei Gruppen, weil die Zahlen dieses Jahres klein sind.
sharing-step-no-residence = Das Alter steht in drei Gruppen und das Wohnland fehlt, weil die Zahlen dieses Jahres klein sind.
sharing-step-half-years = Die Erkrankungen werden nach Halbjahren und nicht nach Quartalen gezählt, weil die Zahlen klein sind.
sharing-step-total-only = Diese Tabelle nennt nur die Gesamtzahl, weil die Zahlen dieses Jahres klein sind.
sharing-step-nothing = Die Zahlen dieses Jahres sind zu klein, um geteilt zu werden, auch als Gesamtzahl. Ihr Register und Ihre Berichte verlieren dadurch nichts.
sharing-no-sex = Die Aufteilung nach Geschlecht fehlt: Bei mindestens einer Person ist das Geschlecht nicht angegeben.
sharing-elsewhere = Wer in einem anderen Land wohnt, zählt in der Gesamtzahl mit, hat aber keine Zeile.
sharing-patients-overlap = Patienten lassen sich nicht zusammenzählen: Wer wegen zwei Erkrankungen kommt, zählt bei jeder; wer in zwei Quartalen kommt, zählt in beiden.
sharing-attendances-only = Diese Tabelle zählt Teilnahmen, keine Patienten: Wer fünfmal kommt, zählt als fünf Teilnahmen.
sharing-open-sessions =
    { $count ->
        [one] Eine Schulungseinheit dieses Zeitraums ist im Register nicht abgeschlossen: Ihre Teilnahmen können sich noch ändern.
       *[other] { $count } Schulungseinheiten dieses Zeitraums sind im Register nicht abgeschlossen: Ihre Teilnahmen können sich noch ändern.
    }
sharing-exact = Die genaue Tabelle
sharing-exact-validated = Die Tabelle, wie sie freigegeben wurde
sharing-breakdown = Aufteilung
sharing-patients = Patienten
sharing-attendances = Teilnahmen
sharing-group-pathology = Nach Erkrankung
sharing-group-age = Nach Alter
sharing-group-sex = Nach Geschlecht
sharing-group-residence = Nach Wohnland
sharing-group-delivery = Nach Form der Schulung
sharing-row-tot = Gesamt
sharing-row-dt2 = Diabetes
sharing-row-ic = Herzinsuffizienz
sharing-row-obe = Adipositas
sharing-row-bpco = COPD
sharing-row-irc = Chronische Nierenkrankheit
sharing-row-aut = Andere Erkrankungen
sharing-row-a0-17 = 0 bis 17 Jahre
sharing-row-a18-44 = 18 bis 44 Jahre
sharing-row-a45-64 = 45 bis 64 Jahre
sharing-row-a65-79 = 65 bis 79 Jahre
sharing-row-a80p = 80 Jahre und älter
sharing-row-a0-44 = 0 bis 44 Jahre
sharing-row-a65p = 65 Jahre und älter
sharing-row-f = Frauen
sharing-row-m = Männer
sharing-row-fr = Frankreich
sharing-row-be = Belgien
sharing-row-lu = Luxemburg
sharing-row-de = Deutschland
sharing-row-grp = Gruppenschulungen
sharing-row-ind = Einzelschulungen
sharing-row-rem = Aus der Ferne
sharing-bytes = Genau ansehen, was hinausgeht
sharing-bytes-hint = Diese Bytes und nichts anderes.
sharing-self-check = Bevor sie entschieden, haben die Regeln der Geheimhaltung ihre Prüffälle bestanden; deren Fingerabdruck geht mit der Aufstellung, und der Server vergleicht ihn mit seinem:
sharing-digest = SHA-256-Fingerabdruck

# Validating it.
sharing-decision = Freigeben
sharing-first-time = Prüfen Sie vor dem Senden: An { $recipient } wurde noch nie etwas gesendet. Lesen Sie die Tabelle oben und vergleichen Sie den Fingerabdruck des Servers am Telefon.
sharing-first-time-check = Ich habe die Tabelle und den Empfänger { $recipient } geprüft.
sharing-first-time-missing = Kreuzen Sie dies an, nachdem Sie geprüft haben.
sharing-validator = { $name } gibt diese Aufstellung für { $recipient } frei.
sharing-validate = Freigeben und teilen
sharing-hold = Freigeben und hier behalten
sharing-hold-about = Eine zurückgehaltene Aufstellung ist freigegeben und bleibt hier; sie geht erst hinaus, wenn Sie sie gehen lassen.
sharing-validated = Freigegeben und hier verwahrt, bis es gesendet ist.
sharing-held = Freigegeben und hier zurückgehalten. Nichts wurde gesendet.
sharing-to-log = Diese Aufstellung im Protokoll ansehen
sharing-standing-no-hub = Dieses Register ist mit keinem Server verbunden: Die Tabelle bleibt hier. Verbinden Sie zuerst einen regionalen Server, auf der Seite Teilen.
sharing-standing-not-over = Dieser Zeitraum ist noch nicht vorbei: Seine Zahlen können sich noch ändern. Kommen Sie nach seinem letzten Tag wieder.
sharing-standing-incomplete = Dieser Zeitraum beginnt vor dem Tag, ab dem die Zahlen dieses Registers vollständig sind: Sie werden zurückgehalten. Diesen Tag stellen Sie auf der Seite des Zentrums ein.
sharing-standing-already-shared = Diese Zählungen wurden schon freigegeben. Das Protokoll sagt, was aus ihnen wurde.
sharing-standing-frozen = Das Register hat sich geändert, seit diese Tabelle geteilt wurde, aber der Unterschied könnte weniger als { $threshold } Personen zeigen. Was gesendet ist, bleibt deshalb, wie es ist. Hier ist nichts verloren: Ihr Register und Ihre Berichte behalten die Zahlen von heute.
sharing-standing-correctable = Das Register hat sich geändert, seit diese Tabelle geteilt wurde. Sie können eine Korrektur senden.
sharing-standing-again = Diese Tabelle wurde zurückgezogen. Sie können sie erneut teilen; das zählt als Korrektur.
sharing-standing-corrections-used-up = Das Register hat sich geändert, seit diese Tabelle geteilt wurde, aber die beiden Korrekturen des Jahres sind schon verbraucht. Was gesendet ist, bleibt, wie es ist; hier ist nichts verloren.
sharing-standing-not-offered = Diese Tabelle wird für dieses Halbjahr nicht angeboten: Sie dient nur, wenn die beiden Quartale ohne ihre Erkrankungen geteilt wurden.
sharing-standing-quarters-missing = Die Tabelle des Jahres ist die Summe ihrer vier Quartale, und nicht alle wurden geteilt. Teilen Sie zuerst die fehlenden, auch die, in denen niemand kam.
sharing-standing-ages-missing = Jemand, der in diesem Jahr kam, hat kein Geburtsjahr in der Akte: Das Alter kann nicht gezählt werden. Ergänzen Sie die Akten und kommen Sie dann wieder. Die Quartale hängen nicht vom Alter ab.
sharing-standing-withdrawn = Diese Tabelle wurde zurückgezogen, und heute kann nichts sie ersetzen. Hier ist nichts gelöscht.
sharing-standing-unsafe = Die Prüfung dieser Tabelle konnte nicht abgeschlossen werden. Nichts geht hinaus, und Ihre Daten sind unversehrt. Öffnen Sie diese Seite später noch einmal; kommt diese Meldung wieder, melden Sie es der Verwaltung des Servers.

# Correcting what was shared.
sharing-changes = Was sich ändern würde
sharing-changes-about = Die Korrektur ersetzt die Aufstellung, die der Server hat; nichts kommt hinzu.
sharing-change-value = Wert
sharing-change-of = { $row }, { $measure }
sharing-measure-patients = Patienten
sharing-measure-attendances = Teilnahmen
sharing-change-before = Vorher
sharing-change-after = Nachher
sharing-corrections-left =
    { $count ->
        [0] Die beiden Korrekturen dieses Jahres sind verbraucht.
        [one] Ein Zentrum kann im Jahr zwei Tabellen korrigieren; eine bleibt, diese.
       *[other] Ein Zentrum kann im Jahr zwei Tabellen korrigieren; { $count } bleiben, diese eingeschlossen.
    }
sharing-cause = Warum haben sich die Zahlen geändert?
sharing-cause-missing = Wählen Sie, warum sich die Zahlen geändert haben.
sharing-cause-late-marks = Teilnahmen wurden erst nach dem Teilen erfasst
sharing-cause-wrong-marks = Teilnahmen waren falsch und wurden berichtigt
sharing-cause-merged-files = Doppelte Akten wurden zusammengeführt
sharing-cause-other = Ein anderer Grund

# The log, and one table of it.
sharing-log = Protokoll
sharing-log-about = Jede freigegebene Aufstellung, die neueste zuerst. Öffnen Sie eine, um ihre Versuche und die Empfangsbestätigung zu sehen oder sie zurückzuziehen.
sharing-log-empty = Es wurde noch nichts freigegeben.
sharing-log-refused = Zu klären
sharing-log-others = Die anderen Aufstellungen
sharing-log-older =
    { $count ->
        [one] Eine ältere Aufstellung
       *[other] { $count } ältere Aufstellungen
    }
sharing-log-batch = { $period }, Nr. { $sequence }
sharing-log-correction = Korrektur: { $cause }
sharing-log-withdrawal = Rückzug: { $reason }
sharing-log-approved = Freigegeben von { $name } { $moment }
sharing-log-tried = Letzter Versuch { $moment }: { $outcome }
sharing-log-next = Nächster Versuch { $moment }
sharing-log-file = In eine Datei geschrieben { $moment }, noch nicht bestätigt
sharing-log-receipt = Nummer der Empfangsbestätigung: { $receipt }
sharing-batch-held = Hier zurückgehalten
sharing-batch-ready = Bereit zum Versand
sharing-batch-sending = Wird gesendet
sharing-batch-delivered = Vom Server empfangen
sharing-batch-refused = Vom Server abgelehnt
sharing-batch-superseded = Durch eine neuere Aufstellung ersetzt
sharing-act-hold = Zurückhalten
sharing-act-let-go = Gehen lassen
sharing-act-try-again = Noch einmal versuchen
sharing-act-withdraw = Zurückziehen …
sharing-act-held = Hier zurückgehalten: Diese Aufstellung geht erst hinaus, wenn Sie sie gehen lassen.
sharing-batch-context = Eine freigegebene Aufstellung: ihre Versuche, ihre Bytes, ihre Empfangsbestätigung.
sharing-batch-loading = Die Aufstellung wird gelesen …
sharing-attempts = Versuche
sharing-attempts-none = Diese Aufstellung wurde noch nicht versucht.
sharing-at = Wann
sharing-way = Weg
sharing-way-network = Über das Netz
sharing-way-file = Mit einer Datei
sharing-outcome = Ergebnis
sharing-bytes-out = Gesendet
sharing-bytes-in = Empfangen
sharing-receipt = Empfangsbestätigung, vom Server unterschrieben
sharing-receipt-none = Noch keine Empfangsbestätigung: Diese Aufstellung gilt nicht als gesendet.

# Taking a table back.
sharing-withdraw-title = Diese Tabelle zurückziehen?
sharing-withdraw-hub = Beim Server: Die Werte werden aus seinen Tabellen und Summen gelöscht. Die Zeile der Sendung bleibt dort, als zurückgezogen gekennzeichnet.
sharing-withdraw-unsent = Diese Aufstellung hat keine Empfangsbestätigung. Ist sie nie hinausgegangen, wird sie hier nur beiseitegelegt. Kann sie hinausgegangen sein, geht auch ein Rückzug hinaus: Der Server löscht die Werte, und die Zeile bleibt dort, als zurückgezogen gekennzeichnet.
sharing-withdraw-here = Hier: Nichts wird gelöscht. Das Register ändert sich nicht, und das Protokoll behält die Sendung und den Rückzug.
sharing-withdraw-known = Was andere schon gelesen oder kopiert haben, lässt sich nicht zurückholen.
sharing-reason = Warum?
sharing-reason-missing = Wählen Sie, warum diese Tabelle zurückgezogen wird.
sharing-reason-wrong-centre = Diese Zahlen gehören zu einem anderen Zentrum
sharing-reason-wrong-period = Diese Zahlen gehören zu einem anderen Zeitraum
sharing-reason-wrong-data = Diese Zahlen sind falsch
sharing-reason-other = Ein anderer Grund
sharing-withdraw-note = Notiz für den Verlauf
sharing-withdraw-note-hint = Sie bleibt auf diesem Computer.
sharing-withdraw-button = Diese Tabelle zurückziehen
sharing-withdraw-keep = Nichts zurückziehen
sharing-withdrawn = Der Rückzug steht im Protokoll.

# Without a network: a file on a key.
sharing-usb = Mit einem USB-Stick
sharing-usb-about = Ohne Netz reisen die Aufstellungen in einer Datei: Schreiben Sie sie auf einen Stick und geben Sie ihn der Verwaltung des Servers; lesen Sie dann hier die Datei mit den Empfangsbestätigungen, die Sie zurückbekommen. Auch wenn eine Aufstellung zusätzlich über das Netz geht, zählt sie nur einmal.
sharing-usb-write = In eine Datei schreiben …
sharing-usb-waiting =
    { $count ->
        [one] Eine Aufstellung wartet auf Versand oder Bestätigung.
       *[other] { $count } Aufstellungen warten auf Versand oder Bestätigung.
    }
sharing-usb-nothing = Keine Aufstellung wartet: Es gibt nichts zu schreiben.
sharing-usb-held =
    { $count ->
        [one] Auch die zurückgehaltene Aufstellung schreiben
       *[other] Auch die { $count } zurückgehaltenen Aufstellungen schreiben
    }
sharing-usb-written =
    { $tables ->
        [one] Eine Aufstellung ist geschrieben ({ $size }). Als gesendet gilt sie erst mit der Empfangsbestätigung des Servers.
       *[other] { $tables } Aufstellungen sind geschrieben ({ $size }). Als gesendet gelten sie erst mit den Empfangsbestätigungen des Servers.
    }
sharing-usb-writing = Die Datei wird geschrieben und noch einmal gelesen …
sharing-usb-read = Empfangsbestätigungen lesen …
sharing-usb-reading = Die Empfangsbestätigungen werden gelesen und geprüft …
sharing-usb-receipts = Empfangsbestätigungen gelesen und geprüft. Bestätigte Aufstellungen: { $confirmed }. Schon bekannt: { $known }. Hier nicht gültig: { $refused }.
sharing-usb-receipts-wrong = Eine ungültige Empfangsbestätigung stammt von einem anderen Computer, von einem anderen Server oder wurde verändert: Sie bestätigt nichts. Sonst hat sich nichts geändert.
sharing-usb-receipts-none = Diese Datei enthält keine Empfangsbestätigung für diesen Computer. Nichts hat sich geändert.

# The regional server.
sharing-hub = Regionaler Server
sharing-hub-name = Name
sharing-hub-url = Adresse
sharing-hub-fingerprint = Fingerabdruck seines Schlüssels
sharing-link = Regionalen Server verbinden
sharing-link-again = Erneut mit einem Code verbinden
sharing-link-about = Die Verwaltung des Servers gibt eine Adresse und einen Code, der nur einmal gilt. Das Verbinden sendet keine Zählungen.
sharing-link-url = Adresse des Servers
sharing-link-url-hint = Sie beginnt mit https://.
sharing-link-url-missing = Geben Sie die Adresse des Servers ein.
sharing-link-code = Einmal-Code
sharing-link-code-hint = So, wie die Verwaltung ihn gegeben hat.
sharing-link-code-missing = Geben Sie den Einmal-Code ein.
sharing-link-button = Verbinden
sharing-linking = Verbindung mit dem Server …
sharing-linked = Dieses Zentrum ist mit { $name } verbunden.
sharing-trust = Zertifikat des Netzes
sharing-trust-about = Wenn beim Senden steht, dass dem Zertifikat des Servers nicht vertraut wird, bitten Sie Ihre IT-Abteilung um ihre Zertifikatsdatei (PEM) und wählen Sie sie hier: Dieser Computer vertraut ihr beim Teilen und sonst nirgends.
sharing-trust-choose = Datei wählen …
sharing-trust-drop = Nicht mehr vertrauen
sharing-trusted = Dieser Computer vertraut diesem Zertifikat beim Teilen.
sharing-trust-dropped = Dieser Computer vertraut keinem hinzugefügten Zertifikat mehr.
sharing-own-fingerprint = Fingerabdruck des Schlüssels dieses Computers
sharing-rotate = Schlüssel dieses Computers
sharing-rotate-about = Dieser Schlüssel unterschreibt, was von hier hinausgeht: Erneuern Sie ihn, wenn ihn jemand anderes benutzt haben könnte. Was bestätigt ist, gilt weiter.
sharing-rotate-button = Schlüssel erneuern
sharing-rotating = Der neue Schlüssel wird mit dem Server ausgetauscht …
sharing-rotated = Der Schlüssel ist erneuert; der Server kennt den neuen.

# Each connection for sharing.
sharing-connections = Verbindungen
sharing-connections-see = Jede Verbindung ansehen
sharing-connections-context = Alles, was dieser Computer beim Teilen ausgetauscht hat, das Neueste zuerst.
sharing-connections-loading = Die Verbindungen werden gelesen …
sharing-connections-none = Keine Verbindung: Nie hat etwas diesen Computer über das Netz verlassen.
sharing-connections-more =
    { $count ->
        [one] Die übrige Verbindung zeigen
       *[other] Die übrigen { $count } Verbindungen zeigen
    }
sharing-connections-print = Diese Liste drucken
sharing-address = Adresse
sharing-purpose = Wofür
sharing-purpose-probe = Prüfen, ob der Server antwortet
sharing-purpose-enrol = Dieses Zentrum verbinden
sharing-purpose-send = Eine Aufstellung senden
sharing-purpose-receipts = Eine Empfangsbestätigung holen
sharing-purpose-config = Die Einstellungen des Servers lesen
sharing-purpose-rotate = Den Schlüssel erneuern

# Why something did not go out: one message per code of `etp-wire`.
sharing-send-confirmed = Vom Server empfangen und bestätigt.
sharing-send-unreachable = Der Server antwortet nicht, oder es gibt kein Netz. Nichts ist verloren: Alles bleibt hier. Prüfen Sie die Verbindung; versuchen Sie es dann noch einmal.
sharing-send-timed-out = Der Server hat zu lange gebraucht. Nichts ist verloren, und nichts wird doppelt gezählt. Versuchen Sie es später noch einmal.
sharing-send-cut-off = Die Verbindung brach während des Austauschs ab. Nichts ist verloren, und nichts wird doppelt gezählt, auch wenn der Server schon alles hatte. Versuchen Sie es später noch einmal.
sharing-send-certificate-not-trusted = Dieser Computer vertraut dem Zertifikat des Servers nicht. Nichts wurde gesendet. Zeigen Sie diese Meldung Ihrer IT-Abteilung: Ein Zertifikat fehlt oder jemand steht zwischen Ihnen und dem Server.
sharing-send-network-wants-login = Dieses Netz verlangt eine Anmeldung: Eine Webseite antwortete an Stelle des Servers. Nichts ist verloren: Alles bleibt hier. Öffnen Sie einen Browser, melden Sie sich bei diesem Netz an und senden Sie erneut.
sharing-send-proxy-wants-login = Der Proxyserver dieses Netzes hat die Sendung nicht durchgelassen; er verlangt wohl Namen und Passwort. Nichts wurde gesendet. Zeigen Sie diese Meldung Ihrer IT-Abteilung oder versuchen Sie es in einem anderen Netz.
sharing-send-nonsense-answer = Unter dieser Adresse hat kein Sentier-Server geantwortet. Nichts ist verloren: Alles bleibt hier. Prüfen Sie die Adresse des Servers und das Netz; versuchen Sie es dann noch einmal.
sharing-send-busy = Der Server ist ausgelastet und bittet um Geduld. Nichts ist verloren: Alles bleibt hier. Versuchen Sie es später noch einmal.
sharing-send-bad-envelope = Der Server kann den Kopf der Aufstellung nicht lesen. Er hat nichts gespeichert; alles bleibt hier. Aktualisieren Sie Sentier und melden Sie es der Verwaltung des Servers.
sharing-send-bad-signature = Die Signatur der Aufstellung ist nicht die, die der Server von diesem Computer kennt. Er hat nichts gespeichert; alles bleibt hier. Bitten Sie die Verwaltung des Servers um einen neuen Code und verbinden Sie dieses Zentrum erneut.
sharing-send-bad-body = Der Server hat eine beschädigte oder falsch aufgebaute Aufstellung gefunden. Er hat nichts gespeichert; Ihre Daten sind unversehrt. Melden Sie es der Verwaltung des Servers: So geht diese Aufstellung nicht hinaus.
sharing-send-below-threshold = Der Server hat eine Zahl abgelehnt, die verborgen bleiben musste. Er hat nichts gespeichert. Melden Sie es der Verwaltung des Servers, bevor Sie etwas anderes senden: Das ist ein Fehler des Programms.
sharing-send-unknown-policy = Der Server kennt die Regeln der Geheimhaltung nicht, nach denen diese Aufstellung entstand. Er hat nichts gespeichert; alles bleibt hier. Die Verwaltung des Servers muss ihn aktualisieren.
sharing-send-self-check-failed = Der Server erkennt die Regeln der Geheimhaltung dieses Programms nicht an: Sie haben nicht dieselben Prüfungen bestanden wie seine. Er hat nichts gespeichert; alles bleibt hier. Installieren Sie die Programmversion, die die Verwaltung des Servers nennt, und versuchen Sie es dann erneut.
sharing-send-unknown-device = Der Server kennt diesen Computer nicht. Er hat nichts gespeichert; alles bleibt hier. Bitten Sie die Verwaltung des Servers um einen Code und verbinden Sie dieses Zentrum.
sharing-send-revoked = Die Verwaltung des Servers hat diesem Computer das Recht zu senden entzogen. Was bestätigt ist, gilt weiter; der Rest wartet hier. Rufen Sie die Verwaltung des Servers an.
sharing-send-wrong-centre = Für den Server gehört dieser Computer zu einem anderen Zentrum. Er hat nichts gespeichert; alles bleibt hier. Prüfen Sie den Code des Zentrums mit der Verwaltung des Servers.
sharing-send-equivocation = Der Server hat unter derselben Nummer schon eine andere Aufstellung. Er behält die erste und hat nichts geändert. Vielleicht stammt dieses Register aus einer Sicherung: Rufen Sie die Verwaltung des Servers an.
sharing-send-revision-conflict = Ein anderer Computer des Zentrums hat dieses Quartal schon gesendet, mit anderen Zahlen. Der Server behält die erste Sendung und hat nichts geändert. Klären Sie gemeinsam, welches Register stimmt, und rufen Sie dann die Verwaltung des Servers an.
sharing-send-future-period = Für den Server hat dieses Quartal noch nicht begonnen. Er hat nichts gespeichert; alles bleibt hier. Prüfen Sie das Datum dieses Computers.
sharing-send-too-large = Dem Server war die Sendung zu groß. Er hat nichts gespeichert; alles bleibt hier. Melden Sie es der Verwaltung des Servers: Keine Aufstellung sollte so groß sein.
sharing-send-invite-unknown = Der Server hat diesen Code nicht vergeben. Nichts wurde verbunden. Gehen Sie den Code mit der Verwaltung des Servers durch oder bitten Sie um einen anderen.
sharing-send-invite-used = Dieser Code wurde schon auf einem anderen Computer benutzt. Hier wurde nichts verbunden. Bitten Sie die Verwaltung des Servers um einen anderen Code und sagen Sie ihr, wenn Sie das nicht waren.
sharing-send-invite-expired = Dieser Code ist älter als sieben Tage und gilt nicht mehr. Nichts wurde verbunden. Bitten Sie die Verwaltung des Servers um einen anderen Code.
sharing-send-bad-proof = Der Server konnte die Anfrage dieses Computers nicht prüfen. Nichts wurde verbunden. Prüfen Sie die Adresse des Servers und beginnen Sie mit demselben Code von vorn.
sharing-send-refused-otherwise = Der Server hat aus einem Grund abgelehnt, den diese Version von Sentier nicht kennt. Er hat nichts gespeichert; alles bleibt hier. Aktualisieren Sie Sentier oder rufen Sie die Verwaltung des Servers an.
sharing-send-receipt-unreadable = Die Empfangsbestätigung des Servers ist nicht lesbar. Nichts ist verloren, und nichts wird doppelt gezählt. Der nächste Versuch fragt wieder danach.
sharing-send-receipt-of-another-hub = Ein anderer Server als Ihrer hat die Empfangsbestätigung unterschrieben. Die Aufstellung gilt deshalb nicht als gesendet; sie bleibt hier. Prüfen Sie Adresse und Fingerabdruck des Servers mit seiner Verwaltung.
sharing-send-receipt-forged = Die Signatur der Empfangsbestätigung ist falsch. Die Aufstellung gilt deshalb nicht als gesendet; sie bleibt hier. Benachrichtigen Sie die Verwaltung des Servers und Ihre IT-Abteilung: Vielleicht hat jemand die Antwort unterwegs verändert.
sharing-send-receipt-of-another-batch = Der Server hat die Empfangsbestätigung einer anderen Aufstellung geschickt. Diese gilt nicht als gesendet; sie bleibt hier. Versuchen Sie es später noch einmal.
sharing-send-written = In eine Datei geschrieben.
sharing-send-answered = Der Server hat geantwortet.
sharing-send-begun = Der Austausch kam nicht zu Ende: Er läuft noch, oder Sentier wurde mittendrin beendet. Nichts ist verloren, und nichts wird doppelt gezählt. Wie viele Bytes übertragen wurden, ist nicht bekannt.
sharing-send-key-replaced = Dieser Computer hat einen neuen Schlüssel, und die Zeit des alten ist vorbei. Der Server hat nichts gespeichert; alles bleibt hier. Die Tabelle trägt noch die Unterschrift des alten Schlüssels: Rufen Sie die Verwaltung des Servers an.
sharing-send-bad-file = Der Server kann diese Datei mit Aufstellungen nicht lesen. Er hat nichts gespeichert; alles bleibt hier. Schreiben Sie die Datei erneut und prüfen Sie den USB-Stick.
sharing-send-proxy-wants-windows-login = Der Proxyserver dieses Netzes nimmt nur Windows-Anmeldungen an, die Sentier nicht beherrscht. Nichts wurde gesendet. Bitten Sie Ihre IT-Abteilung, Sentier durchzulassen, oder bringen Sie die Aufstellungen mit einem USB-Stick.
sharing-send-another-hub = Unter dieser Adresse antwortet ein Sentier-Server, aber nicht Ihrer: Sein Schlüssel ist ein anderer. Nichts wurde gesendet. Prüfen Sie Adresse und Fingerabdruck mit der Verwaltung des Servers.

# Ein DHIS2-Server neben dem regionalen Server.
sharing-dhis2-set-quarter = Patientenschulung: Quartal
sharing-dhis2-set-half-year = Patientenschulung: Halbjahr
sharing-dhis2-set-year = Patientenschulung: Jahr
sharing-dhis2-patients = ETP, Patienten: { $row }
sharing-dhis2-attendances = ETP, Teilnahmen: { $row }
sharing-dhis2-sending = Wird gerade gesendet, oder Sentier wurde dabei beendet. Erneutes Senden ist möglich.
sharing-dhis2-verified = Der DHIS2-Server hat genau diese Aufstellung.
sharing-dhis2-waiting = Noch nicht gesendet; ein neuer Versuch folgt.
sharing-dhis2-refused = Der DHIS2-Server hat diese Aufstellung nicht oder nicht ganz angenommen. Ihre Daten sind unversehrt. Zeigen Sie das Folgende seinem Administrator und senden Sie diesen Zeitraum danach erneut.
sharing-dhis2-differs = Der DHIS2-Server hat diese Aufstellung angenommen, gibt aber andere Zahlen zurück. Ihre Daten sind unversehrt. Fragen Sie seinen Administrator, ob Nullen erhalten bleiben und ob dort noch jemand schreibt, und senden Sie diesen Zeitraum danach erneut.
sharing-dhis2-linked = Verbunden mit dem DHIS2-Server { $address } (Version { $version }), Organisationseinheit { $unit }. Es wurde nichts gesendet.
sharing-dhis2-none = Dieses Register ist mit keinem DHIS2-Server verbunden.
sharing-dhis2-unlinked = Der DHIS2-Server und sein Token sind hier vergessen. Was der Server hat, bleibt dort; sein Administrator sollte das Token zurückziehen.
sharing-dhis2-nothing-due = Nichts zu senden: Keine bestätigte Aufstellung wartet auf den DHIS2-Server.
sharing-dhis2-ready = Der DHIS2-Server (Version { $version }) hat alles, was die Aufstellungen brauchen.
sharing-dhis2-lacks = Der DHIS2-Server (Version { $version }) ist nicht bereit. Zeigen Sie diese Liste seinem Administrator:
sharing-dhis2-lacks-sets = Fehlende Datensätze oder solche mit anderem Zeitraumtyp: { $codes }
sharing-dhis2-lacks-elements = Datenelemente, die in ihrem Datensatz fehlen: { $codes }
sharing-dhis2-lacks-zeros = Datenelemente, die eine Null nicht behalten („Nullwerte speichern“ ist aus): { $codes }
sharing-dhis2-lacks-unit = Keine Organisationseinheit hat den Code { $unit }, oder der Benutzer sieht sie nicht.
sharing-dhis2-lacks-assigned = Datensätze, die die Organisationseinheit nicht hat: { $codes }
sharing-dhis2-lacks-right = Der Benutzer darf keine Werte schreiben (F_DATAVALUE_ADD).
sharing-counts-written = Die bestätigte Aufstellung steht in { $file }. Sie gilt als hinausgegangen.
sharing-send-dhis2-nonsense-answer = Was an dieser Adresse geantwortet hat, ist kein DHIS2-Server. Nichts ist verloren: Alles bleibt hier. Prüfen Sie die Adresse samt Pfad und senden Sie erneut.
sharing-send-dhis2-token-refused = Der DHIS2-Server nimmt das Token nicht an: Es ist falsch, abgelaufen oder zurückgezogen. Nichts ist verloren: Alles bleibt hier. Bitten Sie seinen Administrator um ein neues Token und verbinden Sie erneut.
sharing-send-dhis2-not-allowed = Dem Benutzer des Tokens fehlt ein Recht auf dem DHIS2-Server. Nichts ist verloren: Alles bleibt hier. Lassen Sie den Administrator lesen, was „sentier dhis2 check“ sagt.
