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

/// Undoes a run-length coding of pairs, as far as there is room: fills of slices.
#[no_mangle]
pub unsafe extern "C" fn runs(from: *const u8, n: usize, to: *mut u8, room: usize) -> usize {
    let (from, to) = (core::slice::from_raw_parts(from, n), core::slice::from_raw_parts_mut(to, room));
    let mut at = 0;
    for pair in from.chunks_exact(2) {
        let Some(rest) = to.get_mut(at..) else { return at };
        let count = rest.len().min(pair[0] as usize);
        rest.iter_mut().take(count).for_each(|byte| *byte = pair[1]);
        at += count;
    }
    at
}

/// Puts the parts of a text between commas in reverse order: copies of slices.
#[no_mangle]
pub unsafe extern "C" fn reverse(from: *const u8, n: usize, to: *mut u8) {
    let (from, mut to) = (core::slice::from_raw_parts(from, n), core::slice::from_raw_parts_mut(to, n));
    for part in from.split(|byte| *byte == b',') {
        let start = to.len().wrapping_sub(part.len());
        let Some((before, end)) = to.split_at_mut_checked(start) else { return };
        end.iter_mut().zip(part).for_each(|(to, from)| *to = *from);
        let Some((comma, rest)) = before.split_last_mut() else { return };
        *comma = b',';
        to = rest;
    }
}

/// How many of the blocks of eight numbers are equal to the first.
#[no_mangle]
pub unsafe extern "C" fn equal_blocks(from: *const u64, n: usize) -> usize {
    let all = core::slice::from_raw_parts(from, n);
    let Some(first) = all.get(..8) else { return 0 };
    all.chunks_exact(8).filter(|block| *block == first).count()
}

extern "C" {
    fn memcpy(to: *mut u8, from: *const u8, n: usize) -> *mut u8;
    fn memmove(to: *mut u8, from: *const u8, n: usize) -> *mut u8;
}

#[inline(never)]
unsafe extern "C" fn backward(to: *mut u8, from: *const u8, n: usize) -> *mut u8 {
    for at in 0..n {
        *to.add(at) = *from.add(n - 1 - at);
    }
    to
}

/// Copies blocks of n bytes, each in the way that a number says: a pointer to one of three functions, of which one is the object's.
#[no_mangle]
pub unsafe extern "C" fn copies(ways: *const u8, count: usize, from: *const u8, to: *mut u8, n: usize) {
    for at in 0..count {
        let copy: unsafe extern "C" fn(*mut u8, *const u8, usize) -> *mut u8 = match *ways.add(at) {
            0 => memcpy,
            1 => memmove,
            _ => backward,
        };
        core::hint::black_box(copy)(to.add(at * n), from.add(at * n), n);
    }
}

trait Shape {
    fn area(&self) -> f64;
    fn twice(&self) -> f64 {
        2.0 * self.area()
    }
}

struct Square(f64);
struct Oblong(f64, f64);
struct Half<'a>(&'a dyn Shape);

impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

impl Shape for Oblong {
    fn area(&self) -> f64 {
        self.0 * self.1
    }
    fn twice(&self) -> f64 {
        (self.0 + self.0) * self.1
    }
}

impl Shape for Half<'_> {
    fn area(&self) -> f64 {
        self.0.area() / 2.0
    }
}

#[inline(never)]
fn total(shapes: &[&dyn Shape]) -> f64 {
    shapes.iter().map(|shape| shape.area() + shape.twice()).sum()
}

/// Areas of shapes, by tables of functions, some of which call each other.
#[no_mangle]
pub extern "C" fn areas(a: f64, b: f64) -> f64 {
    let (square, oblong) = (Square(a), Oblong(a, b));
    let half = Half(&oblong);
    total(&[&square, &oblong, &half, &Half(&half)])
}

/// The sum of decimal numbers between spaces, without those that do not fit in 64 bits or have other letters.
#[no_mangle]
pub unsafe extern "C" fn decimals(from: *const u8, n: usize) -> u64 {
    let number = |part: &[u8]| {
        let digit = |value: u64, byte: &u8| {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
            value.checked_mul(10)?.checked_add(digit as u64)
        };
        part.iter().try_fold(0, digit)
    };
    let parts = core::slice::from_raw_parts(from, n).split(|byte| *byte == b' ');
    parts.filter_map(number).fold(0, u64::wrapping_add)
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

/// The sum of some bytes, which panics where they are not all there.
#[no_mangle]
pub unsafe extern "C" fn part(from: *const u8, n: usize, start: usize, end: usize) -> u32 {
    let bytes = core::slice::from_raw_parts(from, n);
    let count = u32::try_from(end.wrapping_sub(start)).expect("a part that ends after its start");
    assert!(count < 1000, "{count} are too many of {n}");
    bytes[start..end].iter().map(|byte| *byte as u32).sum()
}
