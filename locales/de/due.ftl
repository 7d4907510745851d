# What is due in the whole centre: the list, who is one step away, the letters of a year.

due-title = Was ansteht
due-context = Was die Verläufe und Programme des ganzen Zentrums erwarten.
due-tabs = Teile dessen, was ansteht
due-tab-list = Anstehend
due-tab-steps = Noch ein Schritt
due-tab-letters = Briefe
due-loading = Was ansteht, wird gelesen …
due-person = Person

# The list.

due-kinds = Wählen, was gezeigt wird
due-kinds-people = Für Personen
due-kinds-programmes = Für Programme
due-programme = Programm
due-programme-all = Alle Programme
due-all = Alles zeigen
due-count =
    { $count ->
        [one] Eine Zeile
       *[other] { $count } Zeilen, die dringendsten zuerst
    }
due-count-first = Die { $shown } dringendsten von { $all }
due-empty = Es steht nichts an. Jeder Verlauf und jedes Programm ist auf dem neuesten Stand.
due-none-such = Davon steht nichts an. Vielleicht wartet anderes: Zeigen Sie alles, um es zu sehen.
due-today = Heute
due-since = Seit { $day }
due-until = Bis { $day }
due-why = Warum?
due-why-of = Warum? { $what }: { $who }

# Who is one step away.

due-steps-about = Wählen Sie eine Regel: wer sie dieses Jahr erfüllt und was den anderen noch fehlt.
due-steps-rule = Regel
due-steps-what = Was verlangt diese Regel?
due-steps-no-rule = Keine Regel dieses Registers zählt nach Personen.
due-steps-loading = Die Verläufe des Jahres werden gelesen …
due-steps-among =
    { $count ->
        [one] Es geht um eine Person.
       *[other] Von { $count } betroffenen Personen:
    }
due-steps-met =
    { $count ->
        [0] Noch niemand erfüllt sie
        [one] Eine erfüllt sie
       *[other] { $count } erfüllen sie
    }
due-steps-one =
    { $count ->
        [0] Niemandem fehlt genau ein Schritt
        [one] Einer Person fehlt noch ein Schritt
       *[other] { $count } Personen fehlt noch ein Schritt
    }
due-steps-more =
    { $count ->
        [0] Niemandem fehlen mehrere Schritte
        [one] Einer Person fehlen mehrere Schritte
       *[other] { $count } Personen fehlen mehrere Schritte
    }
due-steps-lost =
    { $count ->
        [0] Allen ist sie noch möglich
        [one] Eine kann sie nicht mehr erfüllen
       *[other] { $count } können sie nicht mehr erfüllen
    }
due-steps-one-title = Noch ein Schritt
due-steps-more-title = Noch mehrere Schritte
due-steps-missing = Was fehlt
due-steps-next = Nächster möglicher Termin
due-steps-next-none = Kein Termin geplant
due-steps-nobody = Diese Regel betrifft dieses Jahr niemanden.
due-steps-nothing-missing = Niemandem fehlt noch etwas.

# The letters of a year.

due-letters-about = Die Briefe an Arzt und Patient: wer informiert wurde und wann.
due-letters-loading = Die Briefe werden gelesen …
due-letters-year = Jahr der Briefe
due-letters-before = Jahr davor
due-letters-after = Jahr danach
due-letters-indicator =
    { $count ->
        [0] Indikator 4.4 für { $year }: kein Patient
        [one] Indikator 4.4 für { $year }: ein Patient
       *[other] Indikator 4.4 für { $year }: { $count } Patienten
    }
due-letters-indicator-how = Aus dem französischen Tätigkeitsraster. Zählt jeden Patienten einmal, sobald { $year } ein Abschlussbrief an einen Arzt abgegangen ist, auf welchem Weg auch immer. Ein Entwurf zählt nicht.
due-letters-drafts =
    { $count ->
        [one] Ein Brief abzuschicken
       *[other] { $count } Briefe abzuschicken
    }
due-letters-sent-title =
    { $count ->
        [one] { $year } wurde ein Brief abgeschickt
       *[other] { $year } wurden { $count } Briefe abgeschickt
    }
due-letters-empty = Keine Briefe in { $year }. Einen Brief schreiben Sie in der Akte der Person, im Reiter Verlauf.
due-letters-kind = Brief
due-letters-to = An
due-letters-drafted = Verfasst am
due-letters-sent = Abgeschickt am
due-letters-way = Weg
due-letters-act = Zu tun
due-letters-finish = Fertigstellen und abschicken

# What is due: what, why, and what the button says.

due-consent-missing = Einwilligung einzuholen
due-consent-missing-why =
    { $standing ->
        [refused] Die Person hat die Teilnahme abgelehnt, und der Verlauf läuft noch.
        [withdrawn] Die Einwilligung zur Teilnahme wurde widerrufen, und der Verlauf läuft noch.
       *[other] Noch niemand hat die Einwilligung zur Teilnahme eingeholt.
    }
due-consent-missing-act = Einwilligung einholen
due-assessment = Gemeinsames Schulungsassessment zu führen
due-assessment-why = Ein Verlauf beginnt mit dem gemeinsamen Schulungsassessment, und es ist keines eingetragen.
due-assessment-act = Assessment eintragen
due-plan = Persönlicher Schulungsplan zu vereinbaren
due-plan-why = Das Assessment ist gemacht, und es ist kein persönlicher Schulungsplan vereinbart.
due-plan-act = Plan schreiben
due-no-session = Keine Schulungseinheit geplant
due-no-session-why = Ein persönlicher Schulungsplan ist vereinbart, und es ist keine Schulungseinheit geplant.
due-no-session-act = Einheit planen
due-session-missing = Für ein vollständiges Angebot fehlen Schulungseinheiten
due-session-missing-why =
    { $missing ->
        [one] Besuchte Schulungseinheiten: { $count } von { $least }. Auch mit den geplanten fehlt eine.
       *[other] Besuchte Schulungseinheiten: { $count } von { $least }. Auch mit den geplanten fehlen { $missing }.
    }
due-session-missing-act = Einheit planen
due-evaluation = Einzelevaluation zu führen
due-evaluation-why = Die Schulungseinheiten sind vorbei, und es ist keine Einzelevaluation eingetragen.
due-evaluation-act = Evaluation eintragen
due-decision = Über die Fortsetzung zu entscheiden
due-decision-why = Die Evaluation ist eingetragen, und über das Weitere ist nicht entschieden: Ende, Auffrischung oder Wiederaufnahme.
due-decision-act = Entscheidung eintragen
due-letter-entry = Brief zum Beginn an den Hausarzt
due-letter-entry-why =
    { $doctor ->
        [missing] Das Assessment ist gemacht und der persönliche Schulungsplan vereinbart, und kein Brief zum Beginn ist abgegangen. Tragen Sie zuerst den Hausarzt ein: Die Akte nennt keinen.
       *[other] Das Assessment ist gemacht und der persönliche Schulungsplan vereinbart, und kein Brief zum Beginn ist an den Hausarzt abgegangen.
    }
due-letter-entry-act = Brief schreiben
due-letter-end = Abschlussbrief an den Hausarzt
due-letter-end-why =
    { $doctor ->
        [missing] Über das Weitere ist entschieden, und seither ist kein Abschlussbrief abgegangen. Tragen Sie zuerst den Hausarzt ein: Die Akte nennt keinen.
       *[other] Über das Weitere ist entschieden, und seither ist kein Abschlussbrief an den Hausarzt abgegangen.
    }
due-letter-end-act = Brief schreiben
due-letter-drop-out = Brief bei Abbruch an den Hausarzt
due-letter-drop-out-why =
    { $doctor ->
        [missing] Die Person hat den Verlauf vor dem Ende verlassen, und kein Brief ist abgegangen. Tragen Sie zuerst den Hausarzt ein: Die Akte nennt keinen.
       *[other] Die Person hat den Verlauf vor dem Ende verlassen, und der Hausarzt wurde davon nicht durch einen Brief unterrichtet.
    }
due-letter-drop-out-act = Brief schreiben
due-follow-up = Nachfragen, wie es geht
due-follow-up-why = Ab diesem Tag war vereinbart nachzufragen, wie es geht, und die Person wurde seither nicht gesehen.
due-follow-up-act = Nachfragen
due-call-missed = Anruf nach Fehlterminen
due-call-missed-why =
    { $count ->
        [one] Eine Schulungseinheit ohne Absage versäumt.
       *[other] { $count } Schulungseinheiten in Folge ohne Absage versäumt.
    }
due-call-missed-act = Anruf eintragen
due-lost = Kontakt wohl verloren
due-lost-why =
    { $count ->
        [one] Eine Schulungseinheit versäumt, und seit { $days } Tagen keine Teilnahme mehr.
       *[other] { $count } Schulungseinheiten in Folge versäumt, und seit { $days } Tagen keine Teilnahme mehr.
    }
due-lost-act = Über das Weitere entscheiden
due-training = Schulungsnachweis vorzulegen
due-training-why =
    { $standing ->
        [expired] { $person } leitet Schulungseinheiten, und der Nachweis der { $hours }-Stunden-Schulung ist abgelaufen.
        [ending] { $person } leitet Schulungseinheiten, und der Nachweis der { $hours }-Stunden-Schulung läuft bald ab.
       *[other] { $person } leitet Schulungseinheiten, und es ist kein Nachweis der { $hours }-Stunden-Schulung eingetragen.
    }
due-training-act = Team ansehen
due-profession = Beruf fehlt im Team
due-profession-why =
    { $what ->
        [professions] Verschiedene Berufe im Team: { $count }. Nötig sind mindestens { $least }.
        [doctor] Kein Arzt gehört zum Team.
       *[other] Das Programm verlangt diesen Beruf, und niemand im Team übt ihn aus: { $what }.
    }
due-profession-act = Team ansehen
due-declaration = Programm anzumelden
due-declaration-why = An diesem Programm nehmen Personen teil, und es wurde nie angemeldet.
due-declaration-act = Anmeldung vorbereiten
due-declaration-change = Änderung anzumelden
due-declaration-change-why =
    { $count ->
        [one] Ein Punkt ist nicht mehr so, wie er angemeldet wurde.
       *[other] { $count } Punkte sind nicht mehr so, wie sie angemeldet wurden.
    }
due-declaration-change-act = Änderungen ansehen
due-authorisation-ends = Genehmigung läuft ab
due-authorisation-ends-why = Die frühere Genehmigung trägt ein Enddatum, und dieser Tag ist nahe oder vorbei.
due-authorisation-ends-act = Anmeldung vorbereiten
due-yearly-evaluation = Jährliche Selbstevaluation
due-yearly-evaluation-why = Die Selbstevaluation des Jahres { $year } ist nicht eingetragen.
due-yearly-evaluation-act = Selbstevaluation eintragen
due-four-yearly-evaluation = Evaluation nach vier Jahren
due-four-yearly-evaluation-why = Das Programm wird seit seiner Anmeldung alle { $years } Jahre evaluiert, und die Evaluation von { $year } ist nicht eingetragen.
due-four-yearly-evaluation-act = Anmeldung ansehen
