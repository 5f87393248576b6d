//! Guarded calls: what ends them, and that the thread goes on as if they had returned.

use super::{assemble, load};
use crate::support::runner::Trial;
use crate::support::suite::panicking;
use rasm::exec::{Code, FaultKind, Loader, Slice, Str};
use std::sync::atomic::{AtomicI64, Ordering};

type Fn0 = unsafe extern "sysv64" fn() -> i64;
type Fn1 = unsafe extern "sysv64" fn(i64) -> i64;

pub(super) fn trials() -> Vec<Trial> {
    vec![
        panicking("faults/kinds", kinds),
        panicking("faults/stack", stack),
        panicking("faults/closures", closures),
        panicking("faults/values", values),
        panicking("faults/registers", registers),
    ]
}

const FAULTS: &str = "
// func load(p int64) int64
TEXT ·load(SB), 4, $0-16
	MOVQ p+0(FP), AX
	MOVQ (AX), AX
	MOVQ AX, ret+8(FP)
	RET

// func jump(p int64) int64
TEXT ·jump(SB), 4, $8-16
	MOVQ p+0(FP), AX
	CALL AX
	MOVQ AX, ret+8(FP)
	RET

// func divide(n int64) int64
TEXT ·divide(SB), 4, $0-16
	MOVL $100, AX
	CQO
	IDIVQ n+0(FP)
	MOVQ AX, ret+8(FP)
	RET

// func undefined(n int64) int64
TEXT ·undefined(SB), 4, $0-16
	UNDEF

// func trap(n int64) int64
TEXT ·trap(SB), 4, $0-16
	INT $3
	MOVQ n+0(FP), AX
	MOVQ AX, ret+8(FP)
	RET
";

fn kinds() {
    let code = load(FAULTS);
    let call = |name: &str, argument: i64| {
        let function = code.function::<Fn1>(name).unwrap();
        // SAFETY: what is wrong with these functions is what a guarded call catches.
        unsafe { function.guarded((argument,)) }
    };
    let value = 42i64;
    for _ in 0..3 {
        assert_eq!(call("load", std::ptr::from_ref(&value) as i64), Ok(42));
        let fault = call("load", 16).unwrap_err();
        assert_eq!(fault.kind, FaultKind::Memory(16));
        let (name, offset) = fault.function.clone().unwrap();
        assert_eq!(name, "main.load");
        assert_eq!(fault.pc - offset, code.address("main.load").unwrap() as u64);
        assert_eq!(fault.to_string(), format!("bad memory access at 0x10 in `main.load+{offset:#x}`"));
        // An address that is not canonical.
        assert_eq!(call("load", i64::MAX).unwrap_err().kind, FaultKind::Memory(0));
        let fault = call("jump", 8).unwrap_err();
        assert_eq!((fault.kind, &*fault.function.unwrap().0), (FaultKind::Memory(8), "main.jump"));
        // Data is not executable.
        assert_eq!(
            call("jump", std::ptr::from_ref(&value) as i64).unwrap_err().kind,
            FaultKind::Memory(std::ptr::from_ref(&value) as u64)
        );
        assert_eq!(call("divide", 7), Ok(14));
        assert_eq!(call("divide", 0).unwrap_err().kind, FaultKind::Division);
        assert_eq!(call("undefined", 0).unwrap_err().kind, FaultKind::Instruction);
        assert_eq!(call("trap", 0).unwrap_err().kind, FaultKind::Breakpoint);
    }
}

const DEEP: &str = "
// func checked(n int64) int64
TEXT ·checked(SB), 0, $64-16
	MOVQ n+0(FP), AX
	TESTQ AX, AX
	JEQ  done
	DECQ AX
	MOVQ AX, 0(SP)
	CALL ·checked(SB)
	MOVQ 8(SP), AX
	INCQ AX
done:
	MOVQ AX, ret+8(FP)
	RET

// func unchecked(n int64) int64
TEXT ·unchecked(SB), 4, $64-16
	MOVQ n+0(FP), AX
	TESTQ AX, AX
	JEQ  done
	DECQ AX
	MOVQ AX, 0(SP)
	CALL ·unchecked(SB)
	MOVQ 8(SP), AX
	INCQ AX
done:
	MOVQ AX, ret+8(FP)
	RET
";

fn stack() {
    let code = load(DEEP);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| deep(&code));
        }
    });
    deep(&code);
}

fn deep(code: &Code) {
    for name in ["checked", "unchecked", "checked"] {
        let function = code.function::<Fn1>(name).unwrap();
        // SAFETY: the function uses its stack only.
        let call = |depth| unsafe { function.guarded((depth,)) };
        assert_eq!(call(1000), Ok(1000));
        let fault = call(1 << 40).unwrap_err();
        let expected = match fault.kind {
            FaultKind::OutOfStack => name == "checked",
            // The guard page.
            FaultKind::Memory(_) => name == "unchecked",
            _ => false,
        };
        assert!(expected, "{name}: {fault}");
        assert_eq!(fault.function.unwrap().0, format!("main.{name}"));
        assert_eq!(call(1000), Ok(1000));
    }
}

/// A fault in code that a closure calls ends that call alone; one in the closure's own caller ends the outer call.
fn closures() {
    let inner = load(FAULTS);
    let seen = std::sync::Arc::new(AtomicI64::new(0));
    let counted = seen.clone();
    let outer = assemble(
        "
// func twice(n int64) int64
TEXT ·twice(SB), 4, $24-16
	MOVQ n+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·back(SB)
	MOVQ 8(SP), AX
	MOVQ AX, 16(SP)
	CALL ·back(SB)
	MOVQ 8(SP), AX
	ADDQ 16(SP), AX
	CMPQ AX, $-2
	JNE  fine
	MOVQ AX, (AX)
fine:
	MOVQ AX, ret+8(FP)
	RET
",
    );
    let code = Loader::new()
        .assembly(outer)
        .prototype("func back(n int64) int64")
        .bind_closure("main_back", move |n: i64| -> i64 {
            counted.fetch_add(1, Ordering::Relaxed);
            let divide = inner.function::<Fn1>("divide").unwrap();
            // SAFETY: the function uses its argument only.
            unsafe { divide.guarded((n,)) }.unwrap_or(-1)
        })
        .load()
        .unwrap();
    let twice = code.function::<Fn1>("twice").unwrap();
    // SAFETY: the functions use their arguments only.
    let call = |n| unsafe { twice.guarded((n,)) };
    assert_eq!(call(7), Ok(28));
    assert_eq!(call(0).unwrap_err().kind, FaultKind::Memory(-2i64 as u64));
    assert_eq!(call(10), Ok(20));
    assert_eq!(seen.load(Ordering::Relaxed), 6);
}

/// Values of several words, in both directions.
fn values() {
    let source = "
// func sum(x []int64, scale float64, name string) (total float64, first int64)
TEXT ·sum(SB), 4, $0-64
	MOVQ x_base+0(FP), SI
	MOVQ x_len+8(FP), CX
	XORL AX, AX
next:
	TESTQ CX, CX
	JEQ  done
	ADDQ (SI), AX
	ADDQ $8, SI
	DECQ CX
	JMP  next
done:
	CVTSQ2SD AX, X0
	MULSD scale+24(FP), X0
	MOVSD X0, total+48(FP)
	MOVQ name_base+32(FP), SI
	MOVBQZX (SI), AX
	MOVQ AX, first+56(FP)
	RET
";
    /// Both results.
    #[repr(C)]
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Both {
        total: f64,
        first: i64,
    }
    // SAFETY: the words are those of the struct.
    unsafe impl rasm::exec::Value for Both {
        const WORDS: &'static [rasm::exec::Word] =
            &[rasm::exec::Word::float(8), rasm::exec::Word::integer(8)];
    }
    let code = load(source);
    let sum = code.function::<unsafe extern "sysv64" fn(Slice<i64>, f64, Str) -> Both>("sum").unwrap();
    let mut numbers = [1, 2, 3, 4];
    // SAFETY: the function reads the slice and the string.
    let both = unsafe { sum(Slice::from(&mut numbers[..]), 1.5, Str::from("abc")) };
    assert_eq!(both, Both { total: 15.0, first: 97 });
    // SAFETY: as above.
    let guarded = unsafe { sum.guarded((Slice::from(&mut numbers[..]), 0.5, Str::from("b"))) };
    assert_eq!(guarded, Ok(Both { total: 5.0, first: 98 }));
}

/// What C expects to be kept is as it was after a fault: registers, rounding, the direction of string instructions.
fn registers() {
    let code = load(
        "
// func spoil() int64
TEXT ·spoil(SB), 4, $8-8
	STMXCSR 0(SP)
	XORL $0x6000, 0(SP)
	LDMXCSR 0(SP)
	STD
	MOVQ $-1, AX
	MOVQ AX, BX
	MOVQ AX, R12
	MOVQ AX, R13
	MOVQ AX, R14
	MOVQ AX, R15
	MOVQ AX, BP
	UNDEF
",
    );
    let spoil = code.function::<Fn0>("spoil").unwrap();
    let numbers: Vec<u64> = (0..64).map(|number| std::hint::black_box(number) * 3).collect();
    for _ in 0..100 {
        // SAFETY: the function uses registers only.
        let fault = unsafe { spoil.guarded(()) }.unwrap_err();
        assert_eq!(fault.kind, FaultKind::Instruction);
    }
    assert_eq!(numbers.iter().sum::<u64>(), 63 * 64 / 2 * 3);
    let mut copy = vec![0; 64];
    copy.copy_from_slice(&numbers);
    assert_eq!(copy, numbers);
    assert_eq!(std::hint::black_box(1.0f64) / std::hint::black_box(3.0), 1.0 / 3.0);
}
