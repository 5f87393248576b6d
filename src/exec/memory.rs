//! Memory from the kernel, writable first and then what each part is to be: never writable and executable at once.
//!
//! In: sizes. Out: a mapping that is given back when dropped.

use std::io;
use std::ops::Range;
use std::os::fd::AsRawFd;

/// Bytes of a page on amd64.
pub(super) const PAGE: u64 = 4096;

/// What may be done with a part of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    Execute,
    Read,
    Write,
}

/// Pages that are still writable, and seen by nobody else.
#[derive(Debug)]
pub(super) struct Draft(Mapping);

/// Pages that are in use.
#[derive(Debug)]
pub(super) struct Mapping {
    start: *mut libc::c_void,
    size: usize,
}

// SAFETY: the pages belong to the process, not to a thread, and `Mapping` itself gives no access to them.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Draft {
    /// Maps pages for so many bytes, of which there is at least one; `low` asks for addresses of 31 bits.
    pub(super) fn new(size: usize, low: bool) -> io::Result<Self> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | if low { libc::MAP_32BIT } else { 0 };
        // SAFETY: new anonymous pages at an address that the kernel chooses replace nothing.
        let start = unsafe {
            libc::mmap(std::ptr::null_mut(), size, libc::PROT_READ | libc::PROT_WRITE, flags, -1, 0)
        };
        if start == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        Ok(Self(Mapping { start, size }))
    }

    /// The address of the first byte.
    pub(super) fn start(&self) -> u64 {
        self.0.start()
    }

    /// All bytes, zero at first.
    pub(super) fn bytes(&mut self) -> &mut [u8] {
        // SAFETY: the pages are mapped, readable, writable and initialized by the kernel, and `self` is their only owner.
        unsafe { std::slice::from_raw_parts_mut(self.0.start.cast::<u8>(), self.0.size) }
    }

    /// Gives each part, from page to page, its access for good.
    pub(super) fn finish(self, parts: &[(Range<u64>, Access)]) -> io::Result<Mapping> {
        for (range, access) in parts {
            let protection = match access {
                Access::Execute => libc::PROT_READ | libc::PROT_EXEC,
                Access::Read => libc::PROT_READ,
                Access::Write => continue,
            };
            let (start, end) = (range.start as usize, (range.end as usize).min(self.0.size));
            if start >= end {
                continue;
            }
            // SAFETY: the range is inside the mapping, and no reference into it is left.
            let failed = unsafe { libc::mprotect(self.0.start.byte_add(start), end - start, protection) };
            if failed != 0 {
                return Err(io::Error::last_os_error());
            }
        }
        Ok(self.0)
    }
}

impl Mapping {
    /// The address of the first byte.
    pub(super) fn start(&self) -> u64 {
        self.start as u64
    }

    /// Bytes of a part that is not written any more, by offset.
    pub(super) fn read(&self, part: Range<u64>) -> &[u8] {
        let (start, end) = (part.start as usize, (part.end as usize).min(self.size));
        let size = end.saturating_sub(start);
        // SAFETY: the range is inside the mapping, which is readable, and code is not written after `Draft::finish`.
        unsafe { std::slice::from_raw_parts(self.start.byte_add(start.min(self.size)).cast::<u8>(), size) }
    }
}

/// Maps the first page of a file as code, and leaves it: perf records this, and so learns of the file.
pub(super) fn map_for_good(file: &impl AsRawFd) -> io::Result<()> {
    let protection = libc::PROT_READ | libc::PROT_EXEC;
    // SAFETY: a new mapping at an address that the kernel chooses replaces nothing, and nobody uses this one.
    let start = unsafe {
        libc::mmap(std::ptr::null_mut(), PAGE as usize, protection, libc::MAP_PRIVATE, file.as_raw_fd(), 0)
    };
    if start == libc::MAP_FAILED { Err(io::Error::last_os_error()) } else { Ok(()) }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the pages were mapped by `Draft::new`, and nobody refers to them any more: whoever could borrows the image that owns
        // this, and the kernel has been told to leave a handler's stack alone.
        unsafe { libc::munmap(self.start, self.size) };
    }
}
