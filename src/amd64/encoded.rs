//! The bytes of one instruction while they are made.
//!
//! In: bytes and fields in their order. Out: the instruction, and where its fields are, for relocations.

/// The bytes of one instruction. Places count from its first byte; 0 means that there is no such field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Encoded {
    /// The first `len` are the instruction, the rest is 0. There is room to write eight at any place in it.
    bytes: [u8; 24],
    /// In bytes.
    pub len: u8,
    /// Where the displacement is.
    pub disp_at: u8,
    /// 0, 1 or 4 bytes.
    pub disp_len: u8,
    /// Where the immediate is. It may be 0 with `imm_len` set: BYTE, WORD, LONG and QUAD are nothing else.
    pub imm_at: u8,
    /// 0, 1, 2, 4 or 8 bytes.
    pub imm_len: u8,
}

impl Encoded {
    /// The instruction's bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }

    /// Appends the bytes: 16 at once, then what is too much is cut, which is faster than copying as many as there are.
    pub(crate) fn append_to(&self, code: &mut Vec<u8>) {
        let [sixteen @ .., _, _, _, _, _, _, _, _] = self.bytes;
        let sixteen: [u8; 16] = sixteen;
        let end = code.len() + usize::from(self.len);
        code.extend_from_slice(&sixteen);
        code.truncate(end);
    }

    /// Writes eight bytes, the lowest first, of which those count that are not overwritten.
    pub(super) fn put(&mut self, at: usize, bytes: u64) {
        if let Some(place) = self.bytes.get_mut(at..at + 8) {
            place.copy_from_slice(&bytes.to_le_bytes());
        }
    }

    /// Writes an immediate, cut to its field: the form was chosen by a range that allows for it.
    pub(super) fn put_immediate(&mut self, at: usize, value: i64, len: u8) {
        let unused = 64 - 8 * u32::from(len);
        self.put(at, (value as u64) << unused >> unused);
        self.imm_at = at as u8;
        self.imm_len = len;
    }
}
