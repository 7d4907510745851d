# The groups of a programme, their sessions, who leads them and where.

groups-about = Een groep volgt alle sessies van het traject, gedateerd vanaf de eerste dag.
groups-empty = Er is geen groep geopend. Open er een: u ziet elke datum voor u opslaat.
groups-open = Een groep openen
groups-open-about = De groep volgt versie { $number } van het traject. Niets wordt opgeslagen voor u het vraagt.
groups-open-button = De groep openen
groups-title = Naam van de groep
groups-title-hint = Bijvoorbeeld: Lentegroep.
groups-title-missing = Geef de groep een naam.
groups-dates-empty = Kies een eerste dag: de data verschijnen hier.
groups-patients =
    { $count ->
        [one] De wachtende persoon die met deze groep begint
       *[other] Wie van de { $count } wachtende personen met deze groep begint
    }
groups-patients-all =
    { $count ->
        [one] Deze persoon aanvinken
       *[other] De { $count } personen aanvinken
    }
groups-opened =
    { $sessions ->
        [one] De groep “{ $title }” is geopend: één sessie heeft een datum.
       *[other] De groep “{ $title }” is geopend: { $sessions } sessies hebben een datum.
    }
groups-facts =
    { $people ->
        [0] Sinds { $day }. Er is nog niemand in.
        [one] Sinds { $day }. Eén persoon.
       *[other] Sinds { $day }. { $people } personen.
    }
groups-version = Traject: versie { $number }.
groups-older = De laatste versie is { $latest }; deze groep houdt de hare.
groups-over = { $title }: afgelopen
groups-session-detail = Sessie { $number } – { $kind } – { $place }
groups-care = Wie en waar
groups-care-of = Wie en waar: { $theme }, { $day }
groups-care-title = Wie deze sessie leidt, en waar
groups-care-context = { $theme }, { $day }
groups-care-loading = De sessie wordt gelezen…
groups-care-saved = Sessie “{ $theme }”: de plaats en wie ze leidt zijn opgeslagen.
groups-place-other = Een andere plaats
groups-place-words = Welke
groups-leaders = Wie leidt
groups-leaders-others = Andere personen van het centrum
groups-leaders-later = Voor alle sessies van de groep. U kunt het ook later zeggen, sessie per sessie.
groups-leaders-none = Het team van het centrum is leeg. Voeg eerst de personen toe die sessies leiden.
groups-leader = { $name } – { $profession }
groups-one = Groep
groups-waiting = Wachtlijst
groups-alone = Zonder groep
groups-option =
    { $people ->
        [0] { $title }, vanaf { $day }, nog niemand
        [one] { $title }, vanaf { $day }, één persoon
       *[other] { $title }, vanaf { $day }, { $people } personen
    }
groups-for-one = Deze cyclus is voor deze persoon alleen
groups-for-one-hint = De individuele sessies zijn voor deze persoon.

# A group follows another version of the pathway.

groups-adapt = Aanpassen aan een andere versie…
groups-adapt-of = Aanpassen aan een andere versie: { $title }
groups-adapt-title = De groep aanpassen aan een andere versie
groups-adapt-context = “{ $title }” volgt versie { $number } van het traject. Er wordt niets opgeslagen tot u het vraagt.
groups-adapt-version = Te volgen versie
groups-adapt-version-missing = Kies de versie die de groep moet volgen.
groups-adapt-version-choose = Kies…
groups-adapt-version-option = Versie { $number }, opgeslagen op { $day }
groups-adapt-version-own = Versie { $number }, die van de groep
groups-adapt-button =
    { $count ->
        [0] De groep aanpassen
        [one] De groep aanpassen: één sessie verandert
       *[other] De groep aanpassen: { $count } sessies veranderen
    }
groups-adapt-outcome-moved =
    { $count ->
        [one] Eén sessie vindt op een andere dag plaats
       *[other] { $count } sessies vinden op een andere dag plaats
    }
groups-adapt-outcome-removed =
    { $count ->
        [one] Eén sessie wordt geannuleerd
       *[other] { $count } sessies worden geannuleerd
    }
groups-adapt-outcome-new =
    { $count ->
        [one] Eén sessie komt in de agenda
       *[other] { $count } sessies komen in de agenda
    }
groups-adapt-outcome-left-out =
    { $count ->
        [one] Eén sessie komt niet in de agenda
       *[other] { $count } sessies komen niet in de agenda
    }
groups-adapt-outcome-kept =
    { $count ->
        [one] Eén sessie houdt haar dag
       *[other] { $count } sessies houden hun dag
    }
groups-adapt-cause-held = Ze heeft plaatsgevonden.
groups-adapt-cause-cancelled = Ze was al geannuleerd.
groups-adapt-cause-marked = Er zijn aanwezigheden genoteerd.
groups-adapt-cause-begun = Haar uur is voorbij.
groups-adapt-cause-own = Ze komt van geen sessie van de versie die de groep volgt.
groups-adapt-cause-for-one = Ze werd met één persoon afgesproken.
groups-adapt-cause-kind-listed = De versie maakt er een ander soort sessie van en er staan mensen op haar lijst: wijzig ze met de hand.
groups-adapt-cause-chosen-by-hand = Haar dag is niet die welke de versie telt: die blijft.
groups-adapt-cause-day-past = De dag die de versie haar geeft, is voorbij.
groups-adapt-cause-same = Beide versies zeggen er hetzelfde over.
groups-adapt-cause-changed = De versie zegt er iets anders over.
groups-adapt-cause-other-day = De versie telt haar dag anders.
groups-adapt-cause-dropped = De versie heeft ze niet meer. Ze blijft als geannuleerd in de boeken.
groups-adapt-cause-added = De versie heeft ze, de vorige had ze niet.
groups-adapt-cause-missing = Beide versies hebben ze en de groep heeft ze nooit gehad.
groups-adapt-changes = Verandert ook: { $changes }
groups-adapt-change-theme = thema
groups-adapt-change-minutes = duur
groups-adapt-change-kind = soort sessie
groups-adapt-change-capacity = plaatsen
groups-adapt-change-handout = fiche
groups-adapt-expected =
    { $count ->
        [0] Nog niemand verwacht
        [one] Eén persoon verwacht
       *[other] { $count } personen verwacht
    }
groups-adapt-following =
    { $count ->
        [one] Eén persoon is niet begonnen en volgt de versie met de groep.
       *[other] { $count } personen zijn niet begonnen en volgen de versie met de groep.
    }
groups-adapt-staying =
    { $count ->
        [one] Het traject van één persoon, die begonnen is, blijft op de versie van het begin. Open het dossier om het met een reden te veranderen:
       *[other] De trajecten van { $count } personen, die begonnen zijn, blijven op de versie van hun begin. Open een dossier om het met een reden te veranderen:
    }
groups-adapted =
    { $count ->
        [0] De groep “{ $title }” volgt nu versie { $number }.
        [one] De groep “{ $title }” volgt nu versie { $number }: één sessie is veranderd.
       *[other] De groep “{ $title }” volgt nu versie { $number }: { $count } sessies zijn veranderd.
    }
groups-adapted-other-end = Het begin blijft, het einde verandert: de nieuwe uren staan erbij. Hiervoor is er geen kant-en-klaar bericht.
