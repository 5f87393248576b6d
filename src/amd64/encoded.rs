//! The bytes of one instruction under construction.
//!
//! In: bytes and fields in order. Out: the instruction, and the offsets of its fields, for relocations.

/// The bytes of one instruction. Offsets are relative to its first byte; 0 means that there is no such field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Encoded {
    /// The first `len` bytes are the instruction, the rest is 0. There is room to write eight bytes at any offset in it.
    bytes: [u8; 24],
    /// In bytes.
    pub len: u8,
    /// The offset of the displacement.
    pub disp_at: u8,
    /// 0, 1 or 4 bytes.
    pub disp_len: u8,
    /// The offset of the immediate. With `imm_len` set it may be 0: BYTE, WORD, LONG and QUAD consist only of an immediate.
    pub imm_at: u8,
    /// 0, 1, 2, 4 or 8 bytes.
    pub imm_len: u8,
}

impl Encoded {
    /// The instruction's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    /// Appends the bytes: always 16, then truncates, which is faster than copying the exact number.
    pub(crate) fn append_to(&self, code: &mut Vec<u8>) {
        let [sixteen @ .., _, _, _, _, _, _, _, _] = self.bytes;
        let sixteen: [u8; 16] = sixteen;
        let end = code.len() + usize::from(self.len);
        code.extend_from_slice(&sixteen);
        code.truncate(end);
    }

    /// Writes eight bytes, lowest first; those past the field are overwritten later.
    pub(super) fn put(&mut self, at: usize, bytes: u64) {
        if let Some(place) = self.bytes.get_mut(at..at + 8) {
            place.copy_from_slice(&bytes.to_le_bytes());
        }
    }

    /// Writes an immediate, truncated to its field: the form was chosen by a range that allows for it.
    pub(super) fn put_immediate(&mut self, at: usize, value: i64, len: u8) {
        let unused = 64 - 8 * u32::from(len);
        self.put(at, (value as u64) << unused >> unused);
        self.imm_at = at as u8;
        self.imm_len = len;
    }
}
