//! The order in which packages are initialized.
//!
//! In: each package's inittask, with a relocation to that of each package that it imports. Out: two tables of inittask
//! addresses, for the program and for its runtime: the next one is always the first by name among those whose imports are
//! done (cmd/link/internal/ld/inittask.go).

use super::kind::Kind;
use super::refusal::{Refusal, refuse};
use super::relocation::{ADDR, INITORDER};
use super::symbols::{Reloc, Sym, Symbols};
use crate::goobj::format::abi;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The size of an inittask with nothing to run.
const EMPTY: u64 = 8;

/// Creates both tables; returns the program's, if there is something to initialize.
pub(crate) fn make(symbols: &mut Symbols<'_>) -> Result<Sym, Refusal> {
    let main = table(symbols, b"main..inittask", "go:main.inittasks")?;
    if let Some(slice) = symbols.lookup(b"runtime.runtime_inittasks", abi::ABI0) {
        let tasks = table(symbols, b"runtime..inittask", "go:runtime.inittasks")?;
        let count = if tasks.is_none() { 0 } else { symbols.size(tasks) / 8 };
        let slice = symbols.change(slice);
        slice.kind = Kind::NoptrData;
        slice.size = 24;
        slice.data = Cow::Owned([0, count, count].iter().flat_map(|word| word.to_le_bytes()).collect());
        slice.relocs.push(address(0, tasks));
    }
    Ok(main)
}

/// An 8-byte relocation that holds a symbol's address.
pub(crate) fn address(offset: u32, target: Sym) -> Reloc {
    Reloc { offset, size: 8, kind: ADDR, is_weak: false, addend: 0, target }
}

fn table(symbols: &mut Symbols<'_>, root: &[u8], name: &str) -> Result<Sym, Refusal> {
    let Some(root) = symbols.lookup(root, abi::ABI0) else { return Ok(Sym::NONE) };
    let order = order(symbols, root)?;
    let table = symbols.make_static(name.as_bytes(), Kind::NoptrData);
    let made = symbols.change(table);
    made.relocs = order.iter().zip(0..).map(|(task, number)| address(8 * number, *task)).collect();
    made.size = 8 * order.len() as u64;
    made.data = Cow::Owned(vec![0; 8 * order.len()]);
    Ok(table)
}

/// All inittasks that `root` needs and that have something to run, in order.
fn order(symbols: &Symbols<'_>, root: Sym) -> Result<Vec<Sym>, Refusal> {
    let mut waiting: FxHashMap<Sym, usize> = FxHashMap::from_iter([(root, 0)]);
    let mut importers: FxHashMap<Sym, Vec<Sym>> = FxHashMap::default();
    let mut ready = BinaryHeap::new();
    let mut stack = vec![root];
    while let Some(task) = stack.pop() {
        let mut count = 0;
        for reloc in symbols.relocs(task).filter(|reloc| reloc.kind == INITORDER) {
            count += 1;
            importers.entry(reloc.target).or_default().push(task);
            waiting.entry(reloc.target).or_insert_with(|| {
                stack.push(reloc.target);
                0
            });
        }
        waiting.insert(task, count);
        if count == 0 {
            ready.push(Reverse((symbols.name(task), task)));
        }
    }
    let mut order = Vec::new();
    let mut done = 0;
    while let Some(Reverse((_, task))) = ready.pop() {
        done += 1;
        if symbols.size(task) > EMPTY {
            order.push(task);
        }
        for importer in importers.remove(&task).unwrap_or_default() {
            if let Some(count) = waiting.get_mut(&importer) {
                *count -= 1;
                if *count == 0 {
                    ready.push(Reverse((symbols.name(importer), importer)));
                }
            }
        }
    }
    if done < waiting.len() { refuse!("packages import each other") } else { Ok(order) }
}
