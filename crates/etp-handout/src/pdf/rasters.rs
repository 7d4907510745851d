//! Pictures of pixels: kept once, shown where they stand. Knows no page.

use crate::letter::Logo;
use printpdf::{
    Op, PdfDocument, Pt, RawImage, RawImageData, RawImageFormat, XObject, XObjectId,
    XObjectTransform,
};

/// The pictures shown so far.
#[derive(Default)]
pub(crate) struct Rasters(Vec<Logo>);

impl Rasters {
    /// A picture from its bottom left corner, measured from the bottom of the paper.
    pub(crate) fn show(&mut self, (x, y): (f32, f32), size: (f32, f32), logo: &Logo) -> Op {
        let known = self.0.iter().position(|one| one == logo);
        let place = known.unwrap_or_else(|| {
            self.0.push(logo.clone());
            self.0.len() - 1
        });
        Op::UseXobject {
            id: id(place),
            transform: XObjectTransform {
                translate_x: Some(Pt(x)),
                translate_y: Some(Pt(y)),
                scale_x: Some(size.0),
                scale_y: Some(size.1),
                no_auto_scale: true,
                ..XObjectTransform::default()
            },
        }
    }

    /// Puts them into the document.
    pub(crate) fn embed(self, document: &mut PdfDocument) {
        for (place, logo) in self.0.into_iter().enumerate() {
            let image = RawImage {
                pixels: RawImageData::U8(logo.pixels),
                width: logo.width,
                height: logo.height,
                data_format: RawImageFormat::RGB8,
                tag: vec![],
            };
            let objects = &mut document.resources.xobjects.map;
            objects.insert(id(place), XObject::Image(image));
        }
    }
}

/// Named by its place: printpdf's own numbers differ from document to document.
fn id(place: usize) -> XObjectId {
    XObjectId(format!("Raster{place}"))
}
