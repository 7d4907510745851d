# The tour: eight stops on the way of a day, one sentence each.

tour-label = Rondleiding
tour-offer = Voor het eerst hier? De rondleiding toont in tien minuten de weg van een dag. Ze verandert niets.
tour-begin = Rondleiding beginnen
tour-resume = Rondleiding hervatten
tour-decline = Nee, bedankt
tour-later = De rondleiding blijft in de hulp staan, met F1.
tour-count = Stap { $step } van { $of }
tour-back = Vorige stap
tour-next = Volgende
tour-show = Toon het mij
tour-leave = Rondleiding verlaten
tour-finish = Rondleiding afsluiten
tour-today = Vandaag toont de volgende sessie, wie er komt, wat u moet meenemen en wat op een beslissing wacht.
tour-attendance = Op de lijst van een sessie volstaat één toets per persoon: elke invoer wordt meteen bewaard.
tour-handout = De fiches worden afgedrukt in de taal van de persoon, naast de uwe.
tour-calls = Wie niet kwam en niets liet weten, staat hier met het telefoonnummer, tot iemand de persoon heeft bereikt.
tour-person = Elke persoon heeft een dossier: het traject, de sessies, de naasten, de toestemmingen en de papieren.
tour-report = De cijfers van het jaar worden vanzelf geteld; elk getal zegt waaruit het bestaat.
tour-share = Alleen anonieme getallen kunnen vertrekken, en pas nadat u ze hebt gelezen en goedgekeurd.
tour-help = De hulp heeft één pagina per taak. F1 opent die van het scherm waarop u bent.
