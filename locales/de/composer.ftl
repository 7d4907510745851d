# A handout while it is written: its blocks and their translations, its pages, and what there is to say.

composer-title = Ein Blatt schreiben
composer-context = Was Sie schreiben, bleibt von selbst erhalten. Für die Patienten ändert sich nichts, bis Sie eine Fassung speichern.
composer-loading = Das Blatt wird gelesen…
composer-untitled = Blatt ohne Titel
composer-kept = Auf diesem Computer gesichert um { $time }
composer-save = Eine Fassung speichern
composer-unchanged = Seit der letzten Fassung hat sich nichts geändert: Es gibt nichts zu speichern.
composer-drop = Diesen Entwurf verwerfen
composer-drop-sure = Diesen Entwurf verwerfen?
composer-drop-about = Alles, was seit der letzten gespeicherten Fassung geschrieben wurde, geht verloren. Gespeicherte Fassungen bleiben, und was Patienten bekommen, ändert sich nicht.
composer-drop-yes = Den Entwurf verwerfen
composer-blocks = Abschnitte des Blattes
composer-empty = Dieses Blatt hat noch keinen Abschnitt. Fügen Sie den ersten hinzu, oder übernehmen Sie einen Text, der anderswo geschrieben wurde.
composer-block = { $number }. { $kind }
composer-text-in = { $block }, { $language }
composer-up = Nach oben: { $block }
composer-down = Nach unten: { $block }
composer-moved = { $kind }: jetzt { $number } von { $all }.
composer-take-away = Entfernen: { $block }
composer-dropped = Der Abschnitt ist entfernt.
composer-add = Abschnitt hinzufügen
composer-add-short = Danach hinzufügen…
composer-add-behind = Abschnitt hinzufügen nach { $block }
composer-add-button = Hinzufügen
composer-add-button-of = Hinzufügen: { $label }

# The kinds of blocks.

composer-kind-paragraph = Absatz
composer-kind-heading = Überschrift
composer-kind-subheading = Zwischenüberschrift
composer-kind-list = Liste
composer-kind-steps = Nummerierte Schritte
composer-kind-key-message = Das Wichtigste
composer-kind-warning = Achtung
composer-kind-picture = Bild
composer-kind-table = Tabelle
composer-kind-doses = Einnahmeplan
composer-kind-week = Woche zum Ausfüllen
composer-kind-my-sessions = Meine Schulungseinheiten
composer-kind-quiz = Quiz
composer-kind-qr = QR-Code
composer-kind-contact = So erreichen Sie das Zentrum
composer-kind-signature = Unterschrift
composer-fixed-my-sessions = Dieser Abschnitt füllt sich von selbst mit den kommenden Schulungseinheiten der Person. Es gibt nichts zu schreiben.
composer-fixed-contact = Dieser Abschnitt füllt sich von selbst mit Namen und Telefon des Zentrums und der nächsten Schulungseinheit. Es gibt nichts zu schreiben.
composer-fixed-signature = Dieser Abschnitt lässt Platz für die Unterschrift von Hand. Es gibt nichts zu schreiben.

# The head.

composer-head = Titel und Sprachen
composer-written-in = Zuerst geschrieben auf
composer-translate = Daneben übersetzt in
composer-translate-none = Keine andere Sprache
composer-title-in = Titel ({ $language })
composer-more = Leser, Niveau und Quellen
composer-easy = Leicht lesbarer Text
composer-easy-hint = Die Ratschläge sind dann strenger: Sätze mit höchstens 12 Wörtern, ein Gedanke nach dem anderen.
composer-audience = Geschrieben für
composer-sources = Quellen
composer-sources-hint = Eine je Zeile. Die erste hat die Nummer 1, und so weiter.

# What the blocks hold.

composer-item = { $label }, Punkt { $number }
composer-item-away = Punkt { $number } entfernen: { $label }
composer-item-more = Punkt hinzufügen
composer-caption = Was die Tabelle zeigt
composer-caption-of = Was die Tabelle zeigt: { $label }
composer-head-of = { $label }, Überschrift der Spalte { $column }
composer-cell = { $label }, Zeile { $row }, Spalte { $column }
composer-row-more = Zeile hinzufügen
composer-row-less = Letzte Zeile entfernen
composer-column-more = Spalte hinzufügen
composer-column-less = Letzte Spalte entfernen
composer-question = { $label }, Frage { $number }
composer-question-number = Frage { $number }
composer-question-more = Frage hinzufügen
composer-question-less = Diese Frage entfernen
composer-answer = { $label }, Antwort { $number }
composer-answer-right = Antwort { $number } ist die richtige: { $label }
composer-answer-more = Antwort hinzufügen
composer-answer-less = Letzte Antwort entfernen
composer-why = Warum das die richtige Antwort ist
composer-why-of = Warum das die richtige Antwort ist: { $label }
composer-code = Adresse oder Text im Code
composer-code-of = Adresse oder Text im Code: { $label }
composer-code-words = Text neben dem Code
composer-code-words-of = Text neben dem Code: { $label }
composer-picture-choose = Bild wählen
composer-picture-other = Bild: { $label }. Ein anderes wählen
composer-alt = Beschreibung für alle, die das Bild nicht sehen ({ $language })
composer-decorative = Bild als Schmuck
composer-decorative-hint = Es sagt nichts, was der Text nicht sagt: Vorleseprogramme übergehen es.
composer-pictures = Ein Bild wählen
composer-pictures-search = Suchen auf Französisch, Niederländisch, Deutsch oder Englisch
composer-pictures-found =
    { $count ->
        [0] Kein Bild. Versuchen Sie ein anderes Wort.
        [one] { $count } Bild
       *[other] { $count } Bilder
    }

# A translation older than its original.

composer-stale = { $language } erneut zu lesen: Der Text auf { $original } hat sich seit der Übersetzung geändert.
composer-was = Damals stand da:
composer-follows = Die Übersetzung sagt noch dasselbe

# Beside the blocks.

composer-beside = Neben den Abschnitten
composer-to-beside = Zu den Seiten und Ratschlägen
composer-panel-look = Seiten
composer-panel-said =
    { $count ->
        [0] Hinweise
        [one] { $count } Hinweis
       *[other] { $count } Hinweise
    }
composer-panel-versions = Fassungen
composer-panel-bring = Text übernehmen
composer-layout = Gestaltung
composer-page-older = Etwas verhindert den Druck: Diese Seite kann älter sein als der Text. Sehen Sie die Hinweise an.
composer-no-page = Zurzeit ist keine Seite zu zeigen. Die Hinweise sagen, warum.

# What there is to say.

composer-at = Abschnitt { $number }
composer-at-title = Titel und Ganzes
composer-problems = Vor dem Speichern zu berichtigen
composer-problems-none = Nichts verhindert den Druck dieses Blattes.
composer-translations = Übersetzungen
composer-translations-none = In den gezeigten Sprachen ist alles geschrieben.
composer-gap = Dieser Text ist noch nicht geschrieben.
composer-stale-line = Erneut zu lesen: Das Original hat sich seitdem geändert.
composer-advice = Ratschläge zum Lesen
composer-advice-about = Diese Ratschläge verhindern nichts. Sie kennen Ihre Patienten: Sie entscheiden.
composer-minutes =
    { $count ->
        [0] Dieses Blatt ist in weniger als einer Minute gelesen.
        [one] Dieses Blatt ist in etwa { $count } Minute gelesen.
       *[other] Dieses Blatt ist in etwa { $count } Minuten gelesen.
    }
composer-advice-none = Kein Ratschlag: Der Text ist leicht zu lesen.
composer-advice-long-sentence = „{ $words }“: Dieser Satz hat { $count } Wörter. Bei höchstens { $limit } vergisst niemand den Anfang vor dem Ende. Machen Sie zwei Sätze daraus.
composer-advice-long-word = „{ $words }“ hat { $count } Buchstaben. Ein Wort mit mehr als { $limit } Buchstaben liest man in Stücken, und das ermüdet. Nehmen Sie ein kürzeres Wort, oder erklären Sie es.
composer-advice-passive = „{ $words }“ sagt nicht, wer handelt. Einem Rat folgt man leichter, wenn man weiß, wer was tut. Schreiben Sie zum Beispiel „Sie …“ oder „der Arzt …“.
composer-advice-abbreviation = „{ $words }“: Eine Abkürzung hilft nur denen, die sie schon kennen. Schreiben Sie die Wörter aus.
composer-advice-percentage = „{ $words }“: Prozente sind schwer zu fassen. Schreiben Sie zum Beispiel „1 von 10 Personen“, das kann sich jeder vorstellen.
composer-advice-number-as-word = „{ $words }“: Eine Zahl in Ziffern sieht man auf einen Blick. Schreiben Sie sie in Ziffern.
composer-advice-roman-numeral = „{ $words }“: Viele Menschen lesen keine römischen Zahlen. Schreiben Sie 1, 2, 3.
composer-advice-capitals = „{ $words }“: Wörter in Großbuchstaben verlieren ihre Form und werden langsamer gelesen. Schreiben Sie wie gewohnt, wenn nötig fett.
composer-advice-day-in-figures = „{ $words }“: Ein Datum in Ziffern kann von Land zu Land verkehrt gelesen werden. Schreiben Sie den Monat als Wort.
composer-advice-trade-word = „{ $words }“ ist ein Fachwort, das wenige Patienten kennen. Sagen Sie lieber „{ $instead }“.
composer-advice-brackets = „{ $words }“: Klammern unterbrechen den Satz, und der Faden geht verloren. Machen Sie einen eigenen Satz daraus, oder lassen Sie es weg.
composer-advice-long-paragraph = „{ $words }“: Dieser Absatz hat { $count } Sätze. Bei mehr als { $limit } findet das Auge seine Zeile nicht mehr. Machen Sie zwei Absätze oder eine Liste daraus.
composer-advice-no-picture = Das Blatt hat kein Bild. Ein Bild hilft zu verstehen und sich zu erinnern, vor allem denen, die wenig lesen. Setzen Sie eines zum wichtigsten Gedanken.
composer-advice-too-long = Das Blatt hat { $count } Wörter. Über { $limit }, etwa vier Seiten, lesen wenige bis zum Ende. Behalten Sie das Wichtigste, oder machen Sie zwei Blätter daraus.

# Versions.

composer-versions = Gespeicherte Fassungen
composer-versions-none = Noch ist keine Fassung gespeichert.
composer-versions-model = Das Zentrum hat noch keine Fassung gespeichert: Patienten bekommen die Vorlage, die zu Sentier gehört.
composer-version = Fassung { $version }
composer-version-current = wird zurzeit gedruckt
composer-version-saved = Gespeichert von { $by } am { $day }
composer-version-look = Ansehen
composer-version-look-at = Ansehen: erste Seite der Fassung { $version }
composer-version-page = Erste Seite der Fassung { $version }
composer-version-take = Von dieser Fassung ausgehen
composer-version-take-up = Von dieser Fassung ausgehen: { $version }
composer-version-sure = Von Fassung { $version } ausgehen?
composer-version-about = Sie tritt an die Stelle dessen, was Sie gerade schreiben, und das geht verloren. Speichern Sie davon zuerst eine Fassung, wenn Sie es wiederfinden wollen. Für die Patienten ändert sich nichts.
composer-version-taken = Sie gehen von Fassung { $version } aus.
composer-version-model = Vorlage, die mit Sentier kommt
composer-version-model-look = Ansehen: die erste Seite der mitgelieferten Vorlage
composer-version-model-take = Von der mitgelieferten Vorlage ausgehen
composer-version-model-page = Erste Seite der mitgelieferten Vorlage
composer-version-model-sure = Von der mitgelieferten Vorlage ausgehen?

# A text from elsewhere.

composer-bring = Einen Text von anderswo übernehmen
composer-bring-about = Der Text wird zu Abschnitten hinter denen, die da sind ({ $language }). Überschriften, Listen und einfache Tabellen werden erkannt.
composer-paste = Fügen Sie den Text hier ein
composer-paste-take = Abschnitte daraus machen
composer-file-take = Datei wählen (Word, Text)
composer-brought =
    { $count ->
        [0] Kein Abschnitt wurde hinzugefügt.
        [one] { $count } Abschnitt ist am Ende hinzugefügt.
       *[other] { $count } Abschnitte sind am Ende hinzugefügt.
    }
composer-left-out = Das konnte nicht übernommen werden: { $what }. Prüfen Sie den Text.
composer-left-picture = Bilder
composer-left-formula = Formeln
composer-left-nested-table = verwickelte Tabellen
composer-left-note = Fußnoten, Kopf- und Fußzeilen
composer-left-comment = Kommentare und offene Änderungen
composer-left-code = Programmcode
composer-left-link = die Adressen von Links
composer-left-sign = Zeichen einer besonderen Schriftart
composer-left-struck = durchgestrichene Wörter
