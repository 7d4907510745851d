//! What the people in hand will need, month by month.

use crate::schedule::House;
use etp_app::forms::{AskForecast, EnrolPatients, MonthlyReferrals};
use etp_app::{ReferralOrigin, closures, pathways};
use etp_tests::day;

fn asked(house: &House, months: u32, people: u32) -> AskForecast {
    AskForecast {
        months,
        starts_each_month: 1,
        monthly: vec![MonthlyReferrals {
            programme: house.programme,
            people,
        }],
    }
}

#[test]
fn whoever_waits_makes_a_group_and_a_group_makes_sessions_and_minutes() {
    let house = House::on("2026-09-03");
    let desk = house.centre.desk();
    let empty = closures::forecast(desk, &asked(&house, 4, 0)).unwrap();
    assert_eq!(empty.months.iter().map(|one| one.sessions).sum::<u32>(), 0);
    let form = EnrolPatients {
        programme: house.programme,
        cohort: None,
        patients: house.centre.with_people(12),
        referred_on: None,
        origin: ReferralOrigin::Unknown,
    };
    pathways::enrol_patients(desk, form).unwrap();
    house.planned("2026-09-10 14:00");
    let view = closures::forecast(desk, &asked(&house, 4, 0)).unwrap();
    assert_eq!(view.demands[0].waiting, 12);
    let first = &view.months[0];
    assert_eq!((first.month, first.planned), (day("2026-09-01"), 1));
    assert_eq!(view.months.iter().map(|one| one.groups).sum::<u32>(), 1);
    assert!(
        view.months.iter().any(|one| one.individual >= 12),
        "each alone once"
    );
    let of_all =
        |of: &dyn Fn(&etp_app::views::MonthLine) -> u32| view.months.iter().map(of).sum::<u32>();
    assert!(of_all(&|one| one.sessions) > 12);
    assert!(of_all(&|one| one.room_minutes) > 0);
}

#[test]
fn more_referrals_never_need_less_and_a_number_of_months_that_cannot_be_is_refused() {
    let house = House::on("2026-09-03");
    let groups = |people| {
        let view = closures::forecast(house.centre.desk(), &asked(&house, 12, people));
        view.unwrap()
            .months
            .iter()
            .map(|one| one.groups)
            .sum::<u32>()
    };
    let each: Vec<u32> = [0, 3, 6, 12].into_iter().map(groups).collect();
    assert!(each.is_sorted() && each[0] == 0 && each[3] > 0, "{each:?}");
    for months in [0, 25] {
        let refused = closures::forecast(house.centre.desk(), &asked(&house, months, 1));
        assert_eq!(refused.unwrap_err().code, "forecast-months-impossible");
    }
}
