//! Go functions that call imported ones.
//!
//! In: a prototype, and the function's frame. Out: a TEXT that loads arguments from where Go has them into System V's registers,
//! runs the function on a frame that is aligned as it expects, and stores the results.

use super::code::Writer;
use super::elf::At;
use super::layout::Frame;
use super::recursion::FOR_PANICS;
use super::text::Text;
use crate::abi::abi0::{self, Place};
use crate::abi::moves;
use crate::abi::sysv::{self, Call, Passing};
use crate::abi::{Part, Prototypes, Signature};
use crate::diag::Diagnostic;
use std::fmt::Write;

/// The most parts of a value with names of their own.
const MOST_PARTS: usize = 4096;
/// Frames up to this many bytes, with what they call, need no check of the stack: Go gives every function that much (StackSmall in
/// internal/abi).
const UNCHECKED: i64 = 128;

/// A Go function to write.
pub(super) struct Entry<'a> {
    pub(super) prototypes: &'a Prototypes,
    pub(super) signature: &'a Signature,
    /// The function it runs.
    pub(super) at: At,
    /// Whether that is written into it.
    pub(super) is_inline: bool,
    /// Whether upper halves of vector registers may be in use at its end.
    pub(super) zero_upper: bool,
    /// Whether it changes MXCSR, and the direction flag.
    pub(super) keep_mxcsr: bool,
    pub(super) keep_direction: bool,
    /// Bytes of stack for recursion.
    pub(super) room: i64,
}

/// Bytes of stack arguments that the function is passed.
pub(super) fn stack_arguments(prototypes: &Prototypes, signature: &Signature) -> i64 {
    sysv::classify(&prototypes.types, signature).stack_size as i64
}

impl Entry<'_> {
    /// Writes the function; returns the bytes of its frame, and whether its stack is checked.
    pub(super) fn write(&self, writer: &Writer<'_, '_>, out: &mut Text) -> Result<(i64, bool), Diagnostic> {
        let types = &self.prototypes.types;
        let call = sysv::classify(types, self.signature);
        let places = abi0::assign(types, self.signature);
        let frame = writer.frames.get(self.at).copied().unwrap_or_default().for_callers();
        // What the function itself needs, then a result whose padding would not fit where Go wants it, then MXCSR.
        let own = if self.is_inline { frame.top } else { (frame.top - 8).max(0) };
        let start = places.results.first().map_or(0, |place| place.offset);
        let results_size = places.args_size - start;
        let is_large = matches!(call.result, Passing::Memory(_)) && call.result_size > results_size;
        let aside = is_large.then_some(own);
        let mxcsr = own + if is_large { call.result_size as i64 } else { 0 };
        let size = (mxcsr + if self.keep_mxcsr { 8 } else { 0 } + 7) & !7;
        let below = if self.is_inline { frame.below } else { frame.below + frame.align };
        // What recursion needs is below SP while other functions run.
        let room = if self.room > 0 { self.room + FOR_PANICS + (below + 63) / 64 * 64 } else { 0 };
        let whole = size + room;
        let is_checked = whole + below > UNCHECKED;
        let flags = if is_checked { "0" } else { "NOSPLIT" };
        let name = &self.signature.name;
        out.push(&format!("TEXT ·{name}(SB), {flags}, ${whole}-{}", places.args_size));
        if whole > 0 {
            out.push("\tNO_LOCAL_POINTERS");
        }
        if room > 0 {
            out.instruction(&format!("ADJSP $-{room}"), None);
        }
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.arguments(&call, &places, &frame, aside, &mut text);
        if self.keep_mxcsr {
            let _ = writeln!(text, "\tSTMXCSR {mxcsr}(SP)");
        }
        out.text.push_str(&text);
        let end = |out: &mut Text| {
            let mut text = String::new();
            if self.zero_upper {
                text.push_str("\tVZEROUPPER\n");
            }
            if self.keep_direction {
                text.push_str("\tCLD\n");
            }
            if self.keep_mxcsr {
                let _ = writeln!(text, "\tLDMXCSR {mxcsr}(SP)");
            }
            let _ = self.results(&call, &places, aside, &mut text);
            if room > 0 {
                let _ = writeln!(text, "\tADJSP ${room}");
            }
            text.push_str("\tRET\n");
            out.text.push_str(&text);
        };
        if !self.is_inline {
            let callee = writer.symbol(self.at).unwrap_or_default();
            aligned_call(&callee, frame.align, out);
            end(out);
        } else if room > 0 {
            // The assembler reckons SP from line to line, so that it moves back in one place.
            writer.body(self.at, &|out| out.instruction("JMP end", None), true, out)?;
            out.push("\nend:");
            end(out);
        } else {
            writer.body(self.at, &end, true, out)?;
        }
        out.push("");
        Ok((whole, is_checked))
    }

    fn arguments(
        &self,
        call: &Call,
        places: &abi0::Arguments,
        frame: &Frame,
        aside: Option<i64>,
        out: &mut String,
    ) -> std::fmt::Result {
        let types = &self.prototypes.types;
        let base = if self.is_inline { frame.high + 8 } else { frame.high };
        let params = || call.params.iter().zip(&places.params);
        let mut to_base = "SP";
        if !self.is_inline && frame.align > 8 && call.stack_size > 0 {
            // Where SP will be at the call.
            writeln!(out, "\tMOVQ SP, R10\n\tANDQ $-{}, R10", frame.align)?;
            to_base = "R10";
        }
        for (passing, place) in params() {
            if let Passing::Memory(to) = passing {
                writeln!(out, "\tLEAQ {}+{}(FP), R11", place.name, place.offset)?;
                moves::copy("R11", 0, to_base, base as u64 + to, place.size, out)?;
            }
        }
        for (passing, place) in params() {
            let Passing::Registers(parts) = passing else { continue };
            let signed = moves::is_signed(types, place.ty);
            let mut has_base = false;
            for part in parts {
                if let Some(name) = self.leaf(place, part) {
                    let mut line = String::new();
                    moves::load(*part, "FP", place.offset + part.offset, signed, &mut line)?;
                    out.push_str(&named(&line, &name));
                    continue;
                }
                if !has_base {
                    writeln!(out, "\tLEAQ {}+{}(FP), R11", place.name, place.offset)?;
                    has_base = true;
                }
                moves::load(*part, "R11", part.offset, signed, out)?;
            }
        }
        if let Passing::Memory(_) = call.result {
            match (aside, places.results.first()) {
                (Some(aside), _) => writeln!(out, "\tLEAQ {aside}(SP), DI")?,
                (None, Some(place)) => writeln!(out, "\tLEAQ {}+{}(FP), DI", place.name, place.offset)?,
                (None, None) => {}
            }
        }
        Ok(())
    }

    fn results(
        &self,
        call: &Call,
        places: &abi0::Arguments,
        aside: Option<i64>,
        out: &mut String,
    ) -> std::fmt::Result {
        let Some(first) = places.results.first() else { return Ok(()) };
        let size = places.args_size - first.offset;
        if let Some(aside) = aside {
            writeln!(out, "\tLEAQ {}+{}(FP), R11", first.name, first.offset)?;
            return moves::copy("SP", aside as u64, "R11", 0, size, out);
        }
        let Passing::Registers(parts) = &call.result else { return Ok(()) };
        for part in parts {
            // C must not write past the last result.
            let part = Part { size: part.size.min(size.saturating_sub(part.offset)), ..*part };
            let at = first.offset + part.offset;
            let place = places.results.iter().rfind(|place| place.offset <= at);
            let within = place.map(|place| (place, Part { offset: at - place.offset, ..part }));
            if let Some((place, within)) = within
                && let Some(name) = self.leaf(place, &within)
            {
                let mut line = String::new();
                moves::store(part, "FP", at, &mut line)?;
                out.push_str(&named(&line, &name));
                continue;
            }
            writeln!(out, "\tLEAQ {}+{}(FP), R11", first.name, first.offset)?;
            moves::store(part, "R11", part.offset, out)?;
        }
        Ok(())
    }

    /// The name of exactly this part of a value.
    fn leaf(&self, place: &Place, part: &Part) -> Option<String> {
        let leaves = self.prototypes.types.leaves(place.ty, MOST_PARTS)?;
        let found =
            leaves.iter().find(|leaf| leaf.offset == part.offset && leaf.scalar.size() == part.size)?;
        Some(format!("{}{}", place.name, found.suffix))
    }
}

/// A line with an address relative to FP, with the argument's name.
fn named(line: &str, name: &str) -> String {
    match line.split_once("(FP)") {
        Some((before, after)) => {
            let at = before.rfind([' ', '\t']).map_or(0, |at| at + 1);
            format!("{}{name}+{}(FP){after}", &before[..at], &before[at..])
        }
        None => line.to_owned(),
    }
}

/// A call with SP aligned: a way for each place where SP may be, so that the assembler knows how far it moves.
fn aligned_call(callee: &str, align: i64, out: &mut Text) {
    if align <= 8 {
        out.instruction(&format!("CALL {callee}"), None);
        return;
    }
    out.instruction("MOVQ SP, AX", None);
    out.instruction(&format!("ANDQ ${}, AX", align - 8), None);
    let ways: Vec<i64> = (8..align).step_by(8).collect();
    for way in &ways {
        if ways.len() > 1 {
            out.instruction(&format!("CMPQ AX, ${way}"), None);
            out.instruction(&format!("JEQ down{way}"), None);
        } else {
            out.instruction(&format!("JNE down{way}"), None);
        }
    }
    out.instruction(&format!("CALL {callee}"), None);
    out.instruction("JMP done", None);
    for way in &ways {
        out.push(&format!("\ndown{way}:"));
        out.instruction(&format!("ADJSP ${way}"), None);
        out.instruction(&format!("CALL {callee}"), None);
        out.instruction(&format!("ADJSP $-{way}"), None);
        if Some(way) != ways.last() {
            out.instruction("JMP done", None);
        }
    }
    out.push("\ndone:");
}
