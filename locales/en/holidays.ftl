# The public holidays that etp-atlas can name.

holidays-new-year = New Year’s Day
holidays-epiphany = Epiphany
holidays-womens-day = International Women’s Day
holidays-good-friday = Good Friday
holidays-easter-sunday = Easter Sunday
holidays-easter-monday = Easter Monday
holidays-labour-day = Labour Day
holidays-victory-1945 = Victory in Europe Day 1945
holidays-liberation-1945 = Liberation Day 1945
holidays-europe-day = Europe Day
holidays-ascension = Ascension Day
holidays-whit-sunday = Whit Sunday
holidays-whit-monday = Whit Monday
holidays-corpus-christi = Corpus Christi
holidays-uprising-1953 = Uprising of 17 June 1953
holidays-national-day-lu = Luxembourg National Day
holidays-national-day-fr = French National Day
holidays-national-day-be = Belgian National Day
holidays-assumption = Assumption Day
holidays-childrens-day = World Children’s Day
holidays-german-unity = Day of German Unity
holidays-reformation-day = Reformation Day
holidays-all-saints = All Saints’ Day
holidays-armistice-1918 = Armistice Day 1918
holidays-repentance-day = Day of Repentance and Prayer
holidays-christmas = Christmas Day
holidays-second-christmas = Second Day of Christmas

# A week the centre keeps free.

holidays-forbidden-week = Week kept free
