//! What changed since a day: the yearbook was printed, and tables came, were corrected or taken back.

use super::facts::Arrived;

/// One change of what stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) centre: String,
    pub(crate) period: String,
    pub(crate) revision: i64,
    /// `first`, `corrected` or `withdrawn`: the end of its sentence's key.
    pub(crate) kind: &'static str,
    /// The coded cause; empty when the centre gave none.
    pub(crate) cause: String,
    pub(crate) received_at: String,
}

/// The changes after the end of a day (`2026-11-23`, the hub's time), the latest first.
pub(crate) fn changes_since(day: &str, applied: Vec<Arrived>) -> Vec<Change> {
    let mut changes: Vec<_> = applied
        .into_iter()
        .filter(|one| one.received_at.get(..day.len()).is_some_and(|at| at > day))
        .map(change)
        .collect();
    changes.sort_by(|a, b| {
        b.received_at
            .cmp(&a.received_at)
            .then(a.centre.cmp(&b.centre))
    });
    changes
}

fn change(Arrived { table, received_at }: Arrived) -> Change {
    let kind = match (table.status.as_str(), table.revision) {
        ("withdrawn", _) => "withdrawn",
        (_, ..=1) => "first",
        _ => "corrected",
    };
    Change {
        centre: table.centre,
        period: table.period,
        revision: table.revision,
        kind,
        cause: table.cause,
        received_at,
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::tests::told;
    use super::*;
    use etp_disclosure::Step;

    fn arrived(period: &str, at: &str, step: Step, revision: i64) -> Arrived {
        let (mut arrived, _) = told("A-1", period, step, &[]);
        arrived.received_at = at.to_owned();
        arrived.table.revision = revision;
        arrived
    }

    #[test]
    fn the_day_itself_is_not_since() {
        let changes = changes_since(
            "2026-05-01",
            vec![
                arrived("2026Q1", "2026-05-01T23:59:59Z", Step::Full, 2),
                arrived("2026Q2", "2026-05-02T00:00:00Z", Step::Full, 2),
                arrived("2026Q3", "2026-05-03T00:00:00Z", Step::Full, 1),
                arrived("2026Q4", "2026-05-04T00:00:00Z", Step::Nothing, 2),
            ],
        );
        let kinds: Vec<_> = changes
            .iter()
            .map(|one| (one.period.as_str(), one.kind))
            .collect();
        assert_eq!(
            kinds,
            [
                ("2026Q4", "withdrawn"),
                ("2026Q3", "first"),
                ("2026Q2", "corrected")
            ]
        );
    }
}
