# No native speaker has reread these words yet.
# How a day, an hour and a quarter are written. A year is text, never a number.
# The months stand in the genitive, as a day is written.

dates-long = { $weekday }, { $day } { $month } { $year } року
dates-short = { $day }.{ $month }.{ $year }
dates-time = { $hour }:{ $minute }
dates-quarter = { $number }-й квартал { $year } року

dates-month-1 = січня
dates-month-2 = лютого
dates-month-3 = березня
dates-month-4 = квітня
dates-month-5 = травня
dates-month-6 = червня
dates-month-7 = липня
dates-month-8 = серпня
dates-month-9 = вересня
dates-month-10 = жовтня
dates-month-11 = листопада
dates-month-12 = грудня

dates-weekday-1 = понеділок
dates-weekday-2 = вівторок
dates-weekday-3 = середа
dates-weekday-4 = четвер
dates-weekday-5 = п’ятниця
dates-weekday-6 = субота
dates-weekday-7 = неділя
