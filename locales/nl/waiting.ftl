# Who waits for a place, with wishes and no date.

waiting-about = Niemand heeft hier al een datum. De wensen helpen om de juiste plaats aan de juiste persoon voor te stellen.
waiting-loading = De wachtlijst wordt gelezen…
waiting-empty = Niemand wacht op een plaats. Men komt hier door zonder groep in een programma te stappen.
waiting-to-programmes = De programma’s bekijken
waiting-count =
    { $count ->
        [one] Eén persoon wacht, sinds { $day }.
       *[other] { $count } personen wachten; de eerste sinds { $day }.
    }
waiting-since = { $programme }, sinds { $day }
waiting-calls =
    { $count ->
        [one] Eén keer gebeld voor een plaats
       *[other] { $count } keer gebeld voor een plaats
    }
waiting-passed =
    { $count ->
        [one] Eén plaats ging naar iemand die minder lang wachtte
       *[other] { $count } plaatsen gingen naar iemand die minder lang wachtte
    }
waiting-wishes = Wensen
waiting-wishes-none = Nog niet gevraagd
waiting-edit = De wensen noteren
waiting-edit-of = De wensen noteren: { $name }
waiting-edit-context = Niets is verplicht. Wat leeg blijft, sluit geen enkele plaats uit.
waiting-saved = De wensen zijn opgeslagen: { $name }.

# The form of the wishes.

waiting-days = Wanneer de persoon kan komen
waiting-days-hint = Voormiddag: voor 13:00. Namiddag: van 13:00 tot 18:00. Avond: vanaf 18:00.
waiting-part-morning = voormiddag
waiting-part-afternoon = namiddag
waiting-part-evening = avond
waiting-whole-day = de hele dag
waiting-half-day = { $day }, { $part }
waiting-days-parts = { $days }: { $parts }
waiting-places = Plaatsen
waiting-languages = Talen van de sessie
waiting-themes = Thema’s
waiting-themes-hint = Niets aangevinkt: het hele traject.
waiting-needs-seat = Heeft een plaats nodig in iemands auto
waiting-furthest = Hoogstens zo ver
waiting-furthest-hint = In vogelvlucht vanaf de gemeente van de persoon.
waiting-km = km
waiting-note = Andere wensen
waiting-wish-places = Plaatsen: { $places }
waiting-wish-languages = Talen: { $languages }
waiting-wish-themes = Thema’s: { $themes }
waiting-wish-seat = Heeft een plaats in een auto nodig
waiting-wish-km = Hoogstens { $km } km

# Who fits a free place.

waiting-fits-title = Wie te bellen voor de vrije plaats
waiting-fits-about = In de voorgestelde volgorde, met de redenen. U beslist: niemand wordt van de lijst geweerd.
waiting-fits-none = Niemand wacht op een plaats in dit programma.
waiting-seats-left =
    { $count ->
        [0] Geen vrije plaats
        [one] Eén vrije plaats
       *[other] { $count } vrije plaatsen
    }
waiting-unfit-title = Kunnen zoals het nu is niet komen
waiting-for = Ervoor
waiting-against = Ertegen
waiting-points = Punten: { $points }
waiting-give = De plaats geven
waiting-give-of = De plaats geven: { $name }
waiting-given = De plaats is gegeven: { $name } staat op de lijst van de sessie.

# Why somebody fits a free place, or does not.

waiting-why-waited =
    { $days ->
        [0] Wacht sinds vandaag
        [one] Wacht sinds één dag
       *[other] Wacht sinds { $days } dagen
    }
waiting-why-day-wished = Wenst deze dag en dit uur
waiting-why-day-not-wished = Wenst andere dagen of uren
waiting-why-place-wished = Wenst deze plaats
waiting-why-place-not-wished = Wenst een andere plaats
waiting-why-theme-wished = Wenst dit thema
waiting-why-theme-not-wished = Wenst andere thema’s
waiting-why-language-follows = Spreekt een taal van de sessie
waiting-why-interpreter-there = Er is een tolk voorzien voor de taal van de persoon
waiting-why-language-clash = Spreekt geen enkele taal van de sessie
waiting-why-near =
    { $km ->
        [0] Woont in de gemeente
        [one] Woont op één km
       *[other] Woont op { $km } km
    }
waiting-why-too-far = Woont op { $km } km; wil van hoogstens { $most } km komen
waiting-why-seat-near =
    { $seats ->
        [one] Heeft een plaats in een auto nodig; een buur biedt er één aan
       *[other] Heeft een plaats in een auto nodig; buren bieden er { $seats } aan
    }
waiting-why-no-seat = Heeft een plaats in een auto nodig; niemand biedt er een aan
waiting-why-elsewhere = Wordt op dat uur elders verwacht
waiting-why-passed-over =
    { $times ->
        [one] Er ging al één plaats naar iemand die minder lang wachtte
       *[other] Er gingen al { $times } plaatsen naar iemand die minder lang wachtte
    }
waiting-why-declined-before =
    { $times ->
        [one] Nam een eerder aangeboden plaats niet
       *[other] Nam { $times } eerder aangeboden plaatsen niet
    }
waiting-why-not-reached =
    { $times ->
        [one] Was bij de laatste oproep niet bereikbaar
       *[other] Was bij de laatste { $times } oproepen niet bereikbaar
    }
