//! Code with its lines, for perf.
//!
//! In: an image, the units in it, a folder. Out: records in the folder's `jit-PID.dump`, from which `perf inject --jit` makes objects.
//! The format is that of tools/perf/Documentation/jitdump-specification.txt; times are those of `perf record -k mono`.

use super::image::{Image, Named};
use super::memory;
use crate::obj::Unit;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

const MAGIC: u32 = 0x4a69_5444;
const VERSION: u32 = 1;
const HEADER_SIZE: u32 = 40;

/// amd64, as ELF numbers processors.
const EM_X86_64: u32 = 62;

/// Kinds of records.
const CODE_LOAD: u32 = 0;
const CODE_DEBUG_INFO: u32 = 2;

/// Bytes of a record before what is its own: kind, size, time.
const PREFIX: usize = 16;

/// The files of this process, which stay open, since perf notices that they are mapped: path, file, and the number of the next function.
static OPEN: Mutex<Vec<(PathBuf, File, u64)>> = Mutex::new(Vec::new());

/// Adds the functions of an image of `units` to the process's file in a folder.
pub(super) fn write(folder: &Path, image: &Image, units: &[&Unit]) -> io::Result<()> {
    let mut open = OPEN.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let path = folder.join(format!("jit-{}.dump", std::process::id()));
    let index = match open.iter().position(|(known, ..)| *known == path) {
        Some(index) => index,
        None => {
            let file = create(&path)?;
            open.push((path, file, 0));
            open.len() - 1
        }
    };
    let (_, file, next) = &mut open[index];
    let mut out = Vec::new();
    for named in image.symbols.iter().filter(|named| named.is_code && named.size > 0) {
        lines(&mut out, units[named.unit], named);
        load(&mut out, image, named, *next);
        *next += 1;
    }
    file.write_all(&out)
}

/// Makes the file, with its head, and maps it.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    // Others may plant links in shared folders.
    options.create(true).truncate(true).read(true).write(true).custom_flags(libc::O_NOFOLLOW);
    let mut file = options.open(path)?;
    let mut head = Vec::new();
    for word in [MAGIC, VERSION, HEADER_SIZE, EM_X86_64, 0, std::process::id()] {
        head.extend(word.to_le_bytes());
    }
    head.extend(now().to_le_bytes());
    head.extend(0_u64.to_le_bytes());
    file.write_all(&head)?;
    memory::map_for_good(&file)?;
    Ok(file)
}

/// The lines of a function, which come before its code.
fn lines(out: &mut Vec<u8>, unit: &Unit, named: &Named) {
    let function = unit.symbol(named.symbol).function.and_then(|index| unit.functions.get(index as usize));
    let Some(function) = function else { return };
    let (mut rows, mut count, mut last) = (Vec::new(), 0_u64, None);
    for prog in function.progs.iter().filter(|prog| prog.size > 0) {
        let (file, line) = unit.lines.resolve(prog.line);
        if last.replace((file, line)) == Some((file, line)) {
            continue;
        }
        rows.extend((named.address + u64::from(prog.pc)).to_le_bytes());
        rows.extend(line.to_le_bytes());
        rows.extend(0_u32.to_le_bytes());
        rows.extend(file.as_bytes());
        rows.push(0);
        count += 1;
    }
    let mut body = Vec::new();
    body.extend(named.address.to_le_bytes());
    body.extend(count.to_le_bytes());
    body.extend(rows);
    record(out, CODE_DEBUG_INFO, &body);
}

/// A function's name and code.
fn load(out: &mut Vec<u8>, image: &Image, named: &Named, index: u64) {
    let mut body = Vec::new();
    body.extend(std::process::id().to_le_bytes());
    body.extend(thread().to_le_bytes());
    for word in [named.address, named.address, named.size, index] {
        body.extend(word.to_le_bytes());
    }
    body.extend(named.name.as_bytes());
    body.push(0);
    body.extend(image.code_of(named));
    record(out, CODE_LOAD, &body);
}

fn record(out: &mut Vec<u8>, kind: u32, body: &[u8]) {
    out.extend(kind.to_le_bytes());
    out.extend(((PREFIX + body.len()) as u32).to_le_bytes());
    out.extend(now().to_le_bytes());
    out.extend(body);
}

/// Nanoseconds of the clock that `perf record -k mono` goes by.
fn now() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the kernel writes the time to a variable of that type.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

fn thread() -> u32 {
    // SAFETY: the call has no arguments and no effect.
    (unsafe { libc::gettid() }) as u32
}
