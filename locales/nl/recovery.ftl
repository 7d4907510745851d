# The sheet for the sealed envelope: how the register is opened again.

recovery-title = Noodblad van het register
recovery-footer = Noodblad, achter slot te bewaren
recovery-lead = Met dit blad gaat het register weer open als de wachtwoordzin verloren is, als wie hem kent er niet is of als de computer verloren is. Bewaar het achter slot in een gesloten envelop, niet bij de computer.
recovery-register = Het register
recovery-code = Code van het centrum
recovery-folder = Map op deze computer
recovery-files = Het register bestaat uit twee onscheidbare bestanden in deze map: sentier.db en keyslots.json.
recovery-copy = Waar de back-ups liggen, buiten deze computer
recovery-secret = De noodcode
recovery-secret-hint = Zeven groepen van vier, zoals de toepassing ze toont wanneer ze de code maakt. Ze bewaart ze niet.
recovery-only-key = Deze code opent het register zoals de wachtwoordzin. Zonder de een of de ander kan niemand het openen, ook de makers van de toepassing niet. Een vernieuwde code vraagt een nieuw blad.
recovery-reopen = Om het register weer te openen
recovery-install = Installeer Sentier op een andere computer, in dezelfde of een nieuwere versie.
recovery-put = Sluit de schijf of stick met de back-ups aan. Kies bij het openen “Naar een back-up terugkeren” en de map ervan, en schrijf deze code.
recovery-open = Open met deze code via “Wachtwoordzin verloren?” en kies een nieuwe zin. Zonder venster: sentier --home MAP backup restore, waar MAP die is van de variabele SENTIER_HOME.
recovery-check = Controleer de laatste sessies en maak daarna een nieuw blad en een nieuwe envelop.
recovery-sealed = Envelop gesloten door twee personen
recovery-each = Elke persoon op een regel: naam, datum, handtekening
