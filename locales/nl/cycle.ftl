# A whole cycle planned at once.

cycle-title = Een cyclus plannen
cycle-context = Sentier stelt de dagen, zalen en begeleiders van elke sessie voor. Er wordt niets opgeslagen voor u het zegt.
cycle-loading = De programma’s en zalen worden gelezen…
cycle-form = Waarmee te plannen
cycle-choose = Kiezen…
cycle-programme = Programma
cycle-groups = Groepen die beginnen
cycle-starts-on = Eerste mogelijke dag
cycle-until = Laatste mogelijke dag
cycle-weekdays = Dagen van de week
cycle-hours = Mogelijke beginuren
cycle-hours-hint = Meerdere uren gescheiden door spaties, bijvoorbeeld 9:00 14:00.
cycle-rooms = Zalen
cycle-educators = Begeleiders
cycle-first-best = Vink eerst aan wat de voorkeur heeft.
cycle-order = In deze volgorde:
cycle-leaders = Begeleiders per sessie
cycle-room = { $room }, { $place }
cycle-room-seats =
    { $seats ->
        [one] { $room }, { $place } (één plaats)
       *[other] { $room }, { $place } ({ $seats } plaatsen)
    }
cycle-educator = { $name } – { $profession }
cycle-lacks-programme = Kies een programma.
cycle-lacks-groups = Schrijf hoeveel groepen beginnen, minstens één.
cycle-lacks-starts-on = Geef de eerste mogelijke dag: dag, maand en jaar.
cycle-lacks-until = Geef de laatste mogelijke dag: dag, maand en jaar.
cycle-lacks-until-before = De laatste dag komt voor de eerste. Controleer beide.
cycle-lacks-weekdays = Vink minstens één dag van de week aan.
cycle-lacks-hours = Schrijf één of meer uren, bijvoorbeeld 9:00 14:00.
cycle-lacks-rooms = Vink minstens één zaal aan.
cycle-lacks-educators = Vink minstens één begeleider aan.
cycle-lacks-leaders = Schrijf hoeveel begeleiders een sessie heeft, minstens één.
cycle-lacks-leaders-many = Een sessie vraagt meer begeleiders dan er aangevinkt zijn. Vink er meer aan of verlaag het aantal.
cycle-propose = Een plan voorstellen

# The plan that is proposed.

cycle-plan = Voorgesteld plan
cycle-all-placed =
    { $count ->
        [one] De sessie heeft een plaats.
       *[other] Alle { $count } sessies hebben een plaats.
    }
cycle-some-placed = { $placed } van { $all } sessies hebben een plaats.
cycle-not-saved = Dit is maar een voorstel: er is nog niets opgeslagen.
cycle-ended-early = Het zoeken stopte voor alles geprobeerd was. Met minder groepen of een kortere periode zou het rond raken.
cycle-group = Groep { $number }
cycle-number = Nr.
cycle-theme = Thema
cycle-when = Wanneer
cycle-where = Waar
cycle-who = Wie begeleidt
cycle-session = Sessie { $number }: { $theme }
cycle-unplaced =
    { $count ->
        [one] Eén sessie vond geen plaats
       *[other] { $count } sessies vonden geen plaats
    }
cycle-nowhere = Er blijft geen dag, uur of zaal om te proberen in de volgorde van de sessies. Maak de periode langer of voeg dagen toe.
cycle-because =
    { $times ->
        [one] { $why }, bij één geprobeerd begin
       *[other] { $why }, bij { $times } geprobeerde begintijden
    }
cycle-because-room-taken = Zaal bezet door een andere sessie
cycle-because-room-busy = Zaal bezet in een andere agenda
cycle-because-professional-taken = Begeleider bezet door een andere sessie
cycle-because-professional-busy = Begeleider bezet in een andere agenda
cycle-because-professional-away = Begeleider afwezig
cycle-because-patient-elsewhere = Iemand van de groep wordt elders verwacht
cycle-because-overfull = Meer personen dan plaatsen
cycle-because-room-too-small = Zaal te klein
cycle-because-nobody-leads = Niemand om te begeleiden
cycle-because-profession-missing = Gevraagd beroep ontbreekt
cycle-because-holiday = Feestdag
cycle-because-school-holiday = Schoolvakantie
cycle-because-forbidden-week = Vrijgehouden week
cycle-because-place-closed = Plaats gesloten op dat uur
cycle-because-travel-too-short = Te weinig tijd om van een andere plaats te komen
cycle-because-past = Dag al voorbij
cycle-stale = Het formulier is intussen gewijzigd. Stel een nieuw plan voor voor u de groepen opent.
cycle-open = De groepen van dit plan openen
cycle-opened =
    { $count ->
        [one] Eén sessie is gepland.
       *[other] { $count } sessies zijn gepland.
    }
cycle-opened-about = De groepen zijn geopend. Geef nu hun plaatsen aan wie wacht.
cycle-to-schedule = De agenda bekijken
cycle-to-programme = De groepen bekijken
