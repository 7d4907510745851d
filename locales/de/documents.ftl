# The library of handouts: looked at, printed for one or for many, and what is lacking in it.

documents-title = Dokumente
documents-context = Die Patientenblätter, in den Sprachen der Patienten.
documents-tabs = Teile der Dokumente
documents-tab-library = Bibliothek
documents-tab-stacks = Stapel
documents-tab-coverage = Was fehlt
documents-loading = Die Bibliothek wird gelesen …
documents-list = Blätter der Bibliothek
documents-search = Ein Blatt suchen
documents-search-hint = Ein Teil des Titels, mit oder ohne Akzente. Der Pfeil nach unten führt zum ersten Blatt.
documents-filter-language = Sprache
documents-filter-language-all = Alle Sprachen
documents-filter-programme = Programm
documents-filter-programme-all = Alle Programme
documents-filter-simple = Nur einfache Texte
documents-count =
    { $count ->
        [one] { $count } Blatt
       *[other] { $count } Blätter
    }
documents-found =
    { $all ->
        [one] { $count } von { $all } Blatt
       *[other] { $count } von { $all } Blättern
    }
documents-none-found = Kein Blatt passt zu dem, was Sie suchen. Schreiben Sie weniger Buchstaben oder zeigen Sie alle Blätter.
documents-show-all = Alle Blätter zeigen
documents-empty = Die Bibliothek ist leer. Blätter kommen mit Sentier und mit den Programmen anderer Zentren.
documents-import = Ein Programm übernehmen

# Choosing for somebody.

documents-give = Ein Blatt mitgeben
documents-choosing-for = Sie wählen ein Blatt für { $name }.
documents-choosing-nobody = Ohne Person wählen

# What a card says.

documents-in-languages = Sprachen: { $languages }
documents-simple = Einfacher Text
documents-given-by = Mitgegeben in: { $programmes }
documents-given-by-none = Kein laufendes Programm gibt es mit
documents-from = Kommt von: { $centre }
documents-shipped = Mit Sentier geliefert
documents-standing-model = Zu prüfende Vorlage
documents-standing-validated = Freigegeben
documents-standing-expired = Prüfung überfällig
documents-reviewed = Geprüft und freigegeben: { $reviewer }
documents-review-by = Spätestens am { $day } erneut zu prüfen
documents-review-was = Spätestens am { $day } zu prüfen: Dieser Tag ist vorbei

# One handout.

documents-back = Alle Blätter
documents-model-about = Dieses Blatt ist eine Vorlage: Eine Fachkraft passt es an und prüft es, bevor ein Patient es erhält. Das steht auch auf dem Papier.
documents-expired-about = Dieses Blatt war spätestens am { $day } zu prüfen. Lassen Sie es prüfen; um es jetzt schon zu drucken, sagen Sie, warum.
documents-despite = Warum trotzdem mitgeben
documents-despite-hint = Ein Satz genügt; er bleibt im Verlauf. Ohne Patientennamen.
documents-despite-missing = Der Tag der Prüfung ist vorbei: Sagen Sie, warum Sie dieses Blatt trotzdem mitgeben.
documents-despite-print = Trotzdem drucken
# On the cover of a print job.
documents-cover-expired = { $title } – zu prüfen bis { $day }; trotzdem mitgegeben: { $why }
documents-cover-unread = { $name } – diese Datei kann nicht mehr gelesen werden; davon ist nichts gedruckt
documents-cover-booklets =
    { $count ->
        [one] Ein A5-Heft ist ein eigener Druck: beidseitig, über die kurze Kante gewendet, dann gefaltet
       *[other] { $count } A5-Hefte sind ein eigener Druck: beidseitig, über die kurze Kante gewendet, dann gefaltet
    }
documents-choices = Wie es gedruckt wird
documents-first-language = Erste Sprache
documents-second-language = Zweite Sprache
documents-second-none = Keine
documents-language-missing = { $language }: nicht in dieser Sprache geschrieben
documents-layout = Darstellung
documents-layout-side-by-side = Nebeneinander
documents-layout-side-by-side-about = Beide Sprachen nebeneinander, Abschnitt für Abschnitt. Eine Sprache allein nimmt die ganze Breite.
documents-layout-sides = Vorder- und Rückseite
documents-layout-sides-about = Eine Sprache auf jeder Seite des Blattes.
documents-layout-stacked = Untereinander
documents-layout-stacked-about = Jeder Abschnitt in der ersten Sprache, dann in der zweiten.
documents-layout-large = Großdruck
documents-layout-large-about = Text in 18 Punkt für alle, die schlecht sehen, eine Sprache nach der anderen.
documents-layout-easy = Leicht lesbar
documents-layout-easy-about = Weite Zeilen, ein Satz je Zeile, für alle, die wenig lesen. Eine Sprache nach der anderen.
documents-layout-a5 = A5-Heft
documents-layout-a5-about = Kleine Seiten für die Tasche, eine Sprache nach der anderen.
documents-layout-poster = A3-Plakat
documents-layout-poster-about = Ein großes Blatt für die Wand, von Weitem lesbar.
documents-booklet = Als Heft zum Falten
documents-booklet-hint = Zwei Seiten je A4-Blatt. Drucken Sie beidseitig, über die kurze Kante gewendet, und falten Sie in der Mitte.
documents-side-front = Bogen { $sheet } von { $all }, Vorderseite
documents-side-back = Bogen { $sheet } von { $all }, Rückseite
documents-side = Heft „{ $title }“: { $where }
documents-side-about = Das sind die beiden Seiten jedes Bogens, wie sie aus dem Drucker kommen. Gefaltet folgen die Seiten aufeinander.
documents-for = Für wen
documents-for-hint = Suchen Sie nach dem Namen. Das Blatt übernimmt dann Sprachen, Bedarf, Namen und Termine. Ohne Person nennt es niemanden.
documents-for-nobody = Niemanden nennen
documents-for-loading = Die Akte wird gelesen …
documents-person-languages = Sprachen der Blätter: { $languages }
documents-person-languages-unknown = Sprachen der Blätter: nicht in der Akte notiert
documents-person-lacks = Dieses Blatt ist in keiner Sprache geschrieben, die diese Person liest ({ $languages }). Lesen Sie es gemeinsam oder wählen Sie ein anderes.
documents-print = Drucken
documents-print-key = Drucken (Strg+P)
documents-print-noted = Die Akte hält fest, welche Fassung mitgegeben wurde und in welchen Sprachen.
documents-print-many = Für mehrere drucken …
documents-pages = Die Seiten, wie sie gedruckt werden
documents-pages-loading = Die Seiten werden vorbereitet …
documents-pages-turn = Seiten des Blattes
documents-page = Seite { $number } von { $all } von „{ $title }“
documents-page-of = Seite { $number } von { $all }
documents-page-before = Vorige Seite
documents-page-after = Nächste Seite
documents-about = Über dieses Blatt
documents-about-standing = Stand
documents-about-audience = Geschrieben für
documents-about-languages = Sprachen
documents-about-programmes = Programme
documents-about-origin = Herkunft
documents-about-sources = Quellen

# One handout for many people.

documents-many = Für mehrere Personen drucken
documents-many-context = Jede Person erhält „{ $title }“ mit ihrem Namen und in ihren Sprachen.
documents-many-of = Für wen
documents-many-of-missing = Wählen Sie ein Programm, eine Gruppe oder alle betreuten Personen.
documents-many-choose = Wählen …
documents-many-everybody = Alle, die betreut werden oder warten
documents-many-programme = Das ganze Programm
documents-many-cohort = { $title }, seit { $day }
documents-many-layout = Darstellung
documents-many-layout-needs = Nach dem Bedarf jeder Person
documents-many-lots = Dateien zum Drucken
documents-many-lots-each = Eine Datei je Person
documents-many-lots-each-hint = Jede Datei trägt die Nummer der Akte.
documents-many-lots-of = Je { $count } Personen
documents-many-lots-of-hint = Eine Datei für den Drucker, beidseitig, nie zwei Personen auf einem Blatt.
documents-many-button = Stapel vorbereiten

# Stacks.

documents-stacks-about = Ein Stapel ist ein Blatt, das für mehrere Personen vorbereitet wird. Das geschieht, solange diese Seite offen ist; was fertig ist, bleibt, auch wenn der Computer ausgeht.
documents-stacks-loading = Die Stapel werden gelesen …
documents-stacks-empty = Kein Stapel. Öffnen Sie ein Blatt und wählen Sie „Für mehrere drucken …“.
documents-to-library = Zur Bibliothek
documents-stack-begun = Begonnen am { $day }
documents-stack-done =
    { $count ->
        [one] { $done } von { $all } Person
       *[other] { $done } von { $all } Personen
    }
documents-stack-files =
    { $count ->
        [0] Noch keine Datei
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
documents-stack-running = Wird vorbereitet …
documents-stack-stopping = Hält nach der laufenden Datei an …
documents-stack-finished = Fertig
documents-stack-unfinished = Nicht fertig
documents-stack-folder = Die Dateien liegen hier:
documents-stack-without =
    { $count ->
        [one] Eine Person bekommt nichts, oder nichts in ihrer Sprache
       *[other] { $count } Personen bekommen nichts, oder nichts in ihrer Sprache
    }
documents-stack-lack-other-language = { $name } ({ $languages }): in der Sprache des Zentrums gedruckt, die diese Person nicht liest
documents-stack-lack-no-language = { $name } ({ $languages }): nichts gedruckt, das Blatt ist nicht in diesen Sprachen geschrieben
documents-stack-lack-not-printable = { $name }: nichts gedruckt, ein Buchstabe fehlt in den Schriften
documents-stack-lack-not-to-reach = { $name }: nichts gedruckt, diese Person soll nicht mehr angesprochen werden
documents-stack-languages-unknown = Sprachen nicht notiert
documents-stack-stop = Anhalten
documents-stack-go-on = Weitermachen
documents-stack-left = Die Vorbereitung hielt an, als Sie diese Seite verließen. Was fertig ist, bleibt.
documents-stack-said-finished = Der Stapel ist fertig: { $title }.
documents-stack-said-stopped = Die Vorbereitung ist angehalten: { $title }. Was fertig ist, bleibt.
documents-stack-said-removed = Der Stapel ist entfernt: { $title }.
documents-stack-remove = Stapel „{ $title }“ entfernen
documents-stack-remove-about = Seine Dateien werden von diesem Computer gelöscht. Der Verlauf behält, wer was erhalten hat. Was gedruckt ist, bleibt gedruckt.
documents-stack-remove-yes = Stapel entfernen

# What is lacking.

documents-coverage-about = Die betreuten Personen und die Blätter, die ihre Programme mitgeben. Oben steht, worauf die meisten warten.
documents-coverage-loading = Sprachen und Blätter werden gelesen …
documents-coverage-present =
    { $count ->
        [one] { $count } Person wird betreut.
       *[other] { $count } Personen werden betreut.
    }
documents-coverage-waiting =
    { $count ->
        [0] Niemand wartet auf einen Platz.
        [one] { $count } Person wartet auf einen Platz.
       *[other] { $count } Personen warten auf einen Platz.
    }
documents-coverage-unknown =
    { $count ->
        [0] Von allen ist die Sprache notiert.
        [one] Von { $count } davon hat niemand die Sprache notiert.
       *[other] Von { $count } davon hat niemand die Sprache notiert.
    }
documents-coverage-table =
    { $count ->
        [one] { $count } Lücke
       *[other] { $count } Lücken
    }
documents-coverage-handout = Blatt
documents-coverage-language = Sprache
documents-coverage-lack = Was fehlt
documents-coverage-waiting-people = Wartend
documents-coverage-present-people = Betreut
documents-coverage-none = Alle können lesen, was sie mitbekommen.
documents-coverage-none-known = Für alle, deren Sprachen notiert sind, fehlt nichts. Notieren Sie die Sprachen der anderen in ihrer Akte.
documents-coverage-nobody = Noch wird niemand in einem Programm betreut.
documents-lack-language = Nicht in dieser Sprache geschrieben
documents-lack-level = Zu schwer für alle, die wenig lesen
documents-lack-review = Prüfung überfällig

# Writing and bringing in.

documents-new = Ein Blatt schreiben
documents-new-context = Es öffnet sich zum Schreiben. Niemand bekommt es, bevor Sie es speichern.
documents-new-title = Titel
documents-new-title-hint = In der Sprache, in der Sie schreiben. Er kann sich noch ändern.
documents-new-title-missing = Geben Sie dem Blatt einen Titel.
documents-new-written-in = Sprache, in der Sie es schreiben
documents-new-written-in-hint = Die anderen Sprachen sind Übersetzungen davon.
documents-new-from = Mit einer Kopie beginnen von
documents-new-from-empty = Nichts: ein leeres Blatt
documents-new-button = Mit dem Schreiben beginnen
documents-bring = Eine Blattdatei öffnen …
documents-writing = In Arbeit
documents-writing-kept = Aufbewahrt am { $moment }, von { $name }
documents-writing-new = Noch nicht in der Bibliothek
documents-writing-drop = Den Entwurf verwerfen
documents-writing-drop-about = Was seit der letzten gespeicherten Version geschrieben wurde, geht verloren. Was Patienten bekommen, ändert sich nicht.
documents-writing-drop-yes = Ja, den Entwurf verwerfen
documents-writing-drop-no = Behalten
documents-writing-dropped = Der Entwurf ist verworfen: { $title }.
documents-drafted = In Arbeit
documents-own = Unser Blatt, Version { $number }
documents-own-of-model = Unsere Version { $number } einer mit Sentier gelieferten Vorlage
documents-about-version = Version
documents-about-version-foot = { $version }, unten auf den Seiten gedruckt

# What is done with one handout.

documents-write = Schreiben oder anpassen
documents-write-on = Weiterschreiben
documents-validate = Freigeben …
documents-validate-title = Dieses Blatt freigeben
documents-validate-context = „{ $title }“, Version { $version }
documents-validate-about = Das Papier sagt, wer es geprüft und freigegeben hat und an welchem Tag. Der Verlauf bewahrt es auf.
documents-validate-drafted = Freigegeben wird nur, was gespeichert ist, nicht was noch in Arbeit ist.
documents-validate-model = Eine unverändert freigegebene Vorlage wird Ihre Version 1.
documents-validate-by = Geprüft und freigegeben von
documents-validate-by-hint = Name und Beruf, wie sie gedruckt werden.
documents-validate-by-missing = Schreiben Sie, wer das Blatt geprüft und freigegeben hat, mit dem Beruf.
documents-validate-until = Erneut zu prüfen, spätestens am
documents-validate-until-hint = Nach diesem Tag verlangt das Drucken eine Begründung.
documents-validate-until-past = Dieser Tag liegt nicht in der Zukunft. Wählen Sie einen späteren Tag oder lassen Sie die Felder leer.
documents-validate-button = Blatt freigeben
documents-validated = Das Blatt ist freigegeben.
documents-more = Weitere Aktionen
documents-export = Die Datei exportieren
documents-exported = Die Datei des Blatts ist für ein anderes Zentrum bereit. Sie nennt keinen Patienten.
documents-retire = Aus der Bibliothek nehmen
documents-retired = Das Blatt ist aus der Bibliothek genommen.
documents-retired-about = Niemand kann es mehr wählen. Seine Versionen, und wem es gegeben wurde, bleiben vermerkt.
documents-restore = Es in die Bibliothek zurückstellen

# A model that ships is newer than ours; what is off the list.

documents-newer-model = Mit Sentier kommt eine neuere Vorlage (Fassung { $version })
documents-newer-about = Ihr Text bleibt in Gebrauch. Sehen Sie nach, was sich geändert hat; übernehmen Sie die Vorlage, öffnet sie sich als Entwurf, und für die Patienten ändert sich nichts, solange Sie ihn nicht speichern. Behalten Sie Ihren Text, wird diese Vorlage nicht mehr gemeldet, die nächste aber schon.
documents-newer-look = Den Unterschied ansehen
documents-newer-hide = Den Unterschied ausblenden
documents-newer-ours = Unsere Fassung, Seite { $page }
documents-newer-theirs = Die mitgelieferte Vorlage, Seite { $page }
documents-newer-before = Vorige Seiten
documents-newer-after = Nächste Seiten
documents-newer-take = Diese Vorlage übernehmen
documents-newer-keep = Unseren Text behalten
documents-aside-retired = Aus der Bibliothek genommene Blätter: { $count }
documents-aside-back = Wieder in die Bibliothek stellen
documents-aside-is-back = „{ $title }“ steht wieder in der Bibliothek.
documents-aside-unread =
    { $count ->
        [one] Ein Blatt kann nicht mehr gelesen werden
       *[other] { $count } Blätter können nicht mehr gelesen werden
    }
documents-aside-unread-about = Davon wird nichts gedruckt. Die anderen Blätter sind nicht betroffen. Exportieren Sie die Datei, um sie berichtigen zu lassen, und bringen Sie sie dann wieder ein.

# Whom it was given to.

documents-given = An wen?
documents-given-loading = Der Verlauf wird gelesen …
documents-given-nobody = Dieses Blatt wurde noch für niemand Bestimmten gedruckt.
documents-given-count =
    { $count ->
        [one] Für { $count } Person gedruckt
       *[other] Für { $count } Personen gedruckt
    }
documents-given-outdated =
    { $count ->
        [0] Alle haben die aktuelle Version.
        [one] { $count } Person hat eine andere Version als die aktuelle.
       *[other] { $count } Personen haben eine andere Version als die aktuelle.
    }
documents-given-table = Personen, für die dieses Blatt gedruckt wurde
documents-given-name = Person
documents-given-day = Gedruckt am
documents-given-version = Version
documents-given-newer = Es gibt eine neuere Version
documents-given-all =
    { $count ->
        [one] { $count } weitere Person zeigen
       *[other] { $count } weitere Personen zeigen
    }
