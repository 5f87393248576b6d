//! The checksum at the end of a zlib stream: Adler-32 (RFC 1950, section 8.2).

const MODULUS: u64 = 65_521;

/// Bytes summed in parallel, so that the compiler vectorizes the loop.
const LANES: usize = 16;

/// Rows of lanes between reductions: a lane's weighted sum is at most 255 * ROWS² / 2, which must fit in 32 bits.
const ROWS: usize = 5_000;

/// The checksum of `data`.
pub(super) fn checksum(data: &[u8]) -> u32 {
    let (mut a, mut b) = (1, 0);
    for chunk in data.chunks(ROWS * LANES) {
        let (rows, tail) = chunk.as_chunks::<LANES>();
        // For each lane the sum of its bytes, and the sum in which each byte counts once for every row after its own.
        let (mut sums, mut weighted) = ([0u32; LANES], [0u32; LANES]);
        for row in rows {
            for lane in 0..LANES {
                weighted[lane] += sums[lane];
                sums[lane] += u32::from(row[lane]);
            }
        }
        b += a * (rows.len() * LANES) as u64;
        for lane in 0..LANES {
            let sum = u64::from(sums[lane]);
            a += sum;
            b += u64::from(weighted[lane]) * LANES as u64 + sum * (LANES - lane) as u64;
        }
        for &byte in tail {
            a += u64::from(byte);
            b += a;
        }
        a %= MODULUS;
        b %= MODULUS;
    }
    (b << 16 | a) as u32
}
