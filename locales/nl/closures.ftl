# When nothing takes place: holidays, weeks kept free, leaves, other calendars.

closures-loading = De gesloten dagen worden gelezen…
closures-affected =
    { $count ->
        [one] Er is op dat moment één sessie gepland
       *[other] Er zijn op dat moment { $count } sessies gepland
    }
closures-affected-about = Er is niets verplaatst. Open elke sessie om ze te verplaatsen, te annuleren of te houden.
closures-free = Momenten waarop niets in de weg staat:
closures-free-none = In de komende weken is geen vrij moment gevonden.

# Weeks kept free.

closures-weeks = Vrijgehouden weken
closures-weeks-about = Geen enkele cyclus of reeks plaatst er een sessie in.
closures-weeks-none = Er wordt geen week vrijgehouden.
closures-week-add = Een week vrijhouden
closures-week-context = Sessies die al gepland zijn, blijven staan; u krijgt ze te zien met andere mogelijke momenten.
closures-week-keep = Vrijhouden
closures-week-day = Een dag van de week
closures-week-days = De week { $days }.
closures-words = Waarom
closures-words-missing = Schrijf in enkele woorden waarom.
closures-week-words-hint = Wordt in de agenda gelezen, bijvoorbeeld “Inventaris” of “Dorpsfeest”.
closures-week-kept = De week { $days } wordt vrijgehouden.
closures-week-given-back = De week { $days } is teruggegeven.
closures-week-drop = Teruggeven
closures-week-drop-of = Teruggeven: de week { $days }
closures-sessions-within =
    { $count ->
        [one] Er is toch één sessie in gepland.
       *[other] Er zijn toch { $count } sessies in gepland.
    }

# Leaves.

closures-leaves = Afwezigheden van het team
closures-leaves-about = Sentier stelt niemand voor om te begeleiden tijdens een afwezigheid. Er wordt hier geen ziekte genoteerd.
closures-leaves-none = Er is geen afwezigheid genoteerd.
closures-leave-add = Een afwezigheid noteren
closures-leave-save = De afwezigheid noteren
closures-leave-added = De afwezigheid is genoteerd: { $name }.
closures-leave-dropped = De afwezigheid is verwijderd: { $name }.
closures-leave-drop = Verwijderen
closures-leave-drop-of = Verwijderen: afwezigheid van { $name }, { $days }
closures-leads-within =
    { $count ->
        [one] Begeleidt toch één sessie.
       *[other] Begeleidt toch { $count } sessies.
    }
closures-choose = Kiezen…
closures-professional = Wie
closures-professional-missing = Kies wie afwezig is.
closures-first = Eerste dag
closures-last = Laatste dag
closures-last-hint = Leeg voor één dag.
closures-last-before = De laatste dag komt voor de eerste. Controleer beide.
closures-leave-words-hint = Bijvoorbeeld “Vakantie” of “Opleiding”. Schrijf geen ziekte.

# Other calendars.

closures-busy = Andere agenda’s
closures-busy-about = Een .ics-bestand zegt wanneer een persoon of zaal al bezet is. Alleen de uren worden bewaard.
closures-busy-none = Er is geen andere agenda gelezen.
closures-busy-add = Een agenda lezen
closures-busy-line =
    { $count ->
        [0] { $source }: geen moment
        [one] { $source }: één moment
       *[other] { $source }: { $count } momenten
    }
closures-busy-read-at = Gelezen: { $moment }
closures-busy-drop = Vergeten
closures-busy-drop-of = Vergeten: agenda { $source } van { $whom }
closures-busy-dropped = De agenda { $source } is vergeten. Lees het bestand opnieuw om hem terug te krijgen.
closures-busy-context = Hetzelfde bestand opnieuw lezen vervangt wat eerder gelezen was.
closures-busy-read = Het bestand lezen
closures-busy-done =
    { $count ->
        [0] Dit bestand bevat geen moment om over te nemen.
        [one] Eén moment is uit dit bestand overgenomen.
       *[other] { $count } momenten zijn uit dit bestand overgenomen.
    }
closures-busy-left-out =
    { $count ->
        [one] Eén item kon niet gelezen worden en is weggelaten. Controleer het in de andere agenda.
       *[other] { $count } items konden niet gelezen worden en zijn weggelaten. Controleer ze in de andere agenda.
    }
closures-busy-zone =
    { $count ->
        [one] De tijdzone van één item is niet bekend: die van het centrum is genomen.
       *[other] De tijdzone van { $count } items is niet bekend: die van het centrum is genomen.
    }
closures-whom = Agenda van wie, of van welke zaal
closures-whom-missing = Kies een persoon of een zaal.
closures-whom-people = Team
closures-whom-rooms = Zalen
closures-room-at = { $room }, { $place }
closures-file = Bestand
closures-file-hint = Een bestand dat eindigt op .ics, geëxporteerd uit de andere agenda.
closures-file-choose = Het bestand kiezen
closures-file-other = Een ander bestand kiezen
closures-file-missing = Kies een .ics-bestand.

# How the centre plans.

closures-planning = Regels voor het plannen
closures-planning-edit = De regels voor het plannen wijzigen
closures-planning-saved = De regels voor het plannen zijn opgeslagen.
closures-school = Schoolkalender
closures-school-none = Geen
closures-avoid = Cycli en reeksen vermijden de schoolvakanties
closures-avoid-hint = Een losse sessie kan er altijd in geplaatst worden.
closures-car-km = Buren om een auto te delen
closures-car-km-hint = Tot welke afstand twee gemeenten buren zijn, in vogelvlucht.
closures-car-km-missing = Schrijf een afstand in kilometer; 0 voor alleen dezelfde gemeente.
closures-km = tot { $km } km

# Holidays to come.

closures-coming = Feestdagen en vakanties van het komende jaar
closures-coming-none = Er zijn geen feestdagen of vakanties bekend.
closures-days = Dagen
closures-name = Naam
closures-kind = Aard
closures-kind-public = Feestdag
closures-kind-school = Schoolvakantie
closures-kind-forbidden-week = Vrijgehouden week
closures-kind-in = { $kind }, { $country }
closures-to-be-checked = Data na te kijken
