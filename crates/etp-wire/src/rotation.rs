//! A laptop's new key: asked for with the old key and the new one, granted by the hub. Both keys
//! hold for [`OVERLAP_DAYS`], so that what was signed before still arrives; then the old one is
//! refused.

use crate::fields::{Reader, Writer, is_centre_code, is_instant};
use crate::sealed::{Sealed, seal};
use crate::{DeviceKey, DevicePublicKey, HubKey, HubRefusal, HubSecret, KeyId};
use base64::{Engine, engine::general_purpose::STANDARD};

const REQUEST: &str = "SENTIER-ROTATE/1";
const ANSWER: &str = "SENTIER-ROTATED/1";
/// The media type of both texts.
pub const ROTATION_TYPE: &str = "application/vnd.sentier.rotation";
/// How long the old key still holds.
pub const OVERLAP_DAYS: i64 = 30;

/// A request for a new key, as a hub reads it; both signatures hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotateRequest {
    /// The key from now on.
    pub new: DevicePublicKey,
}

impl RotateRequest {
    /// The request's bytes, signed by the old key; the new key proves inside that its owner asks.
    pub fn write(old: &DeviceKey, new: &DeviceKey, hub: &HubKey) -> Vec<u8> {
        let asked = asked(old.device_id(), &new.public_key(), hub);
        let proof = STANDARD.encode(new.sign(asked.as_bytes()));
        let text = format!("{asked}proof: {proof}\n");
        seal(&text, old.sign(text.as_bytes()))
    }

    /// Which laptop says it asks; nobody has verified it.
    pub fn claims_to_be_from(bytes: &[u8]) -> Option<KeyId> {
        let sealed = Sealed::open(bytes)?;
        let mut lines = Reader::new(sealed.text, REQUEST)?;
        KeyId::parse(lines.field("device")?)
    }

    /// Reads and verifies a request of this laptop to this hub.
    ///
    /// # Errors
    /// [`HubRefusal::BadProof`].
    pub fn verify(bytes: &[u8], old: &DevicePublicKey, hub: &HubKey) -> Result<Self, HubRefusal> {
        let sealed = Sealed::open(bytes).ok_or(HubRefusal::BadProof)?;
        let (new, proof) = read(sealed.text).ok_or(HubRefusal::BadProof)?;
        let asked = asked(old.id(), &new, hub);
        let same = sealed.text.starts_with(asked.as_bytes());
        let holds = same
            && new.signed(asked.as_bytes(), &proof)
            && old.signed(sealed.text, &sealed.signature);
        if holds && new != *old {
            Ok(Self { new })
        } else {
            Err(HubRefusal::BadProof)
        }
    }
}

/// What both keys sign.
fn asked(old: KeyId, new: &DevicePublicKey, hub: &HubKey) -> String {
    Writer::new(REQUEST)
        .field("device", old)
        .field("new-key", new.to_base64())
        .field("hub-key", hub.id())
        .finish()
}

fn read(text: &[u8]) -> Option<(DevicePublicKey, [u8; 64])> {
    let mut lines = Reader::new(text, REQUEST)?;
    KeyId::parse(lines.field("device")?)?;
    let new = DevicePublicKey::from_base64(lines.field("new-key")?)?;
    KeyId::parse(lines.field("hub-key")?)?;
    let proof = STANDARD.decode(lines.field("proof")?).ok()?;
    lines.end()?;
    Some((new, proof.try_into().ok()?))
}

/// What a laptop knows once its key was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotation {
    /// The centre the new key speaks for.
    pub centre: String,
    /// Until when the old key still holds, as `2026-05-02T08:15:03Z`.
    pub old_until: String,
}

impl Rotation {
    /// The answer's bytes.
    pub fn write(&self, old: KeyId, new: KeyId, key: &HubSecret) -> Vec<u8> {
        let text = Writer::new(ANSWER)
            .field("device", old)
            .field("new-device", new)
            .field("centre", &self.centre)
            .field("old-until", &self.old_until)
            .field("hub-key", key.public_key().id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Reads and verifies this hub's answer about these two keys; nothing when it is not one.
    pub fn verify(bytes: &[u8], hub: &HubKey, old: KeyId, new: KeyId) -> Option<Self> {
        let sealed = Sealed::open(bytes)?;
        let mut lines = Reader::new(sealed.text, ANSWER)?;
        let from = KeyId::parse(lines.field("device")?)?;
        let to = KeyId::parse(lines.field("new-device")?)?;
        let centre = lines
            .field("centre")
            .filter(|code| is_centre_code(code))?
            .to_owned();
        let old_until = lines
            .field("old-until")
            .filter(|text| is_instant(text))?
            .to_owned();
        let by = KeyId::parse(lines.field("hub-key")?)?;
        lines.end()?;
        let holds =
            (from, to, by) == (old, new, hub.id()) && hub.signed(sealed.text, &sealed.signature);
        holds.then_some(Self { centre, old_until })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> (DeviceKey, DeviceKey, HubSecret) {
        (
            DeviceKey::from_seed([7; 32]),
            DeviceKey::from_seed([8; 32]),
            HubSecret::from_seed([1; 32]),
        )
    }

    #[test]
    fn both_keys_must_ask_this_hub() {
        let (old, new, hub) = keys();
        let request = RotateRequest::write(&old, &new, &hub.public_key());
        let verify = |bytes: &[u8], old: &DeviceKey, hub: &HubSecret| {
            RotateRequest::verify(bytes, &old.public_key(), &hub.public_key())
        };
        let read = verify(&request, &old, &hub).unwrap();
        assert_eq!(read.new, new.public_key());
        assert_eq!(
            RotateRequest::claims_to_be_from(&request),
            Some(old.device_id())
        );
        let stranger = DeviceKey::from_seed([9; 32]);
        let other_hub = HubSecret::from_seed([2; 32]);
        assert_eq!(verify(&request, &stranger, &hub), Err(HubRefusal::BadProof));
        assert_eq!(
            verify(&request, &old, &other_hub),
            Err(HubRefusal::BadProof)
        );
        let itself = RotateRequest::write(&old, &old, &hub.public_key());
        assert_eq!(verify(&itself, &old, &hub), Err(HubRefusal::BadProof));
        assert_eq!(verify(b"hello", &old, &hub), Err(HubRefusal::BadProof));
    }

    #[test]
    fn a_key_somebody_only_copied_cannot_be_brought_in() {
        let (old, new, hub) = keys();
        let stranger = DeviceKey::from_seed([9; 32]);
        let asked = asked(old.device_id(), &new.public_key(), &hub.public_key());
        let proof = STANDARD.encode(stranger.sign(asked.as_bytes()));
        let text = format!("{asked}proof: {proof}\n");
        let request = seal(&text, old.sign(text.as_bytes()));
        let read = RotateRequest::verify(&request, &old.public_key(), &hub.public_key());
        assert_eq!(read, Err(HubRefusal::BadProof));
    }

    #[test]
    fn the_answer_is_about_these_two_keys() {
        let (old, new, hub) = keys();
        let (old, new) = (old.device_id(), new.device_id());
        let granted = Rotation {
            centre: "FR-08-GIVET-01".to_owned(),
            old_until: "2026-05-02T08:15:03Z".to_owned(),
        };
        let answer = granted.write(old, new, &hub);
        let key = hub.public_key();
        assert_eq!(
            Rotation::verify(&answer, &key, old, new).as_ref(),
            Some(&granted)
        );
        assert_eq!(Rotation::verify(&answer, &key, new, old), None);
        let another = HubSecret::from_seed([2; 32]).public_key();
        assert_eq!(Rotation::verify(&answer, &another, old, new), None);
    }
}
