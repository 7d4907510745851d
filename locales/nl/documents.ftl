# The library of handouts: looked at, printed for one or for many, and what is lacking in it.

documents-title = Documenten
documents-context = De fiches voor patiënten, in hun talen.
documents-tabs = Delen van de documenten
documents-tab-library = Bibliotheek
documents-tab-stacks = Stapels
documents-tab-coverage = Wat ontbreekt
documents-loading = De bibliotheek wordt gelezen…
documents-list = Fiches van de bibliotheek
documents-search = Een fiche zoeken
documents-search-hint = Een deel van de titel, met of zonder accenten. De pijl omlaag gaat naar de eerste fiche.
documents-filter-language = Taal
documents-filter-language-all = Alle talen
documents-filter-programme = Programma
documents-filter-programme-all = Alle programma’s
documents-filter-simple = Alleen eenvoudige teksten
documents-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
documents-found =
    { $all ->
        [one] { $count } van { $all } fiche
       *[other] { $count } van { $all } fiches
    }
documents-none-found = Geen enkele fiche past bij wat u zoekt. Typ minder letters, of toon alle fiches.
documents-show-all = Alle fiches tonen
documents-empty = De bibliotheek is leeg. Fiches komen met Sentier en met de programma’s van andere centra.
documents-import = Een programma overnemen

# Choosing for somebody.

documents-give = Een fiche meegeven
documents-choosing-for = U kiest een fiche voor { $name }.
documents-choosing-nobody = Zonder persoon kiezen

# What a card says.

documents-in-languages = Talen: { $languages }
documents-simple = Eenvoudige tekst
documents-given-by = Meegegeven in: { $programmes }
documents-given-by-none = Geen lopend programma geeft ze mee
documents-from = Komt van: { $centre }
documents-shipped = Geleverd met Sentier
documents-standing-model = Te valideren model
documents-standing-validated = Gevalideerd
documents-standing-expired = Na te kijken, te laat
documents-reviewed = Nagelezen en gevalideerd: { $reviewer }
documents-review-by = Opnieuw na te kijken, uiterlijk op { $day }
documents-review-was = Uiterlijk na te kijken op { $day }: die dag is voorbij

# One handout.

documents-back = Alle fiches
documents-model-about = Deze fiche is een model: een zorgverlener past ze aan en valideert ze voordat een patiënt ze krijgt. Dat staat ook op het papier.
documents-expired-about = Deze fiche was uiterlijk na te kijken op { $day }. Laat ze nalezen; om ze nu al af te drukken, zegt u waarom.
documents-despite = Waarom toch meegeven
documents-despite-hint = Eén zin volstaat; hij blijft in de geschiedenis. Zonder naam van een patiënt.
documents-despite-missing = De datum om deze fiche na te kijken is voorbij: zeg waarom u ze toch meegeeft.
documents-despite-print = Toch afdrukken
# On the cover of a print job.
documents-cover-expired = { $title } – na te kijken vóór { $day }; toch meegegeven: { $why }
documents-cover-unread = { $name } – dit bestand kan niet meer gelezen worden; er is niets van afgedrukt
documents-cover-booklets =
    { $count ->
        [one] Eén A5-boekje is een aparte afdruk: dubbelzijdig, omgeslagen langs de korte kant, daarna gevouwen
       *[other] { $count } A5-boekjes zijn een aparte afdruk: dubbelzijdig, omgeslagen langs de korte kant, daarna gevouwen
    }
documents-choices = Hoe afdrukken
documents-first-language = Eerste taal
documents-second-language = Tweede taal
documents-second-none = Geen
documents-language-missing = { $language }: niet geschreven in deze taal
documents-layout = Opmaak
documents-layout-side-by-side = Naast elkaar
documents-layout-side-by-side-about = De twee talen naast elkaar, blok per blok. Eén taal alleen neemt de hele breedte.
documents-layout-sides = Voor- en achterkant
documents-layout-sides-about = Eén taal op elke kant van het blad.
documents-layout-stacked = Onder elkaar
documents-layout-stacked-about = Elk blok in de eerste taal, daarna in de tweede.
documents-layout-large = Grote letters
documents-layout-large-about = Tekst van 18 punten voor wie slecht ziet, de ene taal na de andere.
documents-layout-easy = Makkelijk te lezen
documents-layout-easy-about = Ruime regels, één zin per regel, voor wie weinig leest. De ene taal na de andere.
documents-layout-a5 = A5-boekje
documents-layout-a5-about = Kleine bladzijden voor in een tas, de ene taal na de andere.
documents-layout-poster = A3-affiche
documents-layout-poster-about = Een groot blad voor de muur, van ver leesbaar.
documents-booklet = Als boekje om te vouwen
documents-booklet-hint = Twee bladzijden per A4-blad. Druk dubbelzijdig af, omgeslagen langs de korte kant, en vouw in het midden.
documents-side-front = Blad { $sheet } van { $all }, voorkant
documents-side-back = Blad { $sheet } van { $all }, achterkant
documents-side = Boekje ‘{ $title }’: { $where }
documents-side-about = Dit zijn de twee kanten van elk blad, zoals ze uit de printer komen. Na het vouwen volgen de bladzijden elkaar op.
documents-for = Voor wie
documents-for-hint = Zoek op naam. De fiche neemt dan de talen, de behoeften, de naam en de sessies over. Zonder persoon noemt ze niemand.
documents-for-nobody = Niemand noemen
documents-for-loading = Het dossier wordt gelezen…
documents-person-languages = Talen van de fiches: { $languages }
documents-person-languages-unknown = Talen van de fiches: niet genoteerd in het dossier
documents-person-lacks = Deze fiche is in geen enkele taal geschreven die deze persoon leest ({ $languages }). Lees ze samen, of kies een andere.
documents-print = Afdrukken
documents-print-key = Afdrukken (Ctrl+P)
documents-print-noted = Het dossier houdt bij welke versie is meegegeven, en in welke talen.
documents-print-many = Voor meerdere personen afdrukken…
documents-pages = De pagina’s, zoals ze worden afgedrukt
documents-pages-loading = De pagina’s worden klaargemaakt…
documents-pages-turn = Pagina’s van de fiche
documents-page = Pagina { $number } van { $all } van “{ $title }”
documents-page-of = Pagina { $number } van { $all }
documents-page-before = Vorige pagina
documents-page-after = Volgende pagina
documents-about = Over deze fiche
documents-about-standing = Stand
documents-about-audience = Geschreven voor
documents-about-languages = Talen
documents-about-programmes = Programma’s
documents-about-origin = Herkomst
documents-about-sources = Bronnen

# One handout for many people.

documents-many = Voor meerdere personen afdrukken
documents-many-context = Iedere persoon krijgt “{ $title }” op naam en in de eigen talen.
documents-many-of = Voor wie
documents-many-of-missing = Kies een programma, een groep, of iedereen die gevolgd wordt.
documents-many-choose = Kiezen…
documents-many-everybody = Iedereen die gevolgd wordt of wacht
documents-many-programme = Het hele programma
documents-many-cohort = { $title }, sinds { $day }
documents-many-layout = Opmaak
documents-many-layout-needs = Volgens de behoeften van iedere persoon
documents-many-lots = Af te drukken bestanden
documents-many-lots-each = Eén bestand per persoon
documents-many-lots-each-hint = Elk bestand draagt het nummer van het dossier.
documents-many-lots-of = Per { $count } personen
documents-many-lots-of-hint = Eén bestand voor de printer, recto verso, nooit twee personen op één blad.
documents-many-button = De stapel klaarmaken

# Stacks.

documents-stacks-about = Een stapel is een fiche die voor meerdere personen wordt klaargemaakt. Dat gebeurt zolang deze pagina open is; wat af is, blijft, ook als de computer uitgaat.
documents-stacks-loading = De stapels worden gelezen…
documents-stacks-empty = Geen stapel. Open een fiche en kies “Voor meerdere personen afdrukken…”.
documents-to-library = Naar de bibliotheek
documents-stack-begun = Begonnen op { $day }
documents-stack-done =
    { $count ->
        [one] { $done } van { $all } persoon
       *[other] { $done } van { $all } personen
    }
documents-stack-files =
    { $count ->
        [0] Nog geen bestand
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
documents-stack-running = Wordt klaargemaakt…
documents-stack-stopping = Stopt na het lopende bestand…
documents-stack-finished = Klaar
documents-stack-unfinished = Niet af
documents-stack-folder = De bestanden zijn hier bewaard:
documents-stack-without =
    { $count ->
        [one] Eén persoon krijgt niets, of niets in de eigen taal
       *[other] { $count } personen krijgen niets, of niets in hun taal
    }
documents-stack-lack-other-language = { $name } ({ $languages }): gedrukt in de taal van het centrum, die deze persoon niet leest
documents-stack-lack-no-language = { $name } ({ $languages }): niets gedrukt, de fiche is niet in deze talen geschreven
documents-stack-lack-not-printable = { $name }: niets gedrukt, een letter ontbreekt in de lettertypes
documents-stack-lack-not-to-reach = { $name }: niets gedrukt, deze persoon mag niet meer gecontacteerd worden
documents-stack-languages-unknown = talen niet genoteerd
documents-stack-stop = Stoppen
documents-stack-go-on = Verdergaan
documents-stack-left = Het klaarmaken is gestopt toen u deze pagina verliet. Wat af is, blijft.
documents-stack-said-finished = De stapel is klaar: { $title }.
documents-stack-said-stopped = Het klaarmaken is gestopt: { $title }. Wat af is, blijft.
documents-stack-said-removed = De stapel is verwijderd: { $title }.
documents-stack-remove = De stapel “{ $title }” verwijderen
documents-stack-remove-about = De bestanden worden van deze computer gewist. De geschiedenis houdt bij wie wat kreeg. Wat afgedrukt is, blijft afgedrukt.
documents-stack-remove-yes = De stapel verwijderen

# What is lacking.

documents-coverage-about = De personen die gevolgd worden, naast de fiches die hun programma’s meegeven. Bovenaan staat waar de meeste mensen op wachten.
documents-coverage-loading = De talen en de fiches worden gelezen…
documents-coverage-present =
    { $count ->
        [one] { $count } persoon wordt gevolgd.
       *[other] { $count } personen worden gevolgd.
    }
documents-coverage-waiting =
    { $count ->
        [0] Niemand wacht op een plaats.
        [one] { $count } persoon wacht op een plaats.
       *[other] { $count } personen wachten op een plaats.
    }
documents-coverage-unknown =
    { $count ->
        [0] Van iedereen is de taal genoteerd.
        [one] Van { $count } van hen heeft niemand de taal genoteerd.
       *[other] Van { $count } van hen heeft niemand de taal genoteerd.
    }
documents-coverage-table =
    { $count ->
        [one] { $count } leemte
       *[other] { $count } leemten
    }
documents-coverage-handout = Fiche
documents-coverage-language = Taal
documents-coverage-lack = Wat ontbreekt
documents-coverage-waiting-people = Wachten
documents-coverage-present-people = Gevolgd
documents-coverage-none = Iedereen kan lezen wat hij meekrijgt.
documents-coverage-none-known = Voor wie de talen genoteerd zijn, ontbreekt niets. Noteer de talen van de anderen in hun dossier.
documents-coverage-nobody = Nog niemand wordt gevolgd in een programma.
documents-lack-language = Niet geschreven in deze taal
documents-lack-level = Te moeilijk voor wie weinig leest
documents-lack-review = Na te kijken, te laat

# Writing and bringing in.

documents-new = Een fiche schrijven
documents-new-context = Ze gaat open om geschreven te worden. Niemand krijgt ze voor u ze opslaat.
documents-new-title = Titel
documents-new-title-hint = In de taal waarin u ze schrijft. Hij kan nog veranderen.
documents-new-title-missing = Geef de fiche een titel.
documents-new-written-in = Taal waarin u ze schrijft
documents-new-written-in-hint = De andere talen zijn er vertalingen van.
documents-new-from = Beginnen met een kopie van
documents-new-from-empty = Niets: een leeg blad
documents-new-button = Beginnen te schrijven
documents-bring = Een fichebestand openen…
documents-writing = Wordt geschreven
documents-writing-kept = Bewaard op { $moment }, door { $name }
documents-writing-new = Nog niet in de bibliotheek
documents-writing-drop = Het ontwerp weggooien
documents-writing-drop-about = Wat sinds de laatst opgeslagen versie geschreven is, gaat verloren. Wat patiënten krijgen, verandert niet.
documents-writing-drop-yes = Ja, het ontwerp weggooien
documents-writing-drop-no = Houden
documents-writing-dropped = Het ontwerp is weggegooid: { $title }.
documents-drafted = Wordt geschreven
documents-own = Onze fiche, versie { $number }
documents-own-of-model = Onze versie { $number } van een model dat met Sentier geleverd wordt
documents-about-version = Versie
documents-about-version-foot = { $version }, onderaan de bladzijden afgedrukt

# What is done with one handout.

documents-write = Schrijven of aanpassen
documents-write-on = Verder schrijven
documents-validate = Valideren…
documents-validate-title = Deze fiche valideren
documents-validate-context = “{ $title }”, versie { $version }
documents-validate-about = Het papier zegt wie ze nagelezen en gevalideerd heeft, en op welke dag. De geschiedenis bewaart het.
documents-validate-drafted = Alleen wat opgeslagen is, wordt gevalideerd, niet wat nog geschreven wordt.
documents-validate-model = Een model dat zoals het is gevalideerd wordt, wordt uw versie 1.
documents-validate-by = Nagelezen en gevalideerd door
documents-validate-by-hint = De naam en het beroep, zoals ze afgedrukt worden.
documents-validate-by-missing = Schrijf wie de fiche nagelezen en gevalideerd heeft, met het beroep.
documents-validate-until = Opnieuw na te kijken, uiterlijk op
documents-validate-until-hint = Na die dag vraagt afdrukken een reden.
documents-validate-until-past = Die dag komt niet meer. Kies een dag die nog komt, of laat de vakken leeg.
documents-validate-button = De fiche valideren
documents-validated = De fiche is gevalideerd.
documents-more = Andere handelingen
documents-export = Het bestand exporteren
documents-exported = Het bestand van de fiche is klaar voor een ander centrum. Het noemt geen patiënt.
documents-retire = Uit de bibliotheek nemen
documents-retired = De fiche is uit de bibliotheek genomen.
documents-retired-about = Niemand kan ze nog kiezen. Haar versies, en aan wie ze gegeven is, blijven genoteerd.
documents-restore = Ze terug in de bibliotheek zetten

# A model that ships is newer than ours; what is off the list.

documents-newer-model = Met Sentier komt een nieuwer model (versie { $version })
documents-newer-about = Uw tekst blijft in gebruik. Bekijk wat er veranderd is; als u het model overneemt, gaat het open als ontwerp en verandert er niets voor de patiënten zolang u het niet opslaat. Als u uw tekst houdt, wordt dit model niet meer gemeld; het volgende wel.
documents-newer-look = Het verschil bekijken
documents-newer-hide = Het verschil verbergen
documents-newer-ours = Onze versie, bladzijde { $page }
documents-newer-theirs = Het meegeleverde model, bladzijde { $page }
documents-newer-before = Vorige bladzijden
documents-newer-after = Volgende bladzijden
documents-newer-take = Dit model overnemen
documents-newer-keep = Onze tekst houden
documents-aside-retired = Uit de bibliotheek gehaalde fiches: { $count }
documents-aside-back = Terug in de bibliotheek zetten
documents-aside-is-back = “{ $title }” staat weer in de bibliotheek.
documents-aside-unread =
    { $count ->
        [one] Eén fiche kan niet meer gelezen worden
       *[other] { $count } fiches kunnen niet meer gelezen worden
    }
documents-aside-unread-about = Er wordt niets van afgedrukt. De andere fiches zijn niet geraakt. Exporteer het bestand om het te laten verbeteren en breng het daarna weer in.

# Whom it was given to.

documents-given = Aan wie?
documents-given-loading = De geschiedenis wordt gelezen…
documents-given-nobody = Deze fiche is nog voor niemand in het bijzonder afgedrukt.
documents-given-count =
    { $count ->
        [one] Afgedrukt voor { $count } persoon
       *[other] Afgedrukt voor { $count } personen
    }
documents-given-outdated =
    { $count ->
        [0] Allen hebben de huidige versie.
        [one] { $count } persoon heeft een andere versie dan de huidige.
       *[other] { $count } personen hebben een andere versie dan de huidige.
    }
documents-given-table = Personen voor wie deze fiche afgedrukt is
documents-given-name = Persoon
documents-given-day = Afgedrukt op
documents-given-version = Versie
documents-given-newer = Er is een recentere versie
documents-given-all =
    { $count ->
        [one] Nog { $count } persoon tonen
       *[other] Nog { $count } personen tonen
    }
