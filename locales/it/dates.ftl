# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.

dates-long =
    { $day ->
        [1] { $weekday } 1º { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
dates-short = { $day }/{ $month }/{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }º trimestre { $year }

dates-month-1 = gennaio
dates-month-2 = febbraio
dates-month-3 = marzo
dates-month-4 = aprile
dates-month-5 = maggio
dates-month-6 = giugno
dates-month-7 = luglio
dates-month-8 = agosto
dates-month-9 = settembre
dates-month-10 = ottobre
dates-month-11 = novembre
dates-month-12 = dicembre

dates-weekday-1 = lunedì
dates-weekday-2 = martedì
dates-weekday-3 = mercoledì
dates-weekday-4 = giovedì
dates-weekday-5 = venerdì
dates-weekday-6 = sabato
dates-weekday-7 = domenica
