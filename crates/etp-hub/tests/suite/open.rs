//! A hub that answers on a loopback socket for as long as a test lasts.

use crate::common::house;
use etp_hub::{Door, RegionalHub, Service, serve_public};
use etp_wire::HttpHub;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// A hub that answers until it is dropped.
pub(crate) struct Open {
    pub(crate) hub: Arc<RegionalHub>,
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
    _folder: TempDir,
}

pub(crate) fn open() -> Open {
    open_behind(Door::default())
}

pub(crate) fn open_behind(door: Door) -> Open {
    let house = house();
    open_hub(house.hub, house.folder, door)
}

/// Opens a hub that is there already.
pub(crate) fn open_hub(hub: RegionalHub, folder: TempDir, door: Door) -> Open {
    let hub = Arc::new(hub);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel::<()>();
    let service = Service::new(hub.clone(), door);
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            let stopped = async { stopped.await.unwrap_or(()) };
            serve_public(listener, service, stopped)
                .await
                .expect("a quiet end");
        });
    });
    Open {
        hub,
        address,
        stop: Some(stop),
        thread: Some(thread),
        _folder: folder,
    }
}

impl Open {
    pub(crate) fn http(&self) -> HttpHub {
        HttpHub::new(&format!("http://{}", self.address)).expect("an address")
    }

    pub(crate) fn get(&self, path: &str) -> String {
        let mut socket = TcpStream::connect(self.address).expect("a socket");
        write!(
            socket,
            "GET {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"
        )
        .expect("a request");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("an answer");
        answer
    }
}

impl Open {
    pub(crate) fn post(&self, path: &str, body: &[u8]) -> String {
        self.post_for("", path, body)
    }

    /// Posts with one more header line.
    pub(crate) fn post_for(&self, header: &str, path: &str, body: &[u8]) -> String {
        let mut socket = TcpStream::connect(self.address).expect("a socket");
        write!(socket, "POST {path} HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n{header}Content-Length: {}\r\n\r\n", body.len())
            .expect("a request");
        // What is too large is answered before it was read whole.
        let _ = socket.write_all(body);
        let mut answer = vec![];
        let _ = socket.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().expect("the hub ended well");
        }
    }
}
