//! What a drawing shows, apart from how it is drawn.
//!
//! In: a frame, or a call with two. Out: a title, the heads of columns, and a row for each slot, from high to low addresses.

use super::{Call, Frame, Kind, Slot, WORD};

/// A drawing.
#[derive(Debug, Default)]
pub(super) struct Picture {
    pub(super) title: String,
    /// Lines below the title.
    pub(super) about: Vec<String>,
    pub(super) left: Vec<String>,
    pub(super) right: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// Lines below the drawing.
    pub(super) notes: Vec<String>,
}

/// A slot.
#[derive(Debug)]
pub(super) struct Row {
    /// Offsets, by column.
    pub(super) left: Vec<String>,
    pub(super) label: String,
    pub(super) size: String,
    pub(super) right: Vec<String>,
    pub(super) kind: Kind,
    /// Whether another function's frame begins here.
    pub(super) is_border: bool,
}

/// Letters of a slot's words: types of C++ may have many more, which [`Slot`] keeps.
const WIDEST: usize = 60;

fn label(slot: &Slot) -> String {
    let words = [slot.kind.name(), &slot.name, &slot.ty];
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let label = words.join(" ");
    match label.char_indices().nth(WIDEST) {
        Some((end, _)) => format!("{}…", &label[..end]),
        None => label,
    }
}

/// The frame's numbers in words.
fn summary(frame: &Frame) -> String {
    let mut text = String::new();
    if !frame.abi.is_empty() {
        text = format!("{}, ", frame.abi);
    }
    text += &format!("frame {} bytes", frame.size);
    match frame.args {
        Some(args) => text += &format!(", arguments and results {args} bytes"),
        None => text += ", size of arguments unknown",
    }
    text
}

impl Picture {
    /// One frame.
    pub(super) fn of(frame: &Frame) -> Self {
        let mut above = None;
        let row = |slot: &Slot| {
            let offsets = [slot.fp, frame.pseudo_sp(slot), frame.hardware_sp(slot)];
            // Below the local variables only the hardware SP is used, and above them FP.
            let is_own = matches!(slot.kind, Kind::Local | Kind::Saved | Kind::Unused) && slot.fp < 0;
            let pseudo = if is_own { signed(offsets[1]) } else { String::new() };
            let is_border = above.is_some_and(|above: i64| above >= 0) && slot.fp < 0;
            above = Some(slot.fp);
            Row {
                left: vec![signed(offsets[0]), pseudo, signed(offsets[2])],
                label: label(slot),
                size: slot.size.to_string(),
                right: Vec::new(),
                kind: slot.kind,
                is_border,
            }
        };
        Picture {
            title: frame.name.clone(),
            about: vec![summary(frame)],
            left: ["FP", "pseudo SP", "SP"].map(str::to_owned).to_vec(),
            right: Vec::new(),
            rows: frame.slots.iter().map(row).collect(),
            notes: in_registers(frame),
        }
    }

    /// A caller and its callee.
    pub(super) fn of_call(call: &Call<'_>) -> Self {
        let (caller, callee) = (call.caller, call.callee);
        let mut before: Option<(bool, bool)> = None;
        let row = |row: &super::call::Row| {
            let owners = (row.caller_sp.is_some(), row.callee.is_some());
            let is_border = before.is_some_and(|before| before != owners);
            before = Some(owners);
            let mut right = vec![String::new(); 3];
            if let Some((fp, sp)) = row.callee {
                right = vec![signed(fp), signed(sp), String::new()];
                if let Some(caller_sp) = row.caller_sp {
                    right[2] = format!("{caller_sp} = {sp} - {} - {WORD}", callee.size);
                }
            }
            Row {
                left: vec![row.caller_sp.map(signed).unwrap_or_default()],
                label: label(&row.slot),
                size: row.slot.size.to_string(),
                right,
                kind: row.slot.kind,
                is_border,
            }
        };
        let rows = call.rows.iter().map(row).collect();
        Picture {
            title: format!("{} calls {}", caller.name, callee.name),
            about: vec![call.rule()],
            left: vec!["caller's SP".into()],
            right: vec!["callee's FP".into(), "SP".into(), String::new()],
            rows,
            notes: in_registers(callee),
        }
    }
}

/// Arguments and results that are not on the stack.
fn in_registers(frame: &Frame) -> Vec<String> {
    let line = |passed: &super::Passed| {
        let what = if passed.is_result { "result" } else { "argument" };
        format!("{what} {} {} in {}", passed.name, passed.ty, passed.registers.join(", "))
    };
    frame.registers.iter().map(line).collect()
}

/// With a sign, as in `x+8(FP)`.
fn signed(offset: i64) -> String {
    format!("{offset:+}")
}
