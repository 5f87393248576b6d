//! Types and signatures of random programs, and Go's rules for them, implemented independently so that no expected value comes
//! from the code under test.

use crate::support::random::Random;

/// A type.
#[derive(Clone, Debug)]
pub(crate) enum Type {
    /// Go's name, C's name, size in bytes, and whether it is passed in a floating-point register.
    Scalar(&'static str, &'static str, u64, bool),
    /// Go's name, C's name, and its scalars: names of C members with their types.
    Words(&'static str, &'static str, Parts),
    /// A declared array: its number, length and element.
    Array(usize, u64, Box<Type>),
    /// A declared struct: its number and fields.
    Struct(usize, Vec<Type>),
}

/// A scalar of a string, slice, interface or complex number: size in bytes, and whether it is floating-point.
pub(crate) type Part = (u64, bool);

/// A scalar of a type: its offset, its C expression, its size in bytes, and whether it is floating-point or a bool.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    pub(crate) offset: u64,
    pub(crate) path: String,
    pub(crate) size: u64,
    pub(crate) float: bool,
    pub(crate) bool: bool,
}

const WORD: Part = (8, false);

const SCALARS: [(&str, &str, u64, bool); 17] = [
    ("bool", "bool", 1, false),
    ("int8", "int8_t", 1, false),
    ("uint8", "uint8_t", 1, false),
    ("byte", "uint8_t", 1, false),
    ("int16", "int16_t", 2, false),
    ("uint16", "uint16_t", 2, false),
    ("int32", "int32_t", 4, false),
    ("uint32", "uint32_t", 4, false),
    ("rune", "int32_t", 4, false),
    ("int64", "int64_t", 8, false),
    ("int", "GoInt", 8, false),
    ("uint", "GoUint", 8, false),
    ("uintptr", "uintptr_t", 8, false),
    ("float32", "float", 4, true),
    ("float64", "double", 8, true),
    ("*int64", "int64_t *", 8, false),
    ("map[string]int", "void *", 8, false),
];

/// Members with their types.
type Parts = &'static [(&'static str, Part)];

const WORDS: [(&str, &str, Parts); 6] = [
    ("string", "GoString", &[("p", WORD), ("n", WORD)]),
    ("[]float64", "GoSlice", &[("data", WORD), ("len", WORD), ("cap", WORD)]),
    ("any", "GoInterface", &[("t", WORD), ("v", WORD)]),
    ("error", "GoInterface", &[("t", WORD), ("v", WORD)]),
    ("complex64", "GoComplex64", &[("__real__", (4, true)), ("__imag__", (4, true))]),
    ("complex128", "GoComplex128", &[("__real__", (8, true)), ("__imag__", (8, true))]),
];

impl Type {
    /// A random type; declarations that it needs are added.
    pub(crate) fn random(random: &mut Random, depth: usize, declared: &mut Vec<String>) -> Type {
        match random.below(if depth == 0 { 14 } else { 20 }) {
            0..10 => {
                let (go, c, size, float) = SCALARS[random.below(SCALARS.len())];
                Type::Scalar(go, c, size, float)
            }
            10..14 => {
                let (go, c, parts) = WORDS[random.below(WORDS.len())];
                Type::Words(go, c, parts)
            }
            14..16 => {
                let element = Type::random(random, depth - 1, declared);
                // Without elements it has size zero, but still aligns what follows.
                let length = random.below(4) as u64;
                let number = declared.len();
                declared.push(format!("type t{number} [{length}]{}", element.go()));
                Type::Array(number, length, Box::new(element))
            }
            _ => {
                let count = 1 + random.below(4);
                let fields: Vec<Type> =
                    (0..count).map(|_| Type::random(random, depth - 1, declared)).collect();
                let number = declared.len();
                let list: Vec<String> = fields
                    .iter()
                    .enumerate()
                    .map(|(index, field)| format!("f{index} {}", field.go()))
                    .collect();
                declared.push(format!("type t{number} struct {{ {} }}", list.join("; ")));
                Type::Struct(number, fields)
            }
        }
    }

    /// Go's name.
    pub(crate) fn go(&self) -> String {
        match self {
            Type::Scalar(go, ..) | Type::Words(go, ..) => (*go).into(),
            Type::Array(number, ..) | Type::Struct(number, _) => format!("t{number}"),
        }
    }

    /// C's name, as in the header.
    pub(crate) fn c(&self, package: &str) -> String {
        match self {
            Type::Scalar(_, c, ..) | Type::Words(_, c, _) => (*c).into(),
            Type::Array(number, ..) | Type::Struct(number, _) => format!("{package}_t{number}"),
        }
    }

    /// Whether it has a nonzero size; zero-size values are not passed to C.
    pub(crate) fn is_sized(&self) -> bool {
        self.layout().0 > 0
    }

    /// Size in bytes, and alignment.
    pub(crate) fn layout(&self) -> (u64, u64) {
        match self {
            Type::Scalar(_, _, size, _) => (*size, *size),
            Type::Words(_, _, parts) => (parts.iter().map(|(_, part)| part.0).sum(), parts[0].1.0),
            Type::Array(_, length, element) => (element.layout().0 * length, element.layout().1),
            Type::Struct(_, fields) => {
                let (mut end, align) = place(fields, 0).1;
                // The address of a zero-size last field must be inside the struct.
                if end > 0 && fields.last().is_some_and(|last| !last.is_sized()) {
                    end += 1;
                }
                (end.next_multiple_of(align), align)
            }
        }
    }

    /// Its scalars.
    pub(crate) fn leaves(&self, offset: u64, path: &str) -> Vec<Leaf> {
        match self {
            Type::Scalar(go, _, size, float) => {
                vec![Leaf { offset, path: path.into(), size: *size, float: *float, bool: *go == "bool" }]
            }
            Type::Words(_, _, parts) => {
                let mut at = offset;
                let leaf = |(name, (size, float)): &(&str, Part)| {
                    at += size;
                    Leaf {
                        offset: at - size,
                        // The components of a complex number are accessed with operators.
                        path: match name.starts_with('_') {
                            true => format!("{name} {path}"),
                            false => format!("{path}.{name}"),
                        },
                        size: *size,
                        float: *float,
                        bool: false,
                    }
                };
                parts.iter().map(leaf).collect()
            }
            Type::Array(_, length, element) => (0..*length)
                .flat_map(|index| {
                    element.leaves(offset + index * element.layout().0, &format!("{path}.a[{index}]"))
                })
                .collect(),
            Type::Struct(_, fields) => place(fields, 0)
                .0
                .into_iter()
                .zip(fields)
                .enumerate()
                .flat_map(|(index, (at, field))| field.leaves(offset + at, &format!("{path}.f{index}")))
                .collect(),
        }
    }

    /// Whether ABIInternal can pass it in registers: arrays of more than one element are always on the stack.
    pub(crate) fn fits_registers(&self) -> bool {
        match self {
            Type::Scalar(..) | Type::Words(..) => true,
            Type::Array(_, length, element) => *length == 0 || *length == 1 && element.fits_registers(),
            Type::Struct(_, fields) => fields.iter().all(Type::fits_registers),
        }
    }
}

/// Offsets of consecutive values, the end of the last one, and the largest alignment.
pub(crate) fn place(types: &[Type], start: u64) -> (Vec<u64>, (u64, u64)) {
    let (mut end, mut largest) = (start, 1);
    let offsets = types
        .iter()
        .map(|ty| {
            let (size, align) = ty.layout();
            let offset = end.next_multiple_of(align);
            end = offset + size;
            largest = largest.max(align);
            offset
        })
        .collect();
    (offsets, (end, largest))
}
