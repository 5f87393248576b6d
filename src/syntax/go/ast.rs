//! The output of the Go reader: declarations as written, with names not yet looked up.

use crate::source::Span;
use std::sync::Arc;

/// A name and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ident {
    /// The name.
    pub name: String,
    /// Its place.
    pub span: Span,
}

/// A Go file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// The package's name; `None` if the package clause could not be read.
    pub package: Option<Ident>,
    /// The imports, in order.
    pub imports: Vec<Import>,
    /// The constants, in order.
    pub consts: Vec<Const>,
    /// The variables of the package, in order.
    pub vars: Vec<Var>,
    /// Variables of which only the type may matter.
    pub measured: Vec<Var>,
    /// The types, in order.
    pub types: Vec<TypeDecl>,
    /// The functions and methods, with and without a body, in order.
    pub funcs: Vec<FuncDecl>,
    /// The `//go:linkname` lines.
    pub linknames: Vec<Linkname>,
    /// The expression of the `//go:build` line.
    pub constraint: Option<Ident>,
    /// Whether its declarations are those of other packages, by qualified names.
    pub elsewhere: bool,
}

/// An import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name given to it, possibly `.` or `_`; `None` if it is known by the last element of its path.
    pub name: Option<Ident>,
    /// The path.
    pub path: Ident,
}

impl Import {
    /// The name of the package in this file, as far as the path determines it.
    pub fn local(&self) -> &str {
        match &self.name {
            Some(name) => &name.name,
            None => self.path.name.rsplit('/').next().unwrap_or(""),
        }
    }
}

/// `//go:linkname local target`.
#[derive(Clone, Debug)]
pub struct Linkname {
    /// The local name in this package.
    pub local: String,
    /// The linker symbol it refers to.
    pub target: String,
}

/// One constant of a group.
#[derive(Clone, Debug)]
pub struct Const {
    /// Its name.
    pub name: Ident,
    /// Its type, if one is written on its line or on the line that it repeats.
    pub ty: Option<Arc<TypeExpr>>,
    /// Its value, shared by the lines that repeat it; `None` if the list is too short.
    pub value: Option<Arc<Expr>>,
    /// The position of its line in the group, from 0.
    pub iota: u32,
}

/// A variable of the package.
#[derive(Clone, Debug)]
pub struct Var {
    /// Its name.
    pub name: Ident,
    /// Its type, if written.
    pub ty: Option<Arc<TypeExpr>>,
    /// Its initial value; `None` for a zero value.
    pub init: Option<Init>,
}

/// An initial value.
#[derive(Clone, Debug)]
pub struct Init {
    /// The whole value.
    pub span: Span,
    /// Its form.
    pub kind: InitKind,
}

impl Init {
    /// The names whose addresses it contains.
    pub fn addresses(&self) -> Vec<&str> {
        let (mut names, mut open) = (vec![], vec![self]);
        while let Some(init) = open.pop() {
            match &init.kind {
                InitKind::Composite(_, elements) => {
                    open.extend(elements.iter().map(|element| &element.value))
                }
                InitKind::Convert(_, inner) => open.push(inner),
                InitKind::Address(inner) => match &inner.kind {
                    InitKind::Expr(expr) => {
                        names.extend(expr.steps.iter().filter_map(|step| match &step.kind {
                            StepKind::Name(name) => Some(name.as_str()),
                            _ => None,
                        }))
                    }
                    _ => open.push(inner),
                },
                InitKind::Expr(_) | InitKind::Other => {}
            }
        }
        names
    }
}

/// The forms of initial values.
#[derive(Clone, Debug)]
pub enum InitKind {
    /// An expression that may be constant.
    Expr(Expr),
    /// `T{…}`, or `{…}` where the type is that of the elements.
    Composite(Option<InitType>, Vec<Element>),
    /// `&x`
    Address(Box<Init>),
    /// `[]T(x)`
    Convert(TypeExpr, Box<Init>),
    /// A value that this reader does not understand: a call, a function and so on.
    Other,
}

/// The type of a composite literal.
#[derive(Clone, Debug)]
pub enum InitType {
    /// A type.
    Written(TypeExpr),
    /// `[...]T`, by `T`.
    Counted(TypeExpr),
}

/// An element of a composite literal.
#[derive(Clone, Debug)]
pub struct Element {
    /// The field's name or the index before the colon.
    pub key: Option<Expr>,
    /// Its value.
    pub value: Init,
}

/// A constant expression in postfix order. It is flat, so that a long expression does not consume stack.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// The whole expression.
    pub span: Span,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One step of an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The literal, name or operator.
    pub span: Span,
    /// The operation.
    pub kind: StepKind,
}

/// The effect of a step on the stack of values.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// Pushes an untyped integer.
    Int(u64),
    /// Pushes an untyped character.
    Char(u32),
    /// Pushes an untyped floating-point number.
    Float(Float),
    /// Pushes a string.
    Text(Arc<[u8]>),
    /// Pushes the constant with this name; `iota` is one.
    Name(String),
    /// Pushes a constant of another package.
    Foreign(String, String),
    /// Replaces the last value.
    Unary(UnaryOp),
    /// Replaces the last two values by one.
    Binary(BinaryOp),
    /// Calls a name with the last value: a conversion, or `len`.
    Call(String),
    /// Calls a name of a package with the last value: `unsafe.Sizeof`.
    ForeignCall(String, String),
    /// Pushes what a function says of the type of an operand.
    Measure(Measure, Box<Operand>),
    /// Pushes a value that this reader does not evaluate.
    Unknown,
}

/// What is asked of the type of an operand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// `len`, or `cap` if the operand is no string.
    Length {
        /// Whether it is `cap`.
        capacity: bool,
    },
    /// `unsafe.Sizeof`, `unsafe.Alignof` or `unsafe.Offsetof`, as called in a package with a name for `unsafe`.
    Unsafe(String, String),
}

/// An operand that is not evaluated: what matters is its type.
#[derive(Clone, Debug, PartialEq)]
pub struct Operand {
    /// What it starts with.
    pub base: Base,
    /// What is selected of it, one after the other.
    pub path: Vec<Selector>,
}

/// The start of an operand.
#[derive(Clone, Debug, PartialEq)]
pub enum Base {
    /// A constant or variable, or the name of a package, whose member follows.
    Name(String),
    /// `T{…}` or `T(…)`, by its type.
    Value(TypeExpr),
}

/// A part of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selector {
    /// `.f`
    Field(String),
    /// `[…]`
    Element,
    /// `*…`, what it points to.
    Target,
    /// `&…`
    Address,
}

/// A floating-point number, rounded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Float {
    /// Rounded to 64 bits.
    pub double: f64,
    /// Rounded to 32 bits, if that is known: rounding twice may differ.
    pub single: Option<f32>,
    /// Whether `double` is the number itself.
    pub exact: bool,
    /// The number itself, if it is a whole one of at most 127 bits.
    pub whole: Option<i128>,
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `^`
    Complement,
    /// `!`
    Not,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `<<`
    ShiftLeft,
    /// `>>`
    ShiftRight,
    /// `&`
    And,
    /// `|`
    Or,
    /// `^`
    Xor,
    /// `&^`
    AndNot,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `&&`
    Both,
    /// `||`
    Either,
    /// `min`
    Least,
    /// `max`
    Greatest,
}

/// A type declaration.
#[derive(Clone, Debug)]
pub struct TypeDecl {
    /// The name.
    pub name: Ident,
    /// Whether it is an alias: `type A = B`.
    pub alias: bool,
    /// Its type parameters.
    pub params: Vec<String>,
    /// The type.
    pub ty: TypeExpr,
}

/// A function or method.
#[derive(Clone, Debug)]
pub struct FuncDecl {
    /// The package qualifier, allowed in comments of assembly: `func runtime·memequal(…)`.
    pub package: Option<String>,
    /// The name.
    pub name: Ident,
    /// The receiver of a method.
    pub receiver: Option<Param>,
    /// Whether it has type parameters.
    pub generic: bool,
    /// Parameters and results.
    pub ty: FuncType,
    /// Whether a body follows; without one it is a prototype.
    pub has_body: bool,
    /// From `func` to the end of the results.
    pub span: Span,
}

impl FuncDecl {
    /// The name within the package: `sum`; for a method, `T.sum` or `(*T).sum`.
    pub fn own_name(&self) -> String {
        let name = &self.name.name;
        let receiver = self.receiver.as_ref().map(|receiver| &receiver.ty.kind);
        match receiver {
            Some(TypeKind::Name(ty)) => format!("{ty}.{name}"),
            Some(TypeKind::Pointer(to)) => match &to.kind {
                TypeKind::Name(ty) => format!("(*{ty}).{name}"),
                _ => name.clone(),
            },
            _ => name.clone(),
        }
    }
}

/// The type of a function.
#[derive(Clone, Debug, Default)]
pub struct FuncType {
    /// The parameters.
    pub params: Vec<Param>,
    /// The results.
    pub results: Vec<Param>,
}

/// Parameters that share a type.
#[derive(Clone, Debug)]
pub struct Param {
    /// Their names, possibly `_`; empty for a single unnamed parameter.
    pub names: Vec<Ident>,
    /// The type; for a variadic parameter, the element type.
    pub ty: TypeExpr,
    /// `...T`
    pub variadic: bool,
}

/// Fields of a struct that share a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Their names, possibly `_`; an embedded field is named after its type.
    pub names: Vec<Ident>,
    /// The type.
    pub ty: TypeExpr,
    /// Whether only the type is written.
    pub embedded: bool,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeExpr {
    /// The whole type.
    pub span: Span,
    /// Its form.
    pub kind: TypeKind,
}

/// The forms of types. Details that do not affect layout are dropped.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// A name of this package, or predeclared.
    Name(String),
    /// A name of another package.
    Foreign(String, String),
    /// A generic type, a name or one of another package, with type arguments.
    Instance(Box<TypeExpr>, Vec<TypeExpr>),
    /// `*T`
    Pointer(Box<TypeExpr>),
    /// `[]T`
    Slice(Box<TypeExpr>),
    /// `[N]T`
    Array(Box<Expr>, Box<TypeExpr>),
    /// `struct { … }`
    Struct(Vec<Field>),
    /// `interface { … }`
    Interface {
        /// Whether it is empty: `interface {}`.
        empty: bool,
    },
    /// `func(…) …`
    Func,
    /// `map[K]V`
    Map,
    /// `chan T`
    Chan,
}
