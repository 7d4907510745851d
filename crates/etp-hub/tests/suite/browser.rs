//! A browser as small as a story needs: it keeps cookies, follows nothing by itself, and signs in.

use crate::open::Open;
use etp_hub::Role;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;

/// The password everybody chooses.
pub(crate) const CHOSEN: &str = "une phrase assez longue";

/// A browser: keeps cookies, follows nothing by itself.
pub(crate) struct Browser<'a> {
    pub(crate) open: &'a Open,
    pub(crate) cookies: BTreeMap<String, String>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn of(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let status = head.get(9..12).and_then(|status| status.parse().ok());
        Self {
            status: status.expect("a status"),
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    /// What the page's forms carry.
    pub(crate) fn form(&self) -> String {
        let after = self
            .body
            .split_once("name=\"form\" value=\"")
            .expect("a form")
            .1;
        after.split('"').next().expect("a value").to_owned()
    }

    pub(crate) fn leads_to(&self, path: &str) -> bool {
        self.status == 303 && self.head.contains(&format!("location: {path}\r"))
    }
}

impl<'a> Browser<'a> {
    pub(crate) fn new(open: &'a Open) -> Self {
        Self {
            open,
            cookies: BTreeMap::new(),
        }
    }

    pub(crate) fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", value.replace(' ', "+")))
            .collect();
        self.ask("POST", path, &fields.join("&"))
    }

    pub(crate) fn ask(&mut self, method: &str, path: &str, body: &str) -> Answer {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut socket = TcpStream::connect(self.open.address).expect("a socket");
        write!(
            socket,
            "{method} {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nAccept-Language: en\r\n\
             Cookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            cookies.join("; "),
            body.len()
        )
        .expect("a request");
        let mut text = vec![];
        socket.read_to_end(&mut text).expect("an answer");
        let text = String::from_utf8_lossy(&text).into_owned();
        self.keep_cookies(&text);
        Answer::of(&text)
    }

    fn keep_cookies(&mut self, text: &str) {
        let lines = text.lines().take_while(|line| !line.is_empty());
        for line in lines.filter_map(|line| line.strip_prefix("set-cookie: ")) {
            let pair = line.split(';').next().and_then(|pair| pair.split_once('='));
            let (name, value) = pair.expect("a cookie");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    pub(crate) fn sign_in(&mut self, name: &str, password: &str) -> Answer {
        let form = self.get("/sign-in").form();
        self.post(
            "/sign-in",
            &[("form", &form), ("name", name), ("password", password)],
        )
    }

    /// Comes in for the first time, with a one-time password, and chooses another.
    pub(crate) fn arrive(&mut self, role: Role) -> Answer {
        let name = format!("{}-1", role.code());
        let once = self.open.hub.add_person(&name, role).expect("a person");
        assert!(self.sign_in(&name, &once).leads_to("/"));
        let form = self.get("/password").form();
        let fields = [
            ("form", form.as_str()),
            ("old", &once),
            ("new", CHOSEN),
            ("again", CHOSEN),
        ];
        self.post("/password", &fields)
    }
}
