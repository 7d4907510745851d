//! Relating this register to a hub. No count is sent by it.

use super::way::{Road, nonce};
use super::{hub_card, keys, window};
use crate::views::HubCard;
use crate::{Desk, Done, Failure, Topic, forms::LinkHub};
use etp_domain::CentreCode;
use etp_store::HubLink;
use etp_wire::{HubGreeting, InviteCode, reach};
use std::net::IpAddr;

/// Relates this register to a hub: asks for its key, proves ours, and keeps both. No count is sent.
///
/// # Errors
/// The address or the code is none; a register of fictional people and a hub that is not on this computer;
/// the hub cannot be reached or refuses; the disk.
pub fn link_hub(desk: &Desk, form: LinkHub) -> Result<Done<HubCard>, Failure> {
    let road = Road::to(desk, &form.url)?;
    if desk.centre().demo && !is_here(&form.url) {
        return Err(Failure::refused("hub-not-of-practice"));
    }
    let code = InviteCode::parse(&form.code).map_err(|_| Failure::refused("invite-unreadable"))?;
    let key = keys::device_key(desk)?;
    let (greeting, _) = road.speak("enrol", || road.hub.greet())?;
    let greeting = greeting?;
    let (enrolment, _) = road.speak("enrol", || road.hub.enrol(&code, &key, &greeting.key))?;
    let link = link_of(desk, &form, &greeting, &enrolment?.centre)?;
    let linked = desk.write(|writer| {
        writer.save_hub(&link)?;
        let detail = serde_json::json!({ "hub": link.name, "centre": link.centre_code.as_str() });
        desk.log(writer, "link-hub", &greeting.fingerprint(), &detail)?;
        Ok(Done::new(hub_card(writer, &link)?, [Topic::Sharing]))
    })?;
    ask_for_its_window(desk, &road, &greeting)?;
    Ok(linked)
}

/// The register is related whatever becomes of this: the window is asked for again with the first table.
fn ask_for_its_window(desk: &Desk, road: &Road<'_>, hub: &HubGreeting) -> Result<(), Failure> {
    let nonce = nonce(desk)?;
    if let (Ok(reached), _) = road.speak("probe", || reach(road.hub.as_ref(), &hub.key, nonce))? {
        window::ask(desk, road, &reached, &hub.key)?;
    }
    Ok(())
}

/// Fictional people are counted by a hub on this very computer, and by no other.
pub(crate) fn is_here(url: &str) -> bool {
    let host = url
        .trim()
        .split_once("://")
        .map_or(url.trim(), |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let address = host.parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn link_of(
    desk: &Desk,
    form: &LinkHub,
    greeting: &HubGreeting,
    centre: &str,
) -> Result<HubLink, Failure> {
    Ok(HubLink {
        url: form.url.trim().to_owned(),
        name: greeting.name.clone(),
        public_key: *greeting.key.as_bytes(),
        centre_code: CentreCode::parse(centre)?,
        linked_at: desk.now(),
    })
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn only_this_very_computer_is_here() {
        let here = [
            "http://127.0.0.1:8080",
            "http://localhost/",
            "https://[::1]:9",
            " http://127.9.9.9 ",
        ];
        assert!(here.into_iter().all(is_here));
        let elsewhere = [
            "https://hub.example",
            "http://127.0.0.1.example",
            "https://10.0.0.1:80",
            "",
            "https://localhost.example",
        ];
        assert!(!elsewhere.into_iter().any(is_here));
    }
}
