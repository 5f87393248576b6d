//! The initial values of variables, as bytes.
//!
//! In: a variable and its type. Out: the data that the compiler would store (cmd/compile/internal/staticinit) for constants,
//! for arrays, slices and structs of them, for strings and for addresses. Other values are computed when the program starts,
//! and have no data here. Memory and time are bounded by the size of the declarations and by [`MAX_DATA`].

use super::constant;
use super::literal::{MAX_SIZE, count, index, variable};
use super::resolve::Resolver;
use super::types::{Kind, Scalar, TypeId};
use super::value::{Float, Value};
use super::variable::{Data, NoData, Target};
use super::variable_type::Finder;
use crate::source::Span;
use crate::syntax::go::{Element, Expr, Init, InitKind, InitType, StepKind, TypeExpr, Var};
use std::collections::HashMap;

/// Maximum size of the data of all variables, in bytes, with the names of its parts; elements far apart take memory between
/// them.
const MAX_DATA: u64 = 1 << 28;

/// What Go says, too: no value is stored as one of another type.
const WRONG_TYPE: &str = "this has another type";

type Stored = Result<(), NoData>;

/// Builds the data of variables, one after the other.
pub(super) struct Builder {
    /// How many bytes may still be stored.
    left: u64,
    /// The indices of a struct's fields in the order of their names.
    by_name: HashMap<TypeId, Vec<u32>>,
}

/// Builds the data of one variable.
struct Build<'a, 'r> {
    resolver: &'r mut Resolver<'a>,
    finder: &'r mut Finder<'a>,
    shared: &'r mut Builder,
    parts: Vec<Data>,
    /// What a part's name takes: it contains that of the variable.
    name: u64,
}

/// A place in the data of a variable: a part by index, and the offset in it in bytes.
#[derive(Clone, Copy)]
struct Place {
    part: usize,
    offset: u64,
}

impl Place {
    /// The start of a part.
    fn start(part: usize) -> Self {
        Self { part, offset: 0 }
    }

    fn after(self, bytes: u64) -> Self {
        Self { offset: self.offset.saturating_add(bytes), ..self }
    }
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { left: MAX_DATA, by_name: HashMap::new() }
    }

    /// The data of a variable whose type has a layout.
    pub(super) fn data<'a>(
        &mut self,
        resolver: &mut Resolver<'a>,
        finder: &mut Finder<'a>,
        var: &'a Var,
        ty: TypeId,
    ) -> Result<Vec<Data>, NoData> {
        let name = var.name.name.len() as u64;
        let mut build = Build { resolver, finder, shared: self, parts: Vec::new(), name };
        let part = build.part(ty, 1, var.name.span)?;
        if let Some(init) = &var.init {
            build.typed(Place::start(part), ty, init)?;
        }
        Ok(build.parts)
    }
}

impl<'a> Build<'a, '_> {
    /// Adds zero values of a type.
    fn part(&mut self, ty: TypeId, count: u64, span: Span) -> Result<usize, NoData> {
        let Ok(layout) = self.resolver.types.lay_out(ty) else {
            return Err(NoData::new(span, "its type is not known here"));
        };
        let size = layout.size.checked_mul(count).filter(|size| *size < MAX_SIZE);
        let Some(size) = size else { return Err(NoData::new(span, "its type is too large")) };
        self.add(Data { size, pointers: layout.pointers, ..Data::default() }, span)
    }

    fn add(&mut self, data: Data, span: Span) -> Result<usize, NoData> {
        self.take(self.name, span)?;
        self.parts.push(data);
        Ok(self.parts.len() - 1)
    }

    /// Takes memory from what is left for all variables.
    fn take(&mut self, bytes: u64, span: Span) -> Stored {
        let left = self.shared.left.checked_sub(bytes);
        self.shared.left = left.ok_or(NoData::new(span, "the variables have too much data"))?;
        Ok(())
    }

    /// The kind of a type that has a layout.
    fn kind(&self, ty: TypeId) -> &Kind {
        let types = &self.resolver.types;
        &types.get(types.underlying(ty)).kind
    }

    fn is_interface(&self, ty: TypeId) -> bool {
        matches!(self.kind(ty), Kind::Interface { .. })
    }

    /// Stores a value of a type.
    fn store(&mut self, at: Place, ty: TypeId, init: &'a Init) -> Stored {
        match &init.kind {
            InitKind::Expr(expr) => self.constant(at, ty, expr),
            InitKind::Composite(literal, elements) => {
                self.composite(at, ty, literal.as_ref(), elements, init.span)
            }
            InitKind::Address(inner) => self.address(at, ty, inner),
            InitKind::Convert(to, inner) => self.converted(at, ty, to, inner, init.span),
            InitKind::Other => Err(NoData::computed(init.span)),
        }
    }

    /// Stores a value outside the elements of an array or slice, whose literals need not have a type.
    fn typed(&mut self, at: Place, ty: TypeId, init: &'a Init) -> Stored {
        match &init.kind {
            InitKind::Composite(None, _) => Err(NoData::new(init.span, "this literal has no type")),
            _ => self.store(at, ty, init),
        }
    }

    fn constant(&mut self, at: Place, ty: TypeId, expr: &'a Expr) -> Stored {
        if self.is_nil(expr) && is_nilable(self.kind(ty)) {
            return Ok(());
        }
        let is_foreign = expr.steps.iter().any(|step| matches!(step.kind, StepKind::Foreign(..)));
        let unknown = match is_foreign {
            true => NoData::new(expr.span, "the constants of other packages are not known here"),
            false => NoData::new(expr.span, "this is not a constant known here"),
        };
        let Ok(value) = constant::value(self.resolver, expr) else { return Err(unknown) };
        let differs = |name| self.resolver.types.declared_name(ty) != Some(name);
        if !self.is_interface(ty) && value.type_name().is_some_and(differs) {
            return Err(NoData::new(expr.span, WRONG_TYPE));
        }
        match (self.kind(ty), value) {
            (Kind::Scalar(Scalar::Bool), Value::Bool(value, _)) => {
                self.write(at, &[u8::from(value)], expr.span)
            }
            (
                &Kind::Scalar(scalar),
                Value::Int(value, _) | Value::Rune(value) | Value::Float(Float { whole: Some(value), .. }, _),
            ) if scalar.is_integer() => {
                if !scalar.holds(value) {
                    return Err(NoData::new(expr.span, "this does not fit in its type"));
                }
                self.write(at, &value.to_le_bytes()[..scalar.size() as usize], expr.span)
            }
            (&Kind::Scalar(scalar), value) if scalar.is_float() => self.float(at, scalar, &value, expr.span),
            // The imaginary part is zero.
            (Kind::Complex64, value) => self.float(at, Scalar::Float32, &value, expr.span),
            (Kind::Complex128, value) => self.float(at, Scalar::Float64, &value, expr.span),
            (Kind::String, Value::Text(text, _)) if text.is_empty() => Ok(()),
            (Kind::String, Value::Text(text, _)) => {
                let to = self.bytes(&text, true, expr.span)?;
                self.refer(at, Target::Data(to), expr.span)?;
                self.write(at.after(8), &(text.len() as u64).to_le_bytes(), expr.span)
            }
            _ => Err(unknown),
        }
    }

    /// Whether it is `nil`, not declared here as something else.
    fn is_nil(&self, expr: &Expr) -> bool {
        let scope = self.resolver.scope;
        let is_own = scope.consts.contains_key("nil") || scope.vars.contains_key("nil");
        !is_own && matches!(&expr.steps[..], [step] if step.kind == StepKind::Name("nil".into()))
    }

    fn float(&mut self, at: Place, scalar: Scalar, value: &Value<'_>, span: Span) -> Stored {
        let value = match value {
            Value::Int(value, _) | Value::Rune(value) => Float::integer(*value),
            Value::Float(value, _) => *value,
            _ => return Err(NoData::new(span, "this is not a constant known here")),
        };
        match (scalar, value.single) {
            (Scalar::Float32, Some(single)) if single.is_finite() => {
                self.write(at, &single.to_le_bytes(), span)
            }
            (Scalar::Float64, _) if value.sure && value.double.is_finite() => {
                self.write(at, &value.double.to_le_bytes(), span)
            }
            _ => Err(NoData::new(span, "how Go rounds this is not known here")),
        }
    }

    /// Adds the bytes of a string or a slice.
    fn bytes(&mut self, text: &[u8], is_string: bool, span: Span) -> Result<usize, NoData> {
        let to = self.add(Data { size: text.len() as u64, text: is_string, ..Data::default() }, span)?;
        // Even if they are zero: the constant may be long, and used often.
        self.grow(Place::start(to), text.len() as u64, span)?;
        self.write(Place::start(to), text, span)?;
        Ok(to)
    }

    fn composite(
        &mut self,
        at: Place,
        ty: TypeId,
        literal: Option<&'a InitType>,
        elements: &'a [Element],
        span: Span,
    ) -> Stored {
        if let Some(literal) = literal.filter(|_| !self.is_interface(ty)) {
            let written = self.written(literal, elements)?;
            if !self.resolver.types.is_assignable(written, ty) {
                return Err(NoData::new(span, WRONG_TYPE));
            }
        }
        match *self.kind(ty) {
            // In a slice of pointers, `{…}` is the address of a value.
            Kind::Pointer(to) if literal.is_none() => {
                let value = self.part(to, 1, span)?;
                if let Kind::Pointer(_) = self.kind(to) {
                    return Err(NoData::computed(span));
                }
                self.refer(at, Target::Data(value), span)?;
                self.composite(Place::start(value), to, literal, elements, span)
            }
            Kind::Struct(_) => {
                for (offset, ty, value) in self.fields(ty, elements)? {
                    self.typed(at.after(offset), ty, value)?;
                }
                Ok(())
            }
            Kind::Array { element, length } => self.elements(at, element, length, elements),
            Kind::Slice(element) => {
                let count = count(self.resolver, elements)?;
                let to = self.part(element, count, span)?;
                self.slice(at, to, count, span)?;
                self.elements(Place::start(to), element, count, elements)
            }
            _ => Err(NoData::computed(span)),
        }
    }

    /// The type that a literal has.
    fn written(&mut self, literal: &'a InitType, elements: &'a [Element]) -> Result<TypeId, NoData> {
        Ok(match literal {
            InitType::Written(ty) => self.resolver.resolve(ty),
            InitType::Counted(element) => {
                let (length, span) = (count(self.resolver, elements)?, element.span);
                let element = self.resolver.resolve(element);
                self.resolver.array_of(length, element, span)
            }
        })
    }

    /// The fields of a struct that a literal has values for, by offset and type. Go leaves blank ones zero.
    fn fields(
        &mut self,
        ty: TypeId,
        elements: &'a [Element],
    ) -> Result<Vec<(u64, TypeId, &'a Init)>, NoData> {
        let types = &self.resolver.types;
        let id = types.underlying(ty);
        let Kind::Struct(fields) = &types.get(id).kind else { return Ok(Vec::new()) };
        let mut list = Vec::with_capacity(elements.len());
        for (position, element) in elements.iter().enumerate() {
            let field = match element.key.as_ref().map(|key| &key.steps[..]) {
                None => fields.get(position),
                Some([step]) => match &step.kind {
                    StepKind::Name(name) => {
                        let order = self.shared.by_name.entry(id).or_insert_with(|| {
                            let mut order: Vec<u32> = (0..fields.len() as u32).collect();
                            order.sort_by_key(|index| &fields[*index as usize].name);
                            order
                        });
                        let found = order.binary_search_by_key(&name, |index| &fields[*index as usize].name);
                        found.ok().map(|at| &fields[order[at] as usize])
                    }
                    _ => None,
                },
                Some(_) => None,
            };
            let field = field.ok_or(NoData::new(element.value.span, "it has no such field"))?;
            if field.name != "_" {
                list.push((field.offset, field.ty, &element.value));
            }
        }
        Ok(list)
    }

    fn elements(&mut self, start: Place, ty: TypeId, length: u64, elements: &'a [Element]) -> Stored {
        let size = self.resolver.types.size_align(ty).0;
        let mut next = 0;
        for element in elements {
            let index = index(self.resolver, element, next)?;
            next = index + 1;
            let at = start.after(size.saturating_mul(index));
            if index >= length {
                return Err(NoData::new(element.value.span, "this index is too large"));
            }
            self.store(at, ty, &element.value)?;
        }
        Ok(())
    }

    /// Pointer, length and capacity.
    fn slice(&mut self, at: Place, to: usize, count: u64, span: Span) -> Stored {
        self.refer(at, Target::Data(to), span)?;
        self.write(at.after(8), &count.to_le_bytes(), span)?;
        self.write(at.after(16), &count.to_le_bytes(), span)
    }

    fn address(&mut self, at: Place, ty: TypeId, inner: &'a Init) -> Stored {
        let Kind::Pointer(to) = *self.kind(ty) else { return Err(NoData::computed(inner.span)) };
        match &inner.kind {
            InitKind::Expr(_) => match variable(self.resolver, inner) {
                Some(var) => {
                    // Without a type that is known here, it is taken for the right one.
                    let own = self.finder.type_of(self.resolver, var).unwrap_or(to);
                    if !self.resolver.types.is_identical(own, to) {
                        return Err(NoData::new(inner.span, WRONG_TYPE));
                    }
                    self.refer(at, Target::Variable(var.name.name.clone()), inner.span)
                }
                None => Err(NoData::new(inner.span, "this is not the address of a variable of the package")),
            },
            InitKind::Composite(Some(literal), elements) => {
                let written = self.written(literal, elements)?;
                if !self.resolver.types.is_identical(written, to) {
                    return Err(NoData::new(inner.span, WRONG_TYPE));
                }
                let value = self.part(to, 1, inner.span)?;
                self.refer(at, Target::Data(value), inner.span)?;
                self.store(Place::start(value), to, inner)
            }
            _ => Err(NoData::computed(inner.span)),
        }
    }

    /// `[]byte("…")`, as a slice and not as the value of an interface.
    fn converted(&mut self, at: Place, ty: TypeId, to: &'a TypeExpr, inner: &'a Init, span: Span) -> Stored {
        let computed = Err(NoData::computed(span));
        let (Kind::Slice(_), InitKind::Expr(expr)) = (self.kind(ty), &inner.kind) else { return computed };
        let to = self.resolver.resolve(to);
        if !self.resolver.types.is_assignable(to, ty) {
            return Err(NoData::new(span, WRONG_TYPE));
        }
        let Kind::Slice(element) = *self.kind(to) else { return computed };
        let has_layout = self.resolver.types.lay_out(element).is_ok();
        if !has_layout || !matches!(self.kind(element), Kind::Scalar(Scalar::Uint8)) {
            return computed;
        }
        let Ok(Value::Text(text, _)) = constant::value(self.resolver, expr) else { return computed };
        let data = self.bytes(&text, false, span)?;
        self.slice(at, data, text.len() as u64, span)
    }

    /// Stores an address.
    fn refer(&mut self, at: Place, target: Target, span: Span) -> Stored {
        self.grow(at, 8, span)?;
        self.parts[at.part].addresses.push((at.offset, target));
        Ok(())
    }

    fn write(&mut self, at: Place, bytes: &[u8], span: Span) -> Stored {
        let data = &self.parts[at.part];
        let end = at.after(bytes.len() as u64).offset;
        // Zeros at the end need no bytes, unless they are outside.
        if end > data.bytes.len() as u64 && end <= data.size && bytes.iter().all(|byte| *byte == 0) {
            return Ok(());
        }
        self.grow(at, bytes.len() as u64, span)?;
        self.parts[at.part].bytes[at.offset as usize..end as usize].copy_from_slice(bytes);
        Ok(())
    }

    /// Makes room for bytes at a place.
    fn grow(&mut self, at: Place, bytes: u64, span: Span) -> Stored {
        let data = &self.parts[at.part];
        let end = at.after(bytes).offset;
        if end > data.size {
            return Err(NoData::new(span, "this does not fit in its type"));
        }
        let length = data.bytes.len() as u64;
        if end > length {
            self.take(end - length, span)?;
            self.parts[at.part].bytes.resize(end as usize, 0);
        }
        Ok(())
    }
}

/// Whether `nil` is a value of a type of this kind.
fn is_nilable(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(scalar) => *scalar == Scalar::Pointer,
        Kind::Pointer(_) | Kind::Slice(_) | Kind::Interface { .. } | Kind::Func | Kind::Map | Kind::Chan => {
            true
        }
        _ => false,
    }
}
