# A handout while it is written: its blocks and their translations, its pages, and what there is to say.

composer-title = Een fiche schrijven
composer-context = Wat u schrijft, wordt vanzelf bewaard. Voor de patiënten verandert er niets tot u een versie opslaat.
composer-loading = De fiche wordt gelezen…
composer-untitled = Fiche zonder titel
composer-kept = Bewaard op deze computer om { $time }
composer-save = Een versie opslaan
composer-unchanged = Er is niets veranderd sinds de laatste versie: er is niets op te slaan.
composer-drop = Dit ontwerp weggooien
composer-drop-sure = Dit ontwerp weggooien?
composer-drop-about = Alles wat sinds de laatste opgeslagen versie is geschreven, gaat verloren. Opgeslagen versies blijven, en wat patiënten krijgen verandert niet.
composer-drop-yes = Het ontwerp weggooien
composer-blocks = Blokken van de fiche
composer-empty = Deze fiche heeft nog geen blok. Voeg het eerste toe, of neem een tekst over die elders geschreven is.
composer-block = { $number }. { $kind }
composer-text-in = { $block }, in het { $language }
composer-up = Omhoog: { $block }
composer-down = Omlaag: { $block }
composer-moved = { $kind }: nu { $number } van { $all }.
composer-take-away = Verwijderen: { $block }
composer-dropped = Het blok is verwijderd.
composer-add = Een blok toevoegen
composer-add-short = Hierna toevoegen…
composer-add-behind = Een blok toevoegen na { $block }
composer-add-button = Toevoegen
composer-add-button-of = Toevoegen: { $label }

# The kinds of blocks.

composer-kind-paragraph = Alinea
composer-kind-heading = Kop
composer-kind-subheading = Tussenkop
composer-kind-list = Lijst
composer-kind-steps = Genummerde stappen
composer-kind-key-message = Om te onthouden
composer-kind-warning = Let op
composer-kind-picture = Afbeelding
composer-kind-table = Tabel
composer-kind-doses = Innameschema
composer-kind-week = Week om in te vullen
composer-kind-my-sessions = Mijn sessies
composer-kind-quiz = Quiz
composer-kind-qr = QR-code
composer-kind-contact = Gegevens van het centrum
composer-kind-signature = Handtekening
composer-fixed-my-sessions = Dit blok vult zichzelf met de komende sessies van de persoon. Er is niets te schrijven.
composer-fixed-contact = Dit blok vult zichzelf met de naam en het telefoonnummer van het centrum en de volgende sessie. Er is niets te schrijven.
composer-fixed-signature = Dit blok laat plaats om met de hand te tekenen. Er is niets te schrijven.

# The head.

composer-head = Titel en talen
composer-written-in = Eerst geschreven in het
composer-translate = Ernaast vertaald in het
composer-translate-none = Geen andere taal
composer-title-in = Titel ({ $language })
composer-more = Lezers, niveau en bronnen
composer-easy = Makkelijk te lezen tekst
composer-easy-hint = De raad is dan strenger: zinnen van hoogstens 12 woorden, één idee per keer.
composer-audience = Geschreven voor
composer-sources = Bronnen
composer-sources-hint = Eén per regel. De eerste heeft nummer 1, enzovoort.

# What the blocks hold.

composer-item = { $label }, punt { $number }
composer-item-away = Punt { $number } verwijderen: { $label }
composer-item-more = Een punt toevoegen
composer-caption = Wat de tabel toont
composer-caption-of = Wat de tabel toont: { $label }
composer-head-of = { $label }, kop van kolom { $column }
composer-cell = { $label }, rij { $row }, kolom { $column }
composer-row-more = Een rij toevoegen
composer-row-less = De laatste rij verwijderen
composer-column-more = Een kolom toevoegen
composer-column-less = De laatste kolom verwijderen
composer-question = { $label }, vraag { $number }
composer-question-number = Vraag { $number }
composer-question-more = Een vraag toevoegen
composer-question-less = Deze vraag verwijderen
composer-answer = { $label }, antwoord { $number }
composer-answer-right = Antwoord { $number } is het juiste: { $label }
composer-answer-more = Een antwoord toevoegen
composer-answer-less = Het laatste antwoord verwijderen
composer-why = Waarom dit het juiste antwoord is
composer-why-of = Waarom dit het juiste antwoord is: { $label }
composer-code = Adres of tekst in de code
composer-code-of = Adres of tekst in de code: { $label }
composer-code-words = Tekst naast de code
composer-code-words-of = Tekst naast de code: { $label }
composer-picture-choose = Een afbeelding kiezen
composer-picture-other = Afbeelding: { $label }. Een andere kiezen
composer-alt = Beschrijving voor wie de afbeelding niet ziet ({ $language })
composer-decorative = Decoratieve afbeelding
composer-decorative-hint = Ze zegt niets wat de tekst niet zegt: schermlezers slaan ze over.
composer-pictures = Een afbeelding kiezen
composer-pictures-search = Zoeken in het Frans, Nederlands, Duits of Engels
composer-pictures-found =
    { $count ->
        [0] Geen afbeelding. Probeer een ander woord.
        [one] { $count } afbeelding
       *[other] { $count } afbeeldingen
    }

# A translation older than its original.

composer-stale = { $language } na te lezen: de tekst in het { $original } is veranderd sinds de vertaling.
composer-was = Toen stond er:
composer-follows = De vertaling zegt nog hetzelfde

# Beside the blocks.

composer-beside = Naast de blokken
composer-to-beside = Naar de bladzijden en de raad
composer-panel-look = Bladzijden
composer-panel-said =
    { $count ->
        [0] Opmerkingen
        [one] { $count } opmerking
       *[other] { $count } opmerkingen
    }
composer-panel-versions = Versies
composer-panel-bring = Een tekst overnemen
composer-layout = Opmaak
composer-page-older = Iets verhindert het afdrukken: deze bladzijde kan ouder zijn dan de tekst. Zie de opmerkingen.
composer-no-page = Er is nu geen bladzijde te tonen. De opmerkingen zeggen waarom.

# What there is to say.

composer-at = Blok { $number }
composer-at-title = Titel en geheel
composer-problems = Te verbeteren voor u opslaat
composer-problems-none = Niets verhindert het afdrukken van deze fiche.
composer-translations = Vertalingen
composer-translations-none = Alles is geschreven in de getoonde talen.
composer-gap = Deze tekst is nog niet geschreven.
composer-stale-line = Na te lezen: het origineel is sindsdien veranderd.
composer-advice = Raad om vlot te lezen
composer-advice-about = Deze raad verhindert niets. U kent uw patiënten: u beslist.
composer-minutes =
    { $count ->
        [0] Deze fiche lezen duurt minder dan een minuut.
        [one] Deze fiche lezen duurt ongeveer { $count } minuut.
       *[other] Deze fiche lezen duurt ongeveer { $count } minuten.
    }
composer-advice-none = Geen raad: de tekst is makkelijk te lezen.
composer-advice-long-sentence = “{ $words }”: deze zin heeft { $count } woorden. Met hoogstens { $limit } vergeet niemand het begin voor het einde. Maak er twee zinnen van.
composer-advice-long-word = “{ $words }” heeft { $count } letters. Een woord van meer dan { $limit } letters leest men in stukken, en dat vermoeit. Neem een korter woord, of leg het uit.
composer-advice-passive = “{ $words }” zegt niet wie iets doet. Raad is makkelijker te volgen als men weet wie wat doet. Schrijf bijvoorbeeld “u…” of “de arts…”.
composer-advice-abbreviation = “{ $words }”: een afkorting helpt alleen wie ze al kent. Schrijf de woorden voluit.
composer-advice-percentage = “{ $words }”: een percentage is moeilijk te vatten. Schrijf bijvoorbeeld “1 persoon op 10”, dat kan iedereen zich voorstellen.
composer-advice-number-as-word = “{ $words }”: een getal in cijfers ziet men in één oogopslag. Schrijf het in cijfers.
composer-advice-roman-numeral = “{ $words }”: veel mensen lezen geen Romeinse cijfers. Schrijf 1, 2, 3.
composer-advice-capitals = “{ $words }”: woorden in hoofdletters verliezen hun vorm en lezen trager. Schrijf kleine letters, zo nodig vet.
composer-advice-day-in-figures = “{ $words }”: een datum in cijfers kan in een ander land omgekeerd gelezen worden. Schrijf de maand als woord.
composer-advice-trade-word = “{ $words }” is een vakwoord dat weinig patiënten kennen. Zeg liever “{ $instead }”.
composer-advice-brackets = “{ $words }”: haakjes breken de zin, en men raakt de draad kwijt. Maak er een aparte zin van, of laat het weg.
composer-advice-long-paragraph = “{ $words }”: deze alinea heeft { $count } zinnen. Bij meer dan { $limit } vindt het oog zijn regel niet meer. Maak er twee alinea’s of een lijst van.
composer-advice-no-picture = De fiche heeft geen afbeelding. Een afbeelding helpt begrijpen en onthouden, vooral wie weinig leest. Voeg er een toe bij het belangrijkste idee.
composer-advice-too-long = De fiche heeft { $count } woorden. Boven { $limit }, ongeveer vier bladzijden, lezen weinig mensen tot het einde. Behoud het belangrijkste of maak twee fiches.

# Versions.

composer-versions = Opgeslagen versies
composer-versions-none = Er is nog geen versie opgeslagen.
composer-versions-model = Het centrum heeft nog geen versie opgeslagen: patiënten krijgen het model dat bij Sentier hoort.
composer-version = Versie { $version }
composer-version-current = wordt nu afgedrukt
composer-version-saved = Opgeslagen door { $by } op { $day }
composer-version-look = Bekijken
composer-version-look-at = Bekijken: eerste bladzijde van versie { $version }
composer-version-page = Eerste bladzijde van versie { $version }
composer-version-take = Van deze versie vertrekken
composer-version-take-up = Van deze versie vertrekken: { $version }
composer-version-sure = Van versie { $version } vertrekken?
composer-version-about = Ze komt in de plaats van wat u aan het schrijven bent, dat gaat verloren. Sla daar eerst een versie van op als u het wilt terugvinden. Voor de patiënten verandert er niets.
composer-version-taken = U vertrekt van versie { $version }.
composer-version-model = Model dat met Sentier komt
composer-version-model-look = Bekijken: de eerste bladzijde van het meegeleverde model
composer-version-model-take = Van het meegeleverde model vertrekken
composer-version-model-page = Eerste bladzijde van het meegeleverde model
composer-version-model-sure = Van het meegeleverde model vertrekken?

# A text from elsewhere.

composer-bring = Een tekst overnemen die elders geschreven is
composer-bring-about = De tekst wordt tot blokken, achter die er al zijn ({ $language }). Koppen, lijsten en eenvoudige tabellen worden herkend.
composer-paste = Plak de tekst hier
composer-paste-take = Er blokken van maken
composer-file-take = Een bestand kiezen (Word, tekst)
composer-brought =
    { $count ->
        [0] Er is geen blok toegevoegd.
        [one] { $count } blok is achteraan toegevoegd.
       *[other] { $count } blokken zijn achteraan toegevoegd.
    }
composer-left-out = Dit kon niet worden overgenomen: { $what }. Kijk de tekst na.
composer-left-picture = afbeeldingen
composer-left-formula = formules
composer-left-nested-table = ingewikkelde tabellen
composer-left-note = voetnoten, kop- en voetteksten
composer-left-comment = opmerkingen en nog niet aanvaarde wijzigingen
composer-left-code = programmacode
composer-left-link = de adressen van links
composer-left-sign = tekens van een bijzonder lettertype
composer-left-struck = doorgehaalde woorden
