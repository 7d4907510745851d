# What somebody reads before the two consents, and the two forms on which they answer: a model.

information-title = Informatie vóór uw beslissing
information-model = Deze tekst is een model, te valideren door een zorgverlener en een jurist.
information-footer = Tekst { $version } · model te valideren
information-not-in = Deze tekst bestaat nog niet in deze taal: { $asked }. Hij is gedrukt in deze taal: { $instead }. Lees hem samen met een tolk.

# The programme.
information-programme = Het programma
information-called = Het heet “{ $title }”.
information-what = Het is een programma voor patiënteneducatie: gesprekken en sessies, alleen of in groep.
information-which = Naam van het programma
information-how = Het begint met een gesprek. Daarna spreken we met u een plan af. Aan het einde kijken we samen terug.
information-who = Wie het aanbiedt
information-run-by = { $centre } biedt dit programma aan en houdt uw dossier bij.
information-partner = Een team aan de andere kant van de grens doet mee: { $partner }.

# Freedom.
information-free = U bent vrij
information-choice = U kunt ja of nee zeggen. U hoeft niet te zeggen waarom.
information-stop = U kunt op elk moment van gedachten veranderen. Het volstaat dat u het aan het centrum zegt of schrijft.
information-care = Weigeren of stoppen verandert niets aan uw zorg. Niemand mag het u verwijten.

# Data.
information-noted = Wat wordt genoteerd
information-noted-you = Wie u bent en hoe wij u bereiken; uw talen, uw naasten en uw verzekering, als u dat wilt.
information-noted-talks = Waarover we praten: uw noden, uw doelen, uw plan, uw evaluatie.
information-noted-sessions = Uw sessies, uw aanwezigheid, uw afwezigheid, de telefoontjes en de brieven.
information-noted-answers = Uw twee antwoorden, met hun datum.
information-kept = Waar het wordt bewaard
information-kept-where = In het register van het centrum. Het is versleuteld: zonder de wachtzin kan niemand het lezen.
information-kept-read = Elke keer dat uw dossier wordt gelezen, wordt dat genoteerd, met de naam van wie het las.
information-leaves = Wat het centrum verlaat
information-leaves-totals = Over het netwerk verstuurt het register alleen totalen: hoeveel personen, hoeveel aanwezigheden. Nooit een naam, een geboortedatum of een adres. Een totaal van te weinig personen wordt verborgen.
information-leaves-doctor = Naar uw arts: brieven over uw traject. Als u het doorgeven weigert, schrijft het register er geen.
information-leaves-file = Naar een overheid of voor een evaluatie: er kan een bestand zonder naam of adres worden overhandigd. Het team beslist dat, en het register noteert het.
information-leaves-copy = Naar u: een kopie van alles, als u erom vraagt.
information-rights = Uw rechten
information-rights-see = U kunt zien wat over u is genoteerd, er een kopie van krijgen en het laten verbeteren.
information-rights-erase = U kunt vragen dat uw dossier wordt gewist. Het centrum zegt u of een regel verplicht om het te bewaren.
information-rights-complain = U kunt zich ook richten tot de gegevensbeschermingsautoriteit van uw land.
information-question = Om een vraag te stellen
information-call = Bel het centrum op { $phone }.
information-ask = Vraag het aan het team van het centrum.

# Both forms.
information-join-title = Toestemming tot deelname
information-share-title = Toestemming tot doorgeven
information-person = Naam, dossier
information-before = Vóór u antwoordt
information-read = Ik heb de informatie gelezen, versie { $version }, of iemand heeft ze mij voorgelezen in een taal die ik begrijp.
information-asked = Ik kon mijn vragen stellen en nadenken.
information-know = Ik kan op elk moment nee zeggen of van gedachten veranderen, zonder te zeggen waarom. Mijn zorg blijft dezelfde.
information-about = Waarover het gaat
information-share-doctor = Brieven aan mijn huisarts: wat we hebben afgesproken, mijn sessies, mijn evaluatie.
information-share-totals = Totalen zonder naam die het centrum verlaten: ik word erin meegeteld als een persoon onder anderen.
information-share-apart = Dit antwoord staat los van het andere: ik kan deelnemen aan het programma en hier weigeren. Mijn zorg blijft dezelfde.
information-share-back = Als ik van gedachten verander, vertrekt er niets meer. Wat al vertrokken is, kan niet worden teruggenomen.
information-answer = Mijn antwoord
information-join-question = Ik aanvaard om deel te nemen aan het programma. Het team noteert wat daarvoor nodig is.
information-share-question = Ik aanvaard dat deze gegevens worden doorgegeven.
information-yes = Ja, ik aanvaard
information-no = Nee, ik weiger
information-signature = Plaats, datum, handtekening (of vertegenwoordiger)
information-professional = Naam en handtekening zorgverlener
information-witness = Naam en handtekening getuige (mondeling)
