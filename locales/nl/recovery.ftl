# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Noodblad van het register
recovery-footer = Noodblad, achter slot te bewaren
recovery-lead = Met dit blad gaat het register weer open als de persoon die de wachtwoordzin kent er niet is of als de computer verloren is. Vul het met de hand in en bewaar het achter slot in een gesloten envelop, niet bij de computer.
recovery-register = Het register
recovery-code = Code van het centrum
recovery-folder = Map op deze computer
recovery-files = Het register bestaat uit twee onscheidbare bestanden in deze map: sentier.db en keyslots.json.
recovery-copy = Waar een kopie van deze map ligt, buiten deze computer
recovery-secret = De wachtwoordzin
recovery-secret-hint = Letter voor letter, met hoofdletters, accenten en spaties. De toepassing bewaart hem niet.
recovery-only-key = De wachtwoordzin is de enige sleutel. Zonder die zin kan niemand het register openen, ook de makers van de toepassing niet. Een nieuw register vraagt een nieuw blad.
recovery-reopen = Om het register weer te openen
recovery-install = Installeer Sentier op een andere computer, in dezelfde of een nieuwere versie.
recovery-put = Zet er de hele map van het register op, of de nieuwste kopie, zonder iets te hernoemen.
recovery-open = Open die map met de opdracht: sentier --home MAP today, of in het venster als de variabele SENTIER_HOME die map noemt. Schrijf uw naam en de wachtwoordzin.
recovery-check = Controleer de laatste sessies en maak daarna een nieuw blad en een nieuwe envelop.
recovery-sealed = Envelop gesloten door twee personen
recovery-each = Elke persoon op een regel: naam, datum, handtekening
