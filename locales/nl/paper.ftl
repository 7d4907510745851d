# Making a handout in the window.

paper-title-for = Patiëntenfiche voor { $name }
paper-title-session = Fiche van de sessie
paper-about = Thema van de sessie: { $theme }
paper-first-language = Taal
paper-second-language = Tweede taal
paper-second-hint = Ze wordt op dezelfde fiche afgedrukt.
paper-second-none = Geen
paper-make = De fiche maken en openen
paper-making = De fiche wordt gemaakt…
paper-made = De fiche is klaar: { $languages }, { $size } kB. Ze opent in uw pdf-lezer, waarmee u ze kunt afdrukken.
paper-where = Ze is hier bewaard:
paper-beside = Hierbij hoort, apart af te drukken:
paper-open-again = Opnieuw openen
