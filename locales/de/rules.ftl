# Rules: what each asks (`rules-x`), why and what to know (`rules-x-why`).
rules-fr-declaration = Das Programm bei der ARS anmelden
rules-fr-declaration-why = Seit 2021 wird ein Programm bei der ARS angemeldet, in deren Gebiet die Koordination arbeitet, und bei jeder Änderung erneut. Nennt die ARS in der Frist kein fehlendes Stück, gilt die Akte als vollständig.
rules-fr-no-industry = Kein Kontakt mit der Industrie
rules-fr-no-industry-why = In einem Programm haben Patienten keinen Kontakt mit Herstellern von Arzneimitteln oder Medizinprodukten, und diese führen kein Programm durch.
rules-fr-team = Zusammensetzung des Teams
rules-fr-team-why = Mindestens zwei Fachkräfte verschiedener Berufe; eine davon ist Arzt, wenn die Koordination es nicht ist. Dieser Punkt ist im Lastenheft zu prüfen.
rules-fr-training = Fortbildung von 40 Stunden
rules-fr-training-why = Wer Schulungseinheiten leitet, hat eine Fortbildung in Patientenschulung abgeschlossen; die Nachweise gehören zur Anmeldung.
rules-fr-charter = Unterzeichnete Verpflichtungserklärung
rules-fr-charter-why = Alle, die im Programm mitarbeiten, unterzeichnen die Verpflichtungserklärung.
rules-fr-yearly-evaluation = Jährliche Selbstevaluation
rules-fr-yearly-evaluation-why = Das Team bewertet sein Programm jedes Jahr selbst. Die meisten Regionen verlangen zusätzlich eine Erhebung der Tätigkeit.
rules-fr-four-yearly-evaluation = Evaluation alle vier Jahre
rules-fr-four-yearly-evaluation-why = Alle vier Jahre, am Jahrestag der Anmeldung, zieht das Team Bilanz und entscheidet: fortführen, ändern oder beenden.
rules-fr-group-size = Übliche Größe und Dauer der Schulungseinheiten
rules-fr-group-size-why = Das ist üblich, aber keine Pflicht. Ihr Team kann eigene Werte festlegen.
rules-fr-complete-offer = Vollständige Erstschulung (4.1)
rules-fr-complete-offer-why = Das Tätigkeitsraster zählt eine Person in Zeile 4.1, wenn es ein Schulungsassessment, genug Schulungseinheiten, eine Evaluation der Kompetenzen in einer Einzelschulung und einen Vorschlag zur Nachschulung gab. Es gelten die Zahlen vom Tag der Evaluation.
rules-fr-follow-up-offer = Vollständige Nachschulung (4.3)
rules-fr-follow-up-offer-why = Das Tätigkeitsraster zählt eine Person in Zeile 4.3, wenn das Assessment aktualisiert wurde und danach genug Schulungseinheiten, eine Evaluation und ein Vorschlag zur Nachschulung folgten.
rules-fr-grand-est-funding = Zählt für die Finanzierung (Grand Est)
rules-fr-grand-est-funding-why = Seit 2022 finanziert die ARS Grand Est Erwachsene, die im Jahr ein Assessment und genug ambulante Schulungseinheiten hatten. Tagesklinik, Station, Rehabilitation, Psychiatrie und häusliche Krankenhauspflege zählen nicht; Sentier unterscheidet Letztere nicht von einem Hausbesuch.
rules-fr-grand-est-counting = Was die Regel des Grand Est offen lässt
rules-fr-grand-est-counting-why = Die öffentliche Quelle sagt nicht, ob eine Schulungseinheit aus der Ferne oder ein aktualisiertes Assessment zählt. Mitgeliefert ist die vorsichtige Lesart: nein. Fragen Sie Ihre ARS und tragen Sie dann 1 (zählt) oder 0 (zählt nicht) ein.
rules-be-start-up-entry = Eintritt in das Startprogramm (trajet de démarrage)
rules-be-start-up-entry-why = Nötig sind ein Typ-2-Diabetes und eine globale medizinische Akte (DMG), aber weder ein Versorgungspfad noch eine Konvention. Seit 2024 zählen Alter und BMI nicht mehr.
rules-be-start-up-quota = Startprogramm: Leistungen im Jahr
rules-be-start-up-quota-why = Im Kalenderjahr werden wenige Einheiten von 30 Minuten erstattet, davon mindestens eine durch einen Diabetesberater; für Diätetik und andere Berufe gilt eine eigene Grenze. Eine Gruppenschulung zählt einmal.
rules-be-start-up-training = Startprogramm: Fortbildung ohne Beraterdiplom
rules-be-start-up-training-why = Wer kein Diabetesberater ist, bildet sich jedes Jahr fort, um diese Schulung zu geben.
rules-be-start-up-codes = Startprogramm: Nomenklaturnummern
rules-be-start-up-codes-why = Die Nummer hängt vom Beruf der leitenden Person und von der Form ab: einzeln oder in der Gruppe. Leiten mehrere, gilt die Nummer des Diabetesberaters, wenn einer dabei ist.
rules-be-group = Gruppenschulung in Belgien
rules-be-group-why = Eine Gruppenschulung zählt nur, wenn sie lang genug und die Gruppe nicht zu groß ist.
rules-be-group-report = Bericht über die Gruppenschulung
rules-be-group-report-why = Ein Bericht mit der Identität der Teilnehmenden und den Themen wird aufbewahrt. Die Teilnehmerliste von Sentier trägt beides.
rules-be-doctor-feedback = Rückmeldung an den Hausarzt
rules-be-doctor-feedback-why = Der Hausarzt verordnet die Schulung. Er erhält eine Rückmeldung am Ende der Schulungseinheiten oder nach dem Kalenderjahr.
rules-be-remote = Schulung aus der Ferne in Belgien
rules-be-remote-why = In der COVID-19-Pandemie waren zeitweise zwei Einzelschulungen aus der Ferne zugelassen. Die Daten wurden nicht gelesen: Heute gilt hier also keine Zahl.
rules-be-care-pathway-entry = Eintritt in den Versorgungspfad (trajet de soins)
rules-be-care-pathway-entry-why = Ein Vertrag verbindet Patient, Hausarzt und Facharzt, bei Typ-2-Diabetes mit einer oder zwei Insulininjektionen oder einem Inkretin, oder wenn Tabletten nicht mehr reichen. Nötig ist eine globale medizinische Akte (DMG).
rules-be-care-pathway-quota = Versorgungspfad: Leistungen im Jahr
rules-be-care-pathway-quota-why = Eine Zahl von Leistungen im Kalenderjahr, davon mindestens eine zu Hause. Einmalig kommen im selben oder im nächsten Jahr weitere hinzu, wenn eine der ersten zu Hause stattfand. An einem Tag sind nur wenige Einzelschulungen oder eine Gruppenschulung möglich; keine im Pflegeheim.
rules-be-care-pathway-codes = Versorgungspfad: Nomenklaturnummern
rules-be-care-pathway-codes-why = Gelesen wurde nur die Nummer einer Einzelschulung in der Praxis. Nummern für Hausbesuch und Gruppe gibt es; nehmen Sie sie aus der Nomenklatur des INAMI.
rules-be-renal-dietetics = Versorgungspfad Niere: Diätetik
rules-be-renal-dietetics-why = Je nach Stadium der Niereninsuffizienz 2, 3 oder 4 Ernährungsberatungen von 30 Minuten im Jahr. Sentier kennt das Stadium nicht und achtet nur auf die weiteste Grenze.
rules-be-convention = Konvention mit einem Krankenhauszentrum
rules-be-convention-why = Die Konvention zahlt eine Monatspauschale für ein multidisziplinäres Team; Schulungseinheiten werden nur gezählt. Prüfen Sie es in Ihrer Konvention.
rules-lu-visits = Besuche im Jahr
rules-lu-visits-why = Luxemburg hat keine nationale Regelung der Patientenschulung. Die Kliniken zählen Besuche; jeder Hausarzt kann überweisen.
rules-lu-group-dietetics = Gruppen bei Diätassistenten in Luxemburg
rules-lu-group-dietetics-why = Gruppensitzungen bei Diätassistenten werden nicht erstattet.
rules-de-documentation = Schulung empfohlen und wahrgenommen (DMP)
rules-de-documentation-why = Die vierteljährliche DMP-Dokumentation sagt, ob eine Schulung empfohlen und ob sie wahrgenommen wurde. Sentier schlägt eine Antwort vor; die dokumentierende Praxis entscheidet.
rules-de-units = Unterrichtseinheiten (DMP)
rules-de-units-why = Ein akkreditiertes Programm hat eine feste Zahl von Unterrichtseinheiten. Ihre Dauer ist in Ihrem Programm und Ihrem Vertrag zu prüfen.
rules-de-group = Übliche Gruppengröße (DMP)
rules-de-group-why = Die zulässige Größe hängt vom akkreditierten Programm ab. Prüfen Sie sie in Ihrem Programm und Ihrem Vertrag.
rules-pathway-timing = Fristen des Ablaufs
rules-pathway-timing-why = Diese Fristen stehen in der Ablaufvorlage: eine Wahl des Teams, keine gesetzliche Pflicht.
rules-letter-to-doctor = Den behandelnden Arzt informieren
rules-letter-to-doctor-why = Der behandelnde Arzt wird zu Beginn, am Ende und bei einem Abbruch informiert. Zeile 4.4 des Tätigkeitsrasters zählt die Berichte über Evaluation und weitere Begleitung, die an ihn gingen.
rules-consent-to-join = Einwilligung in die Teilnahme
rules-consent-to-join-why = Die Einwilligung ist datiert, möglichst unterschrieben, und getrennt von der Einwilligung in die Datenweitergabe. Wer ablehnt oder widerruft, hat nie einen Nachteil.
rules-team-professions = Im Programm vorgesehene Berufe
rules-team-professions-why = Das Team hat im Programm festgehalten, welche Berufe dabei sein müssen.
rules-declaration-content = Inhalt der Anmeldung
rules-declaration-content-why = Diese Punkte folgen dem Formular von 2015, das 2021 übernommen wurde. Prüfen Sie sie vor dem Versand am geltenden Formular.
rules-authorisation-end = Ende einer früheren Genehmigung
rules-authorisation-end-why = Eine Genehmigung aus der Zeit vor 2021 läuft bis zu ihrem Datum. Danach muss das Programm angemeldet werden.

# The numbers of rules.
rules-number-complete-after-months = Monate, nach denen die Akte vollständig ist
rules-number-answer-within-days = Tage, um auf eine Mahnung zu antworten
rules-number-fine-most-euros = Höchste Sanktion, in Euro
rules-number-least-professions = Verschiedene Berufe, mindestens
rules-number-doctor-needed = Ein Arzt ist nötig
rules-number-hours = Stunden Fortbildung
rules-number-hours-a-year = Stunden Fortbildung im Jahr
rules-number-years = Alle … Jahre
rules-number-least = Mindestens
rules-number-most = Höchstens
rules-number-most-children = Kinder in einer Gruppe, höchstens
rules-number-group-minutes-least = Minuten in der Gruppe, mindestens
rules-number-group-minutes-most = Minuten in der Gruppe, höchstens
rules-number-individual-minutes-least = Minuten einzeln, mindestens
rules-number-individual-minutes-most = Minuten einzeln, höchstens
rules-number-least-assessments = Assessments, mindestens
rules-number-least-sessions = Schulungseinheiten, mindestens
rules-number-adult-age = Alter, ab dem eine Person erwachsen ist
rules-number-remote-counts = Eine Schulungseinheit aus der Ferne zählt
rules-number-updated-counts = Ein aktualisiertes Assessment zählt
rules-number-sessions-a-year = Leistungen im Kalenderjahr, höchstens
rules-number-minutes = Minuten
rules-number-minutes-double = Minuten einer doppelten Einheit
rules-number-educator-least = Durch einen Diabetesberater, mindestens
rules-number-dietetics-most = Diätetik, höchstens
rules-number-other-most = Durch andere als Diabetesberater, höchstens
rules-number-individual-diabetes-educator = Einzeln, Diabetesberater
rules-number-individual-dietician = Einzeln, Diätassistent
rules-number-individual-pharmacist = Einzeln, Apotheker
rules-number-individual-nurse = Einzeln, Pflegefachperson
rules-number-group-diabetes-educator = Gruppe, Diabetesberater
rules-number-group-dietician = Gruppe, Diätassistent
rules-number-dietetic-advice = Ernährungsberatung
rules-number-doctor-visits-a-year = Besuche beim Hausarzt im Jahr
rules-number-specialist-visits-a-year = Besuche beim Facharzt im Jahr
rules-number-a-year = Leistungen im Kalenderjahr, höchstens
rules-number-at-home-least = Zu Hause, mindestens
rules-number-additional = Zusätzlich, einmalig
rules-number-individual-a-day = Einzeln an einem Tag, höchstens
rules-number-group-a-day = In der Gruppe an einem Tag, höchstens
rules-number-room = Einzeln, in der Praxis
rules-number-months = Alle … Monate

# How a rule stands.
rules-standing-met = Erfüllt
rules-standing-missing = Noch nicht
rules-standing-lost = Nicht mehr möglich
rules-standing-over = Grenze überschritten
rules-standing-not-concerned = Betrifft diese Person nicht
rules-standing-unknown = Noch offen
rules-standing-counted = Nur gezählt

# The lines under a lamp, and in the table that compares schemes.
rules-line-no-number = Für diese Regel steht am { $date } keine Zahl.
rules-line-assessment = Schulungsassessment am { $date }.
rules-line-assessment-missing = Das Schulungsassessment fehlt.
rules-line-assessment-other-year = Das Schulungsassessment war am { $date }, also nicht in diesem Jahr.
rules-line-updated-not-counted = Das aktualisierte Schulungsassessment vom { $date } zählt nach Ihrer Einstellung nicht.
rules-line-sessions-enough = Besuchte Schulungseinheiten: { $count } (mindestens { $least }).
rules-line-sessions-missing =
    { $missing ->
        [one] Es fehlt eine Schulungseinheit: { $count } von { $least }.
       *[other] Es fehlen { $missing } Schulungseinheiten: { $count } von { $least }.
    }
rules-line-evaluation = Einzelevaluation am { $date }.
rules-line-evaluation-in-group = Die Evaluation vom { $date } war nicht in einer Einzelschulung.
rules-line-evaluation-missing = Die Einzelevaluation fehlt.
rules-line-follow-up-proposed = Weitere Begleitung vorgeschlagen am { $date }.
rules-line-follow-up-missing = Der Vorschlag zur weiteren Begleitung fehlt.
rules-line-next-session = Nächste Schulungseinheit: { $date }.
rules-line-next-session-none = Es ist keine Schulungseinheit geplant.
rules-line-ended-before = Der Ablauf endete am { $date }, vor diesem Jahr.
rules-line-adult = Erwachsen am { $date } ({ $least } Jahre oder älter).
rules-line-not-adult = Jünger als { $least } Jahre am { $date }.
rules-line-age-unknown = Das Geburtsdatum lässt offen, ob die Person am { $date } { $least } Jahre alt war.
rules-line-year-ends =
    { $days ->
        [one] Das Jahr endet am { $date }: Es bleibt ein Tag.
       *[other] Das Jahr endet am { $date }: Es bleiben { $days } Tage.
    }
rules-line-external-enough = Ambulante Schulungseinheiten in diesem Jahr: { $count } (mindestens { $least }).
rules-line-external-missing =
    { $missing ->
        [one] In diesem Jahr fehlt eine ambulante Schulungseinheit: { $count } von { $least }.
       *[other] In diesem Jahr fehlen { $missing } ambulante Schulungseinheiten: { $count } von { $least }.
    }
rules-line-inside-not-counted = Auf Station, nicht gezählt: { $count }.
rules-line-remote-counted = Aus der Ferne, nach Ihrer Einstellung gezählt: { $count }.
rules-line-remote-not-counted = Aus der Ferne, nach Ihrer Einstellung nicht gezählt: { $count }.
rules-line-place-unknown =
    { $count ->
        [one] Bei einer Schulungseinheit fehlt die Art des Ortes. Tragen Sie sie ein, damit klar ist, ob sie zählt.
       *[other] Bei { $count } Schulungseinheiten fehlt die Art des Ortes. Tragen Sie sie ein, damit klar ist, ob sie zählen.
    }
rules-line-visits = Besuche im Jahr { $year }: { $count }.
rules-line-sessions-counted = Besuchte Schulungseinheiten im Jahr { $year }: { $count }.
rules-line-by-place =
    { $place ->
        [hospital] Auf Station: { $count }.
        [outpatient] In der Krankenhausambulanz: { $count }.
        [town] Ambulant vor Ort: { $count }.
        [home] Zu Hause: { $count }.
        [remote] Aus der Ferne: { $count }.
       *[unknown] Ort nicht angegeben: { $count }.
    }
rules-line-by-professional = Geleitet von { $professional }: { $count }.
rules-line-used = In diesem Jahr genutzte Leistungen: { $count } von { $most }. Übrig: { $left }.
rules-line-over-year = Die Schulungseinheit vom { $date } überschreitet die { $most } Leistungen des Jahres.
rules-line-over-dietetics = Die Schulungseinheit vom { $date } überschreitet die { $most } Leistungen der Diätetik im Jahr.
rules-line-over-other = Die Schulungseinheit vom { $date } überschreitet die { $most } Leistungen, die andere als Diabetesberater im Jahr geben.
rules-line-educator-there = Ein Diabetesberater leitete die Schulungseinheit vom { $date }.
rules-line-educator-missing =
    { $least ->
        [one] Es fehlt eine Leistung durch einen Diabetesberater.
       *[other] Es fehlen Leistungen durch einen Diabetesberater (mindestens { $least }).
    }
rules-line-code =
    { $profession ->
        [diabetes-educator] { $date }: { $number }, Diabetesberater ({ $count }).
        [dietician] { $date }: { $number }, Diätassistent ({ $count }).
        [pharmacist] { $date }: { $number }, Apotheker ({ $count }).
        [nurse] { $date }: { $number }, Pflegefachperson ({ $count }).
       *[other] { $date }: { $number } ({ $count }).
    }
rules-line-no-code = Die Schulungseinheit vom { $date } zählt nicht: Für die Leitenden ist keine Nomenklaturnummer bekannt.
rules-line-start-up-beside =
    { $scheme ->
        [be-care-pathway] Die Person ist auch in einem Versorgungspfad; das Startprogramm kommt nicht hinzu.
       *[be-convention] Die Person ist auch in einer Konvention; das Startprogramm kommt nicht hinzu.
    }
rules-line-alone-short = Die Einzelschulung vom { $date } zählt nicht: { $minutes } Minuten, nötig sind { $least }.
rules-line-group-short = Die Gruppenschulung vom { $date } zählt nicht: { $minutes } Minuten, nötig sind { $least }.
rules-line-group-large = Die Gruppenschulung vom { $date } zählt nicht: { $count } Anwesende, höchstens { $most }.
rules-line-home-there = Schulungseinheit zu Hause am { $date }.
rules-line-home-missing =
    { $least ->
        [one] Unter den ersten Schulungseinheiten des Jahres fehlt eine zu Hause.
       *[other] Unter den ersten Schulungseinheiten des Jahres fehlen welche zu Hause (mindestens { $least }).
    }
rules-line-additional-open = Zusätzliche Leistungen möglich: { $most }.
rules-line-additional-used = Zusätzliche Leistungen genutzt: { $count } von { $most }.
rules-line-over-day-both = Am { $date } stehen Einzelschulungen und eine Gruppenschulung: An einem Tag geht nur eines von beiden.
rules-line-over-day-alone = Einzelleistungen am { $date }: { $count }, höchstens { $most } an einem Tag.
rules-line-over-day-group = Gruppenschulungen am { $date }: { $count }, höchstens { $most } an einem Tag.
rules-line-code-room = { $number }, einzeln in der Praxis: { $count }.
rules-line-code-unread = Andere Leistungen, deren Nummer Sentier nicht hat: { $count }. Nehmen Sie sie aus der Nomenklatur des INAMI.
rules-line-renal-dietetics = Ernährungsberatungen in diesem Jahr: { $count }. Je nach Stadium { $least } bis { $most }.
rules-line-feedback-sent = Rückmeldung an den Arzt am { $date } gesendet.
rules-line-feedback-missing = Die Rückmeldung an den Arzt ist nicht gesendet.
rules-line-recommended = Schulung empfohlen seit { $date }.
rules-line-not-recommended = Es ist keine Empfehlung vermerkt: weder Zuweisung noch Assessment.
rules-line-taken-up = Schulung begonnen am { $date }.
rules-line-not-taken-up = Die Schulung ist nicht begonnen.
rules-line-training-complete = Alle vereinbarten Schulungseinheiten sind besucht seit { $date }.
rules-line-training-open = Vereinbarte Schulungseinheiten stehen noch aus.
rules-line-units = Unterrichtseinheiten von { $minutes } Minuten: { $count } von { $most }.
rules-line-quarter =
    { $answer ->
        [yes] Quartal { $quarter } { $year }, Schulungseinheiten: { $count }. Schulung wahrgenommen: ja.
        [no] Quartal { $quarter } { $year }, Schulungseinheiten: { $count }. Schulung wahrgenommen: nein.
        [not-possible] Quartal { $quarter } { $year }, Schulungseinheiten: { $count }. Schulung wahrgenommen: war aktuell nicht möglich.
       *[not-recommended-before] Quartal { $quarter } { $year }, Schulungseinheiten: { $count }. Vorher war keine Schulung empfohlen.
    }
rules-line-group-over = Gruppe vom { $date }: { $count } Anwesende, üblich höchstens { $limit }.
rules-line-group-under = Gruppe vom { $date }: { $count } Anwesende, üblich mindestens { $limit }.
rules-line-says-nothing = Keine gelesene Quelle sagt dazu etwas.
rules-line-entry-assessment = Gemeinsames Schulungsassessment.
rules-line-entry-prescription = Verordnung des Hausarztes und globale medizinische Akte.
rules-line-entry-contract = Vertrag zwischen Patient, Hausarzt und Facharzt.
rules-line-entry-order = Ärztliche Verordnung.
rules-line-entry-recommendation = Einschreibung in das DMP und Empfehlung der Schulung.
rules-line-unit-person = Die Person: Assessment, vollständiges Programm, Schulungseinheiten.
rules-line-unit-code = Die Leistung, nach Nomenklaturnummer.
rules-line-unit-month = Die Monatspauschale.
rules-line-unit-visit = Der Besuch.
rules-line-unit-training = Die Schulung, empfohlen und wahrgenommen, und ihre Unterrichtseinheiten.
rules-line-report-letter = Bericht über Evaluation und weitere Begleitung an den behandelnden Arzt (4.4).
rules-line-report-feedback = Rückmeldung an den Hausarzt am Ende der Schulungseinheiten oder nach dem Kalenderjahr.
rules-line-report-documentation = DMP-Dokumentation, jedes Quartal.
rules-line-remote-open = Im Raster getrennt gezählt; ob es für die Finanzierung zählt, sagt die Quelle nicht.
rules-line-remote-for-a-time = In der COVID-19-Pandemie zeitweise zugelassen; Daten nicht gelesen.
rules-line-declared-agency = Anmeldung bei der ARS.
rules-line-declared-contract = Keine Anmeldung gefunden: ein Vertrag je Patient.
rules-line-declared-convention = Konvention eines Krankenhauszentrums.
rules-line-declared-nowhere = Keine nationale Regelung wie in Frankreich.
rules-line-declared-accredited = Akkreditiertes Schulungsprogramm.
rules-line-compare-sessions-least = Schulungseinheiten der Vorlage: { $count }. Mindestens { $least } für eine vollständige Schulung.
rules-line-compare-units-most = Leistungen der Vorlage, die zählen: { $count }. Höchstens { $most } im Kalenderjahr.
rules-line-compare-units-additional = Leistungen der Vorlage, die zählen: { $count }. Höchstens { $most } im Kalenderjahr, und einmalig { $additional } mehr nach einer Schulungseinheit zu Hause.
rules-line-compare-units = Unterrichtseinheiten von { $minutes } Minuten in der Vorlage: { $count }.
rules-line-compare-visits = Besuche nach der Vorlage: { $count }.
rules-line-compare-no-group = Die Vorlage hat keine Gruppenschulung.
rules-line-compare-capacity-over = Schulungseinheit { $session }: { $capacity } Plätze, höchstens { $most } Personen.
rules-line-compare-capacity-unusual = Schulungseinheit { $session }: { $capacity } Plätze; üblich sind höchstens { $most } Personen.
rules-line-compare-capacity-fits = Alle Gruppen haben höchstens { $most } Plätze.
rules-line-compare-minutes-short = Schulungseinheit { $session }: { $minutes } Minuten, nötig sind { $least }, damit sie zählt.
rules-line-compare-minutes-least = Alle Schulungseinheiten sind lang genug: { $alone } Minuten einzeln, { $group } in der Gruppe.
rules-line-compare-minutes-unusual = Schulungseinheit { $session }: { $minutes } Minuten; üblich sind { $least } bis { $most }.
rules-line-compare-minutes-usual = Die Dauer ist die übliche.
rules-line-compare-minutes-odd = Schulungseinheit { $session }: { $minutes } Minuten, keine ganze Zahl von Einheiten zu { $unit } Minuten.
rules-line-compare-minutes-units = Alle Schulungseinheiten sind ganze Einheiten zu { $unit } Minuten.
rules-line-compare-leaders-open = Die Vorlage nennt keinen Beruf.
rules-line-compare-professions = In der Vorlage genannte Berufe: { $count }. Mindestens { $least } im Team.
rules-line-compare-no-code = Schulungseinheit { $session }: Keiner der vorgesehenen Berufe hat eine bekannte Nomenklaturnummer.
rules-line-compare-no-educator = Keine Schulungseinheit ist für einen Diabetesberater vorgesehen.
rules-line-compare-leaders-fit = Jede Schulungseinheit kann von einem Beruf mit Nomenklaturnummer geleitet werden.
rules-line-leaders-multidisciplinary = Das multidisziplinäre Team des Zentrums.

# The rows of the table that compares schemes.
rules-aspect-entry-act = Handlung zu Beginn
rules-aspect-unit-counted = Was gezählt wird
rules-aspect-sessions = Zahl der Schulungseinheiten
rules-aspect-group-size = Größe der Gruppen
rules-aspect-minutes = Dauer der Schulungseinheiten
rules-aspect-leaders = Wer leitet
rules-aspect-doctor-report = Bericht an den Arzt
rules-aspect-remote = Schulung aus der Ferne
rules-aspect-declared-to = Angemeldet bei
