# One message per refusal code `x`: what happened, what is safe, what to do.

error-centre-code-unreadable = Der Zentrumscode „{ $given }“ hat nicht die richtige Form. Es wurde nichts gespeichert. Schreiben Sie ihn wie FR-08-GIVET-01: Buchstaben ohne Akzent, Ziffern und Bindestriche, 3 bis 32 Zeichen.
error-quarter-unreadable = „{ $given }“ ist kein Quartal. Es wurde nichts geändert. Schreiben Sie das Jahr, dann Q und die Nummer des Quartals, zum Beispiel 2026Q1.
error-birth-date-impossible = Eine Geburt am { $date } ist nicht möglich: Das Datum liegt in der Zukunft oder zu weit zurück. Prüfen Sie das Jahr und berichtigen Sie das Datum.
error-template-without-sessions = Die Ablaufvorlage „{ $template }“ enthält keine Schulungseinheit. Es wurde kein Programm geöffnet. Fügen Sie der Vorlage mindestens eine Einheit hinzu oder wählen Sie eine andere.
error-template-out-of-order = In der Ablaufvorlage „{ $template }“ liegt die Schulungseinheit { $session } vor der vorherigen. Es wurde kein Programm geöffnet. Bringen Sie die Tage in die richtige Reihenfolge.
error-template-number-impossible =
    { $field ->
        [minutes] In der Ablaufvorlage „{ $template }“ ist die Dauer der Schulungseinheit { $session } nicht möglich. Es wurde kein Programm geöffnet. Geben Sie eine Dauer von 5 bis 480 Minuten an.
        [capacity] In der Ablaufvorlage „{ $template }“ ist die Zahl der Plätze der Schulungseinheit { $session } nicht möglich. Es wurde kein Programm geöffnet. Geben Sie 1 bis 200 Plätze an, bei einer Einzelschulung genau einen.
       *[other] In der Ablaufvorlage „{ $template }“ ist eine Zahl der Schulungseinheit { $session } nicht möglich. Es wurde kein Programm geöffnet. Prüfen Sie die Zahlen dieser Einheit.
    }
error-session-full =
    { $capacity ->
        [one] Eine Schulungseinheit dieses Programms hat nur einen Platz. Es wurde niemand aufgenommen. Wählen Sie eine einzige Person oder öffnen Sie ein anderes Programm.
       *[other] Eine Schulungseinheit dieses Programms hat nur { $capacity } Plätze. Es wurde niemand aufgenommen. Wählen Sie weniger Personen oder öffnen Sie ein zweites Programm.
    }
error-session-cancelled = Diese Schulungseinheit ist abgesagt. Es wurde keine Teilnahme geändert. Wählen Sie eine Einheit, die stattfindet.
error-session-not-begun = Diese Schulungseinheit findet erst am { $date } statt. Es wurde keine Teilnahme geändert. Tragen Sie die Teilnahme ab diesem Tag ein.
error-patient-not-on-list = Diese Person steht nicht auf der Liste der Schulungseinheit. Es wurde keine Teilnahme geändert. Prüfen Sie, ob die Person an diesem Programm teilnimmt und schon vor dieser Einheit dabei war.
error-quarter-not-over = Der Zeitraum { $quarter } läuft bis { $date }: seine Zahlen können sich noch ändern. Nichts wurde gesendet. Geben Sie ihn danach frei.

error-handout-content-unreadable = Die Datei des Patientenblatts ist ab Zeile { $line } nicht lesbar. Es wurde nichts gedruckt. Berichtigen Sie diese Zeile oder nehmen Sie die mitgelieferte Fassung.
error-handout-block-unreadable = Abschnitt { $block }, Zeile { $line }, ist nicht lesbar: Die Art, eine Sprache oder ein Schlüssel ist unbekannt, oder ein Wert hat nicht die erwartete Form. Es wurde nichts gedruckt. Berichtigen Sie diesen Abschnitt.
error-handout-empty = Das Patientenblatt enthält keinen Abschnitt. Es wurde nichts gedruckt. Fügen Sie der Datei mindestens einen Abschnitt hinzu.
error-handout-title-missing = Das Patientenblatt hat keinen Titel in der Sprache „{ $language }“. Es wurde nichts gedruckt. Ergänzen Sie diesen Titel oder wählen Sie eine andere Sprache.
error-handout-text-missing = Abschnitt { $block } des Patientenblatts ist nicht in der Sprache „{ $language }“ geschrieben. Es wurde nichts gedruckt. Übersetzen Sie diesen Abschnitt oder wählen Sie eine andere Sprache.
error-handout-parts-uneven = In Abschnitt { $block } hat die Sprache „{ $language }“ nicht so viele Punkte, Zeilen oder Spalten wie die anderen. Es wurde nichts gedruckt. Ergänzen Sie diesen Abschnitt.
error-handout-bold-unclosed = In Abschnitt { $block } ist eine fette Stelle in der Sprache „{ $language }“ nicht geschlossen. Es wurde nichts gedruckt. Ergänzen Sie die zwei fehlenden Sternchen.
error-handout-source-missing = In Abschnitt { $block }, Sprache „{ $language }“, führt der Verweis „{ $source }“ zu keiner Quelle. Es wurde nichts gedruckt. Ergänzen Sie diese Quelle oder berichtigen Sie die Nummer.
error-handout-answer-impossible = Im Quiz von Abschnitt { $block }, Sprache „{ $language }“, gibt es die richtige Antwort nicht, oder sie ist nicht dieselbe wie in den anderen Sprachen. Es wurde nichts gedruckt. Berichtigen Sie die Nummer der richtigen Antwort, von 1 an gezählt.
error-handout-picture-description = Das Bild in Abschnitt { $block } braucht eine Beschreibung oder ist Schmuck, aber nicht beides. Es wurde nichts gedruckt. Ergänzen Sie diesen Abschnitt.
error-handout-values-unreadable = Die einzutragenden Werte sind in Zeile { $line }, Spalte { $column } nicht lesbar: Ein Schlüssel ist unbekannt oder ein Wert hat nicht die erwartete Form. Es wurde nichts gedruckt. Berichtigen Sie diese Datei.
error-handout-file-too-large = Die Datei „{ $file }“ ist zu groß für ein Patientenblatt oder für seine Werte. Es wurde nichts gedruckt. Prüfen Sie, ob es die richtige Datei ist.
error-handout-out-is-source = Die Datei „{ $file }“ enthält das Patientenblatt oder seine Werte: Das PDF würde sie ersetzen. Es wurde nichts gedruckt und diese Datei ist unverändert. Geben Sie dem PDF einen anderen Namen.
error-handout-placeholder-unknown = Abschnitt { $block } verlangt „{ $placeholder }“, das dem Patientenblatt unbekannt ist. Es wurde nichts gedruckt. Verwenden Sie patient, date, next, centre, phone, doctor oder place in geschweiften Klammern.
error-handout-pictogram-unknown = Abschnitt { $block } verlangt das Piktogramm „{ $pictogram }“, das es nicht gibt. Es wurde nichts gedruckt. Wählen Sie ein Piktogramm aus der Liste.
error-handout-languages-impossible = Ein Patientenblatt wird in einer oder in zwei verschiedenen Sprachen gedruckt. Es wurde nichts gedruckt. Prüfen Sie die gewählten Sprachen.
error-handout-character-missing = Das Zeichen { $character } in Abschnitt { $block } fehlt in den Druckschriften (Abschnitt 0 ist die Kopf- oder Fußzeile). Es wurde nichts gedruckt. Ersetzen Sie dieses Zeichen.
error-handout-block-too-tall = Ein Teil von Abschnitt { $block } ist höher als eine Seite. Es wurde nichts gedruckt. Kürzen oder teilen Sie diesen Abschnitt.
error-handout-qr-too-long = Der Text des QR-Codes in Abschnitt { $block } ist zu lang. Es wurde nichts gedruckt. Kürzen Sie diesen Text.
error-handout-booklet-layout = Ein Heft wird aus A5-Seiten gefaltet. Es wurde nichts gedruckt. Wählen Sie die Darstellung „A5-Heft“, oder drucken Sie ohne Heft.
error-handout-writer-failed = Die PDF-Datei konnte nicht geschrieben werden (Schritt { $step }). Es wurde nichts gedruckt, und keine Daten haben sich geändert. Versuchen Sie es noch einmal und melden Sie diesen Schritt dann dem Support.

# The register on this computer.

error-unknown = Es gibt ein Problem, das Sentier nicht beschreiben kann (Code { $code }). Was gespeichert war, ist es weiterhin. Versuchen Sie es noch einmal; tritt es wieder auf, geben Sie diesen Code an Ihre IT-Abteilung weiter.
error-register-exists = Dieser Ordner enthält schon ein Register. Es wurde nicht angetastet. Öffnen Sie es mit seiner Passphrase oder wählen Sie einen anderen Ordner.
error-register-absent = Dieser Ordner enthält kein Register. Es wurde nichts angelegt. Wählen Sie den Ordner des Registers oder beginnen Sie ein neues Register.
error-register-in-use = Dieses Register ist schon in einem anderen Fenster oder Programm geöffnet. Es wurde nichts geändert. Schließen Sie das andere und versuchen Sie es noch einmal.
error-register-newer = Dieses Register stammt aus einer neueren Version von Sentier (Version { $found }; diese kennt Version { $known }). Es wurde nicht angetastet. Installieren Sie die neuere Version von Sentier, um es zu öffnen.
error-passphrase-wrong = Diese Passphrase öffnet das Register nicht. Es wurde nichts geändert. Prüfen Sie die Großschreibung und die Sprache der Tastatur und versuchen Sie es noch einmal.
error-record-not-found =
    { $what ->
        [session] Diese Schulungseinheit steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Liste der Schulungseinheiten zurück und wählen Sie noch einmal.
        [programme] Dieses Schulungsprogramm steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Liste der Programme zurück und wählen Sie noch einmal.
        [patient] Diese Person steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Patientenliste zurück und wählen Sie noch einmal.
        [batch] Diese Aufstellung steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Seite Teilen zurück und wählen Sie noch einmal.
        [caregiver] Diese angehörige Person steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Liste der Angehörigen zurück und wählen Sie noch einmal.
        [professional] Diese Fachkraft steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Seite Team zurück und wählen Sie noch einmal.
        [attachment] Dieses Dokument liegt nicht mehr in der Akte. Es wurde nichts geändert. Öffnen Sie die Akte noch einmal, um zu sehen, was darin liegt.
       *[other] Was Sie suchen, steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Liste zurück und wählen Sie noch einmal.
    }
error-keyslots-damaged = Die Datei keyslots.json, die den Schlüssel des Registers unter Ihrer Passphrase aufbewahrt, fehlt oder ist beschädigt. Die Daten wurden nicht angetastet. Nehmen Sie diese Datei aus der letzten Sicherung im Ordner „backups“.
error-register-damaged =
    { $copy ->
        [none] Das Register ist beschädigt und kann nicht gelesen werden. Es wurde weder geändert noch gelöscht. Kehren Sie zur letzten Sicherung zurück, im Ordner „backups“.
       *[other] Das Register ist beschädigt und kann nicht gelesen werden. Eine Kopie liegt unter dem Namen { $copy } im Ordner „set-aside“. Kehren Sie zur letzten Sicherung zurück, im Ordner „backups“.
    }
error-migration-changed = Schritt { $number } der Aktualisierung dieses Registers ist nicht der, den diese Version von Sentier kennt. Es wurde nichts geändert. Installieren Sie eine veröffentlichte Version von Sentier und versuchen Sie es noch einmal.
error-backup-unverified = Die Sicherung konnte nicht geprüft werden. Sie wurde nicht behalten, und das Register wurde nicht geändert. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.
error-disk-full = Der Datenträger ist voll. Die letzte Handlung wurde nicht gespeichert; alles davor ist unversehrt. Schaffen Sie Platz und wiederholen Sie die Handlung.
error-disk-failed = Der Datenträger hat nicht geantwortet ({ $cause }). Die letzte Handlung wurde nicht gespeichert; alles davor ist unversehrt. Prüfen Sie den Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.
error-randomness-unavailable = Der Computer lieferte nicht den Zufall, den ein sicherer Schlüssel braucht. Es wurde nichts angelegt. Starten Sie den Computer neu und versuchen Sie es noch einmal.
error-register-broken = Das Register konnte nicht tun, was verlangt wurde ({ $cause }). Es wurde nichts geändert. Versuchen Sie es noch einmal; tritt es wieder auf, geben Sie diesen Code an Ihre IT-Abteilung weiter.
error-register-locked = Das Register ist gesperrt. Nichts wurde geändert. Öffnen Sie es mit Ihrer Passphrase und versuchen Sie es noch einmal.
error-act-interrupted = Das Programm wurde mitten in diesem Vorgang unterbrochen. Nichts wurde halb gespeichert. Versuchen Sie es noch einmal.
error-paper-missing = Dieses Dokument liegt nicht mehr an seinem Platz. Die Daten sind unversehrt. Erstellen Sie es noch einmal.
error-paper-elsewhere = Dieses Dokument liegt außerhalb des Ordners des Registers und wurde nicht geöffnet. Öffnen Sie es selbst aus Ihren Dateien.
error-paper-not-opened = Es ließ sich kein PDF-Programm öffnen. Das Dokument ist fertig und abgelegt. Öffnen Sie es am angegebenen Ort.

# What somebody must write to begin a register or open it.

error-centre-name-missing = Der Name des Zentrums fehlt. Es wurde nichts angelegt. Schreiben Sie ihn so, wie er auf den Patientenblättern stehen soll.
error-professional-missing = Ihr Name fehlt: Er zeichnet die Teilnahmen und die Freigaben. Das Register wurde nicht geöffnet. Geben Sie Ihren Namen an (auf der Befehlszeile mit --as) und versuchen Sie es noch einmal.
error-passphrase-short = Diese Passphrase ist zu kurz. Es wurde nichts geändert. Wählen Sie eine mit mindestens { $least } Zeichen; Leerzeichen zählen mit.
error-passphrases-differ = Die beiden Passphrasen sind verschieden. Es wurde nichts geändert. Geben Sie beide noch einmal ein.

# Programmes, sessions and papers.

error-session-list-unfinished =
    { $missing ->
        [one] Die Liste ist nicht fertig: Für eine Person ist noch keine Teilnahme erfasst. Die Schulungseinheit wurde nicht abgeschlossen, und was erfasst ist, ist gespeichert. Erfassen Sie diese Person und schließen Sie die Einheit dann ab.
       *[other] Die Liste ist nicht fertig: Für { $missing } Personen ist noch keine Teilnahme erfasst. Die Schulungseinheit wurde nicht abgeschlossen, und was erfasst ist, ist gespeichert. Erfassen Sie diese Personen und schließen Sie die Einheit dann ab.
    }
error-template-unknown = Keine Ablaufvorlage heißt „{ $template }“. Es wurde kein Programm geöffnet. Wählen Sie eine Vorlage aus der Liste.
error-template-unreadable = Die Ablaufvorlage „{ $template }“ ist ab Zeile { $line } nicht lesbar. Es wurde kein Programm geöffnet. Berichtigen Sie diese Zeile oder nehmen Sie die mitgelieferte Fassung.
error-programme-title-missing = Der Name des Programms fehlt. Es wurde kein Programm geöffnet. Geben Sie einen Namen ein und versuchen Sie es noch einmal.
error-session-without-handout = Für diese Schulungseinheit gibt es kein Patientenblatt. Es wurde nichts gedruckt. Wählen Sie eine Einheit, die ein Patientenblatt hat.
error-paper-not-saved = Das Patientenblatt konnte nicht im Ordner „papers“ des Registers gespeichert werden. Die Daten sind unversehrt. Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.

# Counts and the regional server.

error-hub-missing = Dieses Register ist mit keinem regionalen Server verbunden. Es wurde nichts gesendet. Verbinden Sie es zuerst, mit der Adresse und dem Einmal-Code von der Verwaltung des Servers.
error-counts-changed-since-shown = Die Zählungen haben sich geändert, seit die Tabelle angezeigt wurde. Es wurde nichts freigegeben und nichts gesendet. Lesen Sie die neue Tabelle und geben Sie sie dann frei.
error-counts-already-shared = Die Zahlen des Zeitraums { $period } wurden schon freigegeben, genau so. Nichts wurde ein zweites Mal gesendet. Hat der Server sie abgelehnt, lassen Sie sie vom Protokoll aus noch einmal gehen.
error-counts-frozen = Das Register hat sich geändert, seit der Zeitraum { $period } geteilt wurde, aber der Unterschied würde zu wenige Personen zeigen. Nichts wurde gesendet, das Geteilte bleibt, und das Register behält seine Änderungen. Ihre eigenen Berichte zählen sie mit.
error-counts-not-signed = Die Zählungen konnten nicht signiert werden. Es wurde nichts freigegeben und nichts gesendet. Versuchen Sie es noch einmal; tritt es wieder auf, benachrichtigen Sie Ihre IT-Abteilung.
error-counts-period-unreadable = „{ $given }“ ist kein Zeitraum. Nichts wurde geändert. Schreiben Sie ein Quartal (2026Q1), ein Halbjahr (2026S1) oder ein Jahr (2026).
error-counts-corrections-used-up = Die zwei Korrekturen dieses Jahres sind schon hinausgegangen. Für { $period } wurde nichts gesendet, und das Geteilte bleibt. Nächstes Jahr können Sie wieder korrigieren.
error-counts-not-offered = Die Quartale von { $period } sagen selbst genug: Dieses Halbjahr wird nicht geteilt. Nichts wurde gesendet. Teilen Sie die Quartale und das Jahr.
error-counts-quarters-missing = Die Tabelle von { $period } ist die Summe ihrer vier Quartale, und nicht alle wurden geteilt. Nichts wurde gesendet. Teilen Sie zuerst die fehlenden Quartale, auch die, in denen niemand kam.
error-counts-withdrawn = Die Tabelle von { $period } wurde zurückgezogen, und heute kann nichts sie ersetzen. Nichts wurde gesendet. Die Jahressummen werden es sagen.
error-counts-unsafe = Die Vertraulichkeitsprüfung von { $period } konnte nicht zu Ende geführt werden. Vorsichtshalber wurde nichts gesendet; Ihre Daten sind unversehrt. Versuchen Sie es noch einmal; kommt es wieder, melden Sie es Ihrer EDV-Abteilung.
error-counts-ages-missing = Jemand, der in { $period } kam, hat kein Geburtsjahr in der Akte: Die Alter des Jahres können nicht gezählt werden. Nichts wurde gesendet. Ergänzen Sie die Akten und teilen Sie dann das Jahr; die Quartale hängen nicht vom Alter ab.
error-counts-cause-missing = Der Grund fehlt oder passt nicht zu dem, was Sie tun. Nichts wurde gesendet. Wählen Sie einen Grund aus der Liste.
error-counts-cause-unfit = Diese Tabelle geht zum ersten Mal hinaus: Sie korrigiert nichts. Nichts wurde gesendet. Geben Sie sie ohne Grund frei.
error-counts-not-released = Für { $period } wurde nichts geteilt: Es gibt nichts zurückzuziehen. Nichts wurde geändert.
error-counts-released-before = Die Tabelle von { $period } wurde von einer älteren Version von Sentier geteilt, die nicht aufbewahrte, was zum Zurückziehen nötig ist. Nichts wurde geändert. Bitten Sie die Verwaltung des Servers, sie zurückzuziehen.
error-ledger-damaged = Zeile Nr. { $sequence } des Geteilten ist unlesbar. Nichts wurde gesendet und nichts gelöscht. Nehmen Sie eine Sicherung zurück oder melden Sie es Ihrer EDV-Abteilung.
error-hub-not-of-practice = Dieses Register ist eine Vorführung: Seine Personen sind erfunden. Es verbindet sich nur mit einem Server auf diesem selben Rechner. Nichts wurde verbunden. Öffnen Sie zum Teilen das Register Ihres Zentrums.
error-batch-not-so = Tabelle Nr. { $sequence } ist nicht mehr in diesem Stand. Nichts wurde geändert. Öffnen Sie die Seite neu, um zu sehen, wie sie steht.
error-batches-none = Keine Tabelle wartet, und keine wird zurückgehalten: Es gibt nichts zu schreiben. Nichts wurde geändert. Geben Sie zuerst eine Tabelle frei.
error-receipts-file-unreadable = Die Datei { $file } kann nicht gelesen werden. Nichts wurde geändert. Prüfen Sie, ob der Stick steckt, und wählen Sie sie noch einmal.
error-exchange-unreadable = Das ist keine Austauschdatei von Sentier, oder sie wurde verändert. Nichts wurde geändert. Bitten Sie die Verwaltung des Servers um eine andere.
error-exchange-newer = Diese Datei stammt von einer neueren Version von Sentier. Nichts wurde geändert. Aktualisieren Sie Sentier und lesen Sie sie noch einmal.
error-exchange-of-the-other-kind = Diese Datei trägt Tabellen, keine Quittungen. Nichts wurde geändert. Wählen Sie die Datei, die die Verwaltung des Servers zurückgab.
error-exchange-cut-short = Diese Datei ist unvollständig: Der Stick wurde wohl zu früh abgezogen. Nichts wurde geändert. Bitten Sie noch einmal um sie.
error-exchange-too-large = Diese Datei ist größer als jeder mögliche Austausch. Nichts wurde geändert. Wählen Sie weniger Tabellen oder eine andere Datei.
error-certificate-file-unreadable = Diese Datei enthält kein lesbares Zertifikat. Nichts wurde geändert. Bitten Sie Ihre EDV-Abteilung um das Zertifikat des Netzes im PEM-Format.
error-proxy-address-unreadable = Die Adresse des Proxyservers dieses Rechners kann nicht gelesen werden. Nichts wurde gesendet. Zeigen Sie diese Meldung Ihrer EDV-Abteilung.
error-invite-unreadable = Dieser Einmal-Code hat nicht die richtige Form. Es wurde nichts gesendet. Übernehmen Sie ihn so, wie die Verwaltung des Servers ihn gegeben hat.
error-address-unreadable = „{ $given }“ ist keine Adresse eines Servers. Es wurde nichts gesendet. Schreiben Sie https:// und dann den Namen des Servers, danach nichts mehr außer einer Portnummer, wenn die Verwaltung eine genannt hat.
error-address-not-secure = Die Adresse „{ $given }“ ist nicht verschlüsselt: Andere könnten mitlesen. Es wurde nichts gesendet. Bitten Sie die Verwaltung des Servers um eine Adresse, die mit https:// beginnt.
error-receipt-missing = Für diese Aufstellung gibt es noch keine Empfangsbestätigung. Die Aufstellung bleibt hier verwahrt. Senden Sie sie und fragen Sie die Bestätigung dann noch einmal ab.
error-hub-key-damaged = Der im Register aufbewahrte Schlüssel des regionalen Servers ist beschädigt. Es wurde nichts gesendet, und die Aufstellungen warten hier. Verbinden Sie den Server mit einem neuen Einmal-Code noch einmal.
error-outbox-damaged = Die Aufstellung Nr. { $sequence } passt nicht mehr zu ihrer Signatur. Sie wurde nicht gesendet, und es wurde nichts gelöscht. Geben Sie diese Nummer an Ihre IT-Abteilung weiter.

# The command line.

error-passphrase-missing = Es wurde keine Passphrase angegeben. Es wurde nichts geöffnet. Starten Sie den Befehl in einem Terminal, wo er danach fragt, oder geben Sie die Passphrase mit der Variablen SENTIER_PASSPHRASE oder in einer Datei mit --passphrase-file an.
error-passphrase-file-unreadable = Die Datei { $file }, die die Passphrase enthalten soll, kann nicht gelesen werden. Es wurde nichts geöffnet. Prüfen Sie ihren Pfad und ihre Rechte.
error-hub-program-missing = Das Programm sentier-hub, das die Vorführung braucht, liegt nicht neben sentier oder ist nicht gestartet. Die Vorführung wurde angehalten; kein anderes Register wurde angetastet. Legen Sie sentier-hub in denselben Ordner wie sentier und versuchen Sie es mit einem leeren Ordner noch einmal.
error-folder-not-empty = Der Ordner { $folder } ist nicht leer. Es wurde nichts hineingeschrieben. Geben Sie einen leeren Ordner an oder einen Namen, den es noch nicht gibt.
error-file-not-saved = Die Datei { $file } konnte nicht gespeichert werden. Die Daten des Registers sind unversehrt. Prüfen Sie den Pfad, den Platz auf dem Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.
error-mark-unknown = „{ $given }“ nennt keine bekannte Teilnahme. Dafür wurde keine Teilnahme geändert. Schreiben Sie present, late, excused oder absent; für eine einzelne Person schreiben Sie davor ihre Kennung und das Zeichen =.

error-patient-unknown = „{ $given }“ ist von niemandem die Kennung. Dafür wurde nichts geändert. Übernehmen Sie die Kennung so, wie die Liste der Schulungseinheit sie zeigt.
error-country-unreadable = „{ $given }“ ist kein erkanntes Land. Es wurde nichts gespeichert. Schreiben Sie FR, BE, LU oder DE.
error-region-unreadable = „{ $given }“ ist in diesem Land keine erkannte Region. Es wurde nichts gespeichert. Schreiben Sie in Frankreich 57, 67 oder 68, in Deutschland das Kürzel eines Landes (wie SL oder RP) und anderswo nichts.

# A file of rows that is refused as a whole.

error-table-empty = Diese Datei ist leer. Es wurde nichts gespeichert. Wählen Sie die Datei, die die Liste enthält.
error-table-workbook-empty = Diese Arbeitsmappe enthält keine ausgefüllte Zelle. Es wurde nichts gespeichert. Wählen Sie die Datei, die die Liste enthält.
error-table-not-text = Diese Datei ist weder ein Text noch eine Arbeitsmappe. Es wurde nichts gespeichert. Wählen Sie eine XLSX-, XLS-, ODS- oder CSV-Datei.
error-table-not-a-table =
    { $kind ->
        [pdf] Diese Datei ist ein PDF-Dokument, keine Tabelle. Es wurde nichts gespeichert. Bitten Sie um die Datei der Tabellenkalkulation, aus der es entstanden ist.
        [picture] Diese Datei ist ein Bild, keine Tabelle. Es wurde nichts gespeichert. Wählen Sie eine XLSX-, XLS-, ODS- oder CSV-Datei.
        [word] Diese Datei ist ein Textdokument, keine Tabelle. Es wurde nichts gespeichert. Kopieren Sie die Tabelle daraus in eine Tabellenkalkulation, speichern Sie diese und wählen Sie die neue Datei.
        [presentation] Diese Datei ist eine Präsentation, keine Tabelle. Es wurde nichts gespeichert. Wählen Sie eine XLSX-, XLS-, ODS- oder CSV-Datei.
        [message] Diese Datei ist eine E-Mail, keine Tabelle. Es wurde nichts gespeichert. Speichern Sie ihren Anhang und wählen Sie diesen.
        [archive] Diese Datei ist ein Archiv ohne Arbeitsmappe, die hier gelesen werden kann. Es wurde nichts gespeichert. Öffnen Sie es und wählen Sie die Tabelle darin.
        [page] Diese Datei ist eine Webseite, auch wenn ihr Name etwas anderes sagt. Es wurde nichts gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als XLSX und wählen Sie diese neue Datei.
        [binary-workbook] Diese Datei ist eine binäre Excel-Arbeitsmappe (XLSB). Es wurde nichts gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als XLSX und wählen Sie diese neue Datei.
        [numbers] Diese Datei ist ein Numbers-Dokument. Es wurde nichts gespeichert. Exportieren Sie es aus Numbers als XLSX und wählen Sie diese neue Datei.
       *[other] Diese Datei ist ein XML-Dokument, das hier nicht gelesen wird. Es wurde nichts gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als XLSX und wählen Sie diese neue Datei.
    }
error-table-has-password = Diese Arbeitsmappe ist mit einem Kennwort geschützt. Es wurde nichts gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie eine Kopie ohne Kennwort, wählen Sie diese Kopie und löschen Sie sie danach.
error-table-damaged = Diese Datei ist unvollständig oder beschädigt: Sie kann nicht ganz gelesen werden. Es wurde nichts gespeichert. Kopieren Sie sie noch einmal von ihrem Ursprung, oder öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie unter einem anderen Namen.
error-table-too-large = Diese Datei enthält mehr als { $most } MB Daten. Es wurde nichts gespeichert. Teilen Sie sie in mehrere Dateien auf.
error-table-too-many-rows = Ein Blatt dieser Datei hat mehr als { $most } ausgefüllte Zeilen. Es wurde nichts gespeichert. Teilen Sie es in mehrere Dateien auf.
error-table-too-many-columns = Ein Blatt dieser Datei hat ausgefüllte Zellen jenseits der Spalte { $most }. Es wurde nichts gespeichert. Löschen Sie die überflüssigen Spalten und wählen Sie die Datei noch einmal.
error-table-too-many-cells = Die Blätter dieser Datei erstrecken sich über mehr als { $most } Zellen. Es wurde nichts gespeichert. Rücken Sie die ausgefüllten Zellen zusammen oder teilen Sie die Datei auf.
error-table-headings-unclosed = Ein Anführungszeichen in der Zeile mit den Überschriften ist nicht geschlossen: Die folgenden Zeilen können nicht gelesen werden. Es wurde nichts gespeichert. Ergänzen Sie das fehlende Anführungszeichen oder entfernen Sie das überzählige.

# What to know about a file of rows that was read, shown beside its line and column.

error-table-quote-unclosed = Ein Anführungszeichen ist nicht geschlossen: Alles Folgende bis Zeile { $last } wird als Text dieser Zeile gelesen. Ergänzen Sie in der ursprünglichen Datei das fehlende Anführungszeichen oder entfernen Sie das überzählige.
error-table-cell-error = Diese Zelle zeigt den Fehler „{ $given }“ statt eines Wertes. Berichtigen Sie die Formel oder schreiben Sie den Wert.
error-table-formula-without-value = Diese Zelle enthält eine Formel, deren Ergebnis nicht gespeichert ist. Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie und wählen Sie sie noch einmal.
error-table-digits-lost = Diese Zahl hat mehr als fünfzehn Ziffern: Die Tabellenkalkulation hat die letzten durch Nullen ersetzt. Geben Sie der Zelle das Format Text und schreiben Sie die Zahl noch einmal.
error-table-date-impossible = Diese Zelle hat ein Datumsformat, aber ihr Inhalt ({ $given }) ist kein Datum. Schreiben Sie das Datum noch einmal.
error-table-cells-merged = Die Zellen { $region } sind verbunden: Nur die erste hat einen Wert, und in dieser Zeile fehlt einer. Heben Sie die Verbindung in Ihrer Tabellenkalkulation auf und füllen Sie jede Zelle aus.
error-table-formulas-read =
    { $count ->
        [one] Eine Zelle dieser Spalte stammt aus einer Formel: Sie wurde so gelesen, wie sie beim letzten Speichern der Datei war.
       *[other] { $count } Zellen dieser Spalte stammen aus Formeln: Sie wurden so gelesen, wie sie beim letzten Speichern der Datei waren.
    }
error-table-sheet-hidden = Dieses Blatt ist in der Tabellenkalkulation ausgeblendet. Prüfen Sie, ob es wirklich das richtige ist.
error-table-title-above-headings = Die Überschriften der Spalten stehen in Zeile { $headings }; die Zeilen darüber wurden nicht übernommen.
error-table-ending-differs =
    { $format ->
        [csv] Der Dateiname endet auf „.{ $ending }“, der Inhalt ist aber Text: Die Datei wurde als CSV gelesen.
        [xlsx] Der Dateiname endet auf „.{ $ending }“, der Inhalt ist aber eine Excel-Arbeitsmappe (XLSX): Die Datei wurde so gelesen.
        [xls] Der Dateiname endet auf „.{ $ending }“, der Inhalt ist aber eine alte Excel-Arbeitsmappe (XLS): Die Datei wurde so gelesen.
       *[ods] Der Dateiname endet auf „.{ $ending }“, der Inhalt ist aber eine LibreOffice-Arbeitsmappe (ODS): Die Datei wurde so gelesen.
    }

# A roster that is refused as a whole.

error-roster-file-unreadable = Die Datei „{ $file }“ kann nicht gelesen werden. Es wurde nichts gespeichert. Schließen Sie sie in der Tabellenkalkulation, prüfen Sie Ihre Rechte und wählen Sie sie noch einmal.
error-roster-too-large = Die Datei „{ $file }“ ist zu groß für eine Patientenliste. Es wurde nichts gespeichert. Teilen Sie sie in mehrere Dateien auf.
error-roster-changed-since-shown = Die Datei hat sich geändert, seit sie Ihnen gezeigt wurde. Es wurde kein Patient aufgenommen. Wählen Sie sie noch einmal, um zu sehen, was sie bringen würde.
error-roster-nothing-to-take = Keine Zeile dieser Datei kann übernommen werden. Es wurde kein Patient aufgenommen. Berichtigen Sie die Datei und wählen Sie sie noch einmal.
error-roster-without-rows = Diese Datei enthält nur Spaltenüberschriften und keine Person. Es wurde nichts gespeichert. Wählen Sie die Datei, die die Liste enthält.
error-roster-columns-missing = Es fehlen Spalten: { $columns }. Es wurde nichts gespeichert. Sagen Sie, welche Spalte der Datei sie enthält.
error-roster-column-twice = Die Spalte „{ $column }“ würde dasselbe enthalten wie eine andere Spalte. Es wurde nichts gespeichert. Behalten Sie eine der beiden und lassen Sie die andere in der Datei.
error-roster-column-unknown = „{ $given }“ ist nichts, was eine Spalte enthalten kann. Es wurde nichts gespeichert. Wählen Sie aus der Liste.
error-roster-heading-unknown = Diese Datei hat keine Spalte „{ $given }“. Es wurde nichts gespeichert. Prüfen Sie die Überschrift der Spalte.
error-roster-sheet-unknown = Diese Arbeitsmappe hat kein Blatt „{ $given }“, oder es ist leer. Es wurde nichts gespeichert. Wählen Sie ein anderes Blatt.
error-import-undone-already = Dieser Import wurde schon zurückgenommen. Es wurde nichts geändert.
error-rejected-not-saved = Die zu berichtigenden Zeilen konnten nicht gesondert gespeichert werden. Es wurde kein Patient aufgenommen. Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.
error-rejected-over-roster = Die zu berichtigenden Zeilen können nicht die Liste selbst ersetzen. Es wurde kein Patient aufgenommen, und die Datei wurde nicht geändert. Geben Sie einen anderen Dateinamen an.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-twice-in-file = Diese Person steht schon in Zeile { $first }. Entfernen oder berichtigen Sie eine der beiden Zeilen.
error-roster-row-too-long = Die Zeile hat { $found } Zellen für { $expected } Spalten. Setzen Sie den Text, der ein Trennzeichen enthält, in Anführungszeichen.
error-roster-name-missing = Diese Zelle ist leer, hier muss ein Name stehen. Ergänzen Sie ihn.
error-roster-text-too-long = Dieser Text ist länger als { $most } Zeichen. Kürzen Sie ihn.
error-roster-character-damaged = „{ $given }“ enthält ein beschädigtes Zeichen (�). Schreiben Sie diesen Text neu oder speichern Sie die Datei als CSV UTF-8.
error-roster-date-unreadable = „{ $given }“ ist kein Datum. Schreiben Sie Tag, Monat und Jahr, wie 03.02.1948.
error-roster-year-two-digits = Das Jahr von „{ $given }“ hat nur zwei Ziffern. Schreiben Sie vier, wie 1948.
error-roster-date-not-in-calendar = Den Tag „{ $given }“ gibt es im Kalender nicht. Prüfen Sie Tag und Monat.
error-roster-sex-unreadable = „{ $given }“ ist kein erkanntes Geschlecht. Schreiben Sie W oder M, oder lassen Sie die Zelle leer.
error-roster-country-unreadable = „{ $given }“ ist kein erkanntes Land. Schreiben Sie FR, BE, LU, DE oder „andere“, oder lassen Sie die Zelle leer für das Land des Zentrums.
error-roster-language-unknown = „{ $given }“ ist keine Sprache der Patientenblätter. Schreiben Sie FR, NL, DE oder EN, oder lassen Sie die Zelle leer.
error-roster-already-known = Diese Person gleicht der Akte { $number } im Register. Entfernen Sie die Zeile; ist jemand anders gemeint, übernehmen Sie auch die ähnlichen Personen.
error-roster-birth-date-missing = Das Geburtsdatum fehlt. Die Person wird ohne es übernommen; ergänzen Sie es, sobald Sie es kennen.
error-roster-hour-unreadable = „{ $given }“ ist keine Uhrzeit. Schreiben Sie sie wie 14:00.
error-roster-day-ahead = Der { $given } liegt noch vor uns. Berichtigen Sie das Datum: Nur Vergangenes wird übernommen.
error-roster-day-missing = Das Datum fehlt. Ergänzen Sie es.
error-roster-day-before-birth = Dieses Datum liegt vor der Geburt der Person. Prüfen Sie beide Daten.
error-roster-assessment-unreadable = „{ $given }“ ist keine erkannte Bewertung. Schreiben Sie Erstgespräch, aktualisierte Bilanz oder Evaluation.
error-roster-assessment-missing = Die Art der Bewertung fehlt. Schreiben Sie Erstgespräch, aktualisierte Bilanz oder Evaluation.
error-roster-mark-unreadable = „{ $given }“ ist keine erkannte Anwesenheit. Schreiben Sie anwesend, verspätet, entschuldigt oder abwesend.
error-roster-mark-missing = Die Anwesenheit fehlt, und nicht vermerkt heißt nicht abwesend. Schreiben Sie anwesend, verspätet, entschuldigt oder abwesend.
error-roster-mark-differs =
    { $mark ->
        [present] Diese Person ist bei dieser Schulungseinheit schon als anwesend vermerkt. Das bleibt so. Berichtigen Sie die Zeile oder die Liste der Schulungseinheit.
        [late] Diese Person ist bei dieser Schulungseinheit schon als verspätet vermerkt. Das bleibt so. Berichtigen Sie die Zeile oder die Liste der Schulungseinheit.
        [excused] Diese Person ist bei dieser Schulungseinheit schon als entschuldigt vermerkt. Das bleibt so. Berichtigen Sie die Zeile oder die Liste der Schulungseinheit.
       *[absent] Diese Person ist bei dieser Schulungseinheit schon als abwesend vermerkt. Das bleibt so. Berichtigen Sie die Zeile oder die Liste der Schulungseinheit.
    }
error-roster-word-unknown = „{ $given }“ ist hier kein erkanntes Wort. Die Zeile wird ohne es übernommen, und es bleibt in der Datei.
error-roster-minutes-unreadable = „{ $given }“ ist kein Weg in Minuten. Die Zeile wird ohne ihn übernommen.
error-roster-file-number-unreadable = „{ $given }“ ist keine Aktennummer dieses Registers. Schreiben Sie sie wie in der Akte, mit dem Buchstaben, oder lassen Sie die Spalte in der Datei.
error-roster-consent-without-day = „{ $given }“ sagt nicht, wann die Person geantwortet hat. Es wird keine Einwilligung erfunden: Die Zeile wird ohne sie übernommen. Schreiben Sie den Tag der Unterschrift.
error-roster-language-other = „{ $given }“ steht nicht in der Liste der Sprachen. Es wird „andere Sprache“ vermerkt.
error-roster-language-no-handout = Nicht in jeder dieser Sprachen gibt es Blätter. Die anderen werden als gesprochene Sprachen vermerkt, wenn die Datei keine anderen nennt. Prüfen Sie die Sprache der Blätter.
error-roster-person-unknown = Niemand im Register hat diesen Namen oder diese Nummer mit diesem Geburtsdatum. Importieren Sie zuerst die Personen oder berichtigen Sie die Zeile.
error-roster-person-ambiguous = Mehrere Personen im Register sind so. Ergänzen Sie das Geburtsdatum oder die Aktennummer.
error-roster-number-of-another = Diese Nummer gehört jemandem mit einem anderen Namen. In dessen Akte kommt nichts. Prüfen Sie Nummer und Namen.
error-roster-perhaps-known = Diese Person könnte die der Akte { $number } sein. Sie wird übernommen; vergleichen Sie danach beide Akten.
error-roster-doctor-unknown = „{ $given }“ steht nicht im Verzeichnis oder mehrmals. Die Zeile wird ohne Arzt übernommen; tragen Sie ihn zuerst ins Verzeichnis ein, um ihn zu übernehmen.
error-roster-postal-code-zero = Die Tabellenkalkulation hat die Null von „{ $given }“ verloren: { $written } wird gespeichert.
error-roster-postal-code-impossible = „{ $given }“ ist in diesem Land keine mögliche Postleitzahl. Sie wird so übernommen. Prüfen Sie die Zahl und das Wohnland.
error-roster-enrolment-without-day = Es steht nicht da, seit wann die Person an „{ $given }“ teilnimmt. Sie wird ohne diese Anmeldung übernommen. Ergänzen Sie das Anmeldedatum.
error-roster-enrolled-already = Diese Person ist schon angemeldet, seit dem { $date }. Dieses Datum bleibt.
error-roster-refused-to-join = An diesem Tag hatte die Person die Teilnahme abgelehnt oder ihre Einwilligung zurückgenommen. Sie wird nicht angemeldet. Prüfen Sie das Datum und die Einwilligung in der Akte.
error-roster-programme-missing = Das Programm fehlt. Ergänzen Sie es.
error-roster-programme-ambiguous = Mehrere Programme im Register haben diesen Titel. Geben Sie jedem einen eigenen Titel, oder ergänzen Sie die Krankheit.
error-roster-session-ambiguous = An diesem Tag gibt es mehrere Schulungseinheiten dieses Programms. Ergänzen Sie die Uhrzeit oder das Thema.
error-roster-column-doubled = Diese Spalte sagt dasselbe wie eine andere und bleibt in der Datei. Soll sie übernommen werden, wählen Sie sie.
error-roster-column-unused = Zeilen dieser Art haben diese Angabe nicht: Die Spalte bleibt in der Datei.
error-roster-identifier-not-kept = Dieses Zentrum bewahrt diese Nummer nicht auf: Die Spalte bleibt in der Datei. Gewählt wird auf der Seite des Zentrums.
error-roster-numbers-given-anew = Neue Akten bekommen die nächsten Nummern des Registers; die Nummern dieser Spalte bleiben in der Datei.
error-roster-sessions-made =
    { $count ->
        [one] Eine Schulungseinheit, die noch nicht im Register steht, wird dort als gehalten vermerkt, mit { $minutes } Minuten; ohne Uhrzeit in der Datei, um 00:00.
       *[other] { $count } Schulungseinheiten, die noch nicht im Register stehen, werden dort als gehalten vermerkt, mit je { $minutes } Minuten; ohne Uhrzeit in der Datei, um 00:00.
    }
error-roster-identifier-unusual =
    { $caution ->
        [temporary] Diese NIR ist vorläufig: Fragen Sie nach der endgültigen Nummer, sobald sie vergeben ist.
        [bis-number] Das ist eine Bis-Nummer: Sie wird an Personen vergeben, die nicht im belgischen Nationalregister stehen.
        [birth-month-unknown] Der Geburtsmonat war nicht bekannt, als diese NIR vergeben wurde.
        [birth-month-unusual] Der Geburtsmonat in dieser NIR ist kein üblicher Monat. Vergleichen Sie die Nummer mit der Karte.
        [birth-day-unknown] Der Geburtstag steht nicht in dieser Nummer.
        [birth-date-incomplete] Diese Nummer enthält nicht das vollständige Geburtsdatum.
        [born-abroad] Laut dieser NIR ist die Person außerhalb Frankreichs geboren.
        [born-overseas] Laut dieser NIR ist die Person in einem französischen Überseegebiet geboren.
        [department-unusual] Das Geburtsdepartement in dieser NIR gibt es nicht. Vergleichen Sie die Nummer mit der Karte.
        [birth-year-differs] Das Geburtsjahr in der Nummer ist nicht das der Akte. Prüfen Sie beide.
        [birth-month-differs] Der Geburtsmonat in der Nummer ist nicht der der Akte. Prüfen Sie beide.
        [birth-day-differs] Der Geburtstag in der Nummer ist nicht der der Akte. Prüfen Sie beide.
       *[sex-differs] Das Geschlecht in der Nummer ist nicht das der Akte. Prüfen Sie beide.
    }

# National identifiers and EPICES. A number is never repeated in a sentence.

error-identifier-length-wrong = Diese Nummer hat nicht die richtige Länge (erwartete Zeichen: { $expected }, gefunden: { $found }). Sie wurde nicht gespeichert, und die Akte ist unverändert. Übernehmen Sie die Nummer vollständig.
error-identifier-character-not-allowed = Zeichen Nr. { $place } dieser Nummer ist an dieser Stelle nicht möglich. Die Nummer wurde nicht gespeichert, und die Akte ist unverändert. Achten Sie besonders auf den Buchstaben O und die Ziffer 0.
error-identifier-first-place-impossible =
    { $kind ->
        [kvnr] Eine Krankenversichertennummer (KVNR) beginnt mit einem Buchstaben. Sie wurde nicht gespeichert, und die Akte ist unverändert. Übernehmen Sie sie samt dem Buchstaben von der Karte.
       *[other] Eine französische NIR beginnt mit 1 oder 2 oder, wenn sie vorläufig ist, mit 3, 4, 7 oder 8. Sie wurde nicht gespeichert, und die Akte ist unverändert. Prüfen Sie die erste Ziffer.
    }
error-identifier-key-wrong = Die Prüfziffern am Ende dieser Nummer passen nicht zum Rest: Eine Ziffer ist falsch, oder zwei Ziffern sind vertauscht. Sie wurde nicht gespeichert, und die Akte ist unverändert. Vergleichen Sie sie Ziffer für Ziffer mit der Karte.
error-identifier-luhn-wrong = Die vorletzte Ziffer dieser luxemburgischen Nummer (erste Prüfung, Luhn) passt nicht zum Rest. Sie wurde nicht gespeichert, und die Akte ist unverändert. Vergleichen Sie sie Ziffer für Ziffer mit der Karte.
error-identifier-verhoeff-wrong = Die letzte Ziffer dieser luxemburgischen Nummer (zweite Prüfung, Verhoeff) passt nicht zum Rest. Sie wurde nicht gespeichert, und die Akte ist unverändert. Vergleichen Sie sie Ziffer für Ziffer mit der Karte.
error-identifier-date-impossible = Das Geburtsdatum in dieser Nummer gibt es in keinem Kalender. Sie wurde nicht gespeichert, und die Akte ist unverändert. Prüfen Sie die ersten Ziffern.
error-identifier-whole-card-number = Das ist die vollständige Nummer der Karte, die sich mit der Krankenkasse ändert. Sie wurde nicht gespeichert, und die Akte ist unverändert. Schreiben Sie nur die ersten 10 Zeichen: einen Buchstaben und neun Ziffern.
error-epices-answers-unreadable = Diese Antworten auf den EPICES-Fragebogen sind nicht lesbar. Sie wurden nicht gespeichert. Geben Sie elf Zeichen in der Reihenfolge der Fragen an: y für ja, n für nein, - ohne Antwort.

# People.
error-counts-incomplete = Der Zeitraum { $period } beginnt vor dem Tag, ab dem dieses Register vollständig ist. Seine Zahlen gehen nicht hinaus. Nichts ist verloren. Dieser Tag wird auf der Seite des Zentrums eingestellt.
error-birth-date-unreadable = „{ $given }“ lässt sich nicht als Geburtsdatum lesen. Nichts wurde gespeichert. Schreiben Sie Tag, Monat und Jahr; Tag und Monat dürfen fehlen.
error-date-not-in-calendar = Den { $given } gibt es in keinem Kalender. Nichts wurde gespeichert. Prüfen Sie Tag und Monat.
error-consent-witness-missing = Eine mündliche Einwilligung braucht einen Zeugen. Nichts wurde gespeichert. Schreiben Sie den Namen der Person, die sie gehört hat.
error-consent-in-the-future = Dieser Tag liegt noch vor uns. Nichts wurde gespeichert. Wählen Sie heute oder einen vergangenen Tag.
error-consent-withdrawn-before = Eine Einwilligung kann nicht vor dem { $date } widerrufen werden, dem Tag, an dem sie gegeben wurde. Nichts wurde geändert. Wählen Sie einen späteren Tag.
error-consent-not-found = Diese Einwilligung steht nicht in der Akte. Nichts wurde geändert. Öffnen Sie die Akte noch einmal.
error-consent-not-in-force = Diese Einwilligung wurde verweigert oder schon widerrufen: Es gibt nichts zu widerrufen. Nichts wurde geändert.
error-consent-to-join-refused = Die Person der Akte { $number } will nicht teilnehmen oder hat ihre Einwilligung widerrufen. Niemand wurde hinzugefügt. An ihrer Versorgung ändert sich nichts. Tragen Sie eine neue Einwilligung zuerst in die Akte ein.
error-attachment-too-large = Dieses Dokument ist größer als { $most } MB. Es wurde nicht aufbewahrt; die Datei ist unversehrt. Scannen Sie es gröber oder in Teilen.
error-attachment-kind-unknown = Diese Datei ist weder ein PDF noch ein PNG- oder JPEG-Bild. Sie wurde nicht aufbewahrt; die Datei ist unversehrt. Speichern Sie sie als PDF und hängen Sie sie noch einmal an.
error-travel-minutes-impossible = Ein Weg von mehr als { $most } Minuten ist nicht glaubhaft. Nichts wurde gespeichert. Schreiben Sie ihn in Minuten.
error-email-unreadable = Diese E-Mail-Adresse ist unvollständig. Nichts wurde gespeichert. Schreiben Sie sie wie name@beispiel.org oder lassen Sie das Feld leer.
error-handout-language-missing = Für die Blätter braucht es mindestens eine Sprache. Nichts wurde gespeichert. Wählen Sie eine oder zwei.
error-handout-languages-too-many = Ein Blatt trägt höchstens zwei Sprachen. Nichts wurde gespeichert. Behalten Sie eine oder zwei.
error-centre-language-not-full = Die Hauptsprache eines Zentrums ist Französisch, Niederländisch, Deutsch oder Englisch: Briefe und Listen gibt es in keiner anderen. Nichts wurde gespeichert. Wählen Sie eine der vier und die andere Sprache als zweite.
error-name-missing = Es fehlt ein Name. Nichts wurde gespeichert. Tragen Sie ihn ein; ein Buchstabe genügt.
error-text-too-long = Dieser Text ist länger als { $most } Zeichen. Nichts wurde gespeichert; was Sie geschrieben haben, steht noch da. Kürzen Sie ihn.
error-standing-in-the-future = Dieser Tag liegt noch vor uns. Nichts wurde geändert. Wählen Sie heute oder einen vergangenen Tag.
error-standing-reason-missing = Bitte sagen Sie, warum. Nichts wurde geändert. Schreiben Sie den Grund in wenigen Worten.
error-flag-reason-missing = Bitte sagen Sie, warum bei dieser Person nachzufassen ist. Nichts wurde geändert. Schreiben Sie es in wenigen Worten.
error-flag-over-already = Dieser letzte Tag ist schon vorbei. Nichts wurde geändert. Wählen Sie einen kommenden Tag oder keinen.
error-day-ahead = Dieser Tag liegt noch vor uns. Nichts wurde gespeichert. Wählen Sie heute oder einen vergangenen Tag.
error-identifier-not-kept-here = Dieses Zentrum bewahrt diese Nummer nicht auf. Nichts wurde gespeichert. Welche Nummern aufbewahrt werden, wählen Sie auf der Seite des Zentrums.
error-same-file-twice = Das ist zweimal dieselbe Akte. Nichts wurde geändert. Wählen Sie zwei verschiedene Akten.
error-field-unknown = Das Feld „{ $given }“ gibt es nicht. Nichts wurde geändert. Öffnen Sie den Vergleich noch einmal.
error-snapshot-unreadable = Der frühere Stand dieser Akte ist nicht mehr lesbar. Nichts wurde geändert. Bewahren Sie eine Kopie des Registers auf und holen Sie Hilfe.
error-list-unknown = Die Liste „{ $given }“ gibt es nicht. Nichts wurde getan. Schreiben Sie all, active, to-call, without-consent, lost, set-aside oder due.
error-erasure-reason-unknown = Den Grund „{ $given }“ gibt es nicht. Niemand wurde gelöscht. Schreiben Sie asked, retention-over oder mistake.
error-erasure-number-differs = Das ist nicht die Nummer dieser Akte. Niemand wurde gelöscht. Schreiben Sie die Nummer oben in der Akte ab.

# The centre, those who teach, caregivers and papers.

error-centre-number-unreadable =
    { $country ->
        [FR] Diese FINESS-Nummer hat nicht die richtige Form. Nichts wurde gespeichert. Übernehmen Sie ihre 9 Zeichen: Ziffern, auf Korsika mit 2A oder 2B am Anfang.
        [BE] Diese INAMI/RIZIV-Nummer hat nicht die richtige Form. Nichts wurde gespeichert. Übernehmen Sie ihre 8 oder 11 Ziffern.
       *[other] Nur eine FINESS-Nummer in Frankreich und eine INAMI/RIZIV-Nummer in Belgien werden aufbewahrt. Nichts wurde gespeichert. Lassen Sie dieses Feld leer.
    }
error-retention-country-twice = Dieses Land hat zwei Aufbewahrungsfristen. Nichts wurde gespeichert. Behalten Sie nur eine.
error-retention-years-impossible = Eine Aufbewahrungsfrist geht von 1 bis { $most } Jahre. Nichts wurde gespeichert. Korrigieren Sie die Zahl der Jahre.
error-retention-source-missing = Es fehlt, woher diese Aufbewahrungsfrist stammt. Nichts wurde gespeichert. Schreiben Sie, wer sie festgelegt hat oder in welchem Text sie steht.
error-logo-file-unreadable = Dieses Bild ist nicht lesbar. Das alte Logo bleibt erhalten. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen, und wählen Sie sie noch einmal.
error-logo-too-large = Dieses Bild ist größer als 1 MB. Das alte Logo bleibt erhalten. Speichern Sie es kleiner und wählen Sie es noch einmal.
error-logo-kind-unknown = Diese Datei ist weder ein PNG- noch ein JPEG-Bild. Das alte Logo bleibt erhalten. Speichern Sie das Logo als PNG und wählen Sie es noch einmal.
error-logo-too-wide = Dieses Bild ist mehr als { $most } Pixel breit oder hoch. Das alte Logo bleibt erhalten. Verkleinern Sie es und wählen Sie es noch einmal.
error-logo-damaged = Dieses Bild ist beschädigt oder unvollständig. Das alte Logo bleibt erhalten. Speichern Sie es aus seiner Quelle neu und wählen Sie es dann.
error-place-hours-impossible =
    { $weekday ->
        [mon] Eine Öffnungszeit am Montag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [tue] Eine Öffnungszeit am Dienstag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [wed] Eine Öffnungszeit am Mittwoch endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [thu] Eine Öffnungszeit am Donnerstag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [fri] Eine Öffnungszeit am Freitag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [sat] Eine Öffnungszeit am Samstag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
        [sun] Eine Öffnungszeit am Sonntag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
       *[other] Eine Öffnungszeit an diesem Tag endet, bevor sie beginnt, oder ist nicht möglich. Nichts wurde gespeichert. Korrigieren Sie Anfang oder Ende.
    }
error-place-hours-overlap =
    { $weekday ->
        [mon] Zwei Öffnungszeiten am Montag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [tue] Zwei Öffnungszeiten am Dienstag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [wed] Zwei Öffnungszeiten am Mittwoch überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [thu] Zwei Öffnungszeiten am Donnerstag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [fri] Zwei Öffnungszeiten am Freitag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [sat] Zwei Öffnungszeiten am Samstag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
        [sun] Zwei Öffnungszeiten am Sonntag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
       *[other] Zwei Öffnungszeiten an diesem Tag überschneiden sich. Nichts wurde gespeichert. Korrigieren Sie eine von beiden.
    }
error-room-seats-impossible = Ein Raum hat 1 bis { $most } Plätze. Nichts wurde gespeichert. Korrigieren Sie die Zahl oder lassen Sie sie leer.
error-team-member-twice = Dieselbe Person steht zweimal im Team. Nichts wurde gespeichert. Behalten Sie nur eine ihrer Aufgaben.
error-team-member-left = Jemand aus diesem Team ist im Zentrum nicht mehr tätig. Nichts wurde gespeichert. Nehmen Sie die Person aus dem Team oder setzen Sie sie auf der Seite Team wieder auf tätig.
error-certificate-ends-too-early = Der Nachweis würde vor dem Tag der Schulung enden. Nichts wurde gespeichert. Korrigieren Sie eines der beiden Daten.
error-caregiver-missing = Es fehlt, um welche angehörige Person es geht. Nichts wurde geändert. Wählen Sie sie in der Liste.
error-paper-reason-missing = Bitte sagen Sie, warum dieses Dokument entfernt wird. Es liegt noch in der Akte. Schreiben Sie den Grund in wenigen Worten.
error-paper-file-unreadable = Diese Datei ist nicht lesbar. Der Akte wurde nichts hinzugefügt. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen, und wählen Sie sie noch einmal.
error-paper-copy-not-saved = Die Kopie konnte nicht in diesem Ordner gespeichert werden. Das Dokument liegt noch im Register. Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners oder wählen Sie einen anderen.
error-paper-damaged = Dieses Dokument lässt sich nicht anzeigen: Es ist beschädigt oder unvollständig. Es bleibt aufbewahrt, wie es hinzugefügt wurde. Speichern Sie eine Kopie, um es mit einem anderen Programm zu versuchen.
error-paper-has-password = Dieses PDF ist mit einem Passwort geschützt und lässt sich hier nicht anzeigen. Es bleibt aufbewahrt, wie es hinzugefügt wurde. Speichern Sie eine Kopie, um es zu öffnen, oder fügen Sie eine Fassung ohne Passwort hinzu.
error-paper-too-many-pixels = Dieses Bild hat zu viele Pixel, um hier angezeigt zu werden. Es bleibt aufbewahrt, wie es hinzugefügt wurde. Speichern Sie eine Kopie, um es mit einem anderen Programm anzusehen.
error-paper-not-removed = Ein für diese Person gedrucktes Blatt konnte nicht aus dem Ordner „papers“ entfernt werden. Niemand wurde gelöscht. Schließen Sie das Programm, das es zeigt, und versuchen Sie es noch einmal.
error-erased-not-scrubbed = Die Person ist gelöscht und die Bescheinigung gespeichert, aber die Registerdatei konnte nicht ganz bereinigt werden. Schaffen Sie Platz auf dem Datenträger; die nächste Löschung beendet die Bereinigung.
error-standing-not-active = Die Person der Akte { $number } ist als verstorben, verzogen oder nicht zu kontaktieren vermerkt. Niemand wurde hinzugefügt. Berichtigen Sie einen Irrtum zuerst in der Akte.
error-already-enrolled = Diese Person nimmt seit { $date } bereits an diesem Programm teil. Nichts wurde gespeichert. Beenden Sie zuerst diesen Ablauf oder führen Sie ihn weiter.
error-answer-not-offered = Eine Antwort gehört nicht zu denen, die die Frage anbietet. Nichts wurde gespeichert. Wählen Sie eine Antwort aus der Liste oder lassen Sie die Frage offen.
error-answer-without-question = Eine Antwort gehört zu keiner Frage dieser Vorlage. Nichts wurde gespeichert. Öffnen Sie das Formular neu: Die Fragen haben sich vielleicht geändert.
error-answers-number-unknown = Dieses Formular hat keine Frage { $number }. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Prüfen Sie die Nummer und den Code des Formulars.
error-answers-number-twice = Frage { $number } hat zwei Antworten. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Lassen Sie eine stehen.
error-answers-number-missing = Vor „{ $given }“ fehlt eine Nummer. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Schreiben Sie die Nummer der Frage, dann die Antwort.
error-answers-answer-missing = Die Antwort auf Frage { $number } fehlt. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Ergänzen Sie sie, oder nehmen Sie die Nummer weg, wenn die Frage offen blieb.
error-answers-letter-unknown = Bei Frage { $number } ist „{ $given }“ keine Antwort: Die Buchstaben gehen von a bis { $last }. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Sehen Sie auf dem Formular nach.
error-answers-yes-no-unknown = Bei Frage { $number } ist „{ $given }“ weder Ja noch Nein. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Schreiben Sie j oder n.
error-answers-points-unknown = Bei Frage { $number } ist „{ $given }“ keine Zahl von 0 bis 10. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Schreiben Sie eine ganze Zahl.
error-answers-words-unmarked = Frage { $number } wird in Worten beantwortet. Nichts wurde übernommen; was Sie getippt haben, bleibt stehen. Setzen Sie die Antwort zwischen Anführungszeichen, am Anfang und am Ende.
error-form-code-unreadable = „{ $given }“ ist kein Formularcode. Nichts wurde geändert. Übernehmen Sie den Code am Fuß des Blattes, zum Beispiel S3-7K.
error-form-code-unknown = Kein Formular dieses Programms hat den Code { $given }, oder die Ziele der Person haben sich seit dem Druck geändert. Nichts wurde geändert. Prüfen Sie den Code; sonst geben Sie die Antworten Frage für Frage ein.
error-form-version-unknown = Das Programm hat diese Fassung des Fragebogens nicht. Nichts wurde gespeichert. Öffnen Sie das Formular neu: Ihre Antworten stehen noch da.
error-cohort-unknown = Diese Gruppe gibt es in diesem Programm nicht. Nichts wurde gespeichert. Wählen Sie eine Gruppe aus der Liste oder die Warteliste.
error-decision-before-evaluation = Die Entscheidung läge vor der Evaluation vom { $date }. Nichts wurde gespeichert. Berichtigen Sie den Tag.
error-decision-follow-up-before = Der Tag für die Nachfrage liegt vor der Entscheidung vom { $date }. Nichts wurde gespeichert. Wählen Sie einen späteren Tag oder lassen Sie ihn leer.
error-decision-without-evaluation = Eine Entscheidung folgt auf eine Einzelevaluation, und dieser Ablauf hat keine. Nichts wurde gespeichert. Führen Sie zuerst die Evaluation durch.
error-decision-without-proposal = Es fehlt, welche Nachschulung vorgeschlagen wurde. Nichts wurde gespeichert. Schreiben Sie es in wenigen Worten oder wählen Sie das Ende.
error-end-before-last = Dieser Tag liegt vor dem letzten Schritt des Ablaufs am { $date }. Nichts wurde gespeichert. Wählen Sie diesen Tag oder einen späteren.
error-end-note-missing = Bei „anderer Grund“ muss stehen, welcher. Nichts wurde gespeichert. Schreiben Sie ihn in wenigen Worten.
error-end-reason-unfit = Dieser Grund passt nicht zu jemandem, der nicht begonnen hat. Nichts wurde gespeichert. Wählen Sie einen anderen Grund oder notieren Sie einen Austritt.
error-file-unreadable = Diese Datei kann nicht gelesen werden. Nichts wurde geändert. Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen, und wählen Sie sie noch einmal.
error-follow-up-of-nothing = Eine Nachschulung folgt auf einen bewerteten Ablauf, und der fehlt. Nichts wurde gespeichert. Wählen Sie den bewerteten Ablauf oder die Erstschulung.
error-handout-unknown = Das Blatt „{ $name }“, das eine Schulungseinheit nennt, gibt es hier nicht. Nichts wurde gespeichert. Wählen Sie in der Schulungseinheit ein anderes Blatt.
error-move-reason-missing = Der Grund für den Wechsel der Version fehlt. Die Person behält ihre Version. Schreiben Sie den Grund in wenigen Worten.
error-pathway-before-entry = Dieser Tag liegt vor dem gemeinsamen Schulungsassessment vom { $date }. Nichts wurde gespeichert. Berichtigen Sie den Tag.
error-pathway-before-referral = Dieser Tag liegt vor der Zuweisung vom { $date }. Nichts wurde gespeichert. Berichtigen Sie einen der beiden Tage.
error-pathway-begun = Diese Person hat schon begonnen: Es gibt eine besuchte Schulungseinheit oder einen persönlichen Plan. Nichts wurde gespeichert. Notieren Sie einen Austritt mit Grund.
error-pathway-day-ahead = Dieser Tag liegt in der Zukunft. Nichts wurde gespeichert. Wählen Sie heute oder einen vergangenen Tag.
error-pathway-not-begun = Diese Person hat noch nicht begonnen. Nichts wurde gespeichert. Notieren Sie mit Grund, dass sie nicht eingeschlossen wurde.
error-pathway-not-over = Dieser Ablauf ist nicht beendet. Nichts wurde geändert.
error-pathway-over = Dieser Ablauf ist seit { $date } beendet. Nichts wurde gespeichert. Nehmen Sie zuerst das Ende zurück oder beginnen Sie einen neuen Ablauf.
error-pathway-shared-first = Das gemeinsame Schulungsassessment fehlt; es kommt zuerst. Nichts wurde gespeichert. Führen Sie zuerst das Assessment durch.
error-pathway-shared-twice = Dieser Ablauf hat schon ein gemeinsames Schulungsassessment. Nichts wurde gespeichert. Notieren Sie ein aktualisiertes Assessment.
error-pathway-twice = Dieser Ablauf wurde zweimal geschrieben, in zwei Akten, die seither zusammengeführt sind. Er zählt nicht, und nichts wird darin gespeichert. Führen Sie den anderen Ablauf weiter.
error-pathway-version-same = Diese Version sagt dasselbe wie die vorige, oder die Person folgt ihr schon. Nichts wurde geändert.
error-pathway-version-stale = Inzwischen wurde Version { $number } gespeichert. Ihre ist nicht gespeichert, aber nichts von dem, was Sie geschrieben haben, ist verloren. Sehen Sie die neue Version an und speichern Sie von ihr aus.
error-place-unknown = Dieser Ort steht nicht mehr in der Liste. Nichts wurde gespeichert. Wählen Sie einen anderen Ort.
error-plan-session-unknown = Eine gewählte Schulungseinheit gibt es in der Version nicht, der diese Person folgt. Nichts wurde gespeichert. Wählen Sie unter den angebotenen Schulungseinheiten.
error-plan-without-goals = Ein persönlicher Schulungsplan hat mindestens ein Ziel. Nichts wurde gespeichert. Schreiben Sie eines in den Worten der Person.
error-programme-declared-already = Dieses Programm wurde schon gemeldet. Nichts wurde gespeichert. Wählen Sie eine Änderung.
error-programme-file-changed = Diese Programmdatei wurde seit ihrer Unterschrift verändert oder ist unvollständig. Nichts wurde übernommen. Bitten Sie das andere Zentrum, sie noch einmal zu schicken.
error-programme-file-newer = Diese Datei stammt aus einer neueren Version von Sentier. Nichts wurde übernommen. Aktualisieren Sie die Anwendung und versuchen Sie es noch einmal.
error-programme-file-not-one = Diese Datei ist kein Programm von Sentier. Nichts wurde übernommen. Wählen Sie eine Datei, die auf „.sentier-programme“ endet.
error-programme-file-not-written = Die Datei des Programms konnte nicht geschrieben werden. Das Programm hat sich nicht geändert. Versuchen Sie es noch einmal.
error-programme-file-other = Die Datei hat sich geändert, seit sie gezeigt wurde. Nichts wurde übernommen. Öffnen Sie sie neu und lesen Sie die Unterschiede noch einmal.
error-programme-not-declared = Dieses Programm wurde noch nicht gemeldet. Nichts wurde gespeichert. Notieren Sie zuerst die erste Meldung.
error-programme-not-ready = Es fehlen noch Angaben ({ $count }), um dieses Programm zu melden. Nichts wurde gespeichert. Die Liste „Was fehlt“ sagt, welche.
error-programme-partner-missing = Ein gemeinsames Programm nennt das Team auf der anderen Seite der Grenze. Nichts wurde gespeichert. Schreiben Sie seinen Namen oder nehmen Sie das Häkchen weg.
error-programme-piece-unknown = Ein gewählter Teil gehört nicht zu den Unterschieden. Nichts wurde übernommen. Öffnen Sie die Datei neu.
error-programme-pieces-none = Nichts ist gewählt, oder die Wahl ändert nichts. Ihr Programm hat sich nicht geändert. Haken Sie mindestens einen Teil an.
error-programme-stopped = Dieses Programm ist beendet. Niemand wurde hinzugefügt. Nehmen Sie zuerst das Programm wieder auf.
error-rule-not-tried = Diese Regel sagt nicht von jeder Person, ob sie sie erfüllt. Nichts wurde geändert.
error-rule-number-unknown = Diese Regel hat keine Zahl dieses Namens. Nichts wurde gespeichert. Öffnen Sie die Regel neu.
error-rule-reason-missing = Es fehlt, wer es sagt und wo es gelesen wurde. Die Regel hat sich nicht geändert. Schreiben Sie es in wenigen Worten.
error-rule-unknown = Diese Regel gibt es nicht. Nichts wurde geändert. Öffnen Sie die Liste der Regeln neu.
error-rule-verified = Diese Regel wurde in einem öffentlichen Text geprüft und wird hier nicht geändert. Nichts wurde gespeichert. Die Quelle steht daneben.
error-satisfaction-out-of-range = Die Zufriedenheit geht von 0 bis 10. Nichts wurde gespeichert. Berichtigen Sie die Zahl oder lassen Sie sie leer.
error-template-code-twice = In der Ablaufvorlage „{ $template }“ ist der Code „{ $code }“ leer oder steht zweimal. Nichts wurde gespeichert. Geben Sie jedem Teil seinen eigenen Code.
error-template-competency-unknown = In der Ablaufvorlage „{ $template }“ nennt Schulungseinheit { $session } eine Kompetenz „{ $code }“, die es nicht gibt. Nichts wurde gespeichert. Fügen Sie die Kompetenz hinzu oder nehmen Sie sie aus der Schulungseinheit.
error-template-safety-not-self-care = In der Ablaufvorlage „{ $template }“ ist „{ $code }“ eine Sicherheitskompetenz, ohne eine des Selbstmanagements zu sein. Nichts wurde gespeichert. Ändern Sie eines von beiden.
error-template-lacks =
    { $what ->
        [title] In der Ablaufvorlage „{ $template }“ fehlt der Titel. Nichts wurde gespeichert. Schreiben Sie ihn in mindestens einer Sprache.
        [theme] In der Ablaufvorlage „{ $template }“ fehlt das Thema der Schulungseinheit { $number }. Nichts wurde gespeichert. Schreiben Sie es in mindestens einer Sprache.
        [competency] In der Ablaufvorlage „{ $template }“ hat Kompetenz { $number } keinen Text. Nichts wurde gespeichert. Schreiben Sie ihn in mindestens einer Sprache.
        [question] In der Ablaufvorlage „{ $template }“ hat Frage { $number } keinen Text. Nichts wurde gespeichert. Schreiben Sie ihn in mindestens einer Sprache.
        [choices] In der Ablaufvorlage „{ $template }“ hat Frage { $number } keine Antworten zur Auswahl, oder sie hat welche, ohne eine Auswahlfrage zu sein. Nichts wurde gespeichert. Geben Sie mindestens zwei Antworten oder ändern Sie die Art der Frage.
       *[other] In der Ablaufvorlage „{ $template }“ fehlt ein Text. Nichts wurde gespeichert. Lesen Sie die Vorlage noch einmal.
    }
error-letter-before-assessment = In dieser Schulung gibt es noch kein Schulungsassessment: Der Brief zu Beginn hätte nichts zu sagen. Es wurde nichts geschrieben. Führen Sie zuerst das Assessment.
error-letter-before-evaluation = In dieser Schulung gibt es noch keine Einzelevaluation: Der Abschlussbrief hätte nichts zu sagen. Es wurde nichts geschrieben. Führen Sie zuerst die Evaluation.
error-letter-before-ending = Diese Schulung hat kein Ende, das zu diesem Brief passt. Es wurde nichts geschrieben. Vermerken Sie zuerst das Ende und den Grund.
error-letter-sharing-refused = Diese Person hat der Weitergabe ihrer Daten nicht zugestimmt oder die Einwilligung zurückgezogen. Es wurde kein Brief geschrieben, nichts ist hinausgegangen. Sprechen Sie mit ihr, oder geben Sie ihr den Brief mit.
error-letter-person-died = Diese Person ist verstorben. Es wird kein Brief an sie gerichtet, nichts ist hinausgegangen. Sie können an den Hausarzt schreiben.
error-letter-person-not-contacted = Diese Person ist weggezogen oder möchte nicht kontaktiert werden. Es wird kein Brief an sie gerichtet, nichts ist hinausgegangen. Prüfen Sie in der Akte, ob ein Kontakt möglich ist.
error-letter-sent-already = Dieser Brief ging am { $date } hinaus. Er bleibt, wie er hinausging. Schreiben Sie einen neuen Brief, um etwas zu berichtigen.
error-letter-day-ahead = Dieser Tag liegt in der Zukunft. Der Brief bleibt ein Entwurf. Geben Sie den Tag an, an dem er wirklich hinausging.
error-letter-day-before-draft = Dieser Brief wurde am { $date } geschrieben: Er kann nicht früher hinausgegangen sein. Er bleibt ein Entwurf. Prüfen Sie den Tag.
error-appointment-letter-none = Es ist kein Brief ausgewählt. Es wurde nichts festgehalten. Wählen Sie mindestens einen Brief.
error-appointment-letter-day-ahead = Dieser Tag liegt in der Zukunft. Der Abgang ist nicht festgehalten. Geben Sie den Tag an, an dem die Briefe wirklich abgingen.
error-appointment-letter-day-before-print = Einer dieser Briefe wurde am { $date } gedruckt: Er kann nicht früher abgegangen sein. Es ist kein Abgang festgehalten. Prüfen Sie den Tag.
error-appointment-letter-no-address = Auf einem dieser Briefe steht nur ein Name, keine Anschrift: Er kann nicht mit der Post abgegangen sein. Es ist kein Abgang festgehalten. Halten Sie ihn für sich fest, mit dem Weg, auf dem er abging.
error-letter-recipient-missing = Dieser Brief hat keinen Empfänger. Er bleibt ein Entwurf. Schreiben Sie Name und Anschrift, oder vermerken Sie den Hausarzt in der Akte.
error-letter-subject-missing = Dieser Brief hat keinen Betreff. Es wurde nichts geändert. Schreiben Sie in wenigen Worten, worum es geht.
error-letter-subject-tells = Der Betreff sagt, weswegen jemand betreut wird: „{ $word }“. Andere können ihn lesen. Der Entwurf bleibt, wie er war. Schreiben Sie den Betreff anders.
error-letter-address-tells = Die Anschrift ist im Fenster des Umschlags zu sehen und sagt, weswegen jemand betreut wird: „{ $word }“. Der Entwurf bleibt, wie er war. Nehmen Sie dieses Wort heraus.
error-outside-name-tells = Dieser neutrale Name sagt immer noch, worum es geht: „{ $word }“. Es wurde nichts geändert. Geben Sie einen anderen Namen an, zum Beispiel den der Straße.
error-letter-text-missing = Dieser Brief hat keinen Text. Es wurde nichts geändert. Schreiben Sie mindestens einen Absatz.
error-letter-address-too-long = Die Anschrift hat mehr als { $most } Zeilen: Sie passt nicht hinter das Fenster eines Umschlags. Es wurde nichts geändert. Fassen Sie Zeilen zusammen, oder lassen Sie welche weg.
error-plan-missing = In dieser Schulung gibt es noch keinen persönlichen Plan. Es wurde nichts gedruckt. Vereinbaren Sie zuerst einen Plan mit der Person.
error-summary-empty = In dieser Schulung gibt es noch kein Gespräch und keinen Plan. Es wurde nichts gedruckt. Notieren Sie zuerst ein Assessment oder vereinbaren Sie einen Plan mit der Person.
error-certificate-of-none = Zwischen diesen beiden Tagen ist keine Anwesenheit eingetragen. Es wurde nichts gedruckt. Wählen Sie andere Tage, oder tragen Sie zuerst die Anwesenheit ein.
error-certificate-days-turned = Der erste Tag liegt nach dem letzten. Es wurde nichts gedruckt. Berichtigen Sie einen der beiden.
error-invitation-of-none = Es ist kein Brief zu schreiben: kein kommender Termin oder kein festgehaltenes Fehlen. Nichts wurde gedruckt. Sehen Sie auf der Liste der Schulungseinheit oder in der Akte nach.

# The schedule, its lists and its papers.

error-bad-day-empty = In dieser Zeit ist keine Einheit geplant. Es wurde nichts abgesagt. Wählen Sie einen anderen Tag oder Tagesteil.
error-bad-day-not-cancelled = Für eine Einheit, die hier nicht abgesagt wird, wurde ein neuer Termin gewählt. Es wurde nichts abgesagt und nichts geplant. Sehen Sie sich die Vorschau noch einmal an und versuchen Sie es erneut.
error-badge-unknown = Dieser Code gehört zu keinem Namensschild dieser Einheit. Es wurde nichts eingetragen. Prüfen Sie den Code oder tragen Sie die Person in der Liste ein.
error-busy-of-whom = Geben Sie an, wessen Kalender oder welcher Raum es ist. Es wurde nichts gelesen.
error-calendar-of-what = Wählen Sie jeweils eine Fachkraft, einen Raum oder ein Programm. Es wurde keine Datei geschrieben.
error-calendar-too-large = Diese Kalenderdatei ist zu groß (mehr als 5 MB). Es wurde nichts geändert. Exportieren Sie einen kürzeren Zeitraum.
error-calendar-unreadable = Diese Datei ist kein lesbarer Kalender (iCalendar, .ics). Es wurde nichts geändert. Exportieren Sie sie noch einmal aus dem anderen Programm.
error-call-day-missing = Geben Sie an, an welchem Tag Sie zurückrufen. Der Anruf ist noch nicht gespeichert.
error-call-day-past = Dieser Tag ist schon vorbei. Der Anruf ist noch nicht gespeichert. Wählen Sie heute oder einen späteren Tag.
error-car-seats-impossible = Ein Auto bietet höchstens { $most } Plätze. Es wurde nichts geändert. Berichtigen Sie die Zahl.
error-car-share-km-impossible = Diese Entfernung kann höchstens { $most } km betragen. Es wurde nichts geändert. Berichtigen Sie die Zahl.
error-cohort-over = Diese Gruppe hat keine Einheit mehr vor sich. Es wurde nichts geändert. Wählen Sie eine andere Gruppe.
error-correction-reason-missing = Diese Einheit ist abgeschlossen. Geben Sie an, warum Sie die Liste berichtigen; noch wurde nichts geändert.
error-cycle-groups-impossible = Planen Sie 1 bis { $most } Gruppen auf einmal. Es wurde nichts geplant.
error-cycle-means-missing = Wählen Sie mindestens einen Raum, eine Schulungskraft, eine Uhrzeit und einen Wochentag. Es wurde nichts geplant.
error-cycle-plan-changed = Der Terminplan hat sich geändert, seit dieser Plan gezeigt wurde. Es wurde nichts geschrieben. Planen Sie neu und lesen Sie den Plan noch einmal.
error-cycle-plan-empty = Keine Einheit hat einen Platz gefunden: Es gibt nichts zu eröffnen. Fügen Sie Räume, Uhrzeiten oder Tage hinzu.
error-day-without-session = An diesem Tag findet keine Einheit statt. Es wurde nichts gedruckt. Wählen Sie einen anderen Tag.
error-forecast-months-impossible = Die Vorausschau umfasst 1 bis { $most } Monate. Berichtigen Sie die Zahl; sonst hat sich nichts geändert.
error-group-note-names =
    { $count ->
        [one] Die Gruppennotiz nennt eine Person; sie stünde in den Akten aller anderen. Sie ist nicht gespeichert, Ihr Text bleibt. Nehmen Sie den Namen heraus oder schreiben Sie ihn in die Zeile dieser Person.
       *[other] Die Gruppennotiz nennt { $count } Personen; sie stünde in den Akten aller anderen. Sie ist nicht gespeichert, Ihr Text bleibt. Nehmen Sie die Namen heraus oder schreiben Sie sie in die Zeile der jeweiligen Person.
    }
error-make-up-elsewhere = Diese Einheit gehört zu einem anderen Programm. Es wurde nichts geändert. Wählen Sie eine Einheit desselben Programms.
error-message-not-to-contact = Die Person der Akte { $number } ist als verstorben, verzogen oder nicht zu kontaktieren vermerkt. Es wurde keine Nachricht vorbereitet. Berichtigen Sie einen Irrtum zuerst in der Akte.
error-message-of-none = Für diesen Anlass gibt es keine fertige Nachricht. Es wurde nichts gesendet. Schreiben Sie sie selbst, ohne die Krankheit zu nennen.
error-not-waiting = Diese Person steht nicht mehr auf der Warteliste. Es wurde nichts geändert. Lesen Sie die Liste neu.
error-place-of-what = Geben Sie an, zu welcher Einheit oder Gruppe der Platz gehört. Es wurde nichts geändert.
error-planning-changed-since = Seitdem hat sich etwas geändert: Dieser Schritt kann nicht mehr auf einmal zurückgenommen werden. Es wurde nichts berührt. Ändern Sie die Einheiten einzeln.
error-regenerate-no-sessions = Diese Gruppe hat noch keine Schulung: Nichts sagt, um welche Uhrzeit und wo neue wären. Es wurde nichts geändert. Planen Sie zuerst eine Schulung der Gruppe.
error-regenerate-changed = Der Terminplan, die Gruppe oder der Ablauf hat sich geändert, seit diese Tabelle gezeigt wurde. Es wurde nichts geschrieben. Lesen Sie die neue Tabelle und führen Sie es dann noch einmal aus.
error-regenerate-nothing = Die Gruppe folgt dieser Version bereits, und keine Schulung würde sich ändern. Es wurde nichts geändert. Wählen Sie eine andere Version.
error-schedule-days-impossible = Der letzte Tag liegt vor dem ersten, oder der Zeitraum ist zu lang. Es wurde nichts geändert. Berichtigen Sie die Tage.
error-school-calendar-unknown = Dieser Schulkalender ist nicht bekannt. Es wurde nichts geändert. Wählen Sie einen aus der Liste.
error-series-empty = Es bleibt kein Tag übrig: Alle sind geschlossen oder ausgelassen. Es wurde nichts geplant. Ändern Sie die Wiederholung.
error-series-endless = Diese Wiederholung hat kein Ende oder ergibt zu viele Einheiten. Es wurde nichts geplant. Geben Sie ein Ende an.
error-series-rule-unreadable = Diese Wiederholung kann nicht gelesen werden. Es wurde nichts geplant. Wählen Sie sie neu.
error-session-capacity-impossible = Eine Einheit hat 1 bis { $most } Plätze. Es wurde nichts gespeichert. Berichtigen Sie die Zahl.
error-session-caregivers-only = Diese Einheit ist nur für Angehörige. Es wurde niemand hinzugefügt. Wählen Sie eine andere Einheit.
error-session-closed = Diese Einheit ist abgeschlossen; Liste und Angaben bleiben. Es wurde nichts geändert. Eine Teilnahme berichtigen Sie in der Liste, mit einem Grund.
error-session-conflicts =
    { $count ->
        [one] Dieser Einheit steht etwas entgegen. Es wurde nichts gespeichert, Ihre Eingaben bleiben. Wählen Sie eine andere Zeit oder geben Sie an, warum sie trotzdem stattfindet.
       *[other] Dieser Einheit stehen { $count } Dinge entgegen. Es wurde nichts gespeichert, Ihre Eingaben bleiben. Wählen Sie eine andere Zeit oder geben Sie an, warum sie trotzdem stattfindet.
    }
error-letters-nobody-to-tell = Über diesen Schritt ist niemandem zu schreiben. Es wurde kein Brief gedruckt. Prüfen Sie, ob in den Akten eine Adresse fehlt.
error-letters-act-not-kept = Dieser Schritt wird nicht mehr aufbewahrt: Nur die letzten werden es, und das Löschen einer Person entfernt sie alle. Es wurde kein Brief gedruckt. Benachrichtigen Sie die Personen anhand der Listen der Einheiten.
error-letters-act-undone = Dieser Schritt wurde zurückgenommen: Die Einheiten sind wieder, was sie vorher waren. Es wurde kein Brief gedruckt. Sehen Sie im Terminplan nach.
error-session-has-marks = Bei dieser Einheit sind schon Teilnahmen eingetragen: Sie kann nicht mehr verschoben werden. Es wurde nichts geändert. Planen Sie eine neue Einheit.
error-session-hour-skipped = Diese Stunde gibt es nicht: In dieser Nacht wird die Uhr vorgestellt. Es wurde nichts gespeichert. Wählen Sie eine andere Uhrzeit.
error-session-minutes-impossible = Eine Einheit dauert 1 bis { $most } Minuten. Es wurde nichts gespeichert. Berichtigen Sie die Dauer.
error-session-theme-missing = Geben Sie an, worum es in der Einheit geht. Noch wurde nichts gespeichert; Ihre Eingaben bleiben.
error-session-unreadable = Diese Einheit kann nicht gelesen werden. Es wurde nichts geändert. Gehen Sie zurück zum Terminplan und öffnen Sie sie neu.
error-sheet-not-printed = Die Teilnehmerliste wurde noch nicht gedruckt: Die Zeilen haben keine Nummern. Es wurde nichts eingetragen. Drucken Sie sie oder tragen Sie die Teilnahmen in der Liste ein.
error-sheet-letter-unknown = „{ $given }“ ist kein Buchstabe der Liste. Es wurde nichts eingetragen. Die Buchstaben stehen unter der Zeile.
error-sheet-letter-missing = Nach { $rows } fehlt ein Buchstabe. Es wurde nichts eingetragen. Schreiben Sie zum Beispiel 1-6 9 und dann den Buchstaben.
error-sheet-rows-missing = Vor „{ $letter }“ fehlen Zeilennummern. Es wurde nichts eingetragen. Schreiben Sie erst die Nummern, dann den Buchstaben.
error-sheet-row-unknown = Die Liste hat keine Zeile { $row }. Es wurde nichts eingetragen. Wer unerwartet kam, wird in der Liste hinzugefügt.
error-sheet-row-twice = Zeile { $row } steht zweimal da. Es wurde nichts eingetragen. Lassen Sie sie einmal stehen.
error-sheet-range-backwards = „{ $given }“ läuft rückwärts. Es wurde nichts eingetragen. Schreiben Sie die kleinere Nummer zuerst.
error-sheet-unreadable = „{ $given }“ kann nicht gelesen werden. Es wurde nichts eingetragen. Schreiben Sie Zeilennummern und einen Buchstaben, zum Beispiel 8 x.
error-take-off-marked = Diese Person steht nicht auf der Liste, oder ihre Teilnahme ist schon eingetragen. Es wurde nichts geändert. Berichtigen Sie zuerst die Teilnahme.
error-take-off-reason-missing = Geben Sie an, warum diese Person von der Liste genommen wird. Noch wurde nichts geändert.
error-week-words-missing = Geben Sie in einem Wort an, warum diese Woche frei bleibt. Noch wurde nichts geändert.
error-wish-day-impossible = Diesen Wochentag gibt es nicht. Der Wunsch ist nicht gespeichert. Wählen Sie im Raster.
error-name-of-none = Niemand, kein Raum und kein Programm heißt „{ $given }“. Es wurde nichts geändert. Prüfen Sie den Namen.
error-name-of-several = Mehrere heißen „{ $given }“. Es wurde nichts geändert. Schreiben Sie den vollständigen Namen.
error-plan-file-too-large = Diese Plandatei ist zu groß. Es wurde nichts geplant.
error-plan-file-unreadable = Diese Plandatei kann nicht gelesen werden (Zeile { $line }, Spalte { $column }). Es wurde nichts geplant. Berichtigen Sie sie an dieser Stelle.
error-plan-name-unknown = Die Plandatei nennt „{ $given }“, ohne es zu beschreiben. Es wurde nichts geplant.
error-plan-name-twice = Die Plandatei enthält den Namen „{ $given }“ zweimal. Es wurde nichts geplant.
error-session-moved-by-change = Tag und Uhrzeit ändern Sie über „Verschieben“, das die zu benachrichtigenden Personen nennt. Es wurde nichts geändert.
error-session-kind-listed = Es stehen schon Personen auf der Liste: Die Art der Einheit ändert sich nicht mehr. Es wurde nichts geändert. Planen Sie eine andere Einheit.
error-cancel-has-marks = Bei dieser Einheit sind schon Teilnahmen eingetragen: Sie hat stattgefunden und kann nicht mehr abgesagt werden. Es wurde nichts geändert. Schließen Sie die Liste ab oder nehmen Sie zuerst die Einträge zurück.
error-cohort-for-one = Für einen Zyklus für eine einzige Person wählen Sie genau eine Person. Es wurde nichts eröffnet.
error-undo-taken-since =
    { $count ->
        [one] Ein Raum, eine Schulungskraft oder eine Person ist seitdem belegt; das Zurücknehmen ergäbe einen Konflikt. Es wurde nichts berührt. Ändern Sie die Einheiten einzeln.
       *[other] Räume, Schulungskräfte oder Personen sind seitdem belegt; das Zurücknehmen ergäbe { $count } Konflikte. Es wurde nichts berührt. Ändern Sie die Einheiten einzeln.
    }
error-patient-elsewhere =
    { $count ->
        [one] Eine Person wird zu dieser Zeit schon anderswo erwartet. Die Liste ist unverändert. Wählen Sie eine andere Einheit oder geben Sie an, warum trotzdem.
       *[other] { $count } Personen werden zu dieser Zeit schon anderswo erwartet. Die Liste ist unverändert. Wählen Sie eine andere Einheit oder geben Sie an, warum trotzdem.
    }
error-room-elsewhere = Dieser Raum gehört nicht zu diesem Ort. Es wurde nichts gespeichert. Wählen Sie einen Raum des Ortes.

# The library of handouts.

error-document-unknown = Dieses Patientenblatt ist nicht oder nicht mehr in der Bibliothek. Es wurde nichts gedruckt. Wählen Sie ein anderes.
error-handout-expired = Der Tag der Prüfung dieses Blattes, { $day }, ist vorbei. Es wurde nichts gedruckt. Lassen Sie es prüfen oder sagen Sie, warum Sie es trotzdem mitgeben.
error-handouts-expired =
    { $count ->
        [one] Der Tag der Prüfung dieses Blattes ist vorbei: { $titles }. Es wurde nichts gedruckt. Lassen Sie es prüfen oder sagen Sie, warum Sie es trotzdem mitgeben.
       *[other] Der Tag der Prüfung von { $count } Blättern ist vorbei: { $titles }. Es wurde nichts gedruckt. Lassen Sie sie prüfen oder sagen Sie, warum Sie sie trotzdem mitgeben.
    }
error-despite-names =
    { $count ->
        [one] Der Grund nennt eine Person; er bliebe im Verlauf, der nicht gelöscht wird. Es wurde nichts gedruckt, Ihr Text bleibt stehen. Nehmen Sie den Namen heraus.
       *[other] Der Grund nennt { $count } Personen; er bliebe im Verlauf, der nicht gelöscht wird. Es wurde nichts gedruckt, Ihr Text bleibt stehen. Nehmen Sie die Namen heraus.
    }
error-template-pictogram-unknown = Frage { $number } hat ein Bild, das diese Fassung von Sentier nicht kennt: { $pictogram }. Es wurde nichts geändert. Wählen Sie ein Bild der Liste oder keines.
error-batch-lot-impossible = Eine Datei für den Drucker enthält 1 bis { $most } Personen. Es wurde nichts vorbereitet. Wählen Sie eine andere Zahl.
error-batch-of-nobody = Niemand folgt zurzeit diesem Programm oder dieser Gruppe. Es wurde nichts vorbereitet. Wählen Sie andere Personen.
error-batch-unknown = Diesen Stapel gibt es auf diesem Computer nicht mehr. Nichts wurde geändert. Lesen Sie die Liste der Stapel neu.
error-batch-without-language = Dieses Blatt ist in keiner Sprache dieser Personen geschrieben. Es wurde nichts vorbereitet. Wählen Sie ein anderes Blatt oder andere Personen.
error-batch-handout-changed = Das Blatt wurde geändert, seit dieser Stapel begonnen wurde. Was fertig ist, bleibt; sonst wurde nichts vorbereitet. Entfernen Sie diesen Stapel und beginnen Sie einen neuen.

# Handouts a centre writes itself.

error-draft-title-blank = Ein Blatt braucht einen Titel. Es wurde nichts begonnen. Schreiben Sie einen; er kann sich noch ändern.
error-draft-unknown = An diesem Blatt schreibt niemand mehr: Es gibt nichts zu speichern. Nichts wurde geändert. Lesen Sie die Liste neu.
error-draft-unreadable = Der Entwurf „{ $name }“ kann nicht mehr gelesen werden. Was Patienten bekommen, ist unverändert. Verwerfen Sie diesen Entwurf und öffnen Sie das Blatt neu.
error-draft-not-kept = Der Entwurf konnte nicht aufgehoben werden. Was Sie sehen, ist noch da; alles andere ist unverändert. Versuchen Sie es noch einmal.
error-draft-too-large = Dieser Entwurf ist zu lang. Was Sie sehen, ist noch da. Teilen Sie ihn auf mehrere Blätter auf.
error-validator-blank = Es fehlt der Name der Person, die das Blatt geprüft und freigegeben hat. Es wurde nichts freigegeben. Schreiben Sie Namen und Beruf.
error-review-day-past = Der Tag der nächsten Prüfung muss in der Zukunft liegen. Es wurde nichts freigegeben. Wählen Sie einen anderen Tag oder keinen.
error-version-unknown = Diese Fassung gibt es nicht. Nichts wurde geändert. Lesen Sie die Liste der Fassungen neu.
error-handout-ships = Diese Vorlage gehört zur Anwendung und bleibt. Nichts wurde geändert. Schreiben Sie Ihre eigene Fassung, oder wählen Sie sie nicht mehr.
error-handout-in-use = Das Programm „{ $programme }“ gibt dieses Blatt noch mit. Nichts wurde geändert. Wählen Sie dort zuerst ein anderes Blatt.
error-bring-too-large = Die Datei { $file } ist zu groß. Es wurde nichts übernommen. Kopieren Sie nur den Text, den Sie brauchen.
error-bring-not-a-text = Die Datei { $file } ist weder ein Text noch ein Word-Dokument (.docx). Es wurde nichts übernommen. Speichern Sie sie in einem dieser Formate, oder fügen Sie ihren Text ein.
error-leaflet-language = Das Programm hat keine Worte in dieser Sprache. Es wurde nichts gedruckt. Wählen Sie eine andere, oder übersetzen Sie seinen Ablauf.
error-draft-there = Jemand schreibt schon an diesem Blatt. Nichts wurde geändert. Speichern oder verwerfen Sie zuerst diesen Entwurf.
error-draft-title-missing = Das Blatt hat noch keinen Titel in der Sprache, in der es geschrieben ist. Es wurde nichts gespeichert, Ihr Entwurf bleibt. Schreiben Sie einen.
error-draft-text-missing = Block { $block } ist in der Sprache des Blattes ({ $language }) noch nicht geschrieben. Es wurde nichts gespeichert, Ihr Entwurf bleibt. Schreiben Sie ihn oder nehmen Sie den Block heraus.

# Figures.
error-report-scheme-unknown = Dieses Berichtsmodell ({ $given }) gibt es nicht. Es wurde nichts geändert. Wählen Sie eines aus der Liste.
error-report-scheme-ships = Dieses Berichtsmodell gehört zur Anwendung und bleibt. Nichts wurde geändert. Passen Sie eine Kopie davon für Ihr Zentrum an.
error-report-scheme-unreadable = Das Berichtsmodell kann nicht gelesen werden: { $given }. Das vorige ist unversehrt.
error-report-period-unreadable = Der Zeitraum „{ $given }“ kann nicht gelesen werden. Schreiben Sie ein Jahr (2025), ein Quartal (2025Q1), einen Monat (2025-03) oder zwei Tage (2025-01-15..2025-03-02).
error-report-period-backwards = Der Zeitraum „{ $given }“ endet, bevor er beginnt. Prüfen Sie beide Tage.
error-report-period-not-over = Der Zeitraum läuft bis { $last }: Die Zahlen können sich noch ändern. Notieren Sie den Versand, wenn er vorbei ist.
error-report-sent-unreadable = Der Versandtag „{ $given }“ kann nicht gelesen werden oder liegt in der Zukunft. Es wurde nichts notiert. Berichtigen Sie ihn.
error-report-sent-too-early = Dieser Bericht läuft bis zum { $last }: Er kann nicht vorher abgegangen sein. Nichts ist notiert. Berichtigen Sie den Tag des Versands.
error-report-cell-unknown = Feld { $given } steht nicht in diesem Berichtsmodell. Es wurde nichts geändert.
error-report-cell-twice = Zwei Felder tragen die Nummer { $given }. Es wurde nichts gespeichert. Geben Sie jedem seine eigene.
error-report-code-empty = Ein Feld oder eine Tabelle hat keine Nummer (Indikator „{ $given }“). Es wurde nichts gespeichert. Geben Sie ihm seine eigene.
error-report-dates-backwards = Dieses Berichtsschema endet, bevor es beginnt ({ $given }). Es wurde nichts gespeichert. Prüfen Sie beide Tage.
error-report-bands-unsorted = Die Grenzen der Gruppen ({ $given }) steigen nicht an. Es wurde nichts gespeichert. Schreiben Sie sie von klein nach groß, jede einmal, ohne Null.
error-report-dimension-unfit = Die Tabelle { $given } gliedert Teilnahmen danach, was ihre Einheiten sind: Eine Person fiele in mehrere Zeilen. Es wurde nichts gespeichert. Wählen Sie das Programm, die Person oder einen Zeitraum.
error-report-cell-counted = Feld { $given } wird von Sentier gezählt und nicht von Hand ausgefüllt. Es wurde nichts geändert.
error-report-check-unreadable = Die Prüfung „{ $given }“ kann nicht gelesen werden. Es wurde nichts gespeichert.
error-report-indicator-unknown = Den Indikator „{ $given }“ gibt es nicht. Es wurde nichts gespeichert. Wählen Sie einen aus der Liste.
error-report-answer-unreadable = Feld { $given } erwartet Ja oder Nein. Es wurde nichts geändert.
error-report-title-missing = Geben Sie Ihrem Berichtsmodell einen Titel. Was Sie getippt haben, ist noch da.
error-report-day-unreadable = Der Tag „{ $given }“ kann nicht gelesen werden. Was Sie getippt haben, ist noch da.
error-report-option-unreadable = Der Wert „{ $given }“ passt nicht zu dieser Einstellung. Was Sie getippt haben, ist noch da.
error-report-part-unknown = Den Teil „{ $given }“ gibt es in dieser Bewertung nicht. Es wurde nichts geändert.
error-report-filing-unreadable = Dieser versandte Bericht kann von dieser Version nicht gelesen werden. Er ist unversehrt im Register.
error-report-not-written = Der Bericht konnte nicht geschrieben werden. Das Register ist unversehrt. Versuchen Sie es noch einmal oder wählen Sie ein anderes Format.
error-report-out-missing = Seiten und Arbeitsmappen brauchen eine Datei: Fügen Sie --out DATEI hinzu. Es wurde nichts geschrieben.

error-facts-ages-disagree = Die Altersangaben zu „{ $id }“ in der Datei können nicht zu einer Person gehören. Es wurde nichts übernommen. Berichtigen Sie sie und versuchen Sie es erneut.
error-facts-ages-missing = Die Datei nennt das Alter von „{ $id }“ an manchen Tagen und an anderen nicht. Es wurde nichts übernommen. Nennen Sie es überall oder nirgends.
error-facts-id-twice = Die Datei beschreibt „{ $id }“ zweimal. Es wurde nichts übernommen. Geben Sie jedem eine eigene Kennung.
error-facts-id-unknown = Die Datei nennt „{ $id }“, ohne es zu beschreiben. Es wurde nichts übernommen. Ergänzen Sie seine Liste, oder entfernen Sie, was es nennt.
error-facts-newer = Diese Faktendatei stammt aus einer neueren Version von Sentier. Es wurde nichts übernommen. Aktualisieren Sie die Anwendung und versuchen Sie es erneut.
error-facts-not-one = Diese Datei ist keine Faktendatei von Sentier. Es wurde nichts übernommen. Wählen Sie eine andere.
error-facts-not-written = Die Faktendatei konnte nicht geschrieben werden. Das Register hat sich nicht geändert. Versuchen Sie es erneut.
error-facts-other-country = Die Fakten stammen von einem Zentrum in einem anderen Land ({ $given }) als diesem ({ $country }). Es wurde nichts übernommen. Legen Sie ein Register für ein Zentrum in jenem Land an.
error-facts-register-not-empty = In diesem Register stehen schon Personen, Programme oder Orte. Es wurde nichts übernommen. Legen Sie für diese Fakten ein leeres Register an.
error-facts-too-large = Diese Datei ist für eine Faktendatei zu groß. Es wurde nichts übernommen. Exportieren Sie einen kürzeren Zeitraum.
error-facts-unreadable = Diese Faktendatei kann nicht gelesen werden (Zeile { $line }, Spalte { $column }). Es wurde nichts übernommen. Berichtigen Sie sie an dieser Stelle.
error-facts-value-impossible = Die Datei sagt in der Liste „{ $list }“ etwas Unmögliches über „{ $id }“. Es wurde nichts übernommen. Die Seite, die die Datei beschreibt, sagt, was möglich ist.
error-facts-without-enrolment = Die Datei nennt eine Beurteilung oder einen Brief von „{ $id }“ in einem Programm, in das diese Person nicht aufgenommen ist. Es wurde nichts übernommen. Ergänzen Sie die Aufnahme.

error-microdata-column-missing = Die erste Zeile der Datei hat keine Spalte „{ $column }“. Nichts wurde freigegeben. Nennen Sie alle Spalten in der ersten Zeile.
error-microdata-column-twice = Die erste Zeile der Datei nennt die Spalte „{ $column }“ zweimal. Nichts wurde freigegeben. Behalten Sie eine der beiden.
error-microdata-column-unknown = Spalte Nummer { $number } der Datei ist eine zu viel. Nichts wurde freigegeben. Entfernen Sie sie: In der Datei dürfen nur die Spalten stehen, die gezählt werden.
error-microdata-contradicts = Die Zeilen der Datei widersprechen einander. Nichts wurde freigegeben. Prüfen Sie Alter, Geschlecht und Land und versuchen Sie es erneut.
error-microdata-empty = Die Datei hat keine Zeile. Nichts wurde freigegeben. Nennen Sie die Spalten in der ersten Zeile.
error-microdata-ledger-contradicts = Das Veröffentlichungsbuch widerspricht sich selbst oder der verlangten Regel. Nichts wurde freigegeben, und das Buch ist unverändert. Holen Sie es aus einer Sicherung.
error-microdata-ledger-newer = Dieses Veröffentlichungsbuch stammt aus einer neueren Version von Sentier. Nichts wurde freigegeben. Aktualisieren Sie die Anwendung und versuchen Sie es erneut.
error-microdata-ledger-not-one = Diese Datei ist kein Veröffentlichungsbuch von Sentier. Nichts wurde freigegeben, und die Datei ist unverändert. Wählen Sie eine andere.
error-microdata-ledger-unreadable = Das Veröffentlichungsbuch kann nicht gelesen werden (Zeile { $line }, Spalte { $column }). Nichts wurde freigegeben, und das Buch ist unverändert. Holen Sie es aus einer Sicherung.
error-microdata-line-torn = Zeile { $line } der Datei hat { $found } Felder, die erste Zeile hat { $wanted }. Nichts wurde freigegeben. Berichtigen Sie sie; auch ein offen gebliebenes Anführungszeichen kann die Ursache sein.
error-microdata-not-released = Über { $period } wurde nichts freigegeben. Das Veröffentlichungsbuch ist unverändert. Prüfen Sie den Zeitraum.
error-microdata-period-unreadable = „{ $given }“ ist kein Zeitraum. Nichts wurde freigegeben. Schreiben Sie ein Quartal, ein Halbjahr oder ein Jahr: 2026Q1, 2026S1 oder 2026.
error-microdata-not-text = Die Datei ist kein Text in UTF-8. Nichts wurde freigegeben. Speichern Sie sie als CSV in UTF-8 und versuchen Sie es erneut.
error-microdata-person-differs = Zeile { $line }, Spalte „{ $column }“: Eine frühere Zeile desselben Jahres sagt etwas anderes über diese Person. Nichts wurde freigegeben. Eine Person hat je Jahr eine Altersgruppe, ein Geschlecht und ein Land.
error-microdata-policy-unknown = Die Regel „{ $given }“ gibt es nicht. Nichts wurde freigegeben. Schreiben Sie k11-v1.
error-microdata-too-large = Die Datei ist größer als 64 MB. Nichts wurde freigegeben. Geben Sie weniger Jahre auf einmal frei.
error-microdata-too-long = Die Zeilen der Datei liegen mehr als fünfzig Jahre auseinander. Nichts wurde freigegeben. Prüfen Sie die Spalte „period“.
error-microdata-value-unreadable = Zeile { $line }, Spalte „{ $column }“: Was dort steht, kann nicht übernommen werden. Nichts wurde freigegeben. { $column ->
        [person] Schreiben Sie eine Nummer oder ein Kürzel für die Person.
        [period] Schreiben Sie ein Quartal, zum Beispiel 2026Q1.
        [pathology] Schreiben Sie DT2, IC, OBE, BPCO, IRC oder AUT.
        [age_band] Schreiben Sie A0_17, A18_44, A45_64, A65_79 oder A80P.
        [sex] Schreiben Sie F, M oder U.
        [residence] Schreiben Sie FR, BE, LU, DE oder ZZ.
        [mode] Schreiben Sie GRP, IND oder REM.
       *[attendances] Schreiben Sie eine ganze Zahl, mindestens 0.
    }
error-dhis2-not-linked = Dieses Register ist mit keinem DHIS2-Server verbunden. Es wurde nichts gesendet. Verbinden Sie es zuerst, mit der Adresse und dem Token des Administrators.
error-dhis2-token-unreadable = Das ist kein persönliches Zugriffstoken. Es wurde nichts verbunden. Speichern Sie nur das Token, wie der DHIS2-Server es gezeigt hat, in einer Datei.
error-dhis2-token-file-unreadable = Die Datei „{ $file }“ kann nicht gelesen werden. Es wurde nichts verbunden. Prüfen Sie Namen und Ort.
error-dhis2-address-unreadable = „{ $given }“ ist nicht die Adresse eines Servers. Es wurde nichts gesendet. Schreiben Sie https:// und den Namen des DHIS2-Servers, gegebenenfalls mit Pfad, ohne /api.
error-dhis2-org-unit-differs = Die Aufstellungen dieses Zentrums tragen den Code { $own }, nicht { $given }. Es wurde nichts verbunden. Bitten Sie den DHIS2-Administrator, der Organisationseinheit den Code { $own } zu geben.
error-dhis2-in-flight = Die Aufstellung von { $period } wird gerade an den DHIS2-Server gesendet. Nichts wurde ein zweites Mal gesendet. Warten Sie zwei Minuten und sehen Sie dann nach.
error-dhis2-link-damaged = Was das Register über seinen DHIS2-Server aufbewahrt, ist beschädigt. Es wurde nichts gesendet; Ihre Daten sind unversehrt. Verbinden Sie den Server erneut.
error-counts-not-validated = Keine bestätigte Aufstellung von { $period } darf hinausgehen: Keine wurde bestätigt, oder sie wird hier zurückgehalten, oder der regionale Server hat sie abgelehnt. Nichts ging hinaus. Bestätigen Sie sie oder geben Sie sie frei und beginnen Sie erneut.
error-counts-were-withdrawn = Die Aufstellung von { $period } wurde zurückgezogen: Sie hat keine Zahlen mehr. Es wurde keine Datei geschrieben.
error-counts-format-unknown = „{ $given }“ ist kein Format. Es wurde keine Datei geschrieben. Wählen Sie dhis2, adx, fhir oder sdmx.

# Backups, the passphrase, the recovery code.

error-backup-absent = Dieser Ordner ist keine Sicherung von Sentier. Es wurde nichts geändert. Wählen Sie einen Ordner, dessen Name mit „sentier-“ beginnt, oder den Ordner darüber.
error-backup-none-found = In { $place } liegt keine Sicherung von Sentier. Es wurde nichts geändert. Wählen Sie einen anderen Ordner.
error-backup-damaged = Diese Sicherung ist beschädigt. Das Register wurde nicht geändert. Nehmen Sie eine andere aus der Liste.
error-backup-newer = Diese Sicherung stammt aus einer neueren Version von Sentier (Version { $found }; diese kennt Version { $known }). Das Register wurde nicht geändert. Installieren Sie die neuere Version und beginnen Sie noch einmal.
error-backup-place-missing = Der Ort der Sicherungen ist nicht da: Stick nicht eingesteckt, Festplatte aus oder Netzwerk getrennt. Das Register ist unversehrt. Schließen Sie ihn an oder wählen Sie einen anderen Ordner.
error-backup-place-inside = Dieser Ordner ist der des Registers selbst. Es wurde nichts geändert. Wählen Sie einen Ordner auf einer anderen Festplatte.
error-backup-disk-full = In { $place } ist kein Platz mehr für eine Sicherung. Es blieb keine halbe Kopie zurück; das Register und die früheren Sicherungen sind unversehrt. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.
error-backup-disk-failed = Die Sicherung konnte nicht nach { $place } geschrieben werden ({ $cause }). Das Register und die früheren Sicherungen sind unversehrt. Prüfen Sie die Festplatte und die Rechte des Ordners und versuchen Sie es noch einmal.
error-backup-not-remembered = Was die Sicherungen betrifft, konnte nicht neben dem Register vermerkt werden. Das Register ist unversehrt. Prüfen Sie die Festplatte und die Rechte des Ordners und versuchen Sie es noch einmal.
error-backup-of-practice = Fiktive Personen und echte Patienten werden nicht gemischt. Es wurde nichts geändert. Wählen Sie eine Sicherung desselben Registers.
error-passphrase-wait = Zu viele Versuche waren falsch. Es wurde nichts geändert oder gelöscht. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal.
error-recovery-code-mistyped = Dieser Code enthält einen Tippfehler oder ist unvollständig. Es wurde nichts geöffnet. Lesen Sie die sieben Vierergruppen noch einmal.
error-recovery-code-wrong = Dieser Code ist richtig geschrieben, öffnet dieses Register aber nicht: Er wurde inzwischen erneuert oder gehört zu einem anderen Register. Es wurde nichts geöffnet. Nehmen Sie das neueste Notfallblatt.
error-recovery-code-absent = Dieses Register hat keinen Notfallcode. Es wurde nichts geändert. Ist das Register offen, legt die Seite der Sicherungen einen an.
error-recovery-groups-wrong = Diese Gruppen gehören nicht zum gültigen Code. Es wurde nichts geändert. Prüfen Sie das Datum des Blattes; ist es verloren, erneuern Sie den Code.
