//! The link map (`--Map`).
//!
//! In: the finished layout. Out: text with the address, offset and size of each output section and its parts, and below
//! each part its symbols.

use crate::link::ids::SectionId;
use crate::link::messages::shown;
use crate::link::model::program::Program;
use crate::link::model::symbol::{Kind, Place};
use crate::link::place::addresses::Addresses;
use crate::link::place::outputs::{self, Content, Part};
use rustc_hash::FxHashMap;
use std::fmt::Write;

/// Symbols by section: offset, size and name.
type Symbols<'a> = FxHashMap<SectionId, Vec<(u64, u64, &'a [u8])>>;

/// Formats the map.
pub(crate) fn text(addresses: &Addresses<'_, '_>) -> String {
    let (layout, program) = (addresses.layout, addresses.resolved.program);
    let symbols = symbols(program);
    let mut text = String::from("         Address       Offset         Size Align Section, part, symbol\n");
    let mut line = |address: u64, offset: u64, size: u64, align: u64, name: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{address:16x} {offset:12x} {size:12x} {align:5} {name}");
    };
    for (id, output) in addresses.outputs.list.iter_enumerated() {
        let (address, offset) = (layout.addresses[id], layout.offsets[id]);
        line(address, offset, output.size, output.align, &shown(output.name));
        let Content::Parts(parts) = &output.content else { continue };
        for (part, start) in parts {
            let (address, offset) = (address + start, offset + start);
            match part {
                Part::Section(id) => {
                    let section = program.section(*id);
                    let file = &program.object(program.owner(*id)).name;
                    let name = format!("  {file}({})", shown(section.name));
                    line(address, offset, section.size, section.align, &name);
                    for (at, size, name) in symbols.get(id).into_iter().flatten() {
                        let name = format!("    {}", shown(name));
                        line(address.wrapping_add(*at), offset.wrapping_add(*at), *size, 1, &name);
                    }
                }
                Part::Pool(id) => {
                    let pool = &addresses.pools.list[*id];
                    let name = format!("  (merged from {} sections)", pool.sections.len());
                    line(address, offset, pool.size, pool.align, &name);
                }
                Part::Commons => {
                    line(address, offset, output.size - start, 1, "  (common symbols)");
                    for (common, at) in outputs::common_offsets(&addresses.resolved.definitions.commons) {
                        let name = format!("    {}", program.shown(common.symbol));
                        line(address + at, offset + at, common.size, common.align, &name);
                    }
                }
            }
        }
    }
    text
}

/// The symbols of all objects that are worth showing, in order.
fn symbols<'a>(program: &Program<'a>) -> Symbols<'a> {
    let mut symbols = Symbols::default();
    for file in program.files() {
        for symbol in program.object(file).symbols.list.iter().skip(1) {
            let name = symbol.name;
            let is_known = symbol.kind != Kind::Section && !name.is_empty() && !name.starts_with(b".L");
            if let (Place::Section(section), true) = (symbol.place, is_known) {
                let list = symbols.entry(program.section_id(file, section)).or_default();
                list.push((symbol.value, symbol.size, name));
            }
        }
    }
    symbols.values_mut().for_each(|list| list.sort_unstable());
    symbols
}
