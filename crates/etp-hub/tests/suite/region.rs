//! A made-up region: fourteen centres in four zones on both sides of the borders, a year and a half
//! of tables, and everything that happens to tables: hidden cells, coarser steps, silence, a
//! correction, a withdrawal. For the pages' stories and for the browser that looks at them.

use chrono::{DateTime, Utc};
use etp_disclosure::{
    AgeBand, AnonymousCounts, Contribution, CountedPathology, Delivery, Ledger, Occasion, Period,
    PeriodKind, Policy, Release, Residence, Sex, release, withdraw,
};
use etp_hub::RegionalHub;
use etp_wire::{BatchFacts, Cause, DeviceKey, EnrolRequest, sign_batch};
use std::cell::Cell;
use std::error::Error;

/// What can go wrong while a region is made up.
pub(crate) type Made<T> = Result<T, Box<dyn Error>>;

/// Centre, zone, and how many persons come to it in a quarter.
const CENTRES: [(&str, &str, u32); 14] = [
    ("FR-08-GIVET-01", "ARDENNES", 130),
    ("FR-08-FUMAY-01", "ARDENNES", 170),
    ("FR-08-REVIN-01", "ARDENNES", 150),
    ("FR-55-STENAY-01", "ARDENNES", 160),
    ("BE-ARLON-01", "GAUME", 180),
    ("BE-VIRTON-01", "GAUME", 140),
    ("BE-BERTRIX-01", "GAUME", 155),
    ("BE-BOUILLON-01", "GAUME", 120),
    ("DE-BITBURG-01", "EIFEL", 150),
    ("DE-PRUEM-01", "EIFEL", 165),
    ("DE-DAUN-01", "EIFEL", 145),
    ("DE-TRIER-01", "EIFEL", 190),
    ("LU-CLERVAUX-01", "OESLING", 110),
    ("LU-WILTZ-01", "OESLING", 125),
];

/// The quarters sent, and the day they are sent on.
const QUARTERS: [(&str, &str); 6] = [
    ("2024Q3", "2024-10-08T09:00:00Z"),
    ("2024Q4", "2025-01-09T09:00:00Z"),
    ("2025Q1", "2025-04-07T09:00:00Z"),
    ("2025Q2", "2025-07-08T09:00:00Z"),
    ("2025Q3", "2025-10-07T09:00:00Z"),
    ("2025Q4", "2026-01-12T09:00:00Z"),
];

/// After everything that happens to the region.
const TODAY: i64 = 1_770_800_000;

thread_local! {
    /// The story's own time while a region is made up; two may be made up at once.
    static THEN: Cell<Option<i64>> = const { Cell::new(None) };
}

/// What the made-up hub takes for the time.
pub(crate) fn clock() -> DateTime<Utc> {
    let seconds = THEN.with(Cell::get).unwrap_or(TODAY);
    DateTime::from_timestamp(seconds, 0).unwrap_or_default()
}

fn set_clock(stamp: &str) -> Made<()> {
    let at: DateTime<Utc> = stamp.parse()?;
    THEN.with(|then| then.set(Some(at.timestamp())));
    Ok(())
}

/// A centre with a laptop, its ledger, and what it has sent.
struct Sender {
    centre: &'static str,
    size: u32,
    /// Persons entered late: they all came for diabetes, in the last quarter.
    late: u32,
    key: DeviceKey,
    ledgers: Ledger,
    sent: u64,
}

/// Fills a hub that takes [`clock`] for the time.
pub(crate) fn fill(hub: &RegionalHub) -> Made<()> {
    set_clock("2024-09-02T09:00:00Z")?;
    let mut senders = vec![];
    for (seed, (centre, zone, size)) in (1..).zip(CENTRES) {
        hub.set_zone(centre, zone)?;
        senders.push(enrolled(hub, seed, centre, size)?);
    }
    for (quarter, day) in QUARTERS {
        set_clock(day)?;
        for sender in &mut senders {
            if !is_silent(sender.centre, quarter) {
                sender.send(hub, quarter.parse()?, None)?;
            }
        }
    }
    after_the_year(hub, &mut senders)?;
    THEN.with(|then| then.set(None));
    Ok(())
}

/// One centre is silent for half a year, as happens when somebody leaves.
fn is_silent(centre: &str, quarter: &str) -> bool {
    centre == "BE-BOUILLON-01" && quarter >= "2025Q3"
}

fn after_the_year(hub: &RegionalHub, senders: &mut [Sender]) -> Made<()> {
    set_clock("2026-01-20T09:00:00Z")?;
    for sender in senders
        .iter_mut()
        .filter(|one| one.centre.starts_with("FR-"))
    {
        sender.send(hub, "2025".parse()?, None)?;
    }
    set_clock("2026-02-03T09:00:00Z")?;
    if let [_, fumay, _, _, arlon, ..] = senders {
        arlon.late = 24;
        arlon.send(hub, "2025Q4".parse()?, Some(Cause::LateMarks))?;
        fumay.take_back(hub, "2024Q3".parse()?)?;
    }
    Ok(())
}

fn enrolled(hub: &RegionalHub, seed: u8, centre: &'static str, size: u32) -> Made<Sender> {
    let key = DeviceKey::from_seed([seed; 32]);
    let code = hub.invite(centre)?;
    hub.enrol(&EnrolRequest::write(&code, &key, &hub.greeting().key))?;
    Ok(Sender {
        centre,
        size,
        late: 0,
        key,
        ledgers: Ledger::default(),
        sent: 0,
    })
}

impl Sender {
    /// Releases a period of the made-up register, and sends it.
    fn send(&mut self, hub: &RegionalHub, period: Period, cause: Option<Cause>) -> Made<()> {
        let register = self.register(period.whole_year());
        let occasion = if cause.is_some() {
            Occasion::Correction {
                corrections_this_year: 0,
            }
        } else {
            Occasion::First
        };
        let Release { line, counts, .. } =
            release(&self.ledgers, &register, period, Policy::K11_V1, occasion)?;
        self.ledgers.push(line);
        self.deliver(hub, &counts, if cause.is_some() { 2 } else { 1 }, cause)
    }

    fn take_back(&mut self, hub: &RegionalHub, period: Period) -> Made<()> {
        let Release { line, counts, .. } = withdraw(&self.ledgers, period)?;
        self.ledgers.push(line);
        self.deliver(hub, &counts, 2, Some(Cause::WrongPeriod))
    }

    fn deliver(
        &mut self,
        hub: &RegionalHub,
        counts: &AnonymousCounts,
        revision: u64,
        cause: Option<Cause>,
    ) -> Made<()> {
        self.sent += 1;
        let facts = BatchFacts {
            centre: self.centre,
            counts,
            revision,
            cause,
            sequence: self.sent,
            previous: None,
            created: "2025-01-01T00:00:00Z",
        };
        let batch = sign_batch(&self.key, facts)?;
        hub.receive(batch.envelope_text(), batch.signature(), batch.body())?;
        Ok(())
    }

    /// Everybody of a year: a few more each quarter, and more in some centres than in others.
    fn register(&self, year: Period) -> Vec<Contribution> {
        let quarters: Vec<_> = year
            .quarters()
            .filter(|one| one.kind() == PeriodKind::Quarter)
            .collect();
        let growth = u32::from(year.year().saturating_sub(2024)) * 4;
        let people = (0u32..).zip(quarters).flat_map(|(n, quarter)| {
            let many = self.size + (growth + n) * (self.size / 30);
            (0..many).map(move |person| self.person(person, quarter))
        });
        let last = year.quarters().last();
        let late = last.into_iter().flat_map(|quarter| {
            let diabetes = CountedPathology::Dt2;
            (1000..1000 + self.late).map(move |person| Contribution {
                pathology: diabetes,
                ..self.person(person, quarter)
            })
        });
        people.chain(late).collect()
    }

    fn person(&self, person: u32, quarter: Period) -> Contribution {
        // Shares of a hundred: diabetes is common, kidney disease is rare.
        let pathology = match (person * 37 + self.size) % 100 {
            0..38 => CountedPathology::Dt2,
            38..58 => CountedPathology::Ic,
            58..76 => CountedPathology::Obe,
            76..88 => CountedPathology::Bpco,
            88..94 => CountedPathology::Irc,
            _ => CountedPathology::Aut,
        };
        let residence = match self.centre.get(..2) {
            Some("FR") => Residence::France,
            Some("BE") => Residence::Belgium,
            Some("LU") => Residence::Luxembourg,
            _ => Residence::Germany,
        };
        let choose = |many: usize, factor: u32| (person * factor % 101) as usize % many;
        Contribution {
            person: u64::from(person),
            quarter,
            pathology,
            age: AgeBand::ALL[1 + choose(4, 13)],
            sex: Some(Sex::ALL[choose(2, 7)]),
            residence,
            delivery: Delivery::ALL[choose(3, 17)],
            attendances: 1 + person % 4,
        }
    }
}
