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
error-quarter-not-over = Das Quartal { $quarter } läuft bis { $date }: Seine Zählungen können sich noch ändern. Es wurde nichts gesendet. Geben Sie es nach diesem Tag frei.

error-handout-content-unreadable = Die Datei des Patientenblatts ist ab Zeile { $line } nicht lesbar. Es wurde nichts gedruckt. Berichtigen Sie diese Zeile oder nehmen Sie die mitgelieferte Fassung.
error-handout-empty = Das Patientenblatt enthält keinen Abschnitt. Es wurde nichts gedruckt. Fügen Sie der Datei mindestens einen Abschnitt hinzu.
error-handout-title-missing =
    { $language ->
        [fr] Das Patientenblatt hat keinen Titel auf Französisch. Es wurde nichts gedruckt. Ergänzen Sie den Titel oder wählen Sie eine andere Sprache.
        [nl] Das Patientenblatt hat keinen Titel auf Niederländisch. Es wurde nichts gedruckt. Ergänzen Sie den Titel oder wählen Sie eine andere Sprache.
        [de] Das Patientenblatt hat keinen Titel auf Deutsch. Es wurde nichts gedruckt. Ergänzen Sie den Titel oder wählen Sie eine andere Sprache.
       *[en] Das Patientenblatt hat keinen Titel auf Englisch. Es wurde nichts gedruckt. Ergänzen Sie den Titel oder wählen Sie eine andere Sprache.
    }
error-handout-text-missing =
    { $language ->
        [fr] Abschnitt { $block } des Patientenblatts gibt es nicht auf Französisch. Es wurde nichts gedruckt. Übersetzen Sie den Abschnitt oder wählen Sie eine andere Sprache.
        [nl] Abschnitt { $block } des Patientenblatts gibt es nicht auf Niederländisch. Es wurde nichts gedruckt. Übersetzen Sie den Abschnitt oder wählen Sie eine andere Sprache.
        [de] Abschnitt { $block } des Patientenblatts gibt es nicht auf Deutsch. Es wurde nichts gedruckt. Übersetzen Sie den Abschnitt oder wählen Sie eine andere Sprache.
       *[en] Abschnitt { $block } des Patientenblatts gibt es nicht auf Englisch. Es wurde nichts gedruckt. Übersetzen Sie den Abschnitt oder wählen Sie eine andere Sprache.
    }
error-handout-parts-uneven =
    { $language ->
        [fr] In Abschnitt { $block } hat der Text auf Französisch nicht so viele Punkte, Zeilen oder Spalten wie die anderen. Es wurde nichts gedruckt. Ergänzen Sie den Abschnitt.
        [nl] In Abschnitt { $block } hat der Text auf Niederländisch nicht so viele Punkte, Zeilen oder Spalten wie die anderen. Es wurde nichts gedruckt. Ergänzen Sie den Abschnitt.
        [de] In Abschnitt { $block } hat der Text auf Deutsch nicht so viele Punkte, Zeilen oder Spalten wie die anderen. Es wurde nichts gedruckt. Ergänzen Sie den Abschnitt.
       *[en] In Abschnitt { $block } hat der Text auf Englisch nicht so viele Punkte, Zeilen oder Spalten wie die anderen. Es wurde nichts gedruckt. Ergänzen Sie den Abschnitt.
    }
error-handout-bold-unclosed =
    { $language ->
        [fr] In Abschnitt { $block } ist eine fette Stelle im Text auf Französisch nicht geschlossen. Es wurde nichts gedruckt. Ergänzen Sie die zwei fehlenden Sternchen.
        [nl] In Abschnitt { $block } ist eine fette Stelle im Text auf Niederländisch nicht geschlossen. Es wurde nichts gedruckt. Ergänzen Sie die zwei fehlenden Sternchen.
        [de] In Abschnitt { $block } ist eine fette Stelle im Text auf Deutsch nicht geschlossen. Es wurde nichts gedruckt. Ergänzen Sie die zwei fehlenden Sternchen.
       *[en] In Abschnitt { $block } ist eine fette Stelle im Text auf Englisch nicht geschlossen. Es wurde nichts gedruckt. Ergänzen Sie die zwei fehlenden Sternchen.
    }
error-handout-placeholder-unknown = Abschnitt { $block } verlangt „{ $placeholder }“, das dem Patientenblatt unbekannt ist. Es wurde nichts gedruckt. Verwenden Sie patient, date, next, centre oder phone in geschweiften Klammern.
error-handout-pictogram-unknown = Abschnitt { $block } verlangt das Piktogramm „{ $pictogram }“, das es nicht gibt. Es wurde nichts gedruckt. Wählen Sie ein Piktogramm aus der Liste.
error-handout-languages-impossible = Ein Patientenblatt wird in einer oder in zwei verschiedenen Sprachen gedruckt. Es wurde nichts gedruckt. Prüfen Sie die gewählten Sprachen.
error-handout-character-missing = Das Zeichen { $character } in Abschnitt { $block } fehlt in den Druckschriften (Abschnitt 0 ist die Kopf- oder Fußzeile). Es wurde nichts gedruckt. Ersetzen Sie dieses Zeichen.
error-handout-block-too-tall = Ein Teil von Abschnitt { $block } ist höher als eine Seite. Es wurde nichts gedruckt. Kürzen oder teilen Sie diesen Abschnitt.
error-handout-qr-too-long = Der Text des QR-Codes in Abschnitt { $block } ist zu lang. Es wurde nichts gedruckt. Kürzen Sie diesen Text.
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
       *[other] Was Sie suchen, steht nicht im Register. Es wurde nichts geändert. Gehen Sie zur Liste zurück und wählen Sie noch einmal.
    }
error-keyslots-damaged = Die Datei keyslots.json, die den Schlüssel des Registers unter Ihrer Passphrase aufbewahrt, fehlt oder ist beschädigt. Die Daten wurden nicht angetastet. Nehmen Sie diese Datei aus der letzten Sicherung im Ordner „backups“.
error-register-damaged =
    { $copy ->
        [none] Das Register ist beschädigt und kann nicht gelesen werden. Es wurde weder geändert noch gelöscht. Nehmen Sie die letzte Sicherung aus dem Ordner „backups“.
       *[other] Das Register ist beschädigt und kann nicht gelesen werden. Eine Kopie liegt unter dem Namen { $copy } im Ordner „set-aside“. Nehmen Sie die letzte Sicherung aus dem Ordner „backups“.
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
error-passphrase-short = Diese Passphrase ist zu kurz. Es wurde nichts angelegt. Wählen Sie eine mit mindestens { $least } Zeichen; Leerzeichen zählen mit.
error-passphrases-differ = Die beiden Passphrasen sind verschieden. Es wurde nichts angelegt. Geben Sie beide noch einmal ein.

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
error-counts-already-shared = Die Zählungen des Quartals { $quarter } wurden schon genau so freigegeben. Es wurde nichts ein zweites Mal gesendet. Sie müssen nichts weiter tun.
error-counts-frozen = Das Register hat sich geändert, seit das Quartal { $quarter } geteilt wurde, aber ein geteiltes Quartal bleibt, wie es ist. Es wurde nichts gesendet, und das Register behält seine Änderungen. Teilen Sie die nächsten Quartale, wenn sie vorbei sind.
error-counts-not-signed = Die Zählungen konnten nicht signiert werden. Es wurde nichts freigegeben und nichts gesendet. Versuchen Sie es noch einmal; tritt es wieder auf, benachrichtigen Sie Ihre IT-Abteilung.
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

# A roster that is refused as a whole.

error-roster-file-unreadable = Die Datei „{ $file }“ kann nicht gelesen werden. Es wurde nichts gespeichert. Schließen Sie sie in der Tabellenkalkulation, prüfen Sie Ihre Rechte und wählen Sie sie noch einmal.
error-roster-too-large = Die Datei „{ $file }“ ist zu groß für eine Patientenliste. Es wurde nichts gespeichert. Teilen Sie sie in mehrere Dateien auf.
error-roster-changed-since-shown = Die Datei hat sich geändert, seit sie Ihnen gezeigt wurde. Es wurde kein Patient aufgenommen. Wählen Sie sie noch einmal, um zu sehen, was sie bringen würde.
error-roster-nothing-to-take = Keine Zeile dieser Datei kann übernommen werden. Es wurde kein Patient aufgenommen. Berichtigen Sie die Datei und wählen Sie sie noch einmal.
error-roster-is-workbook = Diese Datei ist eine Arbeitsmappe einer Tabellenkalkulation, keine CSV-Datei. Es wurde nichts gespeichert. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie als CSV und wählen Sie diese neue Datei.
error-roster-empty = Diese Datei ist leer. Es wurde nichts gespeichert. Wählen Sie die Datei, die die Liste enthält.
error-roster-not-text = Diese Datei enthält keinen Text. Es wurde nichts gespeichert. Wählen Sie eine CSV-Datei, die Sie aus Ihrer Tabellenkalkulation gespeichert haben.
error-roster-column-missing-last-name = Die erste Zeile hat keine Spalte für den Nachnamen. Es wurde nichts gespeichert. Ergänzen Sie die Spalte oder geben Sie ihr die Überschrift „Nachname“.
error-roster-column-missing-first-name = Die erste Zeile hat keine Spalte für den Vornamen. Es wurde nichts gespeichert. Ergänzen Sie die Spalte oder geben Sie ihr die Überschrift „Vorname“.
error-roster-column-missing-birth-date = Die erste Zeile hat keine Spalte für das Geburtsdatum. Es wurde nichts gespeichert. Ergänzen Sie die Spalte oder geben Sie ihr die Überschrift „Geburtsdatum“.
error-roster-column-twice = Die Spalte „{ $column }“ bedeutet dasselbe wie eine andere Spalte. Es wurde nichts gespeichert. Behalten Sie eine der beiden oder ändern Sie die Überschrift der anderen.
error-roster-headings-unclosed = Ein Anführungszeichen in der Zeile mit den Überschriften ist nicht geschlossen: Die folgenden Zeilen können nicht gelesen werden. Es wurde nichts gespeichert. Ergänzen Sie das fehlende Anführungszeichen oder entfernen Sie das überzählige.
error-roster-without-rows = Diese Datei enthält nur Spaltenüberschriften und keine Person. Es wurde nichts gespeichert. Wählen Sie die Datei, die die Liste enthält.
error-rejected-not-saved = Die zu berichtigenden Zeilen konnten nicht gesondert gespeichert werden. Es wurde kein Patient aufgenommen. Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners und versuchen Sie es noch einmal.
error-rejected-over-roster = Die zu berichtigenden Zeilen können nicht die Liste selbst ersetzen. Es wurde kein Patient aufgenommen, und die Datei wurde nicht geändert. Geben Sie einen anderen Dateinamen an.

# What is wrong in one row of a roster, shown beside its line and column; the other rows stay good.

error-roster-already-known = Diese Person steht schon im Register. Entfernen Sie die Zeile oder berichtigen Sie sie, wenn jemand anders gemeint ist.
error-roster-twice-in-file = Diese Person steht schon in Zeile { $first }. Entfernen oder berichtigen Sie eine der beiden Zeilen.
error-roster-row-too-long = Die Zeile hat { $found } Zellen für { $expected } Spalten. Setzen Sie den Text, der ein Trennzeichen enthält, in Anführungszeichen.
error-roster-quote-unclosed = Ein Anführungszeichen ist nicht geschlossen: Alles Folgende bis Zeile { $last } wird als Text dieser Zeile gelesen. Ergänzen Sie in der ursprünglichen Datei das fehlende Anführungszeichen oder entfernen Sie das überzählige.
error-roster-name-missing = Diese Zelle ist leer, hier muss ein Name stehen. Ergänzen Sie ihn.
error-roster-text-too-long = Dieser Text ist länger als { $most } Zeichen. Kürzen Sie ihn.
error-roster-character-damaged = „{ $given }“ enthält ein beschädigtes Zeichen (�). Schreiben Sie diesen Text neu oder speichern Sie die Datei als CSV UTF-8.
error-roster-birth-date-missing = Das Geburtsdatum fehlt. Ergänzen Sie es.
error-roster-date-unreadable = „{ $given }“ ist kein Datum. Schreiben Sie Tag, Monat und Jahr, wie 03.02.1948.
error-roster-year-two-digits = Das Jahr von „{ $given }“ hat nur zwei Ziffern. Schreiben Sie vier, wie 1948.
error-roster-date-not-in-calendar = Den Tag „{ $given }“ gibt es im Kalender nicht. Prüfen Sie Tag und Monat.
error-roster-sex-unreadable = „{ $given }“ ist kein erkanntes Geschlecht. Schreiben Sie W oder M, oder lassen Sie die Zelle leer.
error-roster-country-unreadable = „{ $given }“ ist kein erkanntes Land. Schreiben Sie FR, BE, LU, DE oder „andere“, oder lassen Sie die Zelle leer für das Land des Zentrums.
error-roster-language-unknown = „{ $given }“ ist keine Sprache der Patientenblätter. Schreiben Sie FR, NL, DE oder EN, oder lassen Sie die Zelle leer.
