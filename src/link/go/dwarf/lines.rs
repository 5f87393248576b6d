//! The prologue of a unit's line program in `.debug_line`: constants, directories and files (writelines and
//! writeDirFileTables in cmd/link/internal/ld/dwarf.go).

use super::{Input, string, unsigned};
use crate::link::go::pclntab::expand;
use crate::link::go::symbols::ObjectId;
use gimli::constants::*;
use rustc_hash::FxHashMap;

/// The size of the unit length field, which the length does not include.
pub(super) const LENGTH: usize = 4;

/// The file whose unit refers to gdb's script for Go programs, and the script.
const SCHEDULER: &[u8] = b"runtime/proc.go";
const SCRIPT: &[u8] = b"runtime/runtime-gdb.py";

/// The prologue of a unit's line program, with a length of 0.
pub(super) fn prologue(input: &Input<'_, '_>, unit: ObjectId) -> Vec<u8> {
    let mut out = vec![0; LENGTH];
    out.extend(5_u16.to_le_bytes());
    // The sizes of an address and of a segment selector.
    out.extend([8, 0]);
    let start = out.len() + 4;
    out.extend([0; 4]);
    // Minimum instruction length 1, one operation per instruction, default is_stmt, line base -4, line range 10, and the
    // operand counts of the opcodes below 11.
    out.extend([1, 1, 1, -4_i8 as u8, 10, 11]);
    out.extend([0, 1, 1, 1, 1, 0, 0, 0, 1, 0]);
    files(input, unit, &mut out);
    let length = (out.len() - start) as u32;
    out[start - 4..start].copy_from_slice(&length.to_le_bytes());
    out
}

/// The names of a unit's files; empty names are replaced.
fn names(input: &Input<'_, '_>, unit: ObjectId) -> impl Iterator<Item = Vec<u8>> {
    let files = input.symbols.objects[unit].object.files();
    files.enumerate().map(|(number, name)| {
        let name = expand(name, input.goroot);
        if name.is_empty() { format!("<missing>_{number}").into_bytes() } else { name }
    })
}

/// Appends the directories and files.
fn files(input: &Input<'_, '_>, unit: ObjectId, out: &mut Vec<u8>) {
    let mut folders = vec![b".".to_vec()];
    let mut numbers = FxHashMap::from_iter([(b".".to_vec(), 0)]);
    // Rows number files from 1.
    let mut files = vec![(b"?".to_vec(), 0)];
    for name in names(input, unit) {
        let (folder, file) = split(&name);
        let number = *numbers.entry(folder).or_insert_with_key(|folder| {
            folders.push(folder.clone());
            folders.len() as u64 - 1
        });
        files.push((file, number));
    }
    let forms = |out: &mut Vec<u8>, forms: &[(DwLnct, DwForm)]| {
        out.push(forms.len() as u8);
        for (content, form) in forms {
            unsigned(out, u64::from(content.0));
            unsigned(out, u64::from(form.0));
        }
    };
    forms(out, &[(DW_LNCT_path, DW_FORM_string)]);
    unsigned(out, folders.len() as u64);
    folders.iter().for_each(|folder| string(out, folder));
    forms(out, &[(DW_LNCT_path, DW_FORM_string), (DW_LNCT_directory_index, DW_FORM_udata)]);
    unsigned(out, files.len() as u64);
    for (name, folder) in &files {
        string(out, name);
        unsigned(out, *folder);
    }
}

/// The path of gdb's script, if the runtime's scheduler is in the unit.
pub(super) fn script(input: &Input<'_, '_>, unit: ObjectId) -> Option<Vec<u8>> {
    let symbols = input.symbols;
    if symbols.libraries[symbols.objects[unit].library].path != b"runtime" {
        return None;
    }
    names(input, unit).find_map(|name| {
        let at = memchr::memmem::find(&name, SCHEDULER)?;
        Some([&name[..at], SCRIPT].concat())
    })
}

/// Splits a path into directory and file (path.Dir and path.Base).
fn split(path: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let end = path.iter().rposition(|&byte| byte != b'/').map_or(0, |last| last + 1);
    let base = match path[..end].iter().rposition(|&byte| byte == b'/') {
        Some(slash) => &path[slash + 1..end],
        None if end == 0 => b"/",
        None => &path[..end],
    };
    let folder = match path.iter().rposition(|&byte| byte == b'/') {
        Some(slash) => &path[..=slash],
        None => b"",
    };
    (clean(folder), base.to_vec())
}

/// A path without empty elements, `.` and `..`, resolved lexically (path.Clean).
fn clean(path: &[u8]) -> Vec<u8> {
    let is_rooted = path.first() == Some(&b'/');
    let mut elements: Vec<&[u8]> = Vec::new();
    for element in path.split(|&byte| byte == b'/') {
        match element {
            b"" | b"." => {}
            b".." if elements.last().is_some_and(|&last| last != b"..") => {
                elements.pop();
            }
            b".." if is_rooted => {}
            _ => elements.push(element),
        }
    }
    let path = elements.join(&b'/');
    match (is_rooted, path.is_empty()) {
        (true, _) => [b"/", &path[..]].concat(),
        (false, true) => b".".to_vec(),
        (false, false) => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_split_as_go_splits_them() {
        let split = |path: &str| {
            let (folder, file) = split(path.as_bytes());
            [folder, file].map(|part| String::from_utf8(part).expect("it is text"))
        };
        assert_eq!(split("/go/src/fmt/print.go"), ["/go/src/fmt", "print.go"]);
        assert_eq!(split("/a//b/../c/d.go"), ["/a/c", "d.go"]);
        assert_eq!(split("<autogenerated>"), [".", "<autogenerated>"]);
        assert_eq!(split("/x.go"), ["/", "x.go"]);
        assert_eq!(split("../a/b.go"), ["../a", "b.go"]);
        assert_eq!(split("a/b/"), ["a/b", "b"]);
        assert_eq!(split("/"), ["/", "/"]);
    }
}
