//! A hub on a socket and a wire before it that can swallow what passes.

use etp_hub::{RegionalHub, serve};
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use tempfile::TempDir;

/// What the wire does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wire {
    /// Lets everything through.
    Open = 0,
    /// Lets requests through and swallows every answer after a table went by.
    SwallowsReceipts = 1,
    /// Lets nothing through.
    SwallowsAll = 2,
    /// Hangs up at once.
    Cut = 3,
}

pub(crate) struct Network {
    pub(crate) hub: Arc<RegionalHub>,
    pub(crate) url: String,
    wire: Arc<AtomicU8>,
    #[expect(dead_code, reason = "the hub's folder lives as long as the network")]
    folder: TempDir,
}

impl Network {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let hub = RegionalHub::open(folder.path(), "Hub of the region", clock()).expect("a hub");
        let hub = Arc::new(hub);
        let wire = Arc::new(AtomicU8::new(Wire::Open as u8));
        let url = format!("http://{}", wire_to(answering(hub.clone()), wire.clone()));
        Self {
            hub,
            url,
            wire,
            folder,
        }
    }

    pub(crate) fn turn(&self, wire: Wire) {
        self.wire.store(wire as u8, Ordering::SeqCst);
    }

    pub(crate) fn invitation(&self) -> String {
        self.hub
            .invite("FR-08-GIVET-01")
            .expect("a code")
            .to_string()
    }

    pub(crate) fn batches(&self) -> u64 {
        self.hub.check().expect("a sound log").batches as u64
    }
}

fn clock() -> etp_hub::Clock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the hub of this test stands outdoors"
    )]
    fn now() -> chrono::DateTime<chrono::Utc> {
        chrono::Utc::now()
    }
    now
}

fn answering(hub: Arc<RegionalHub>) -> SocketAddr {
    let (tell, told) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                .await
                .expect("a port");
            tell.send(listener.local_addr().expect("an address"))
                .expect("a listener");
            serve(listener, hub, std::future::pending())
                .await
                .expect("a hub that serves");
        });
    });
    told.recv().expect("an address")
}

fn wire_to(hub: SocketAddr, wire: Arc<AtomicU8>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for laptop in listener.incoming().flatten() {
            if wire.load(Ordering::SeqCst) == Wire::Cut as u8 {
                continue;
            }
            let hub = TcpStream::connect(hub).expect("the hub");
            let (laptop_too, hub_too) = (
                laptop.try_clone().expect("a pair"),
                hub.try_clone().expect("a pair"),
            );
            let (there, back) = (wire.clone(), wire.clone());
            let table_went_by = Arc::new(AtomicBool::new(false));
            let went_by = table_went_by.clone();
            thread::spawn(move || {
                carry(laptop, hub, |bytes| {
                    if bytes.starts_with(b"PUT ") {
                        table_went_by.store(true, Ordering::SeqCst);
                    }
                    there.load(Ordering::SeqCst) != Wire::SwallowsAll as u8
                })
            });
            thread::spawn(move || {
                carry(hub_too, laptop_too, |_| {
                    let now = back.load(Ordering::SeqCst);
                    let before =
                        now == Wire::SwallowsReceipts as u8 && !went_by.load(Ordering::SeqCst);
                    now == Wire::Open as u8 || before
                })
            });
        }
    });
    address
}

/// Carries bytes one way while the wire lets them through, and drops them otherwise.
fn carry(mut from: TcpStream, mut to: TcpStream, passes: impl Fn(&[u8]) -> bool) {
    let mut bytes = [0; 4096];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        if passes(&bytes[..read]) && to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    // The other side may have gone first.
    let _ = to.shutdown(Shutdown::Both);
}
