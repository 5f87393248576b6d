//! The assembly as safe functions.

/// The declarations that the build script made.
mod sys {
    include!(concat!(env!("OUT_DIR"), "/kernels.rs"));
}

/// A slice of Go over a slice of Rust.
fn go<T>(slice: &[T]) -> sys::GoSlice {
    let len = slice.len() as i64;
    sys::GoSlice { data: slice.as_ptr().cast_mut().cast(), len, cap: len }
}

/// Takes the whole blocks of 64 bytes at the front of `bytes` into the SHA-256 state.
pub fn block(state: &mut [u32; 8], bytes: &[u8]) {
    // SAFETY: it writes the state, and reads not beyond the end of the bytes.
    unsafe { sys::kernels_block(state.as_mut_ptr().cast(), go(bytes)) }
}

/// The sum of the products, as far as both have elements.
pub fn dot(a: &[f32], b: &[f32]) -> f32 {
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        // SAFETY: the machine has the instructions; it reads not beyond the end of the shorter one.
        unsafe { sys::kernels_dot(go(a), go(b)) }
    } else {
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }
}

/// Where a byte is first.
pub fn index(bytes: &[u8], byte: u8) -> Option<usize> {
    // SAFETY: it reads not beyond the end of the bytes.
    usize::try_from(unsafe { sys::kernels_index(go(bytes), byte) }).ok()
}
