//! Says what becomes of Word documents, one JSON object a line: `cargo run -p etp-handout --example
//! bring -- FILE.docx…`

use etp_domain::HandoutLanguage::Fr;
use etp_handout::bring_docx;
use std::error::Error;
use std::io::Write;

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args().skip(1) {
        let brought = bring_docx(&std::fs::read(&path)?, Fr).ok_or("no Word document")?;
        let contents: Vec<_> = brought.blocks.iter().map(|block| &block.content).collect();
        let said = serde_json::json!({
            "title": brought.title,
            "blocks": contents,
            "left_out": brought.left_out,
        });
        writeln!(std::io::stdout(), "{said}")?;
    }
    Ok(())
}
