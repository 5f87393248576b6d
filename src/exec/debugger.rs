//! Names and lines for gdb and perf.
//!
//! In: an image. Out: an object registered with gdb's JIT interface as long as the image lives, and names in perf's map file.
//! <https://sourceware.org/gdb/current/onlinedocs/gdb.html/JIT-Interface.html>, tools/perf/Documentation/jit-interface.txt.

use super::image::Image;
use std::arch::global_asm;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::ptr::null_mut;
use std::sync::Mutex;

// Weak, since other compilers in the process have the same; gdb stops where the function is called.
global_asm!(
    ".weak __jit_debug_register_code",
    ".type __jit_debug_register_code, @function",
    "__jit_debug_register_code:",
    "nop",
    "ret",
    ".size __jit_debug_register_code, . - __jit_debug_register_code",
    ".pushsection .data.__jit_debug_descriptor, \"aw\", @progbits",
    ".weak __jit_debug_descriptor",
    ".type __jit_debug_descriptor, @object",
    ".p2align 3",
    "__jit_debug_descriptor:",
    ".long 1",
    ".long 0",
    ".quad 0",
    ".quad 0",
    ".size __jit_debug_descriptor, 24",
    ".popsection",
);

/// An object that gdb knows.
#[repr(C)]
struct CodeEntry {
    next: *mut CodeEntry,
    previous: *mut CodeEntry,
    object: *const u8,
    size: u64,
}

/// The list of objects.
#[repr(C)]
struct Descriptor {
    version: u32,
    action: u32,
    relevant: *mut CodeEntry,
    first: *mut CodeEntry,
}

unsafe extern "C" {
    static mut __jit_debug_descriptor: Descriptor;
    fn __jit_debug_register_code();
}

/// Actions.
const REGISTER: u32 = 1;
const UNREGISTER: u32 = 2;

/// The list is changed by one thread at a time.
static LIST: Mutex<()> = Mutex::new(());

/// An object registered with gdb.
#[derive(Debug)]
pub(super) struct Registered {
    entry: *mut CodeEntry,
    _object: Vec<u8>,
}

// SAFETY: the entry is only touched under the lock.
unsafe impl Send for Registered {}
// SAFETY: as above.
unsafe impl Sync for Registered {}

impl Registered {
    /// Registers an ELF object whose sections have these addresses.
    pub(super) fn new(mut object: Vec<u8>, sections: &[(&str, u64)]) -> Self {
        place(&mut object, sections);
        let (size, start) = (object.len() as u64, object.as_ptr());
        let entry = Box::into_raw(Box::new(CodeEntry {
            next: null_mut(),
            previous: null_mut(),
            object: start,
            size,
        }));
        let _lock = LIST.lock();
        // SAFETY: under the lock, the list consists of entries that are alive; the new one is linked in at its start.
        unsafe {
            let list = &raw mut __jit_debug_descriptor;
            (*entry).next = (*list).first;
            if let Some(next) = (*entry).next.as_mut() {
                next.previous = entry;
            }
            (*list).first = entry;
            ((*list).relevant, (*list).action) = (entry, REGISTER);
            __jit_debug_register_code();
        }
        Self { entry, _object: object }
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        let _lock = LIST.lock();
        // SAFETY: under the lock, the entry is in the list, and its neighbours are alive; nobody else has it after this.
        unsafe {
            let list = &raw mut __jit_debug_descriptor;
            let (next, previous) = ((*self.entry).next, (*self.entry).previous);
            match previous.as_mut() {
                Some(previous) => previous.next = next,
                None => (*list).first = next,
            }
            if let Some(next) = next.as_mut() {
                next.previous = previous;
            }
            ((*list).relevant, (*list).action) = (self.entry, UNREGISTER);
            __jit_debug_register_code();
            (*list).relevant = null_mut();
            drop(Box::from_raw(self.entry));
        }
    }
}

/// Writes the addresses of sections into an object's section headers (`Elf64_Shdr`, in the gABI).
fn place(object: &mut [u8], sections: &[(&str, u64)]) {
    const HEADERS: usize = 0x28;
    const COUNT: usize = 0x3c;
    const NAMES: usize = 0x3e;
    const SIZE: usize = 64;
    let word = |object: &[u8], at: usize| -> usize {
        object
            .get(at..at + 8)
            .map_or(0, |bytes| u64::from_le_bytes(bytes.try_into().unwrap_or_default()) as usize)
    };
    let (headers, counts) = (word(object, HEADERS), word(object, COUNT));
    let (count, names) = (counts & 0xffff, (word(object, NAMES)) & 0xffff);
    let strings = word(object, headers + names * SIZE + 24);
    for header in (0..count).map(|index| headers + index * SIZE) {
        let start = strings + (word(object, header) & 0xffff_ffff);
        let name =
            object.get(start..).and_then(|rest| rest.split(|byte| *byte == 0).next()).unwrap_or_default();
        let address =
            sections.iter().find(|(known, _)| known.as_bytes() == name).map(|(_, address)| *address);
        if let (Some(address), Some(field)) = (address, object.get_mut(header + 16..header + 24)) {
            field.copy_from_slice(&address.to_le_bytes());
        }
    }
}

/// Adds the image's functions to perf's map file of this process.
pub(super) fn write_perf_map(image: &Image) -> io::Result<()> {
    let mut text = String::new();
    for named in image.symbols.iter().filter(|named| named.is_code && named.size > 0) {
        text.push_str(&format!("{:x} {:x} {}\n", named.address, named.size, named.name));
    }
    let path = format!("/tmp/perf-{}.map", std::process::id());
    // One write: lines of several threads do not mix.
    // Others may plant links in /tmp.
    let mut options = OpenOptions::new();
    options.create(true).append(true).custom_flags(libc::O_NOFOLLOW);
    options.open(path)?.write_all(text.as_bytes())
}
