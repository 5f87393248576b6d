//! The types of entries: Rust function pointers.
//!
//! In: the type of a function pointer. Out: its shape, and calls with arguments as a tuple.

use super::error::Error;
use super::value::{Shape, Value, Word};
use std::mem::MaybeUninit;

/// A function pointer type that entries can have: `unsafe extern "sysv64" fn` with up to twelve parameters of types that are
/// [`Value`]s. Without `unsafe` a copy of the pointer could be called when the code is gone.
///
/// # Safety
///
/// The words are those of the type. It is implemented here for all types that it is meant for.
pub unsafe trait Entry: Copy {
    /// The parameters as a tuple.
    type Args;
    /// The result.
    type Result;

    #[doc(hidden)]
    fn words() -> (Vec<&'static [Word]>, &'static [Word]);

    /// # Safety
    ///
    /// The address is that of a function of this type.
    #[doc(hidden)]
    unsafe fn at(address: *const ()) -> Self;

    /// # Safety
    ///
    /// The address is that of code that takes the arguments of a function of this type, and the call is one that may be made.
    #[doc(hidden)]
    unsafe fn call(address: *const (), args: Self::Args) -> MaybeUninit<Self::Result>;
}

macro_rules! entries {
    ($($name:ident)*) => {
        entries!(@one [unsafe extern "sysv64" fn($($name),*) -> R] $($name)*);
    };
    (@one [$pointer:ty] $($name:ident)*) => {
        // SAFETY: the words are those of its parameters and its result.
        unsafe impl<R: Value, $($name: Value),*> Entry for $pointer {
            type Args = ($($name,)*);
            type Result = R;

            fn words() -> (Vec<&'static [Word]>, &'static [Word]) {
                (vec![$($name::WORDS),*], R::WORDS)
            }

            unsafe fn at(address: *const ()) -> Self {
                // SAFETY: the caller's promise.
                unsafe { std::mem::transmute::<*const (), Self>(address) }
            }

            #[allow(non_snake_case, reason = "arguments are named like their types")]
            unsafe fn call(address: *const (), ($($name,)*): Self::Args) -> MaybeUninit<R> {
                type Pointer<R, $($name),*> = unsafe extern "sysv64" fn($($name),*) -> MaybeUninit<R>;
                // SAFETY: the caller's promise; a result that may be missing is passed like the result.
                unsafe { std::mem::transmute::<*const (), Pointer<R, $($name),*>>(address)($($name),*) }
            }
        }
    };
}

entries!();
entries!(A);
entries!(A B);
entries!(A B C);
entries!(A B C D);
entries!(A B C D E);
entries!(A B C D E F);
entries!(A B C D E F G);
entries!(A B C D E F G H);
entries!(A B C D E F G H I);
entries!(A B C D E F G H I J);
entries!(A B C D E F G H I J K);
entries!(A B C D E F G H I J K L);

/// The shape of an entry's type.
pub(super) fn shape<F: Entry>() -> Shape {
    let (params, results) = F::words();
    Shape::of(&params, results)
}

/// Compares the type that the embedding program says with that of the prototype.
pub(super) fn check(name: &str, said: &Shape, told: Option<&Shape>) -> Result<(), Error> {
    match told {
        Some(told) if told == said => Ok(()),
        told => Err(Error::OtherType {
            name: name.to_owned(),
            said: said.to_string(),
            prototype: told
                .map_or_else(|| "a type with too many values to compare".to_owned(), Shape::to_string),
        }),
    }
}
