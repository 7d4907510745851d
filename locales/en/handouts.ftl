# The fixed sentences of every printed handout. Paper has its own spaces: the printer sets them.

handouts-page = Page { $page } / { $pages }
handouts-version = Version { $version }
handouts-printed-on = Printed on { $day }
handouts-model-mark = Model to be validated
handouts-model-notice = This document is a model. A health professional must adapt and validate it before it is given to a patient.
handouts-reviewed = Document reread and validated by { $reviewer }.
handouts-key-message = Key message
handouts-warning = Take care
handouts-contact-title = Your contact details
handouts-contact-centre = Your centre: { $centre }
handouts-contact-phone = Telephone: { $phone }
handouts-contact-next = Next session: { $when }
handouts-next-when = { $day } at { $time }
handouts-signature-professional = Seen with (name of the professional)
handouts-signature-date = Date
handouts-signature-sign = Signature
handouts-qr-alt = QR code that holds this text: { $content }
handouts-signature-name = Name and function
handouts-fictional-mark = Fictional data
handouts-fictional-notice = Demonstration: every person and every centre in this document is fictional.
handouts-unknown-letters = Some letters have no shape in the fonts of this program. The sign { $sign } stands for them on paper; the file and its copies keep them. Here are their Unicode numbers, in reading order.
handouts-unknown-word = { $word }: { $numbers }
