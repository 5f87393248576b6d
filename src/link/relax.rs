//! Relaxation: instructions are rewritten to cheaper ones once addresses are known (psABI for AMD64, B.2; ELF handling for
//! thread-local storage, 11.1).
//!
//! In: the bytes around a relocation. Out: which rewrite they allow, and the rewrite itself. If none is possible a GOT slot
//! is needed, so the answer must be the same when slots are counted and when bytes are written.

use crate::link::model::relocation::Load;

/// What a load of an address from the GOT is rewritten to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum GotForm {
    /// `mov x@GOTPCREL(%rip), %r` → `lea x(%rip), %r`.
    Lea,
    /// `call *x@GOTPCREL(%rip)` → `addr32 call x`.
    Call,
    /// `jmp *x@GOTPCREL(%rip)` → `jmp x; nop`.
    Jump,
    /// `test %r, x@GOTPCREL(%rip)` → `test $x, %r`.
    Test,
    /// `add x@GOTPCREL(%rip), %r` → `add $x, %r`, and the other seven operations like it.
    Arithmetic,
}

/// The rewrite that the load at `at` allows. An immediate operand can hold an address only if it is `low`.
pub(crate) fn got_load(bytes: &[u8], at: usize, load: Load, low: bool) -> Option<GotForm> {
    let (is_plain, has_rex) = match load {
        Load::Fixed => return None,
        // From compilers that predate the relaxable kinds: a `mov` is recognized by its bytes.
        Load::Unmarked => (true, true),
        Load::WithRex => (false, true),
        Load::WithoutRex => (false, false),
    };
    let before = bytes.get(at.checked_sub(2 + usize::from(has_rex))?..at)?;
    if has_rex && before[0] & 0xf0 != 0x40 || bytes.len() < at + 4 {
        return None;
    }
    let [opcode, modrm] = [before[before.len() - 2], before[before.len() - 1]];
    // The operand must be RIP-relative.
    if modrm & 0xc7 != 0x05 {
        return None;
    }
    match (opcode, modrm) {
        (0x8b, _) if !is_plain || before[0] & 0xfb == 0x48 => Some(GotForm::Lea),
        _ if is_plain => None,
        (0xff, 0x15) if !has_rex => Some(GotForm::Call),
        (0xff, 0x25) if !has_rex => Some(GotForm::Jump),
        (0x85, _) if low => Some(GotForm::Test),
        (_, _) if low && opcode & 0xc7 == 0x03 => Some(GotForm::Arithmetic),
        _ => None,
    }
}

/// Rewrites the load at `at`; its field is at address `address`, the symbol at `target`. The error is a value that does not
/// fit.
pub(crate) fn rewrite_got_load(
    form: GotForm,
    has_rex: bool,
    bytes: &mut [u8],
    at: usize,
    address: u64,
    target: u64,
) -> Result<(), i64> {
    let distance = target.wrapping_sub(address).wrapping_sub(4) as i64;
    let reg = bytes[at - 1] >> 3 & 7;
    match form {
        GotForm::Lea => {
            bytes[at - 2] = 0x8d;
            put(bytes, at, distance)
        }
        GotForm::Call => {
            bytes[at - 2..at].copy_from_slice(&[0x67, 0xe8]);
            put(bytes, at, distance)
        }
        GotForm::Jump => {
            bytes[at - 2] = 0xe9;
            bytes[at + 3] = 0x90;
            // The field starts one byte earlier.
            put(bytes, at - 1, distance.wrapping_add(1))
        }
        GotForm::Test => {
            bytes[at - 2..at].copy_from_slice(&[0xf7, 0xc0 | reg]);
            move_register(bytes, at, has_rex);
            put(bytes, at, target as i64)
        }
        GotForm::Arithmetic => {
            let operation = bytes[at - 2] & 0x38;
            bytes[at - 2..at].copy_from_slice(&[0x81, 0xc0 | operation | reg]);
            move_register(bytes, at, has_rex);
            put(bytes, at, target as i64)
        }
    }
}

/// Moves the register from ModRM.reg to ModRM.rm, and its fourth bit from REX.R to REX.B.
fn move_register(bytes: &mut [u8], at: usize, has_rex: bool) {
    if has_rex {
        let rex = bytes[at - 3];
        bytes[at - 3] = rex & !0x05 | rex >> 2 & 1;
    }
}

/// Whether the instruction at `at` is `mov x@GOTTPOFF(%rip), %r` or `add x@GOTTPOFF(%rip), %r`.
pub(crate) fn thread_offset_load(bytes: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(3).and_then(|start| bytes.get(start..at)) else { return false };
    let is_known = before[0] & 0xfb == 0x48 && matches!(before[1], 0x8b | 0x03) && before[2] & 0xc7 == 0x05;
    is_known && bytes.len() >= at + 4
}

/// Rewrites it to `mov $offset, %r` or `add $offset, %r`.
pub(crate) fn rewrite_thread_offset_load(bytes: &mut [u8], at: usize, offset: i64) -> Result<(), i64> {
    let reg = bytes[at - 1] >> 3 & 7;
    bytes[at - 2] = if bytes[at - 2] == 0x8b { 0xc7 } else { 0x81 };
    bytes[at - 1] = 0xc0 | reg;
    move_register(bytes, at, true);
    put(bytes, at, offset)
}

/// Whether the call of `__tls_get_addr` after the field at `at` uses the large code model, which adds the start of the GOT
/// in %rbx or %r15: `movabs $f@PLTOFF, %rax; add %r, %rax; call *%rax` (psABI for AMD64, 3.5.7).
fn large_call(bytes: &[u8], at: usize) -> bool {
    let Some(code) = bytes.get(at + 4..at + 19) else { return false };
    code[..2] == [0x48, 0xb8]
        && matches!(code[10..13], [0x48, 0x01, 0xd8] | [0x4c, 0x01, 0xf8])
        && code[13..] == [0xff, 0xd0]
}

/// The size of the load together with such a call.
const LARGE: usize = 22;

/// `data16 lea x@TLSGD(%rip), %rdi`, and the two forms of the `__tls_get_addr` call after it.
const GENERAL_DYNAMIC: ([u8; 4], [[u8; 4]; 2]) =
    ([0x66, 0x48, 0x8d, 0x3d], [[0x66, 0x66, 0x48, 0xe8], [0x66, 0x48, 0xff, 0x15]]);

/// If the field at `at` belongs to such a sequence: whether its call is a large one.
pub(crate) fn general_dynamic(bytes: &[u8], at: usize) -> Option<bool> {
    let (load, calls) = GENERAL_DYNAMIC;
    if large_call(bytes, at) && at.checked_sub(3).is_some_and(|start| bytes[start..at] == load[1..]) {
        return Some(true);
    }
    let code = at.checked_sub(4).and_then(|start| bytes.get(start..at + 12))?;
    (code[..4] == load && calls.iter().any(|call| code[8..12] == *call)).then_some(false)
}

/// Rewrites it to `mov %fs:0, %rax; lea offset(%rax), %rax`. Other relocations may have changed the bytes since.
pub(crate) fn rewrite_general_dynamic(
    bytes: &mut [u8],
    at: usize,
    is_large: bool,
    offset: i64,
) -> Result<(), i64> {
    const CODE: [u8; 12] = [0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0, 0x48, 0x8d, 0x80];
    if is_large {
        bytes[at - 3..at + 9].copy_from_slice(&CODE);
        bytes[at + 13..at + 19].copy_from_slice(&[0x66, 0x0f, 0x1f, 0x44, 0, 0]);
        return put(bytes, at + 9, offset);
    }
    bytes[at - 4..at + 8].copy_from_slice(&CODE);
    put(bytes, at + 8, offset)
}

/// If the field at `at` belongs to `lea x@TLSLD(%rip), %rdi` followed by a call: the length of both, in bytes.
pub(crate) fn local_dynamic(bytes: &[u8], at: usize) -> Option<usize> {
    let code = bytes.get(at.checked_sub(3)?..)?;
    let length = match code.get(7..9)? {
        [0xe8, _] => 12,
        [0xff, 0x15] => 13,
        [0x48, 0xb8] if large_call(bytes, at) => LARGE,
        _ => return None,
    };
    (code[..3] == [0x48, 0x8d, 0x3d] && code.len() >= length).then_some(length)
}

/// Rewrites both to `mov %fs:0, %rax`, padded with prefixes.
pub(crate) fn rewrite_local_dynamic(bytes: &mut [u8], at: usize, length: usize) {
    const CODE: [u8; 9] = [0x64, 0x48, 0x8b, 0x04, 0x25, 0, 0, 0, 0];
    let code = &mut bytes[at - 3..at - 3 + length];
    if length == LARGE {
        code[..9].copy_from_slice(&CODE);
        code[9..].copy_from_slice(&[0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0, 0x0f, 0x1f, 0x44, 0, 0]);
        return;
    }
    code.fill(0x66);
    code[length - CODE.len()..].copy_from_slice(&CODE);
}

/// Whether the instruction at `at` is `lea x@TLSDESC(%rip), %r`.
pub(crate) fn descriptor(bytes: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(3).and_then(|start| bytes.get(start..at)) else { return false };
    before[0] & 0xfb == 0x48 && before[1] == 0x8d && before[2] & 0xc7 == 0x05 && bytes.len() >= at + 4
}

/// Rewrites it to `mov $offset, %r`.
pub(crate) fn rewrite_descriptor(bytes: &mut [u8], at: usize, offset: i64) -> Result<(), i64> {
    bytes[at - 2] = 0xc7;
    bytes[at - 1] = 0xc0 | bytes[at - 1] >> 3 & 7;
    move_register(bytes, at, true);
    put(bytes, at, offset)
}

/// Whether `call *x@TLSCALL(%rax)` is at `at`.
pub(crate) fn descriptor_call(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..at.saturating_add(2)) == Some(&[0xff, 0x10])
}

/// Rewrites it to `xchg %ax, %ax`.
pub(crate) fn rewrite_descriptor_call(bytes: &mut [u8], at: usize) {
    bytes[at..at + 2].copy_from_slice(&[0x66, 0x90]);
}

fn put(bytes: &mut [u8], at: usize, value: i64) -> Result<(), i64> {
    let short = i32::try_from(value).map_err(|_| value)?;
    bytes[at..at + 4].copy_from_slice(&short.to_le_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Encodings from the Intel manual: the instruction before and after relaxation.
    fn got(before: &[u8], load: Load, after: &[u8]) {
        let (mut bytes, at) = (before.to_vec(), before.len() - 4);
        let form = got_load(&bytes, at, load, true).expect("it can be rewritten");
        let has_rex = load == Load::WithRex;
        rewrite_got_load(form, has_rex, &mut bytes, at, 0x1000 + at as u64, 0x2000).unwrap();
        assert_eq!(bytes, after, "{before:x?}");
    }

    #[test]
    fn loads_from_the_got_become_direct() {
        // lea 0xff9(%rip), %rax at 0x1000, 7 bytes long.
        got(&[0x48, 0x8b, 0x05, 0, 0, 0, 0], Load::WithRex, &[0x48, 0x8d, 0x05, 0xf9, 0x0f, 0, 0]);
        got(&[0xff, 0x15, 0, 0, 0, 0], Load::WithoutRex, &[0x67, 0xe8, 0xfa, 0x0f, 0, 0]);
        got(&[0xff, 0x25, 0, 0, 0, 0], Load::WithoutRex, &[0xe9, 0xfb, 0x0f, 0, 0, 0x90]);
        // test %r9, x → test $x, %r9: REX.R becomes REX.B.
        got(&[0x4c, 0x85, 0x0d, 0, 0, 0, 0], Load::WithRex, &[0x49, 0xf7, 0xc1, 0, 0x20, 0, 0]);
        // cmp x, %rcx → cmp $x, %rcx.
        got(&[0x48, 0x3b, 0x0d, 0, 0, 0, 0], Load::WithRex, &[0x48, 0x81, 0xf9, 0, 0x20, 0, 0]);
    }

    #[test]
    fn thread_local_calls_become_loads() {
        let mut bytes = vec![0x66, 0x48, 0x8d, 0x3d, 0, 0, 0, 0, 0x66, 0x66, 0x48, 0xe8, 0, 0, 0, 0];
        assert_eq!(general_dynamic(&bytes, 4), Some(false));
        rewrite_general_dynamic(&mut bytes, 4, false, -8).unwrap();
        assert_eq!(bytes, [0x64, 0x48, 0x8b, 4, 0x25, 0, 0, 0, 0, 0x48, 0x8d, 0x80, 0xf8, 0xff, 0xff, 0xff]);
        let mut bytes = vec![0x48, 0x8d, 0x3d, 0, 0, 0, 0, 0xe8, 0, 0, 0, 0];
        rewrite_local_dynamic(
            &mut bytes,
            3,
            local_dynamic(&[0x48, 0x8d, 0x3d, 0, 0, 0, 0, 0xe8, 0, 0, 0, 0], 3).unwrap(),
        );
        assert_eq!(bytes, [0x66, 0x66, 0x66, 0x64, 0x48, 0x8b, 4, 0x25, 0, 0, 0, 0]);
        // add x@GOTTPOFF(%rip), %r12 → add $-8, %r12.
        let mut bytes = vec![0x4c, 0x03, 0x25, 0, 0, 0, 0];
        assert!(thread_offset_load(&bytes, 3));
        rewrite_thread_offset_load(&mut bytes, 3, -8).unwrap();
        assert_eq!(bytes, [0x49, 0x81, 0xc4, 0xf8, 0xff, 0xff, 0xff]);
    }

    #[test]
    fn a_sequence_is_rewritten_as_it_was_found() {
        let mut bytes = vec![
            0x48, 0x8d, 0x3d, 0, 0, 0, 0, 0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0x48, 0x01, 0xd8, 0xff, 0xd0,
        ];
        let is_large = general_dynamic(&bytes, 3);
        assert_eq!(is_large, Some(true));
        // Another relocation applies to the call's opcode.
        bytes[7..11].fill(0);
        rewrite_general_dynamic(&mut bytes, 3, true, -8).unwrap();
        assert_eq!(bytes[..9], [0x64, 0x48, 0x8b, 4, 0x25, 0, 0, 0, 0]);
    }

    #[test]
    fn what_is_not_known_stays() {
        assert_eq!(got_load(&[0x8b], 1, Load::WithoutRex, true), None);
        assert_eq!(got_load(&[0x48, 0x8b, 0x04, 0, 0, 0, 0], 3, Load::WithRex, true), None);
        assert_eq!(got_load(&[0x48, 0x3b, 0x0d, 0, 0, 0, 0], 3, Load::WithRex, false), None);
        assert!(
            general_dynamic(&[0; 16], 4).is_none()
                && general_dynamic(&[], 0).is_none()
                && !descriptor(&[0x48], 1)
        );
        assert!(local_dynamic(&[0x48, 0x8d, 0x3d, 0, 0], 3).is_none() && !descriptor_call(&[0xff], 0));
    }
}
