# What a neighbour or a relative reads: calendar entries, and what the window says about all that is seen
# outside. The first four name no illness, no programme and no patient.

outside-calendar = Afspraken
outside-group = Groepsafspraak
outside-individual = Individuele afspraak
outside-caregivers = Afspraak met naasten

# What a relative would read.
outside-title = Wat een naaste zou lezen
outside-letter-about = Dit is te zien door het venster van de envelop, en daarna op de brief die op een tafel ligt.
outside-calendar-about = Dit zijn de volgende data, zoals iemand ze leest die in de agenda kijkt.
outside-calendar-count =
    { $count ->
        [one] De agenda krijgt één datum.
       *[other] De agenda krijgt { $count } data.
    }
outside-calendar-none = De agenda krijgt geen enkele datum.
outside-calendar-name = Naam van de agenda: { $name }
outside-window = Achter het venster
outside-subject = Onderwerp
outside-nothing = Er staat niets.
outside-neutral = Niets hier zegt om welke ziekte of welk programma het gaat.
outside-loading = Wat buiten te zien is, wordt nagelezen…
outside-tells-illness = “{ $word }” zegt om welke ziekte of welke zorg het gaat. Schrijf het anders.
outside-tells-programme = “{ $word }” is een woord uit de titel van een van uw programma’s. Schrijf het anders.
outside-tells-care = “{ $word }” zegt dat iemand begeleid wordt, niet voor welke ziekte.

# What is left out.
outside-left-out-centre = De naam van het centrum wordt niet geschreven: er staat “{ $words }” in.
outside-left-out-place = De naam van de plaats wordt niet geschreven: er staat “{ $words }” in.
outside-left-out-room = De naam van de zaal wordt niet geschreven: er staat “{ $words }” in.
outside-left-out-theme = Het thema wordt niet geschreven: er staat “{ $words }” in.
outside-names-centre = De naam van het centrum wordt niet geschreven: die noemt iemand van de lijst.
outside-names-place = De naam van de plaats wordt niet geschreven: die noemt iemand van de lijst.
outside-names-room = De naam van de zaal wordt niet geschreven: die noemt iemand van de lijst.
outside-names-theme = Het thema wordt niet geschreven: het noemt iemand van de lijst.
outside-left-out-then = Wilt u dat berichten het wel zeggen, geef de plaats of het centrum dan een neutrale naam op de pagina Centrum.

# A name that tells, and one for outside.
outside-name = Neutrale naam, voor berichten en agenda’s
outside-name-hint = Bijvoorbeeld de naam van de straat of het gebouw. Zonder neutrale naam noemen berichten en agenda’s deze plaats niet.
outside-name-centre-hint = Bijvoorbeeld de naam van de straat of het gebouw. Zonder neutrale naam staat er geen naam onder de berichten.
outside-keep = Deze naam zo houden
outside-keep-hint = Op de papieren van het centrum staat hij. In berichten en agenda’s niet.
outside-keep-missing = Deze naam zegt om welke ziekte het gaat. Verander hem, geef een neutrale naam, of vink “Deze naam zo houden” aan.
outside-room-keep-missing = Deze naam zegt om welke ziekte het gaat. Verander hem, of vink “Deze naam zo houden” aan.
outside-room-tells = “{ $word }” zegt om welke ziekte of welk programma het gaat. Agenda’s zullen deze zaal niet noemen.
outside-place-tells = “{ $word }” zegt om welke ziekte of welk programma het gaat. Berichten, brieven over afspraken en agenda’s zullen deze plaats niet noemen.
outside-centre-tells = “{ $word }” zegt om welke ziekte of welk programma het gaat. Onder berichten zal deze naam niet staan.
