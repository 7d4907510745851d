//! What the rows of a file are, by what its columns hold. Knows no row.

use super::columns::Column;

/// What rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    People,
    Enrolments,
    Assessments,
    Attendance,
}

/// Columns that make rows a person's part in a programme.
const OF_ENROLMENTS: [Column; 3] = [Column::Programme, Column::Pathology, Column::EnrolledOn];
const OF_ASSESSMENTS: [Column; 3] = [Column::Assessment, Column::AssessedOn, Column::Remote];
const OF_ATTENDANCE: [Column; 7] = [
    Column::SessionDate,
    Column::Mark,
    Column::SessionTime,
    Column::Theme,
    Column::SessionKind,
    Column::Programme,
    Column::Pathology,
];

impl Kind {
    /// What rows are, by which columns are there.
    pub(super) fn of(has: impl Fn(Column) -> bool) -> Self {
        let person = |column: &Column| {
            let elsewhere = OF_ENROLMENTS.contains(column)
                || OF_ASSESSMENTS.contains(column)
                || OF_ATTENDANCE.contains(column);
            has(*column) && !elsewhere && !Column::WHO.contains(column)
        };
        if has(Column::SessionDate) || has(Column::Mark) {
            Self::Attendance
        } else if has(Column::Assessment) || has(Column::AssessedOn) {
            Self::Assessments
        } else if (has(Column::Programme) || has(Column::EnrolledOn))
            && !Column::ALL.iter().any(person)
        {
            Self::Enrolments
        } else {
            Self::People
        }
    }

    /// The stable code.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Enrolments => "enrolments",
            Self::Assessments => "assessments",
            Self::Attendance => "attendance",
        }
    }

    /// Columns without which rows cannot be read.
    pub(super) fn missing(self, has: impl Fn(Column) -> bool) -> Vec<Column> {
        let number = has(Column::FileNumber) || Column::IDENTIFIERS.into_iter().any(&has);
        let names = [Column::LastName, Column::FirstName];
        let mut needed: Vec<Column> = match self {
            Self::People => names.to_vec(),
            _ if number => vec![],
            _ => names.to_vec(),
        };
        match self {
            Self::People => {}
            Self::Enrolments => needed.extend([Column::Programme, Column::EnrolledOn]),
            Self::Assessments => needed.extend([Column::Assessment, Column::AssessedOn]),
            Self::Attendance => needed.extend([Column::SessionDate, Column::Mark]),
        }
        if self == Self::Attendance && !has(Column::Theme) {
            needed.push(Column::Programme);
        }
        needed.retain(|column| !has(*column));
        needed
    }

    /// Whether a column says anything in rows of this kind.
    pub(super) fn uses(self, column: Column) -> bool {
        let of_kind = match self {
            Self::People => {
                return !OF_ASSESSMENTS.contains(&column)
                    && (!OF_ATTENDANCE.contains(&column) || OF_ENROLMENTS.contains(&column));
            }
            Self::Enrolments => OF_ENROLMENTS.contains(&column),
            Self::Assessments => OF_ASSESSMENTS.contains(&column),
            Self::Attendance => OF_ATTENDANCE.contains(&column),
        };
        of_kind || Column::WHO.contains(&column)
    }
}
