//! Variables of a package, as data.
//!
//! In: declarations with their initial values. Out: [`Variable`]s with the bytes that the compiler would store
//! (cmd/compile/internal/staticinit): constants, and arrays, slices and structs of them, strings and addresses. Other initial
//! values are computed when the program starts, and have no data here.

use super::constant::{Float, Value};
use super::resolve::Resolver;
use super::types::{Kind, Scalar, TypeId};
use crate::source::Span;
use crate::syntax::go::{Element, Expr, Init, InitKind, InitType, StepKind, TypeExpr, Var};

/// Maximum size of the data of all variables, in bytes; elements far apart take memory between them.
const MAX_DATA: u64 = 1 << 28;

/// Maximum size of a variable, in bytes.
const MAX_SIZE: u64 = 1 << 31;

/// How many variables are looked through for the type of an address.
const MAX_CHAIN: u32 = 50;

/// A variable of the package.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name in the package.
    pub name: String,
    /// The name's place.
    pub span: Span,
    /// Its type; none if it depends on something that is not known here.
    pub ty: Option<TypeId>,
    /// Its data, first that of the variable itself, then what it points to.
    pub data: Result<Vec<Data>, NoData>,
}

/// Bytes of a variable, or of something that one points to.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// Size in bytes.
    pub size: u64,
    /// The first bytes; the others are zero.
    pub bytes: Vec<u8>,
    /// The addresses in it, with their offsets in bytes.
    pub addresses: Vec<(u64, Target)>,
    /// Whether its type has pointers.
    pub pointers: bool,
    /// Whether it is the text of a string.
    pub text: bool,
}

/// What an address refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A variable of the package, by name.
    Variable(String),
    /// Another of the variable's data, by index.
    Data(usize),
}

/// Why a variable has no data.
#[derive(Clone, Debug)]
pub struct NoData {
    /// The part of the initial value that is not constant.
    pub span: Span,
    /// What is wrong with it.
    pub reason: &'static str,
}

/// Evaluates variables; `types` of the resolver has their types.
pub(super) fn variables<'a>(
    resolver: &mut Resolver<'a>,
    vars: impl Iterator<Item = &'a Var>,
) -> Vec<Variable> {
    let mut left = MAX_DATA;
    let named = vars.filter(|var| var.name.name != "_");
    let mut list = Vec::new();
    for var in named {
        let mut build = Build { resolver, parts: Vec::new(), left };
        let ty = build.type_of(var, MAX_CHAIN);
        let ty = ty.filter(|ty| build.resolver.types.lay_out(*ty).is_ok());
        let data = match ty {
            Some(ty) => build.data(var, ty),
            None => Err(match &var.init {
                Some(init) if var.ty.is_none() => {
                    no_data(init.span, "neither this nor its type is known here")
                }
                _ => no_data(var.name.span, "its type is not known here"),
            }),
        };
        left = build.left;
        list.push(Variable { name: var.name.name.clone(), span: var.name.span, ty, data });
    }
    list
}

/// Builds the data of one variable.
struct Build<'a, 'r> {
    resolver: &'r mut Resolver<'a>,
    parts: Vec<Data>,
    /// How many bytes may still be stored.
    left: u64,
}

type Stored = Result<(), NoData>;

fn no_data(span: Span, reason: &'static str) -> NoData {
    NoData { span, reason }
}

impl<'a> Build<'a, '_> {
    /// The type written for a variable, or that of its initial value.
    fn type_of(&mut self, var: &'a Var, chain: u32) -> Option<TypeId> {
        match (&var.ty, &var.init) {
            (Some(ty), _) => Some(self.resolver.resolve(ty)),
            (None, Some(init)) => self.inferred(init, chain),
            (None, None) => None,
        }
    }

    fn inferred(&mut self, init: &'a Init, chain: u32) -> Option<TypeId> {
        match &init.kind {
            InitKind::Expr(expr) => {
                let name = match self.resolver.constants().value(expr).ok()? {
                    Value::Int(_, Some(scalar)) | Value::Float(_, Some(scalar)) => scalar.name(),
                    Value::Int(_, None) => "int",
                    Value::Rune(_) => "rune",
                    Value::Float(_, None) => "float64",
                    Value::Text(_) => "string",
                    Value::Bool(_) => "bool",
                };
                Some(self.resolver.predeclared(name))
            }
            InitKind::Composite(ty, elements) => self.literal_type(ty.as_ref()?, elements),
            InitKind::Convert(ty, _) => Some(self.resolver.resolve(ty)),
            InitKind::Address(inner) => {
                let to = match &inner.kind {
                    InitKind::Expr(expr) => {
                        let var = self.variable(expr)?;
                        self.type_of(var, chain.checked_sub(1)?)?
                    }
                    _ => self.inferred(inner, chain.checked_sub(1)?)?,
                };
                Some(self.resolver.pointer_to(to, init.span))
            }
            InitKind::Other => None,
        }
    }

    fn literal_type(&mut self, ty: &'a InitType, elements: &'a [Element]) -> Option<TypeId> {
        match ty {
            InitType::Written(ty) => Some(self.resolver.resolve(ty)),
            InitType::Counted(element) => {
                let length = self.count(elements).ok()?;
                let element = self.resolver.resolve(element);
                Some(self.resolver.array_of(length, element, element_span(elements)))
            }
        }
    }

    /// The variable that an expression names.
    fn variable(&self, expr: &Expr) -> Option<&'a Var> {
        match &expr.steps[..] {
            [step] => match &step.kind {
                StepKind::Name(name) => self.resolver.scope.vars.get(name.as_str()).copied(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The number of elements that a literal has room for: one more than the largest index.
    fn count(&mut self, elements: &'a [Element]) -> Result<u64, NoData> {
        let (mut next, mut count) = (0u64, 0);
        for element in elements {
            next = self.index(element, next)? + 1;
            count = count.max(next);
        }
        Ok(count)
    }

    fn index(&mut self, element: &'a Element, next: u64) -> Result<u64, NoData> {
        let Some(key) = &element.key else { return Ok(next) };
        let value = self.resolver.constants().length(key);
        let value = value.map_err(|_| no_data(key.span, "this index is not a constant"))?;
        if value < MAX_SIZE { Ok(value) } else { Err(no_data(key.span, "this index is too large")) }
    }

    fn data(&mut self, var: &'a Var, ty: TypeId) -> Result<Vec<Data>, NoData> {
        let part = self.part(ty, 1, var.name.span)?;
        if let Some(init) = &var.init {
            self.store(part, 0, ty, init)?;
        }
        Ok(std::mem::take(&mut self.parts))
    }

    /// Adds zero values of a type.
    fn part(&mut self, ty: TypeId, count: u64, span: Span) -> Result<usize, NoData> {
        let layout =
            self.resolver.types.lay_out(ty).map_err(|_| no_data(span, "its type is not known here"))?;
        let size = layout.size.checked_mul(count).filter(|size| *size < MAX_SIZE);
        let Some(size) = size else { return Err(no_data(span, "its type is too large")) };
        let pointers = self.has_pointers(ty);
        self.parts.push(Data { size, pointers, ..Data::default() });
        Ok(self.parts.len() - 1)
    }

    /// Whether values of a type with a layout have pointers. Types by value nest only so deep.
    fn has_pointers(&self, ty: TypeId) -> bool {
        let types = &self.resolver.types;
        match &types.get(types.underlying(ty)).kind {
            Kind::Scalar(scalar) => *scalar == Scalar::Pointer,
            Kind::Complex64 | Kind::Complex128 => false,
            Kind::Array { length, element } => *length > 0 && self.has_pointers(*element),
            Kind::Struct(fields) => fields.iter().any(|field| self.has_pointers(field.ty)),
            _ => true,
        }
    }

    /// Stores a value of a type in a part.
    fn store(&mut self, part: usize, offset: u64, ty: TypeId, init: &'a Init) -> Stored {
        match &init.kind {
            InitKind::Expr(expr) => self.constant(part, offset, ty, expr),
            InitKind::Composite(literal, elements) => {
                self.composite(part, offset, ty, literal.as_ref(), elements, init.span)
            }
            InitKind::Address(inner) => self.address(part, offset, ty, inner),
            InitKind::Convert(slice, inner) => self.converted(part, offset, slice, inner, init.span),
            InitKind::Other => Err(no_data(init.span, "this is computed when the program starts")),
        }
    }

    fn underlying(&self, ty: TypeId) -> Kind {
        let types = &self.resolver.types;
        types.get(types.underlying(ty)).kind.clone()
    }

    fn constant(&mut self, part: usize, offset: u64, ty: TypeId, expr: &'a Expr) -> Stored {
        let kind = self.underlying(ty);
        let is_nil = matches!(&expr.steps[..], [step] if step.kind == StepKind::Name("nil".into()));
        if is_nil && !matches!(kind, Kind::Scalar(_) | Kind::String | Kind::Struct(_) | Kind::Array { .. }) {
            return Ok(());
        }
        let is_foreign = expr.steps.iter().any(|step| matches!(step.kind, StepKind::Foreign(..)));
        let computed = match is_foreign {
            true => no_data(expr.span, "the constants of other packages are not known here"),
            false => no_data(expr.span, "this is not a constant known here"),
        };
        let Ok(value) = self.resolver.constants().value(expr) else { return Err(computed) };
        match (kind, value) {
            (Kind::Scalar(Scalar::Bool), Value::Bool(value)) => {
                self.write(part, offset, &[u8::from(value)], expr.span)
            }
            (Kind::Scalar(scalar), Value::Int(value, _) | Value::Rune(value)) if scalar.is_integer() => {
                let bytes =
                    integer(value, scalar).ok_or(no_data(expr.span, "this does not fit in its type"))?;
                self.write(part, offset, &bytes[..scalar.size() as usize], expr.span)
            }
            (Kind::Scalar(scalar), Value::Float(value, _))
                if scalar.is_integer() && value.double.fract() == 0.0 =>
            {
                let bytes = integer(value.double as i128, scalar).filter(|_| value.sure);
                let bytes = bytes.ok_or(no_data(expr.span, "this does not fit in its type"))?;
                self.write(part, offset, &bytes[..scalar.size() as usize], expr.span)
            }
            (Kind::Scalar(scalar), value) if scalar.is_float() => {
                self.float(part, offset, scalar, &value, expr.span)
            }
            (Kind::Complex64, value) => self.float(part, offset, Scalar::Float32, &value, expr.span),
            (Kind::Complex128, value) => self.float(part, offset, Scalar::Float64, &value, expr.span),
            (Kind::String, Value::Text(text)) => {
                if text.is_empty() {
                    return Ok(());
                }
                let length = text.len() as u64;
                let to = self.bytes(&text, true, expr.span)?;
                self.parts[part].addresses.push((offset, Target::Data(to)));
                self.write(part, offset + 8, &length.to_le_bytes(), expr.span)
            }
            _ => Err(computed),
        }
    }

    fn float(&mut self, part: usize, offset: u64, scalar: Scalar, value: &Value, span: Span) -> Stored {
        let value = match value {
            Value::Int(value, _) | Value::Rune(value) => Float::integer(*value),
            Value::Float(value, _) => *value,
            _ => return Err(no_data(span, "this is not a constant known here")),
        };
        let bytes = match (scalar, value.single) {
            (Scalar::Float32, Some(single)) if single.is_finite() => single.to_le_bytes().to_vec(),
            (Scalar::Float64, _) if value.sure => value.double.to_le_bytes().to_vec(),
            _ => return Err(no_data(span, "how Go rounds this is not known here")),
        };
        self.write(part, offset, &bytes, span)
    }

    /// Adds the bytes of a string or a slice.
    fn bytes(&mut self, text: &[u8], is_string: bool, span: Span) -> Result<usize, NoData> {
        let size = text.len() as u64;
        self.parts.push(Data { size, text: is_string, ..Data::default() });
        let to = self.parts.len() - 1;
        self.write(to, 0, text, span)?;
        Ok(to)
    }

    fn composite(
        &mut self,
        part: usize,
        offset: u64,
        ty: TypeId,
        literal: Option<&'a InitType>,
        elements: &'a [Element],
        span: Span,
    ) -> Stored {
        let kind = self.underlying(ty);
        // In a slice of pointers, `{…}` is the address of a value.
        if let (Kind::Pointer(to), None) = (&kind, literal)
            && !matches!(self.underlying(*to), Kind::Pointer(_))
        {
            let value = self.part(*to, 1, span)?;
            self.parts[part].addresses.push((offset, Target::Data(value)));
            return self.composite(value, 0, *to, literal, elements, span);
        }
        match kind {
            Kind::Struct(fields) => {
                for (position, element) in elements.iter().enumerate() {
                    let field = match element.key.as_ref().map(|key| &key.steps[..]) {
                        None => fields.get(position),
                        Some([step]) => {
                            fields.iter().find(|field| step.kind == StepKind::Name(field.name.clone()))
                        }
                        Some(_) => None,
                    };
                    let Some(field) = field else {
                        return Err(no_data(element.value.span, "it has no such field"));
                    };
                    // Go leaves blank fields zero.
                    if field.name != "_" {
                        self.store(part, offset + field.offset, field.ty, &element.value)?;
                    }
                }
                Ok(())
            }
            Kind::Array { element, .. } => self.elements(part, offset, element, elements),
            Kind::Slice(element) => {
                let count = self.count(elements)?;
                let to = self.part(element, count, span)?;
                self.slice(part, offset, to, count, span)?;
                self.elements(to, 0, element, elements)
            }
            _ => Err(no_data(span, "this is computed when the program starts")),
        }
    }

    fn elements(&mut self, part: usize, start: u64, ty: TypeId, elements: &'a [Element]) -> Stored {
        let size = self.resolver.types.size_align(ty).0;
        let mut next = 0;
        for element in elements {
            let index = self.index(element, next)?;
            next = index + 1;
            let offset = size.checked_mul(index).and_then(|offset| offset.checked_add(start));
            let inside =
                |offset: &u64| offset.checked_add(size).is_some_and(|end| end <= self.parts[part].size);
            let Some(offset) = offset.filter(inside) else {
                return Err(no_data(element.value.span, "this index is too large"));
            };
            self.store(part, offset, ty, &element.value)?;
        }
        Ok(())
    }

    /// Pointer, length and capacity.
    fn slice(&mut self, part: usize, offset: u64, to: usize, count: u64, span: Span) -> Stored {
        self.parts[part].addresses.push((offset, Target::Data(to)));
        self.write(part, offset + 8, &count.to_le_bytes(), span)?;
        self.write(part, offset + 16, &count.to_le_bytes(), span)
    }

    fn address(&mut self, part: usize, offset: u64, ty: TypeId, inner: &'a Init) -> Stored {
        let Kind::Pointer(to) = self.underlying(ty) else {
            return Err(no_data(inner.span, "this is computed when the program starts"));
        };
        match &inner.kind {
            InitKind::Expr(expr) => {
                let Some(var) = self.variable(expr) else {
                    return Err(no_data(inner.span, "this is not the address of a variable of the package"));
                };
                self.parts[part].addresses.push((offset, Target::Variable(var.name.name.clone())));
                Ok(())
            }
            InitKind::Composite(..) => {
                let value = self.part(to, 1, inner.span)?;
                self.parts[part].addresses.push((offset, Target::Data(value)));
                self.store(value, 0, to, inner)
            }
            _ => Err(no_data(inner.span, "this is computed when the program starts")),
        }
    }

    /// `[]byte("…")`
    fn converted(
        &mut self,
        part: usize,
        offset: u64,
        slice: &'a TypeExpr,
        inner: &'a Init,
        span: Span,
    ) -> Stored {
        let computed = no_data(span, "this is computed when the program starts");
        let slice = self.resolver.resolve(slice);
        let (Kind::Slice(element), InitKind::Expr(expr)) = (self.underlying(slice), &inner.kind) else {
            return Err(computed);
        };
        let Kind::Scalar(Scalar::Uint8) = self.underlying(element) else { return Err(computed) };
        let Ok(Value::Text(text)) = self.resolver.constants().value(expr) else { return Err(computed) };
        let to = self.bytes(&text, false, span)?;
        self.slice(part, offset, to, text.len() as u64, span)
    }

    fn write(&mut self, part: usize, offset: u64, bytes: &[u8], span: Span) -> Stored {
        let data = &mut self.parts[part];
        let end = offset.saturating_add(bytes.len() as u64);
        if end > data.size {
            return Err(no_data(span, "this does not fit in its type"));
        }
        // Zeros at the end need no bytes.
        if end > data.bytes.len() as u64 && bytes.iter().any(|byte| *byte != 0) {
            let more = end - data.bytes.len() as u64;
            self.left =
                self.left.checked_sub(more).ok_or(no_data(span, "the variables have too much data"))?;
            data.bytes.resize(end as usize, 0);
        }
        if end <= data.bytes.len() as u64 {
            data.bytes[offset as usize..end as usize].copy_from_slice(bytes);
        }
        Ok(())
    }
}

fn element_span(elements: &[Element]) -> Span {
    elements.first().map(|element| element.value.span).unwrap_or_default()
}

/// An integer as a type stores it, if it fits.
fn integer(value: i128, scalar: Scalar) -> Option<[u8; 8]> {
    let bits = scalar.size() * 8 - u64::from(scalar.is_signed());
    let low = if scalar.is_signed() { -(1i128 << bits) } else { 0 };
    (low..1i128 << bits).contains(&value).then(|| (value as u64).to_le_bytes())
}
