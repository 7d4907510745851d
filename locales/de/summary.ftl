# What was found and agreed, on paper, for the person.

summary-title = Zusammenfassung meines Assessments
summary-footer = Zusammenfassung des Assessments
summary-whose = Diese Zusammenfassung ist für { $name }. Sie sagt, was am { $day } im Register des Zentrums steht.
summary-talks = Unsere Gespräche
summary-talk = Gespräch
summary-day = Tag
summary-with = Mit
summary-way = Wie
summary-spoken = Worüber wir gesprochen haben
summary-as-written = So notiert, nicht übersetzt
summary-sessions = Die vereinbarten Termine
summary-lived = Wie ich die Schulung erlebt habe
summary-decided = Was wir beschlossen haben
summary-decided-on = Beschlossen am { $day }.
summary-proposal = Wie es weitergehen soll
summary-wrong = Stimmt etwas nicht? Sagen Sie es uns: Wir berichtigen es.
