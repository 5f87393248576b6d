//! What is not loaded, and not called, with the words.

use super::{assemble, load};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::exec::Loader;
use rasm::{Assembler, Assembly, Input};

pub(super) fn trials() -> Vec<Trial> {
    vec![
        panicking("refused/loading", loading),
        panicking("refused/types", types),
        panicking("refused/far", far),
        panicking("refused/names", names),
    ]
}

fn refusal(loader: Loader) -> String {
    loader.load().expect_err("there is a reason").to_string()
}

fn text(source: &str) -> Assembly {
    Assembler::new().assemble([Input::new("x.s", source)])
}

fn loading() {
    let one = || assemble("TEXT ·f(SB), 4, $0\n\tCALL ·g(SB)\n\tJMP h(SB)\n");
    assert_eq!(refusal(Loader::new().assembly(one())), "undefined: `h`, `main.g`");
    let both = Loader::new().assembly(one()).assembly(one());
    assert_eq!(refusal(both), "`main.f` is defined twice");
    let wrong = text("TEXT ·f(SB), 4, $0\n\tMOVX AX, BX\n");
    assert_eq!(refusal(Loader::new().assembly(wrong)), "the assembly has errors: unknown instruction `MOVX`");
    let local = text("TEXT ·f(SB), 4, $0\n\tRET\nGLOBL ·own(SB), 256, $8\n");
    assert_eq!(
        refusal(Loader::new().assembly(local)),
        "`main.own` is a thread-local variable, for which there is no place in memory"
    );
    let large = text("TEXT ·f(SB), 4, $0\n\tRET\nGLOBL ·zeros(SB), 16, $2000000000\n");
    assert_eq!(refusal(Loader::new().assembly(large)), "the image would exceed 1 GiB");
    let prototype = Loader::new().assembly(one()).prototype("func f(x T) int");
    assert!(refusal(prototype).starts_with("the assembly has errors: "), "a type is unknown");
    // Both parts of a program that is split.
    let g = assemble("TEXT ·g(SB), 4, $0\n\tRET\nTEXT h(SB), 4, $0\n\tRET\n");
    assert!(Loader::new().assembly(one()).assembly(g).load().is_ok());
}

fn types() {
    let source = "
// func half(x int32, y float64) int32
TEXT ·half(SB), 4, $0-20
	MOVL $7, ret+16(FP)
	RET
";
    let code = load(source);
    type Right = unsafe extern "sysv64" fn(i32, f64) -> i32;
    assert!(code.function::<Right>("half").is_ok());
    assert!(code.function::<unsafe extern "sysv64" fn(u32, f64) -> u32>("main_half").is_ok());
    let wrong = code.function::<unsafe extern "sysv64" fn(i64, f64) -> i32>("half").unwrap_err();
    assert_eq!(wrong.to_string(), "`main_half` is `(i32, f64) -> i32`, not `(i64, f64) -> i32`");
    let wrong = code.function::<unsafe extern "sysv64" fn(i32, f64)>("half").unwrap_err();
    assert_eq!(wrong.to_string(), "`main_half` is `(i32, f64) -> i32`, not `(i32, f64)`");
    let boolean = load(
        "// func odd(x uint8) bool\nTEXT ·odd(SB), 4, $0-9\n\tMOVB x+0(FP), AX\n\tANDB $1, AX\n\tMOVB AX, ret+8(FP)\n\tRET\n",
    );
    assert!(boolean.function::<unsafe extern "sysv64" fn(u8) -> bool>("odd").is_ok());
    let wrong = boolean.function::<unsafe extern "sysv64" fn(bool) -> u8>("odd").unwrap_err();
    assert_eq!(wrong.to_string(), "`main_odd` is `(i8) -> bool`, not `(bool) -> i8`");
    let none = code.function::<Right>("third").unwrap_err();
    assert_eq!(none.to_string(), "no function `third` with a prototype");
    assert_eq!(code.address("third"), None);
    let caller = assemble("TEXT ·f(SB), 4, $16-0\n\tCALL ·back(SB)\n\tRET\n");
    let loader = Loader::new().assembly(caller).prototype("func back(x int64) int64");
    let closure = loader.bind_closure("main_back", |x: i32| x);
    assert_eq!(refusal(closure), "`main_back` is `(i64) -> i64`, not `(i32) -> i32`");
}

/// Data further away than 2 GiB is reached only through a variable with its address.
fn far() {
    let source = "
// func read() int64
TEXT ·read(SB), 4, $0-8
	MOVQ pointer<>(SB), CX
	MOVQ (CX), AX
	MOVQ AX, ret+0(FP)
	RET
DATA pointer<>+0(SB)/8, $far(SB)
GLOBL pointer<>(SB), 8, $8
";
    // The program's own data is not near what the kernel maps.
    static VALUE: i64 = 77;
    let address = std::ptr::from_ref(&VALUE).cast();
    // SAFETY: the value always lives.
    let loader = |source| unsafe { Loader::new().assembly(assemble(source)).bind_data("far", address) };
    let code = loader(source).load().unwrap();
    let read = code.function::<unsafe extern "sysv64" fn() -> i64>("read").unwrap();
    // SAFETY: the function reads the value.
    assert_eq!(unsafe { read() }, 77);
    assert_eq!(
        refusal(loader("TEXT ·read(SB), 4, $0\n\tMOVQ far(SB), AX\n\tRET\n")),
        "`far` is too far away: let a variable hold its address, or let the code define it"
    );
}

/// A local name is not that of an entry, and a closure is found through data too.
fn names() {
    let source = "
TEXT main_apply<>(SB), 4, $0
	UNDEF

// func apply(x int64) int64
TEXT ·apply(SB), 4, $0-16
	MOVQ x+0(FP), DI
	MOVQ pointer<>(SB), AX
	MOVQ SP, BX
	ANDQ $~15, SP
	CALL AX
	MOVQ BX, SP
	MOVQ AX, ret+8(FP)
	RET
DATA pointer<>+0(SB)/8, $main_triple(SB)
GLOBL pointer<>(SB), 8, $8
";
    let loader = Loader::default().assembly(assemble(source));
    let code = loader.bind_closure("main_triple", |x: i64| 3 * x).load().unwrap();
    let apply = code.function::<unsafe extern "sysv64" fn(i64) -> i64>("apply").unwrap();
    // SAFETY: the function uses its argument only, and the closure too.
    assert_eq!(unsafe { apply(14) }, 42);
}
