# What leaves this computer, to whom, and what became of it.

sharing-title = Teilen
sharing-context = Von hier gehen nur anonyme Zählungen hinaus: nie ein Name, ein Geburtsdatum oder eine Adresse.
sharing-loading = Der Stand wird gelesen …
sharing-standing = Stand des Teilens
sharing-state-no-hub = Dieses Zentrum teilt mit niemandem.
sharing-state-nothing-yet = Es wurde noch nichts geteilt.
sharing-state-all-confirmed = Alles ist geteilt ({ $day }, { $time }).
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
sharing-to-leave = Bereit zum Versand
sharing-no-quarter = Kein abgeschlossenes Quartal enthält Teilnahmen. Es gibt nichts zu teilen.
sharing-quarter = Quartal
sharing-quarter-hint = Abgeschlossene Quartale, das neueste zuerst.
sharing-counting = Die Zählungen werden berechnet …
sharing-table = Die Tabelle, die hinausgeht, { $quarter }
sharing-condition = Erkrankung
sharing-patients = Patienten
sharing-attendances = Teilnahmen
sharing-row-tot = Gesamt
sharing-row-dt2 = Diabetes
sharing-row-ic = Herzinsuffizienz
sharing-row-obe = Adipositas
sharing-row-bpco = COPD
sharing-row-irc = Chronische Nierenkrankheit
sharing-row-aut = Andere Erkrankungen
sharing-hidden-word = gesperrt
sharing-hidden =
    { $hidden ->
        [one] Ein Wert von { $values } ist gesperrt (s.), weil er weniger als { $threshold } Patienten betrifft oder weil man mit ihm einen solchen Wert errechnen könnte.
       *[other] { $hidden } Werte von { $values } sind gesperrt (s.), weil sie weniger als { $threshold } Patienten betreffen oder weil man mit ihnen einen solchen Wert errechnen könnte.
    }
sharing-none-hidden = Keiner der { $values } Werte ist gesperrt: Keiner betrifft 1 bis unter { $threshold } Patienten.
sharing-bytes = Genau ansehen, was hinausgeht
sharing-bytes-hint = Diese Bytes und nichts anderes.
sharing-digest = SHA-256-Fingerabdruck
sharing-first-time = Prüfen Sie vor dem Senden: An { $recipient } wurde noch nie etwas gesendet. Lesen Sie die Tabelle oben und vergleichen Sie den Fingerabdruck des Servers am Telefon.
sharing-first-time-check = Ich habe die Tabelle und den Empfänger { $recipient } geprüft.
sharing-first-time-missing = Kreuzen Sie dies an, nachdem Sie geprüft haben.
sharing-validator = Freigegeben von { $name }, für { $recipient }.
sharing-validate = Freigeben und teilen
sharing-hold = Zurückhalten
sharing-held = Für das { $quarter } ist nichts hinausgegangen. Sie können später freigeben.
sharing-show-again = Tabelle wieder anzeigen
sharing-validated = Freigegeben und hier verwahrt, bis es gesendet ist.
sharing-standing-no-hub = Dieses Register ist mit keinem Server verbunden: Die Tabelle bleibt hier.
sharing-standing-not-over = Das { $quarter } ist noch nicht vorbei: Die Zählungen können sich noch ändern.
sharing-standing-incomplete = Das { $quarter } beginnt vor dem Tag, ab dem dieses Register vollständig ist: seine Zahlen werden zurückgehalten.
sharing-standing-already-shared = Diese Zählungen wurden schon freigegeben.
sharing-standing-frozen = Das Register hat sich geändert, seit dieses Quartal geteilt wurde. Ein geteiltes Quartal bleibt, wie es ist.
sharing-log = Protokoll
sharing-log-empty = Es wurde noch nichts freigegeben.
sharing-log-quarter = Aufstellung
sharing-log-approved = Freigegeben von
sharing-log-state = Stand
sharing-log-tried = Letzter Versuch
sharing-log-receipt = Empfangsbestätigung
sharing-log-no-receipt = Noch nicht
sharing-log-batch = { $quarter }, Nr. { $sequence }
sharing-moment = { $day }, { $time }
sharing-batch-ready = Bereit zum Versand
sharing-batch-sending = Wird gesendet
sharing-batch-delivered = Vom Server empfangen
sharing-batch-refused = Vom Server abgelehnt
sharing-batch-superseded = Durch eine neuere Aufstellung ersetzt
sharing-hub = Regionaler Server
sharing-hub-name = Name
sharing-hub-url = Adresse
sharing-hub-fingerprint = Fingerabdruck seines Schlüssels
sharing-link = Regionalen Server verbinden
sharing-link-about = Die Verwaltung des Servers gibt eine Adresse und einen Code, der nur einmal gilt. Das Verbinden sendet keine Zählungen.
sharing-link-url = Adresse des Servers
sharing-link-url-hint = Sie beginnt mit https://.
sharing-link-url-missing = Geben Sie die Adresse des Servers ein.
sharing-link-code = Einmal-Code
sharing-link-code-hint = So, wie die Verwaltung ihn gegeben hat.
sharing-link-code-missing = Geben Sie den Einmal-Code ein.
sharing-link-button = Verbinden
sharing-linking = Verbindung mit dem Server …

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
