# What Sentier is made of, under which licences, and where its inventory lies.

about-title = Über Sentier
about-context = Die Version, die Lizenz und alles, woraus Sentier besteht. Nichts wird im Netz gesucht.
about-loading = Die Lizenzen werden gelesen …
about-version = Version { $version }
about-licence = Lizenz von Sentier
about-licence-said = Sentier ist freie Software unter der Open-Source-Lizenz für die Europäische Union, Version 1.2 (EUPL-1.2).
about-licence-read = Die Lizenz lesen
about-parts = Software von Dritten
about-parts-said =
    { $count ->
        [one] Ein Bestandteil anderer Urheber unter der Lizenz, die diese gewählt haben. Der Text steht unten.
       *[other] { $count } Bestandteile anderer Urheber, jeder unter der Lizenz, die diese gewählt haben. Die Texte stehen unten.
    }
about-search = Einen Bestandteil suchen
about-search-hint = Ein Name oder eine Lizenz, zum Beispiel: serde, MIT.
about-found =
    { $count ->
        [0] Keine Lizenz passt dazu. Versuchen Sie ein anderes Wort.
        [one] Eine Lizenz
       *[other] { $count } Lizenzen
    }
about-works = Bilder, Schriften und Daten
about-works-said = Auch was kein Code ist, hat Urheber. Hier steht jeder Ordner mit seiner Lizenz.
about-inventory = Verzeichnis der Bestandteile
about-inventory-said = Für Ihre Informatik: Mit Sentier wird ein Verzeichnis im Format CycloneDX installiert. Unter Linux liegt es in diesem Ordner:
