//! The types of `include/rasm.h`, in the same order.

use std::ffi::c_char;

/// The result of every call.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(non_camel_case_types, reason = "as in C")]
pub enum rasm_status {
    /// Done.
    RASM_OK = 0,
    /// A pointer is null that must not be.
    RASM_NULL = 1,
    /// A length is larger than any object in memory.
    RASM_LENGTH = 2,
    /// The handle was freed, or stands for an object of another type, or for none.
    RASM_HANDLE = 3,
    /// There is no element with this index.
    RASM_INDEX = 4,
    /// A text is not UTF-8.
    RASM_UTF8 = 5,
    /// A value is not one of those that are possible.
    RASM_VALUE = 6,
    /// The assembly or the objects have errors: there is no such output.
    RASM_ERRORS = 7,
    /// The library was built without this feature.
    RASM_UNSUPPORTED = 8,
    /// The library has failed; this is a bug in it. The object that was used may be half changed and should be freed.
    RASM_PANIC = 9,
}

/// Names a type of `include/rasm.h`.
macro_rules! c_struct {
    ($(#[$attribute:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$attribute])*
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        #[allow(non_camel_case_types, reason = "as in C")]
        pub struct $name {
            $($(#[$doc])* pub $field: $ty,)*
        }
    };
}

c_struct! {
    /// A text in UTF-8, without a zero at the end.
    rasm_text {
        /// The first byte.
        data: *const c_char,
        /// The number of bytes.
        length: usize,
    }
}

c_struct! {
    /// Bytes.
    rasm_bytes {
        /// The first byte.
        data: *const u8,
        /// The number of bytes.
        length: usize,
    }
}

c_struct! {
    /// A message and its place.
    rasm_diagnostic {
        /// `RASM_WARNING` or `RASM_ERROR`.
        severity: i32,
        /// A stable name for the kind of message.
        code: rasm_text,
        /// What is wrong.
        message: rasm_text,
        /// The name of the file; empty if the message has no place.
        file: rasm_text,
        /// The line from 1; 0 if the message has no place.
        line: u32,
        /// The column in characters, from 1.
        column: u32,
        /// The place in bytes from the start of the file.
        offset: u64,
        /// How many bytes the message is about.
        length: u64,
        /// The number of notes.
        notes: usize,
        /// The number of fixes.
        fixes: usize,
    }
}

c_struct! {
    /// A way to fix the source.
    rasm_fix {
        /// What to do.
        text: rasm_text,
        /// 1 if it is an edit, which the following fields say.
        is_edit: i32,
        /// 1 if a tool may apply it without asking.
        is_safe: i32,
        /// The name of the file.
        file: rasm_text,
        /// The place in bytes from the start of the file.
        offset: u64,
        /// How many bytes to replace.
        length: u64,
        /// What to replace them by.
        replacement: rasm_text,
    }
}

c_struct! {
    /// A function.
    rasm_function {
        /// Its name as the linker knows it.
        name: rasm_text,
        /// Its machine code, before relocations are applied.
        code: rasm_bytes,
        /// Bytes of its frame, without the return address.
        frame_size: u32,
        /// Bytes of its arguments and results; -1 if unknown.
        arguments_size: i64,
        /// The number of relocations.
        relocations: usize,
    }
}

c_struct! {
    /// A place in a function that a linker fills in.
    rasm_relocation {
        /// In bytes from the start of the function.
        offset: u32,
        /// Bytes of the field; 0 for a marker.
        size: u32,
        /// Go's name for what is filled in, such as `R_CALL`.
        kind: rasm_text,
        /// The name of the symbol; empty if there is none.
        target: rasm_text,
        /// Added to its address.
        addend: i64,
    }
}
