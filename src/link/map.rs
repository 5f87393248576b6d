//! A text that says where everything went (`--Map`).
//!
//! In: the finished layout. Out: for each output section its address, offset and size, and the same for its
//! parts.

use super::addresses::Addresses;
use super::outputs::{Content, Part};
use std::fmt::Write;

/// Writes the text.
pub(super) fn text(addresses: &Addresses<'_, '_>) -> String {
    let (layout, program) = (addresses.layout, addresses.program);
    let mut text = String::from("         Address       Offset         Size Align Section\n");
    let mut line = |address: u64, offset: u64, size: u64, align: u64, name: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{address:16x} {offset:12x} {size:12x} {align:5} {name}");
    };
    for (index, output) in addresses.outputs.list.iter().enumerate() {
        let (address, offset) = (layout.addresses[index], layout.offsets[index]);
        line(address, offset, output.size, output.align, &String::from_utf8_lossy(output.name));
        let Content::Parts(parts) = &output.content else { continue };
        for (part, start) in parts {
            let (size, align, name) = match part {
                Part::Section(id) => {
                    let section = program.section(*id);
                    let name = String::from_utf8_lossy(section.name);
                    (
                        section.size,
                        section.align,
                        format!("{}({name})", program.object(program.owner(*id)).name),
                    )
                }
                Part::Pool(id) => {
                    let pool = &addresses.pools.list[id.index()];
                    (pool.size, pool.align, format!("(merged from {} sections)", pool.sections.len()))
                }
                Part::Commons => (output.size - start, 1, "(common symbols)".into()),
            };
            line(address + start, offset + start, size, align, &format!("  {name}"));
        }
    }
    text
}
