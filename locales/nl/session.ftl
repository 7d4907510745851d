# The sheet of one session: its facts, who leads it, moving and cancelling it, its papers.

session-title = Sessie
session-loading = De sessie wordt gelezen…
session-tabs = Delen van de sessie
session-tab-sheet = Sessie
session-tab-places = Vrije plaatsen
session-tab-cars = Carpoolen
session-tab-papers = Papieren
session-to-schedule = Agenda van { $day }
session-act-change = Wijzigen
session-act-move = Verplaatsen
session-act-cancel = De sessie annuleren
session-changed = De sessie is opgeslagen.
session-now = Gepland: { $when }
session-change-about = { $when }. Voor een andere dag of een ander uur verplaatst u ze: dan ziet u wie te verwittigen is.

# Its facts.

session-facts = Deze sessie
session-status = Stand
session-number-of = { $programme }, sessie { $number }
session-when = Wanneer
session-minutes =
    { $minutes ->
        [one] Eén minuut
       *[other] { $minutes } minuten
    }
session-people = Personen
session-excused = Verontschuldigd
session-waiting = Wachtlijst
session-waiting-people =
    { $count ->
        [one] Eén persoon wacht op een plaats in dit programma.
       *[other] { $count } personen wachten op een plaats in dit programma.
    }
session-arranged = Geregeld
session-handout = Patiëntenfiche
session-rule = Herhaalt zich
session-following = Daarna
session-following-count =
    { $count ->
        [one] Er volgt één sessie in dezelfde groep of reeks.
       *[other] Er volgen { $count } sessies in dezelfde groep of reeks.
    }
session-conflicts = Wat nu in de weg staat
session-is-cancelled = Geannuleerd op { $day }: { $cause }

# Who leads it, calls about it.

session-answer-of = Antwoord van { $name }
session-answer-saved = { $name }: { $answer }. Opgeslagen.
session-calls = Oproepen en berichten
session-calls-none = Nog geen oproep of bericht over deze sessie.
session-call = { $way }: { $outcome }
session-call-by = Genoteerd door { $by }

# Moving and cancelling it.

session-scope = Welke sessies
session-scope-one = Alleen deze
session-scope-following =
    { $count ->
        [one] Deze en de volgende
       *[other] Deze en de { $count } volgende
    }
session-move-day = Nieuwe dag
session-move-nowhere = Dat is al haar dag en uur. Vul een ander moment in.
session-move-button =
    { $count ->
        [one] De sessie verplaatsen
       *[other] { $count } sessies verplaatsen
    }
session-move-people =
    { $count ->
        [0] Niemand te verwittigen
        [one] Eén persoon te verwittigen
       *[other] { $count } personen te verwittigen
    }
session-move-from = Van: { $when }
session-move-to = Naar: { $when }
session-move-kept =
    { $count ->
        [one] Eén sessie blijft staan: haar aanwezigheid is ingevuld, of ze is afgesloten
       *[other] { $count } sessies blijven staan: hun aanwezigheid is ingevuld, of ze zijn afgesloten
    }
session-moved =
    { $count ->
        [one] De sessie is verplaatst.
       *[other] { $count } sessies zijn verplaatst.
    }
session-cancel-about = { $when }. Niets wordt verwijderd: de sessie blijft in de agenda staan, geannuleerd.
session-cancelled =
    { $count ->
        [one] De sessie is geannuleerd.
       *[other] { $count } sessies zijn geannuleerd.
    }

# Its papers.

session-print = Af te drukken
session-print-language = De taal van de woorden van het papier zelf. De fiches volgen de taal van elke persoon.
session-print-button = Afdrukken
session-paper-sign-in = Aanwezigheidslijst
session-paper-sign-in-about = Genummerd, met een vak om te tekenen.
session-print-sign-in = De aanwezigheidslijst afdrukken
session-paper-badges = Badges
session-paper-badges-about = Een per persoon op de lijst, met een code.
session-print-badges = De badges afdrukken
session-paper-materials = Materiaal
session-paper-materials-about = Wat mee te nemen is.
session-print-materials = De materiaallijst afdrukken
session-paper-handouts = Fiches van iedereen
session-paper-handouts-about = Elk in de taal en de letters van de persoon.
session-print-handouts = De fiches van iedereen afdrukken
session-paper-booklets = A5-boekjes
session-paper-booklets-about = A5-bladzijden om te vouwen, een aparte afdruk. Wie grote letters nodig heeft, krijgt een A4-fiche, in het andere bestand.
session-print-booklets = De A5-boekjes afdrukken
session-sheet-printed = Al afgedrukt: de regels houden hun nummer.
session-kept = Getekende lijsten, gescand
session-kept-none = Er is nog geen getekende lijst bewaard. Voeg er een toe vanuit de aanwezigheidslijst.
session-kept-binder = Papier: { $binder }
session-kept-by = { $at }, { $by }
session-kept-open = Openen
session-kept-open-of = { $title } openen
session-invite-coming = Uitnodigingsbrieven
session-invite-coming-about = Eén brief per ingeschreven persoon, in de eigen taal, voor een vensterenveloppe.
session-invite-missed = Brieven na een afwezigheid
session-invite-missed-about = Eén brief per afwezige persoon, in de eigen taal, zonder verwijt.
session-invite-print-coming = De uitnodigingsbrieven afdrukken
session-invite-print-missed = De brieven na een afwezigheid afdrukken
