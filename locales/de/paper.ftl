# Making a handout in the window.

paper-title-for = Patientenblatt für { $name }
paper-title-session = Blatt der Schulung
paper-about = Thema der Schulung: { $theme }
paper-first-language = Sprache
paper-second-language = Zweite Sprache
paper-second-hint = Sie wird auf demselben Blatt gedruckt.
paper-second-none = Keine
paper-make = Blatt erstellen und öffnen
paper-making = Das Blatt wird erstellt …
paper-made = Das Blatt ist fertig: { $languages }, { $size } kB. Es öffnet sich in Ihrem PDF-Programm, mit dem Sie es drucken können.
paper-where = Abgelegt unter:
paper-beside = Dazu gehört, eigens zu drucken:
paper-open-again = Noch einmal öffnen
