//! What a hub tells its laptops, signed: the schema and policy it takes, the send window, and the
//! zone its administrator put each centre in.

use crate::envelope::NEWEST_SCHEMA;
use crate::fields::{Reader, Writer, is_centre_code, is_instant};
use crate::sealed::{Sealed, seal};
use crate::{HubKey, HubSecret, KeyId};
use etp_disclosure::Policy;

const KIND: &str = "SENTIER-CONFIG/1";
/// The configuration's media type.
pub const CONFIG_TYPE: &str = "application/vnd.sentier.config";
/// No hub spreads its laptops over more than two weeks.
pub const LONGEST_WINDOW_HOURS: u64 = 14 * 24;

/// A hub's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubConfig {
    /// The newest schema the hub reads: `etp-counts/3`.
    pub schema: String,
    /// The disclosure policy it takes: `k11-v1`.
    pub policy: String,
    /// Over how many hours laptops spread their sends; 0 for at once.
    pub send_window_hours: u64,
    /// Centre and zone codes, sorted by centre, each centre once.
    pub zones: Vec<(String, String)>,
    /// The hub's time, as `2026-04-02T08:15:03Z`.
    pub hub_time: String,
}

impl HubConfig {
    /// The configuration of a hub of this version.
    pub fn of_this_version(
        send_window_hours: u64,
        zones: Vec<(String, String)>,
        hub_time: String,
    ) -> Self {
        Self {
            schema: NEWEST_SCHEMA.to_owned(),
            policy: Policy::K11_V1.id().to_owned(),
            send_window_hours,
            zones,
            hub_time,
        }
    }

    /// The zone of a centre, if the administrator set one.
    pub fn zone(&self, centre: &str) -> Option<&str> {
        let found = self.zones.iter().find(|(code, _)| code == centre);
        found.map(|(_, zone)| zone.as_str())
    }

    /// The configuration's bytes, signed.
    pub fn sign(&self, key: &HubSecret) -> Vec<u8> {
        let head = Writer::new(KIND)
            .field("schema", &self.schema)
            .field("policy", &self.policy)
            .field("send-window-hours", self.send_window_hours)
            .field("hub-time", &self.hub_time)
            .field("hub-key", key.public_key().id())
            .field("zones", self.zones.len());
        let text = self
            .zones
            .iter()
            .fold(head, |text, (centre, zone)| {
                text.field("zone", format!("{centre} {zone}"))
            })
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Reads and verifies this hub's configuration; nothing when it is not that.
    pub fn verify(bytes: &[u8], hub: &HubKey) -> Option<Self> {
        let sealed = Sealed::open(bytes)?;
        let (config, by) = read(sealed.text)?;
        let holds = by == hub.id() && hub.signed(sealed.text, &sealed.signature);
        holds.then_some(config)
    }
}

fn read(text: &[u8]) -> Option<(HubConfig, KeyId)> {
    let mut lines = Reader::new(text, KIND)?;
    let schema = lines.field("schema")?.to_owned();
    let policy = lines.field("policy")?.to_owned();
    let send_window_hours = lines
        .number("send-window-hours")
        .filter(|hours| *hours <= LONGEST_WINDOW_HOURS)?;
    let hub_time = lines
        .field("hub-time")
        .filter(|text| is_instant(text))?
        .to_owned();
    let by = KeyId::parse(lines.field("hub-key")?)?;
    let zones = (0..lines.number("zones")?)
        .map(|_| zone(lines.field("zone")?))
        .collect::<Option<Vec<_>>>()?;
    lines.end()?;
    let sorted = zones.windows(2).all(|pair| pair[0].0 < pair[1].0);
    let config = HubConfig {
        schema,
        policy,
        send_window_hours,
        zones,
        hub_time,
    };
    sorted.then_some((config, by))
}

fn zone(line: &str) -> Option<(String, String)> {
    let (centre, zone) = line.split_once(' ')?;
    (is_centre_code(centre) && is_centre_code(zone)).then(|| (centre.to_owned(), zone.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(zones: &[(&str, &str)]) -> HubConfig {
        let own = |(centre, zone): &(&str, &str)| ((*centre).to_owned(), (*zone).to_owned());
        let zones = zones.iter().map(own).collect();
        HubConfig::of_this_version(72, zones, "2026-04-02T08:15:03Z".to_owned())
    }

    #[test]
    fn a_configuration_is_believed_when_our_hub_signed_it() {
        let (ours, theirs) = (HubSecret::from_seed([1; 32]), HubSecret::from_seed([2; 32]));
        let config = config(&[
            ("BE-ARLON-01", "ARDENNE"),
            ("FR-08-GIVET-01", "ARDENNES-NORD"),
        ]);
        let bytes = config.sign(&ours);
        let read = HubConfig::verify(&bytes, &ours.public_key());
        assert_eq!(read.as_ref(), Some(&config));
        assert_eq!(config.zone("FR-08-GIVET-01"), Some("ARDENNES-NORD"));
        assert_eq!(config.zone("LU-CLERVAUX-01"), None);
        assert_eq!(HubConfig::verify(&bytes, &theirs.public_key()), None);
        let moved = String::from_utf8(bytes).unwrap().replace("-NORD", "-SUD");
        assert_eq!(
            HubConfig::verify(moved.as_bytes(), &ours.public_key()),
            None
        );
    }

    #[test]
    fn a_centre_is_in_one_zone() {
        let ours = HubSecret::from_seed([1; 32]);
        let twice = config(&[("BE-ARLON-01", "ARDENNE"), ("BE-ARLON-01", "GAUME")]);
        assert_eq!(
            HubConfig::verify(&twice.sign(&ours), &ours.public_key()),
            None
        );
    }
}
