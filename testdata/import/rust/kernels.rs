//! Kernels that Go calls, in Rust without its library.
#![no_std]

/// The CRC-32 of IEEE 802.3, by a table.
#[no_mangle]
pub unsafe extern "C" fn crc32(from: *const u8, n: usize) -> u32 {
    let mut crc = !0_u32;
    for at in 0..n {
        crc = crc >> 8 ^ TABLE[(crc as u8 ^ *from.add(at)) as usize];
    }
    !crc
}

static TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let mut value = at as u32;
        let mut bit = 0;
        while bit < 8 {
            value = if value & 1 != 0 { value >> 1 ^ 0xedb8_8320 } else { value >> 1 };
            bit += 1;
        }
        table[at] = value;
        at += 1;
    }
    table
}

/// The sum of products, in four lanes.
#[no_mangle]
pub unsafe extern "C" fn dot(a: *const f64, b: *const f64, n: usize) -> f64 {
    let mut sums = [0.0; 4];
    let mut at = 0;
    while at + 4 <= n {
        for lane in 0..4 {
            sums[lane] += *a.add(at + lane) * *b.add(at + lane);
        }
        at += 4;
    }
    let mut sum = sums[0] + sums[1] + (sums[2] + sums[3]);
    while at < n {
        sum += *a.add(at) * *b.add(at);
        at += 1;
    }
    sum
}

/// How many bits are set.
#[no_mangle]
pub unsafe extern "C" fn ones(from: *const u64, n: usize) -> u64 {
    let mut count = 0;
    for at in 0..n {
        count += (*from.add(at)).count_ones() as u64;
    }
    count
}

#[inline(never)]
fn order(values: &mut [u32; 16], a: usize, b: usize) {
    let (low, high) = (values[a & 15].min(values[b & 15]), values[a & 15].max(values[b & 15]));
    values[a & 15] = low;
    values[b & 15] = high;
}

/// Sorts sixteen numbers, by a copy on the stack.
#[no_mangle]
pub unsafe extern "C" fn sort16(to: *mut u32) {
    let mut values = [0; 16];
    for at in 0..16 {
        values[at] = *to.add(at);
    }
    for round in 0..16 {
        let mut at = round & 1;
        while at + 1 < 16 {
            order(&mut values, at, at + 1);
            at += 2;
        }
    }
    for at in 0..16 {
        *to.add(at) = values[at];
    }
}

/// A pair by value, as C passes it.
#[repr(C)]
pub struct Pair {
    a: i64,
    b: f64,
}

/// Both halves changed.
#[no_mangle]
pub extern "C" fn change(pair: Pair, by: i32) -> Pair {
    Pair { a: pair.a.wrapping_mul(by as i64), b: pair.b + by as f64 }
}

/// The low half of a product modulo a prime, with 128 bits between.
#[no_mangle]
pub extern "C" fn mulmod(a: u64, b: u64) -> u64 {
    let wide = a as u128 * b as u128;
    let (low, high) = (wide as u64, (wide >> 64) as u64);
    low ^ high.rotate_left(7)
}

/// What a small machine computes: a table of jumps.
#[no_mangle]
pub unsafe extern "C" fn run(code: *const u8, n: usize, start: i64) -> i64 {
    let mut x = start;
    for at in 0..n {
        x = match *code.add(at) {
            0 => x.wrapping_add(1),
            1 => x.wrapping_sub(3),
            2 => x.wrapping_mul(5),
            3 => x ^ 0x55,
            4 => x >> 1,
            5 => x.rotate_left(9),
            6 => !x,
            7 => x.wrapping_neg(),
            8 => x | 0x10,
            _ => x & !0x10,
        };
    }
    x
}

/// Sorts by parts, each in a call of itself.
#[no_mangle]
pub unsafe extern "C" fn quicksort(to: *mut u32, n: usize) {
    if n < 2 {
        return;
    }
    let pivot = *to.add(n / 2);
    let (mut low, mut at, mut high) = (0, 0, n);
    while at < high {
        let value = *to.add(at);
        if value < pivot {
            *to.add(at) = *to.add(low);
            *to.add(low) = value;
            low += 1;
            at += 1;
        } else if value > pivot {
            high -= 1;
            *to.add(at) = *to.add(high);
            *to.add(high) = value;
        } else {
            at += 1;
        }
    }
    quicksort(to, low);
    quicksort(to.add(high), n - high);
}

/// The value of an expression in prefix form: `+`, `-` and `*` have two operands, all else is a digit. Two functions call each other.
#[no_mangle]
pub unsafe extern "C" fn prefix(text: *const u8, n: usize) -> i64 {
    let mut at = 0;
    operand(text, n, &mut at)
}

#[inline(never)]
unsafe fn operand(text: *const u8, n: usize, at: &mut usize) -> i64 {
    if *at >= n {
        return 0;
    }
    let letter = *text.add(*at);
    *at += 1;
    match letter {
        b'+' | b'-' | b'*' => operation(letter, text, n, at),
        digit => digit as i64 - 0x30,
    }
}

#[inline(never)]
unsafe fn operation(letter: u8, text: *const u8, n: usize, at: &mut usize) -> i64 {
    let first = operand(text, n, at);
    let second = operand(text, n, at);
    match letter {
        b'+' => first.wrapping_add(second),
        b'-' => first.wrapping_sub(second),
        _ => first.wrapping_mul(second),
    }
}
