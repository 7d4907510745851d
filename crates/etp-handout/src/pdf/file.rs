//! Objects into bytes: compressed, named by their content. Knows no page.

use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, Stream, StringFormat};
use sha2::{Digest, Sha256};
use std::io::Write;

/// The file; `None` when the objects cannot be written.
pub(crate) fn bytes(mut document: Document) -> Option<Vec<u8>> {
    for object in document.objects.values_mut() {
        if let Object::Stream(stream) = object {
            compress(stream)?;
        }
    }
    name_by_content(&mut document);
    let mut file = Vec::new();
    document.save_modern(&mut file).ok()?;
    Some(file)
}

/// Metadata stays readable to tools that know no compression; what is packed already is left alone.
fn compress(stream: &mut Stream) -> Option<()> {
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Some(());
    }
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&stream.content).ok()?;
    let packed = encoder.finish().ok()?;
    if packed.len() < stream.content.len() {
        stream.set_content(packed);
        stream.dict.set("Filter", "FlateDecode");
    }
    Some(())
}

/// printpdf numbers documents as they come; the same handout must be the same file.
fn name_by_content(document: &mut Document) {
    let mut hash = Sha256::new();
    for (id, object) in &document.objects {
        if let Object::Stream(stream) = object {
            hash.update(id.0.to_be_bytes());
            hash.update(&stream.content);
        }
    }
    let id = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
}
