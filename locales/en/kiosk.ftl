# The screen turned to the person, with one questionnaire and nothing else.

kiosk-open = Turn the screen: the person answers
kiosk-open-hint = The register closes, your passphrase opens it again. The answers come back into this form, to be looked through before saving.
kiosk-title = Questions
kiosk-hello = Hello { $name }
kiosk-intro =
    { $count ->
        [one] Here is one question for you.
       *[other] Here are { $count } questions for you, one on each page.
    }
kiosk-free = You can go back, and leave a question out.
kiosk-begin = Begin
kiosk-progress = { $number } of { $count }
kiosk-back = Back
kiosk-next = Next
kiosk-skip = I do not know, skip
kiosk-choose = Choose an answer, or skip the question.
kiosk-scale = 0: the least. 10: the most.
kiosk-thanks = Thank you!
kiosk-given = You answered { $given } of { $count } questions.
kiosk-give-back = You can give the screen back to the team.
kiosk-team = For the team
kiosk-unlock-title = Open the register again
kiosk-unlock-hint = The answers are in the form. Nothing is saved before you have looked them through.
kiosk-unlock-name = Opened in the name of { $name }
kiosk-go-on = Go on with the questions
kiosk-review = The person answered by themselves, in { $language }: { $given } of { $count } questions. Look the answers through with them, then save.
