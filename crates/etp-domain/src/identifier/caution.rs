//! What is worth a second look in a number that is kept all the same.

use crate::coded::coded;

coded! {
    /// Why a number that can be right should be looked at again. Its sentence is
    /// `identifiers-caution-<code>`.
    Caution {
        /// NIR beginning with 3, 4, 7 or 8: given until the definitive one is.
        Temporary = "temporary",
        /// NISS with 20 or 40 added to the month: somebody who is not in the Belgian register.
        BisNumber = "bis-number",
        /// NIR with a month that stands for an unknown one: 20, 30 to 42, 50 to 99.
        BirthMonthUnknown = "birth-month-unknown",
        /// NIR with a month that is neither one of the twelve nor known to stand for an unknown one.
        BirthMonthUnusual = "birth-month-unusual",
        /// NISS whose day is 00.
        BirthDayUnknown = "birth-day-unknown",
        /// NISS whose month is 00: the date was not known, or too many were born that day.
        BirthDateIncomplete = "birth-date-incomplete",
        /// NIR with department 99.
        BornAbroad = "born-abroad",
        /// NIR with department 97 or 98.
        BornOverseas = "born-overseas",
        /// NIR with department 00.
        DepartmentUnusual = "department-unusual",
        /// The year of birth is not that of the file.
        BirthYearDiffers = "birth-year-differs",
        /// The month of birth is not that of the file.
        BirthMonthDiffers = "birth-month-differs",
        /// The day of birth is not that of the file.
        BirthDayDiffers = "birth-day-differs",
        /// The sex is not that of the file.
        SexDiffers = "sex-differs",
    }
}
