# The help: its frame, and the table of keys. Its pages stand in assets/help.

help-title = Hilfe
help-back = Zurück
help-all = Alle Hilfeseiten
help-context = Eine Seite je Aufgabe. Alles liegt auf diesem Computer, ohne Netz.
help-search = In der Hilfe suchen
help-search-hint = Ein oder zwei Wörter, zum Beispiel: verspätet, USB-Stick.
help-found =
    { $count ->
        [0] Keine Seite enthält diese Wörter. Versuchen Sie ein anderes Wort.
        [one] Eine Seite
       *[other] { $count } Seiten
    }

help-part-begin = Anfangen
help-part-day = Der Tag
help-part-people = Die Personen
help-part-plan = Programme und Schulungen
help-part-papers = Blätter und Briefe
help-part-figures = Zahlen und Teilen
help-part-safe = Das Register sicher aufbewahren

help-key-ctrl = Strg
help-key-shift = Umschalt
help-key-enter = Enter
help-key-escape = Esc
help-key-delete = Entf
help-key-left = Pfeil links
help-key-up-down = Pfeil auf und ab
help-key-arrows = Pfeiltasten
help-key-page = Bild auf und Bild ab

help-keys-column-keys = Tasten
help-keys-column-does = Was sie tun
help-keys-everywhere = Überall
help-keys-help = Hilfe zur Seite
help-keys-back = Vorige Seite
help-keys-pane = Vom Menü zur Seite, dann zum Formular daneben
help-keys-language = Nächste Sprache des Bildschirms
help-keys-close = Schließen, was offen ist
help-keys-save = Das Formular speichern
help-keys-tomorrow = Den morgigen Tag drucken
help-keys-attendance = Auf der Liste einer Schulung
help-keys-person = Person wechseln
help-keys-unmark = Einen Eintrag zurücknehmen
help-keys-lists = In Listen
help-keys-search = Zum Suchfeld
help-keys-new = Neu
help-keys-line = Nächste oder vorige Zeile
help-keys-open = Öffnen
help-keys-month = Im Raster des Monats
help-keys-day = Tag wechseln
help-keys-other-month = Monat wechseln
help-keys-block = Einen Block eines Blatts verschieben
