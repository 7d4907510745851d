# Those who teach, their training, and the team of a programme.

professionals-title = Team
professionals-about = Zorgverleners, patiëntpartners en externe sprekers die de sessies leiden.
professionals-loading = Het team wordt gelezen…
professionals-empty = Er staat nog niemand in het team.
professionals-new = Een persoon toevoegen
professionals-edit = { $name } wijzigen
professionals-table = Team, op familienaam
professionals-name = Naam
professionals-full-name = { $last } { $first }
professionals-profession = Beroep
professionals-languages = Talen
professionals-languages-hint = De talen waarin deze persoon een sessie kan leiden.
professionals-training = Opleiding van 40 uur
professionals-kind = Hoedanigheid
professionals-kind-professional = Zorgverlener
professionals-kind-patient-partner = Patiëntpartner
professionals-kind-speaker = Externe spreker
professionals-profession-nurse = Verpleegkundige
professionals-profession-general-practitioner = Huisarts
professionals-profession-specialist = Arts-specialist
professionals-profession-dietician = Diëtist
professionals-profession-diabetes-educator = Diabeteseducator
professionals-profession-pharmacist = Apotheker
professionals-profession-physiotherapist = Kinesitherapeut
professionals-profession-podiatrist = Podoloog
professionals-profession-psychologist = Psycholoog
professionals-profession-occupational-therapist = Ergotherapeut
professionals-profession-midwife = Vroedvrouw
professionals-profession-physical-activity = Lesgever aangepaste beweging
professionals-profession-social-worker = Maatschappelijk werker
professionals-profession-care-assistant = Zorgkundige
professionals-profession-other = Ander, of geen
professionals-training-valid = In orde
professionals-training-ending = Loopt binnenkort af
professionals-training-ending-on = Loopt af op { $day }
professionals-training-expired = Verlopen
professionals-training-expired-on = Verlopen op { $day }
professionals-training-missing = Ontbreekt
professionals-training-not-needed = Niet nodig
professionals-gone = Niet meer in het team
professionals-here = In het team
professionals-who = Wie
professionals-last-name = Familienaam
professionals-last-name-missing = Vul de familienaam in.
professionals-first-name = Voornaam
professionals-first-name-missing = Vul de voornaam in.
professionals-profession-words = Welk
professionals-phone = Telefoon
professionals-email = E-mail
professionals-trained-on = Opleiding van 40 uur voltooid op
professionals-trained-hint = De datum van het getuigschrift. Laat leeg als ze niet gevolgd of niet bekend is.
professionals-day-unreadable = Deze dag bestaat niet. Schrijf bijvoorbeeld 12, 1 en 2024, of maak de drie vakjes leeg.
professionals-certificate = Referentie van het getuigschrift
professionals-certificate-ends = Het getuigschrift loopt af op
professionals-certificate-ends-hint = Alleen als er een einddatum op staat.
professionals-ends-before = Het einde komt voor de opleiding. Controleer de twee data.
professionals-educator-number = Educatornummer (België)
professionals-active = Maakt deel uit van het team
professionals-active-hint = Vink uit wanneer de persoon weggaat: wat zij deed, blijft in de geschiedenis.
professionals-saved = { $name } is in het team opgeslagen.
professionals-to-settle =
    { $count ->
        [one] Eén opleiding is te regelen
       *[other] { $count } opleidingen zijn te regelen
    }

# The team of a programme.

professionals-team-title = Team van het programma
professionals-team-empty = Er zit nog niemand in het team van dit programma.
professionals-team-set = Het team samenstellen
professionals-team-about = Vink de personen aan en zeg wat elk in dit programma doet.
professionals-team-nobody = Het team van het centrum is leeg. Voeg eerst de personen toe die sessies leiden.
professionals-team-to-centre = Het team van het centrum bekijken
professionals-team-role = Rol
professionals-team-role-of = Rol van { $name }
professionals-team-table = Team van dit programma
professionals-team-saved = Het team van het programma is opgeslagen.
professionals-team-no-coordinator = Er is geen coördinator aangeduid.
professionals-role-coordinator = Coördineert
professionals-role-educator = Leidt de sessies
professionals-role-guest = Werkt af en toe mee
