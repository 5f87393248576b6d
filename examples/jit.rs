//! A just-in-time compiler of arithmetic: `cargo run --example jit --features exec -- 'x * x + y' 3 4`.
//!
//! In: an expression of `x`, `y` and `z` with Go's operators on int64. Out: its value, from machine code and from an interpreter.
//! A division by zero ends the call with a fault, not the program.

// The tests of the library compile this file too, and use parts of it.
#![allow(unsafe_code, dead_code, unreachable_pub, missing_docs)]

use rasm::amd64::{Op, Reg};
use rasm::exec::{Code, Fault, Loader};
use rasm::program::{FunctionWriter, Program, Signature};

/// An expression.
#[derive(Clone, Debug)]
pub enum Expr {
    Number(i64),
    /// `x`, `y` or `z`.
    Variable(usize),
    Negative(Box<Expr>),
    Binary(char, Box<Expr>, Box<Expr>),
}

/// The type of compiled expressions.
pub type Entry = unsafe extern "sysv64" fn(i64, i64, i64) -> i64;

const NAMES: [&str; 3] = ["x", "y", "z"];

/// Most parentheses and operators inside each other.
const DEEPEST: usize = 200;

/// Operators by precedence, as in Go; `l` and `r` stand for shifts.
const LEVELS: [&str; 2] = ["+-|^", "*/%&lr"];

/// Reads an expression.
pub fn parse(text: &str) -> Result<Expr, String> {
    let text = text.replace("<<", "l").replace(">>", "r");
    let mut rest = text.as_str();
    let expr = binary(&mut rest, 0, 0)?;
    match rest.trim_start() {
        "" => Ok(expr),
        rest => Err(format!("unexpected `{rest}`")),
    }
}

fn binary(rest: &mut &str, level: usize, depth: usize) -> Result<Expr, String> {
    if depth > DEEPEST {
        return Err("too deep".to_owned());
    }
    let Some(operators) = LEVELS.get(level) else { return unary(rest, depth) };
    let mut left = binary(rest, level + 1, depth + 1)?;
    let mut count = depth;
    while let Some(operator) = rest.trim_start().chars().next().filter(|letter| operators.contains(*letter)) {
        count += 1;
        if count > DEEPEST {
            return Err("too deep".to_owned());
        }
        *rest = &rest.trim_start()[1..];
        left = Expr::Binary(operator, Box::new(left), Box::new(binary(rest, level + 1, depth + 1)?));
    }
    Ok(left)
}

fn unary(rest: &mut &str, depth: usize) -> Result<Expr, String> {
    *rest = rest.trim_start();
    let first = rest.chars().next().ok_or("an operand is missing")?;
    let digits = rest.len() - rest.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let taken = match first {
        '0'..='9' => digits,
        _ => first.len_utf8(),
    };
    let (word, after) = rest.split_at(taken);
    *rest = after;
    match first {
        '0'..='9' => word.parse().map(Expr::Number).map_err(|_| format!("`{word}` is too large")),
        '-' => Ok(Expr::Negative(Box::new(binary(rest, LEVELS.len(), depth + 1)?))),
        '(' => {
            let inner = binary(rest, 0, depth + 1)?;
            *rest = rest.trim_start().strip_prefix(')').ok_or("`)` is missing")?;
            Ok(inner)
        }
        _ => match NAMES.iter().position(|name| *name == word) {
            Some(variable) => Ok(Expr::Variable(variable)),
            None => Err(format!("unexpected `{word}`")),
        },
    }
}

/// The value without a compiler; none where the processor would fault.
pub fn interpret(expr: &Expr, variables: [i64; 3]) -> Option<i64> {
    Some(match expr {
        Expr::Number(value) => *value,
        Expr::Variable(variable) => variables[*variable],
        Expr::Negative(inner) => interpret(inner, variables)?.wrapping_neg(),
        Expr::Binary(operator, left, right) => {
            let (left, right) = (interpret(left, variables)?, interpret(right, variables)?);
            match operator {
                '+' => left.wrapping_add(right),
                '-' => left.wrapping_sub(right),
                '*' => left.wrapping_mul(right),
                '/' => left.checked_div(right)?,
                '%' => left.checked_rem(right)?,
                '&' => left & right,
                '|' => left | right,
                '^' => left ^ right,
                'l' => left.wrapping_shl(right as u32),
                _ => left.wrapping_shr(right as u32),
            }
        }
    })
}

/// Compiles an expression to a function `eval`.
pub fn compile(expr: &Expr) -> Result<Code, rasm::exec::Error> {
    let signature = Signature::go("func eval(x, y, z int64) (value int64)").expect("a prototype");
    let mut program = Program::new();
    let mut f = program.function(".eval", &signature);
    value(expr, &mut f);
    let result = f.argument("value");
    f.emit(Op::MOVQ, (Reg::AX, result));
    f.emit(Op::RET, ());
    Loader::new().program(&program).load()
}

/// Leaves the value in AX; uses the stack, CX and DX.
fn value(expr: &Expr, f: &mut FunctionWriter<'_>) {
    match expr {
        Expr::Number(value) => {
            f.emit(Op::MOVQ, (*value, Reg::AX));
        }
        Expr::Variable(variable) => {
            let argument = f.argument(NAMES[*variable]);
            f.emit(Op::MOVQ, (argument, Reg::AX));
        }
        Expr::Negative(inner) => {
            value(inner, f);
            f.emit(Op::NEGQ, (Reg::AX,));
        }
        Expr::Binary(operator, left, right) => {
            value(left, f);
            f.emit(Op::PUSHQ, (Reg::AX,));
            value(right, f);
            f.emit(Op::MOVQ, (Reg::AX, Reg::CX));
            f.emit(Op::POPQ, (Reg::AX,));
            let simple = match operator {
                '+' => Op::ADDQ,
                '-' => Op::SUBQ,
                '*' => Op::IMULQ,
                '&' => Op::ANDQ,
                '|' => Op::ORQ,
                '^' => Op::XORQ,
                'l' => Op::SHLQ,
                'r' => Op::SARQ,
                _ => {
                    f.emit(Op::CQO, ());
                    f.emit(Op::IDIVQ, (Reg::CX,));
                    if *operator == '%' {
                        f.emit(Op::MOVQ, (Reg::DX, Reg::AX));
                    }
                    return;
                }
            };
            f.emit(simple, (Reg::CX, Reg::AX));
        }
    }
}

/// The value from compiled code.
pub fn run(code: &Code, [x, y, z]: [i64; 3]) -> Result<i64, Fault> {
    let eval = code.function::<Entry>("eval").expect("the compiler writes it");
    // SAFETY: the compiled code uses its arguments and its stack only, and calls nothing.
    unsafe { eval.guarded((x, y, z)) }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(text) = arguments.next() else {
        eprintln!("usage: jit EXPRESSION [X [Y [Z]]]");
        std::process::exit(2);
    };
    let mut variables = [0; 3];
    for (variable, word) in variables.iter_mut().zip(arguments) {
        *variable = word.parse().unwrap_or_default();
    }
    let outcome = parse(&text).and_then(|expr| {
        let code = compile(&expr).map_err(|error| error.to_string())?;
        let value = run(&code, variables);
        let same = interpret(&expr, variables) == value.as_ref().ok().copied();
        value.map(|value| (value, same)).map_err(|fault| fault.to_string())
    });
    match outcome {
        Ok((value, true)) => println!("{value}"),
        Ok((value, false)) => println!("{value}, but the interpreter disagrees"),
        Err(error) => {
            eprintln!("jit: {error}");
            std::process::exit(1);
        }
    }
}
