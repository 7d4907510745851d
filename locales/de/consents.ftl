# Die zwei Einwilligungen: ihre Wörter, und was eine Antwort oder ein Widerruf ändert.

consents-kind-join = Einwilligung zur Teilnahme
consents-kind-share = Einwilligung zur Weitergabe
consents-about-join = An einem Schulungsprogramm teilnehmen.
consents-about-share = Daten über die Person weitergeben, zum Beispiel an den Hausarzt.
consents-standing-not-asked = Nicht gefragt
consents-standing-given = Erteilt
consents-standing-refused = Verweigert
consents-standing-withdrawn = Widerrufen
consents-now-join-not-asked = Nach der Einwilligung zur Teilnahme wurde noch nicht gefragt.
consents-now-join-given = Die Person willigt in die Teilnahme ein.
consents-now-join-refused = Die Person verweigert die Teilnahme.
consents-now-join-withdrawn = Die Person hat die Einwilligung zur Teilnahme widerrufen.
consents-now-share-not-asked = Nach der Einwilligung zur Weitergabe wurde noch nicht gefragt.
consents-now-share-given = Die Person willigt in die Weitergabe von Daten ein.
consents-now-share-refused = Die Person verweigert die Weitergabe von Daten.
consents-now-share-withdrawn = Die Person hat die Einwilligung zur Weitergabe widerrufen.
consents-record = Antwort festhalten
consents-record-join = Antwort festhalten: Einwilligung zur Teilnahme
consents-record-share = Antwort festhalten: Einwilligung zur Weitergabe
consents-withdraw = Widerruf festhalten
consents-withdraw-join = Widerruf festhalten: Einwilligung zur Teilnahme
consents-withdraw-share = Widerruf festhalten: Einwilligung zur Weitergabe
consents-answer = Antwort
consents-answer-given = Willigt ein
consents-answer-refused = Verweigert
consents-answer-missing = Wählen Sie die Antwort der Person.
consents-way = Wie
consents-way-signed = Auf Papier unterschrieben
consents-way-oral = Mündlich, vor einer Zeugin oder einem Zeugen
consents-way-signed-said = unterschrieben
consents-way-oral-before = mündlich, vor { $witness }
consents-witness = Zeugin oder Zeuge
consents-witness-hint = Wer die Antwort gehört hat.
consents-witness-missing = Eine mündliche Antwort braucht eine Zeugin oder einen Zeugen. Geben Sie den Namen an.
consents-version = Fassung des gelesenen Textes
consents-version-hint = Wie auf dem Text gedruckt.
consents-paper = Wo das Papier liegt
consents-paper-hint = Ein Ordner, ein Schrank; eine Kopie kann auch im Reiter Dokumente liegen.
consents-recorded = Die Antwort ist festgehalten.
consents-line = { $answer } am { $day }, { $way }.
consents-line-version = Fassung des Textes: { $version }.
consents-line-paper = Papier: { $paper }.
consents-line-withdrawn = Widerrufen am { $day }.
consents-line-note = Was gesagt wurde: { $note }
consents-effect-join = Die Person wird von den kommenden, noch nicht erfassten Einheiten genommen, und niemand kann sie in ein Programm aufnehmen. Ihre Behandlung ändert sich nicht.
consents-effect-share = Die Person zählt nicht mehr in Tabellen, die noch hinausgehen. Was schon hinausging, enthält nichts, was auf sie hinweist. Ihre Behandlung ändert sich nicht.
consents-effect-history = Die frühere Antwort bleibt mit ihrem Datum in der Geschichte. Die Person kann jederzeit wieder einwilligen.
consents-withdraw-button = Widerruf festhalten
consents-withdraw-day = Tag des Widerrufs
consents-withdraw-note = Was die Person gesagt hat
consents-withdrawn-join =
    { $count ->
        [0] Der Widerruf ist festgehalten. Die Person wurde bei keiner Einheit erwartet.
        [one] Der Widerruf ist festgehalten. Die Person ist von einer kommenden Einheit genommen.
       *[other] Der Widerruf ist festgehalten. Die Person ist von { $count } kommenden Einheiten genommen.
    }
consents-withdrawn-share = Der Widerruf ist festgehalten.
consents-print = Information und Formulare drucken
consents-print-context = Die Information zum Lesen und die beiden Formulare, eines je Einwilligung, in einer oder zwei Sprachen. Es sind Muster: Eine Fachkraft und eine Rechtsberatung geben sie vor dem Gebrauch frei.
consents-print-programme = Programm
consents-print-programme-none = Keines: Der Name wird von Hand geschrieben
consents-print-what = Zu drucken
consents-print-information = Die Information zum Lesen
consents-print-join = Das Formular für die Einwilligung zur Teilnahme
consents-print-share = Das Formular für die Einwilligung zur Weitergabe
consents-print-none = Kreuzen Sie mindestens ein Dokument an.
consents-print-language-hint = Die Texte gibt es auf Französisch, Niederländisch, Deutsch und Englisch. Für eine andere Sprache werden sie in der des Zentrums gedruckt und sagen es.
consents-print-version = Gedruckte Version: { $version }. Halten Sie sie mit der Antwort fest.
consents-version-now = Wie sie auf dem Text gedruckt ist. Die heute gedruckten Texte tragen: { $version }.
