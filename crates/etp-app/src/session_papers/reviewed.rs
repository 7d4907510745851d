//! The handouts of some sessions, read before anything is printed: one whose day of review has passed
//! needs a reason, typed once for the whole job; one that cannot be read any more holds up nothing else.

use crate::documents::{expired_on, reason};
use crate::letters::voice::Voice;
use crate::shelf::handout_source;
use crate::{Desk, Failure};
use etp_domain::{HandoutLanguage, PatientId};
use etp_handout::Handout;
use etp_i18n::documents as says;
use etp_store::{Reader, SessionRow};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The handouts of some sessions, each once.
pub(super) struct Reviewed {
    /// By name; none where it cannot be read.
    handouts: BTreeMap<String, Option<Arc<Handout>>>,
    /// In the order of the sessions.
    order: Vec<String>,
    language: HandoutLanguage,
    /// Why some go out although their day of review has passed; empty where none needs it.
    despite: String,
}

impl Reviewed {
    /// Reads them.
    ///
    /// # Errors
    /// `handouts-expired` without a reason; the reason names somebody or is too long; the disk.
    pub(super) fn of(
        desk: &Desk,
        reader: &Reader<'_>,
        rows: &[SessionRow],
        language: HandoutLanguage,
        despite: &str,
    ) -> Result<Self, Failure> {
        let mut reviewed = Self {
            handouts: BTreeMap::new(),
            order: Vec::new(),
            language,
            despite: String::new(),
        };
        for row in rows {
            reviewed.read(reader, &row.session.handout)?;
        }
        let expired = reviewed.expired(desk);
        if !expired.is_empty() {
            let lacking = || {
                Failure::refused("handouts-expired")
                    .with("count", expired.len().to_string())
                    .with("titles", Voice::of(language).list(&expired))
            };
            let people = people(reader, rows)?;
            reviewed.despite = reason(desk, reader, despite, &people, lacking)?;
        }
        Ok(reviewed)
    }

    fn read(&mut self, reader: &Reader<'_>, name: &str) -> Result<(), Failure> {
        if name.is_empty() || self.handouts.contains_key(name) {
            return Ok(());
        }
        if let Some(source) = handout_source(reader, name)? {
            let handout = Handout::parse(&source).ok().map(Arc::new);
            self.handouts.insert(name.to_owned(), handout);
            self.order.push(name.to_owned());
        }
        Ok(())
    }

    fn expired(&self, desk: &Desk) -> Vec<String> {
        let read = self.in_order().filter_map(|(_, handout)| handout);
        let expired = read.filter(|one| expired_on(desk, one).is_some());
        let title = |one: &Arc<Handout>| one.title(self.language).to_owned();
        expired.map(title).collect()
    }

    fn in_order(&self) -> impl Iterator<Item = (&String, Option<&Arc<Handout>>)> {
        let read = |name| (name, self.handouts.get(name).and_then(Option::as_ref));
        self.order.iter().map(read)
    }

    /// A session's handout; `None` when it has none that can be read.
    pub(super) fn handout(&self, row: &SessionRow) -> Option<Arc<Handout>> {
        self.handouts.get(&row.session.handout).cloned().flatten()
    }

    /// The reason that goes with a handout into the history.
    pub(super) fn despite(&self, desk: &Desk, handout: &Handout) -> String {
        let expired = expired_on(desk, handout);
        expired.map(|_| self.despite.clone()).unwrap_or_default()
    }

    /// What the cover says of them: each by its title, with what is to be known of it. Nothing when
    /// there is nothing to be known.
    pub(super) fn on_cover(&self, desk: &Desk) -> Vec<String> {
        let voice = Voice::of(self.language);
        let mut known = false;
        let mut line = |(name, handout): (&String, Option<&Arc<Handout>>)| {
            let Some(handout) = handout else {
                known = true;
                return says::cover_unread(voice.speaks, name);
            };
            let title = handout.title(self.language);
            let Some(day) = expired_on(desk, handout) else {
                return title.to_owned();
            };
            known = true;
            says::cover_expired(voice.speaks, voice.day(day), title, &self.despite)
        };
        let lines = self.in_order().map(&mut line).collect();
        if known { lines } else { Vec::new() }
    }
}

/// Everybody on the lists of some sessions.
fn people(reader: &Reader<'_>, rows: &[SessionRow]) -> Result<Vec<PatientId>, Failure> {
    let mut people = Vec::new();
    for row in rows {
        let list = reader.attendance_list(row.session.id)?.into_iter();
        people.extend(list.map(|(patient, _)| patient.id));
    }
    Ok(people)
}
