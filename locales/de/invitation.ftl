# An invitation by letter, and a letter after an absence: none names an illness or a programme.

invitation-subject =
    { $count ->
        [one] Ihr Termin
       *[other] Ihre Termine
    }
invitation-subject-missed = Ihr Termin vom { $day }
invitation-expected =
    { $count ->
        [one] Wir erwarten Sie an diesem Tag.
       *[other] Wir erwarten Sie an diesen Tagen.
    }
invitation-when = Tag und Uhrzeit
invitation-where = Ort
invitation-at = { $day } um { $time }
invitation-bring = Bitte mitbringen
invitation-call = Wenn Sie nicht kommen können, rufen Sie uns an: { $phone }. Wir suchen mit Ihnen einen anderen Termin.
invitation-missed = Wir haben Sie erwartet: { $day } um { $time }. Sie haben uns gefehlt.
invitation-missed-help = Niemand wirft es Ihnen vor. Sagen Sie uns, was Ihnen helfen würde zu kommen: ein anderer Tag, eine andere Uhrzeit, eine Fahrt.
invitation-missed-next =
    { $count ->
        [one] Wir erwarten Sie auch an dem Tag, der unten steht.
       *[other] Wir erwarten Sie auch an den Tagen, die unten stehen.
    }
invitation-missed-call = Für einen anderen Termin rufen Sie uns an: { $phone }.
invitation-missed-free = Sie sind frei, weiterzumachen oder aufzuhören: Sie entscheiden.
