//! What names that the code does not define stand for: addresses, and closures with their trampolines.
//!
//! In: addresses and closures of the embedding program. Out: an entry for each name, and the machine code to get there from
//! anywhere.

use super::thread::{self, Suspended};
use super::value::{Shape, Value, Word};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::sync::Arc;

/// Bytes reserved for a jump or a trampoline.
pub(super) const TRAMPOLINE: u64 = 48;

/// What a name stands for.
pub(super) enum Bound {
    /// Code at an address.
    Code(u64),
    /// Data at an address.
    Data(u64),
    /// A closure.
    Closure { address: u64, shim: u64, shape: Shape, _kept: Arc<dyn Any + Send + Sync> },
}

impl Bound {
    pub(super) fn is_code(&self) -> bool {
        !matches!(self, Bound::Data(_))
    }

    /// Machine code that goes there; only for code. Go's functions may have an argument in any register, C's have none in R11.
    pub(super) fn trampoline(&self) -> Vec<u8> {
        let mut code = Vec::with_capacity(TRAMPOLINE as usize);
        let target = match self {
            Bound::Code(address) | Bound::Data(address) => {
                // JMP of the address behind it
                code.extend([0xff, 0x25, 0, 0, 0, 0]);
                code.extend(address.to_le_bytes());
                return code;
            }
            Bound::Closure { address, shim, .. } => {
                // MOVQ $address, R11
                code.extend([0x49, 0xbb]);
                code.extend(address.to_le_bytes());
                // MOVQ R11, slot(FS): blocks of threads are within 2 GiB of the thread pointer.
                code.extend([0x64, 0x4c, 0x89, 0x1c, 0x25]);
                code.extend((thread::closure_slot() as i32).to_le_bytes());
                *shim
            }
        };
        // MOVQ $target, R11; JMP R11
        code.extend([0x49, 0xbb]);
        code.extend(target.to_le_bytes());
        code.extend([0x41, 0xff, 0xe3]);
        code
    }
}

/// Names with what they stand for.
#[derive(Default)]
pub(super) struct Bindings {
    by_name: FxHashMap<String, usize>,
    pub(super) list: Vec<Bound>,
}

impl Bindings {
    pub(super) fn set(&mut self, name: &str, bound: Bound) {
        self.by_name.insert(name.to_owned(), self.list.len());
        self.list.push(bound);
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    /// The type of the closure with that name.
    pub(super) fn closure(&self, name: &str) -> Option<&Shape> {
        match &self.list[self.find(name)?] {
            Bound::Closure { shape, .. } => Some(shape),
            _ => None,
        }
    }
}

/// What goroutine.s needs of the C library.
pub(super) fn pthread() -> Bindings {
    let mut bindings = Bindings::default();
    let functions = [
        ("pthread_self", libc::pthread_self as *const ()),
        ("pthread_getattr_np", libc::pthread_getattr_np as *const ()),
        ("pthread_attr_getstack", libc::pthread_attr_getstack as *const ()),
        ("pthread_attr_destroy", libc::pthread_attr_destroy as *const ()),
    ];
    for (name, address) in functions {
        bindings.set(name, Bound::Code(address as u64));
    }
    bindings
}

/// A closure that code can call as a C function; implemented for closures with up to eight parameters of types that are
/// [`Value`]s. A panic in it ends the process.
///
/// # Safety
///
/// The shim takes what the words say. It is implemented here for all closures that it is meant for.
pub unsafe trait Callback<Args>: Send + Sync + 'static {
    #[doc(hidden)]
    fn shim() -> *const ();
    #[doc(hidden)]
    fn words() -> (Vec<&'static [Word]>, &'static [Word]);
}

impl Bound {
    pub(super) fn closure<Args, C: Callback<Args>>(closure: C) -> Self {
        let kept = Arc::new(closure);
        let (params, results) = C::words();
        Bound::Closure {
            address: Arc::as_ptr(&kept) as u64,
            shim: C::shim() as u64,
            shape: Shape::of(&params, results),
            _kept: kept,
        }
    }
}

macro_rules! callbacks {
    ($($name:ident)*) => {
        // SAFETY: the shim has the parameters and the result of the closure, and so have the words.
        unsafe impl<C, R: Value, $($name: Value),*> Callback<($($name,)* R,)> for C
        where
            C: Fn($($name),*) -> R + Send + Sync + 'static,
        {
            fn shim() -> *const () {
                #[allow(non_snake_case, reason = "parameters are named like their types")]
                extern "sysv64" fn shim<C: Fn($($name),*) -> R, R, $($name),*>($($name: $name),*) -> R {
                    let closure = thread::closure();
                    let _suspended = Suspended::new();
                    // SAFETY: the trampoline that jumps here leaves the address of a closure of this type, which the image
                    // keeps as long as its code.
                    let closure = unsafe { &*closure.cast::<C>() };
                    closure($($name),*)
                }
                shim::<C, R, $($name),*> as *const ()
            }

            fn words() -> (Vec<&'static [Word]>, &'static [Word]) {
                (vec![$($name::WORDS),*], R::WORDS)
            }
        }
    };
}

callbacks!();
callbacks!(A);
callbacks!(A B);
callbacks!(A B D);
callbacks!(A B D E);
callbacks!(A B D E F);
callbacks!(A B D E F G);
callbacks!(A B D E F G H);
callbacks!(A B D E F G H I);
