//! What this laptop trusts and how it is known: a certificate of this network, a new key of its own.

use super::way::{CERTIFICATE, Road, hub_key, nonce};
use super::{hub_card, keys};
use crate::forms::TrustCertificate;
use crate::views::HubCard;
use crate::{Desk, Done, Failure, Topic};
use etp_wire::{ExtraTrust, reach};
use std::fs;

/// The largest file of certificates that is read, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// Trusts a certificate of this network beside those of the computer, or no longer. Nothing but
/// certificates is kept of the file.
///
/// # Errors
/// `certificate-file-unreadable`; the disk.
pub fn trust_certificate(desk: &Desk, form: &TrustCertificate) -> Result<Done<()>, Failure> {
    let path = form.path.trim();
    let pem = match path {
        "" => String::new(),
        path => certificates(path)
            .ok_or_else(|| Failure::refused("certificate-file-unreadable").with("file", path))?,
    };
    desk.write(|writer| {
        writer.save_setting(CERTIFICATE, &pem)?;
        let detail = serde_json::json!({ "trusted": !pem.is_empty() });
        desk.log(writer, "trust-certificate", "", &detail)?;
        Ok(Done::new((), [Topic::Sharing]))
    })
}

fn certificates(path: &str) -> Option<String> {
    let size = fs::metadata(path).ok()?.len();
    let text = (size <= LARGEST).then(|| fs::read_to_string(path).ok())??;
    let mut kept = String::new();
    let mut inside = false;
    for line in text.lines() {
        inside |= line.starts_with("-----BEGIN CERTIFICATE-----");
        if inside {
            kept.push_str(line.trim_end());
            kept.push('\n');
        }
        inside &= !line.starts_with("-----END CERTIFICATE-----");
    }
    ExtraTrust::from_pem(kept.as_bytes()).ok()?;
    Some(kept)
}

/// Gives this laptop a new key at the hub. The new one is kept here before the hub hears of it, so that a
/// try that breaks off is simply made again; what the old one signed still holds.
///
/// # Errors
/// There is no hub; it cannot be reached or refuses; the disk.
pub fn rotate_key(desk: &Desk) -> Result<Done<HubCard>, Failure> {
    let link = desk.read(|reader| Ok(reader.hub()?))?;
    let link = link.ok_or_else(|| Failure::refused("hub-missing"))?;
    let old = keys::device_key(desk)?;
    let (number, new) = desk.write(|writer| keys::next(desk, writer))?;
    let road = Road::to(desk, &link.url)?;
    let (key, nonce) = (hub_key(&link)?, nonce(desk)?);
    let (reached, _) = road.speak("probe", || reach(road.hub.as_ref(), &key, nonce))?;
    let reached = reached?;
    let (rotated, _) = road.speak("rotate", || reached.rotate(&old, &new))?;
    rotated?;
    desk.write(|writer| {
        writer.put_device_in_force(number, desk.now())?;
        let detail = serde_json::json!({ "number": number });
        desk.log(writer, "rotate-key", &new.device_id().to_string(), &detail)?;
        Ok(Done::new(hub_card(writer, &link)?, [Topic::Sharing]))
    })
}
