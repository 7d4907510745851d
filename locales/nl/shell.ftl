# What stands around every page: the rail, the strip at its foot, the frame of a demonstration.

shell-nav = Hoofdnavigatie
shell-nav-today = Vandaag
shell-nav-patients = Patiënten
shell-nav-schedule = Agenda
shell-nav-programmes = Programma’s
shell-nav-documents = Documenten
shell-nav-reports = Rapporten
shell-nav-share = Delen
shell-nav-centre = Centrum
shell-skip = Naar de inhoud
shell-menu = Menu
shell-language = Taal
shell-centre = Centrum
shell-professional = Zorgverlener aan het werk
shell-sharing = Delen
shell-lock = Vergrendelen
shell-leaving-soon = Het register werd al een tijdje niet gebruikt. Het wordt over een minuut vergrendeld; druk op een toets om verder te gaan. Alles wat is ingevoerd, is al opgeslagen.
shell-demo-banner = Demonstratie: alle personen in dit register zijn verzonnen.
shell-demo-watermark = FICTIEF
