# What somebody reads before the two consents, and the two forms on which they answer: a model.

information-title = Information vor der Entscheidung
information-model = Dieser Text ist ein Muster; eine Fachkraft und eine juristische Stelle geben ihn frei.
information-footer = Text { $version } · freizugebendes Muster
information-not-in = Diesen Text gibt es noch nicht in dieser Sprache: { $asked }. Er ist in dieser Sprache gedruckt: { $instead }. Lesen Sie ihn gemeinsam mit einer dolmetschenden Person.

# The programme.
information-programme = Das Programm
information-called = Es heißt „{ $title }“.
information-what = Es ist ein Schulungsprogramm: Gespräche und Schulungseinheiten, allein oder in der Gruppe.
information-which = Name des Programms
information-how = Es beginnt mit einem Gespräch. Danach vereinbaren wir mit Ihnen einen Plan. Am Ende blicken wir gemeinsam zurück.
information-who = Wer es anbietet
information-run-by = { $centre } bietet dieses Programm an und führt Ihre Akte.
information-partner = Ein Team von der anderen Seite der Grenze wirkt mit: { $partner }.

# Freedom.
information-free = Sie sind frei
information-choice = Sie können Ja oder Nein sagen. Sie müssen nicht sagen, warum.
information-stop = Sie können es sich jederzeit anders überlegen. Es genügt, es dem Zentrum zu sagen oder zu schreiben.
information-care = Eine Ablehnung oder ein Widerruf ändert nichts an Ihrer Versorgung. Niemand darf es Ihnen vorwerfen.

# Data.
information-noted = Was festgehalten wird
information-noted-you = Wer Sie sind und wie wir Sie erreichen; Ihre Sprachen, Ihre Angehörigen und Ihre Versicherung, wenn Sie es möchten.
information-noted-talks = Worüber wir sprechen: Ihr Bedarf, Ihre Ziele, Ihr Plan, Ihre Auswertung.
information-noted-sessions = Ihre Schulungseinheiten, Ihre Anwesenheit, Ihr Fehlen, die Anrufe und die Briefe.
information-noted-answers = Ihre beiden Antworten mit ihrem Datum.
information-kept = Wo es aufbewahrt wird
information-kept-where = Im Register des Zentrums. Es ist verschlüsselt: Ohne die Passphrase kann es niemand lesen.
information-kept-read = Jedes Lesen Ihrer Akte wird festgehalten, mit dem Namen der Person, die sie gelesen hat.
information-leaves = Was das Zentrum verlässt
information-leaves-totals = Über das Netz sendet das Register nur Summen: wie viele Personen, wie viele Anwesenheiten. Niemals einen Namen, ein Geburtsdatum oder eine Adresse. Eine Summe von zu wenigen Personen wird verborgen.
information-leaves-doctor = An Ihre Arztpraxis: Briefe über Ihren Weg bei uns. Wenn Sie die Weitergabe ablehnen, schreibt das Register keine.
information-leaves-file = An eine Behörde oder für eine Auswertung: Eine Datei ohne Namen und Adresse kann übergeben werden. Das Team entscheidet es, und das Register hält es fest.
information-leaves-copy = An Sie: eine Kopie von allem, wenn Sie darum bitten.
information-rights = Ihre Rechte
information-rights-see = Sie können sehen, was über Sie festgehalten ist, eine Kopie erhalten und es berichtigen lassen.
information-rights-erase = Sie können verlangen, dass Ihre Akte gelöscht wird. Das Zentrum sagt Ihnen, ob eine Vorschrift zum Aufbewahren verpflichtet.
information-rights-complain = Sie können sich auch an die Datenschutzbehörde Ihres Landes wenden.
information-question = Eine Frage stellen
information-call = Rufen Sie das Zentrum an: { $phone }.
information-ask = Fragen Sie das Team des Zentrums.

# Both forms.
information-join-title = Einwilligung zur Teilnahme
information-share-title = Einwilligung zur Weitergabe
information-person = Name, Akte
information-before = Vor Ihrer Antwort
information-read = Ich habe die Information gelesen, Version { $version }, oder jemand hat sie mir in einer Sprache vorgelesen, die ich verstehe.
information-asked = Ich konnte meine Fragen stellen und überlegen.
information-know = Ich kann jederzeit Nein sagen oder es mir anders überlegen, ohne zu sagen, warum. Meine Versorgung bleibt dieselbe.
information-about = Worum es geht
information-share-doctor = Briefe an meine Hausarztpraxis: was wir vereinbart haben, meine Schulungseinheiten, meine Auswertung.
information-share-totals = Summen ohne Namen, die das Zentrum verlassen: Ich werde darin als eine Person unter anderen mitgezählt.
information-share-apart = Diese Antwort steht für sich: Ich kann am Programm teilnehmen und hier ablehnen. Meine Versorgung bleibt dieselbe.
information-share-back = Wenn ich es mir anders überlege, geht nichts mehr hinaus. Was schon hinausgegangen ist, kann nicht zurückgeholt werden.
information-answer = Meine Antwort
information-join-question = Ich willige ein, am Programm teilzunehmen. Das Team hält fest, was dafür nötig ist.
information-share-question = Ich willige ein, dass diese Daten weitergegeben werden.
information-yes = Ja, ich willige ein
information-no = Nein, ich lehne ab
information-signature = Ort, Datum, Unterschrift (oder Vertretung)
information-professional = Name und Unterschrift der Fachkraft
information-witness = Name und Unterschrift Zeuge/Zeugin (mündlich)
