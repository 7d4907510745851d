# The first page of the day.

today-title = Heute
today-loading = Der Tag wird gelesen …
today-others = Auch heute
today-unmarked = Unvollständige Listen
today-coming = Nächste Schulungen
today-empty-register = Dieses Register ist noch leer. Importieren Sie zuerst Ihre Patientenliste.
today-empty-programmes = Es ist keine Schulung geplant. Öffnen Sie ein Programm, um welche zu planen.
today-empty-next = Heute findet keine Schulung statt. Die nächste: { $day }.
today-import = Liste importieren
today-open-programme = Programm öffnen
today-due = Was ansteht
today-due-loading = Was ansteht, wird gelesen …
today-due-none = Es steht nichts an. Jeder Verlauf und jedes Programm ist auf dem neuesten Stand.
today-due-all = Liste ansehen
today-due-all-of =
    { $count ->
        [one] Die Zeile ansehen
       *[other] Die { $count } Zeilen ansehen
    }
