//! Reads a line of a hex dump directly: large listings are mostly such lines.
//!
//! In: a line. Out: its offset and bytes, if it is as Go prints it: `\t0x0010 48 8b … c3  H.D$.H.\$.H.\$.H`. All other lines,
//! and those that are wrong, are left to the general way, which takes these too.

/// Bytes in a line, at most.
const WIDTH: usize = 16;

/// The columns of the bytes, and two blanks.
const COLUMNS: usize = 3 * WIDTH + 2;

/// What [`digit`] gives for characters that are no digits.
const NO_DIGIT: u8 = 0xff;

/// The value of each hexadecimal digit.
const DIGITS: [u8; 256] = {
    let mut table = [NO_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        let digit = b"0123456789abcdef"[value];
        table[digit as usize] = value as u8;
        table[digit.to_ascii_uppercase() as usize] = value as u8;
        value += 1;
    }
    table
};

/// The bytes of a line.
pub(super) struct Dumped {
    /// The offset printed on it.
    pub(super) offset: u32,
    bytes: [u8; WIDTH],
    count: usize,
}

impl Dumped {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.count]
    }
}

/// The bytes of a line whose text ends in something other than a blank.
#[inline]
pub(super) fn read(line: &[u8]) -> Option<Dumped> {
    let (offset, length) = offset(line)?;
    let behind = &line[length..];
    let count = behind.len().checked_sub(COLUMNS).filter(|count| (1..=WIDTH).contains(count))?;
    let (columns, printed) = behind.split_at(COLUMNS);
    let (filled, blank) = columns.split_at(3 * count);
    let mut bytes = [0; WIDTH];
    // Whether anything is wrong is asked once, at the end: a branch for each byte would take longer.
    let mut wrong = blank.iter().fold(0, |wrong, byte| wrong | (byte ^ b' '));
    for ((byte, column), printed) in bytes.iter_mut().zip(filled.chunks_exact(3)).zip(printed) {
        let (high, low) = (digit(column[1]), digit(column[2]));
        *byte = high << 4 | low & 0xf;
        wrong |= (high | low) & 0xf0 | column[0] ^ b' ' | character(*byte) ^ printed;
    }
    (wrong == 0 && !printed.ends_with(b" ")).then_some(Dumped { offset, bytes, count })
}

/// The offset at the start of a line, `\t0x` and four to eight digits, and its length.
#[inline]
pub(super) fn offset(line: &[u8]) -> Option<(u32, usize)> {
    let (front, rest) = line.split_first_chunk()?;
    let mut value = 0;
    let mut count = 0;
    while let Some(digit) = rest.get(count).map(|byte| digit(*byte)).filter(|digit| *digit != NO_DIGIT) {
        value = value << 4 | u32::from(digit);
        count += 1;
    }
    (front == b"\t0x" && (4..=8).contains(&count)).then_some((value, front.len() + count))
}

/// The value of a hexadecimal digit, or [`NO_DIGIT`].
fn digit(byte: u8) -> u8 {
    DIGITS[usize::from(byte)]
}

/// The character that stands for a byte.
fn character(byte: u8) -> u8 {
    if matches!(byte, b' '..=b'~') { byte } else { b'.' }
}
