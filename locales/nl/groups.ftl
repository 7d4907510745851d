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
