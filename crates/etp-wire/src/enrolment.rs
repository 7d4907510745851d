//! Enrolment: the laptop signs for the code it was given and for the hub it means; the hub signs
//! which centre the laptop now speaks for.

use crate::fields::{Reader, Writer, is_centre_code};
use crate::sealed::{Sealed, seal};
use crate::{DeviceKey, DevicePublicKey, HubKey, HubRefusal, HubSecret, InviteCode, KeyId};

const REQUEST: &str = "SENTIER-ENROL/1";
const ANSWER: &str = "SENTIER-ENROLLED/1";
/// The media type of both texts.
pub const ENROLMENT_TYPE: &str = "application/vnd.sentier.enrolment";

/// A laptop's request, as a hub reads it; its signature holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolRequest {
    /// The one-time code.
    pub code: InviteCode,
    /// The key future batches will be signed with.
    pub key: DevicePublicKey,
}

impl EnrolRequest {
    /// The request's bytes. It names the hub, so that no other hub can pass it on as its own.
    pub fn write(code: &InviteCode, key: &DeviceKey, hub: &HubKey) -> Vec<u8> {
        let text = Writer::new(REQUEST)
            .field("code", code)
            .field("device-key", key.public_key().to_base64())
            .field("hub-key", hub.id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Reads and verifies a request made to this hub.
    ///
    /// # Errors
    /// [`HubRefusal::BadProof`].
    pub fn verify(bytes: &[u8], hub: &HubKey) -> Result<Self, HubRefusal> {
        let sealed = Sealed::open(bytes).ok_or(HubRefusal::BadProof)?;
        let (request, meant) = read_request(sealed.text).ok_or(HubRefusal::BadProof)?;
        let holds = meant == hub.id() && request.key.signed(sealed.text, &sealed.signature);
        if holds {
            Ok(request)
        } else {
            Err(HubRefusal::BadProof)
        }
    }
}

fn read_request(text: &[u8]) -> Option<(EnrolRequest, KeyId)> {
    let mut lines = Reader::new(text, REQUEST)?;
    let code = InviteCode::parse(lines.field("code")?).ok()?;
    let key = DevicePublicKey::from_base64(lines.field("device-key")?)?;
    let hub = KeyId::parse(lines.field("hub-key")?)?;
    lines.end().map(|()| (EnrolRequest { code, key }, hub))
}

/// What a laptop knows once it is enrolled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// The centre the hub files this laptop's batches under.
    pub centre: String,
    /// The hub's key, which receipts must be signed with.
    pub hub: HubKey,
}

impl Enrolment {
    /// The answer's bytes.
    pub fn write(centre: &str, device: &DevicePublicKey, key: &HubSecret) -> Vec<u8> {
        let text = Writer::new(ANSWER)
            .field("device", device.id())
            .field("centre", centre)
            .field("hub-key", key.public_key().id())
            .finish();
        seal(&text, key.sign(text.as_bytes()))
    }

    /// Reads and verifies this hub's answer to this laptop; nothing when it is not one.
    pub fn verify(bytes: &[u8], hub: &HubKey, device: &DeviceKey) -> Option<Self> {
        let sealed = Sealed::open(bytes)?;
        let mut lines = Reader::new(sealed.text, ANSWER)?;
        let named = KeyId::parse(lines.field("device")?)?;
        let centre = lines
            .field("centre")
            .filter(|code| is_centre_code(code))?
            .to_owned();
        let by = KeyId::parse(lines.field("hub-key")?)?;
        lines.end()?;
        let holds = named == device.device_id()
            && by == hub.id()
            && hub.signed(sealed.text, &sealed.signature);
        holds.then_some(Self { centre, hub: *hub })
    }
}
