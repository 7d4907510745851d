# The two consents: their words, and what an answer or a withdrawal changes.

consents-kind-join = Consent to join
consents-kind-share = Consent to share data
consents-about-join = To take part in an education programme.
consents-about-share = To pass on data about the person, for example to the general practitioner.
consents-standing-not-asked = Not asked
consents-standing-given = Given
consents-standing-refused = Refused
consents-standing-withdrawn = Withdrawn
consents-now-join-not-asked = Consent to join has not been asked for yet.
consents-now-join-given = The person agrees to take part.
consents-now-join-refused = The person refuses to take part.
consents-now-join-withdrawn = The person took back the consent to take part.
consents-now-share-not-asked = Consent to share data has not been asked for yet.
consents-now-share-given = The person agrees to data being passed on.
consents-now-share-refused = The person refuses to let data be passed on.
consents-now-share-withdrawn = The person took back the consent to share data.
consents-record = Record an answer
consents-record-join = Record an answer: consent to join
consents-record-share = Record an answer: consent to share data
consents-withdraw = Record a withdrawal
consents-withdraw-join = Record a withdrawal: consent to join
consents-withdraw-share = Record a withdrawal: consent to share data
consents-answer = Answer
consents-answer-given = Agrees
consents-answer-refused = Refuses
consents-answer-missing = Choose the person’s answer.
consents-way = How
consents-way-signed = Signed on paper
consents-way-oral = Aloud, before a witness
consents-way-signed-said = signed
consents-way-oral-before = aloud, before { $witness }
consents-witness = Witness
consents-witness-hint = Who heard the answer.
consents-witness-missing = An answer given aloud needs a witness. Write their name.
consents-version = Version of the text that was read
consents-version-hint = As printed on the text.
consents-paper = Where the paper is
consents-paper-hint = A binder, a cupboard; a copy can also be attached on the Documents tab.
consents-recorded = The answer is recorded.
consents-line = { $answer } on { $day }, { $way }.
consents-line-version = Version of the text: { $version }.
consents-line-paper = Paper: { $paper }.
consents-line-withdrawn = Withdrawn on { $day }.
consents-line-note = What was said: { $note }
consents-effect-join = The person is taken off coming sessions that are not marked yet, and nobody can enrol them in a programme. Their care does not change.
consents-effect-share = The person no longer counts in tables that are still to leave. What has left already holds nothing that points to them. Their care does not change.
consents-effect-history = The earlier answer stays in the history, with its date. The person may agree again at any time.
consents-withdraw-button = Record the withdrawal
consents-withdraw-day = Day of the withdrawal
consents-withdraw-note = What the person said
consents-withdrawn-join =
    { $count ->
        [0] The withdrawal is recorded. The person was expected at no session.
        [one] The withdrawal is recorded. The person is taken off one coming session.
       *[other] The withdrawal is recorded. The person is taken off { $count } coming sessions.
    }
consents-withdrawn-share = The withdrawal is recorded.
consents-print = Print the information and the forms
consents-print-context = The information to read and the two forms, one for each consent, in one or two languages. They are models: a professional and a legal adviser validate them before use.
consents-print-programme = Programme
consents-print-programme-none = None: the name is written by hand
consents-print-what = To be printed
consents-print-information = The information to read
consents-print-join = The form for the consent to join
consents-print-share = The form for the consent to transmit
consents-print-none = Tick at least one document.
consents-print-language-hint = The texts exist in French, Dutch, German and English. For another language they are printed in the centre’s, and say so.
consents-print-version = Printed version: { $version }. Write it down with the answer.
consents-version-now = As it is printed on the text. The texts printed today bear: { $version }.
