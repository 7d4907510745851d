# What somebody reads before the two consents, and the two forms on which they answer: a model.

information-title = Information before you decide
information-model = This text is a model, to be validated by a professional and a legal adviser.
information-footer = Text { $version } · model to be validated
information-not-in = This text does not exist yet in this language: { $asked }. It is printed in this language: { $instead }. Read it together with an interpreter.

# The programme.
information-programme = The programme
information-called = It is called “{ $title }”.
information-what = It is a patient education programme: talks and sessions, alone or in a group.
information-which = Name of the programme
information-how = It begins with a talk. Then we agree on a plan with you. At the end we look back together.
information-who = Who offers it
information-run-by = { $centre } offers this programme and keeps your file.
information-partner = A team from across the border takes part: { $partner }.

# Freedom.
information-free = You are free
information-choice = You can say yes or no. You do not have to say why.
information-stop = You can change your mind at any time. It is enough to tell the centre or to write to it.
information-care = Refusing or withdrawing changes nothing in your care. Nobody may hold it against you.

# Data.
information-noted = What is written down
information-noted-you = Who you are and how to reach you; your languages, the people close to you and your insurance, if you wish.
information-noted-talks = What we talk about: your needs, your goals, your plan, your evaluation.
information-noted-sessions = Your sessions, your presences, your absences, calls and letters.
information-noted-answers = Your two answers, with their dates.
information-kept = Where it is kept
information-kept-where = In the centre’s register. It is encrypted: without the passphrase nobody can read it.
information-kept-read = Each time your file is read it is written down, with the name of whoever read it.
information-leaves = What leaves the centre
information-leaves-totals = Over the network the register sends totals only: how many people, how many attendances. Never a name, a date of birth or an address. A total of too few people is hidden.
information-leaves-doctor = To your doctor: letters about your pathway. If you refuse the transmission, the register writes none.
information-leaves-file = To an authority or for an evaluation: a file without name or address can be handed over. The team decides it, and the register writes it down.
information-leaves-copy = To you: a copy of everything, if you ask for it.
information-rights = Your rights
information-rights-see = You can see what is written about you, receive a copy and have it corrected.
information-rights-erase = You can ask for your file to be erased. The centre tells you whether a rule obliges it to keep the file.
information-rights-complain = You can also turn to the data protection authority of your country.
information-question = To ask a question
information-call = Call the centre on { $phone }.
information-ask = Ask the team of the centre.

# Both forms.
information-join-title = Consent to take part
information-share-title = Consent to transmit data
information-person = Name, file
information-before = Before you answer
information-read = I have read the information, version { $version }, or somebody read it to me in a language I understand.
information-asked = I could ask my questions and think it over.
information-know = I can say no or change my mind at any time, without saying why. My care stays the same.
information-about = What it is about
information-share-doctor = Letters to my doctor: what we agreed, my sessions, my evaluation.
information-share-totals = Totals without names that leave the centre: I am counted in them as one person among others.
information-share-apart = This answer stands apart: I can take part in the programme and refuse here. My care stays the same.
information-share-back = If I change my mind, nothing more leaves. What has already left cannot be taken back.
information-answer = My answer
information-join-question = I agree to take part in the programme. The team writes down what is needed for it.
information-share-question = I agree that these data are transmitted.
information-yes = Yes, I agree
information-no = No, I refuse
information-signature = Place, date, signature (or representative)
information-professional = Name and signature of the professional
information-witness = Name and signature of the witness (if aloud)
