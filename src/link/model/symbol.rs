//! Symbols of objects.

/// The symbols of an object: a null symbol, the local symbols, then the global ones.
#[derive(Debug, Default)]
pub(crate) struct Symbols<'a> {
    pub(crate) list: Vec<Symbol<'a>>,
    /// The index of the first global symbol.
    pub(crate) first_global: u32,
}

impl<'a> Symbols<'a> {
    pub(crate) fn get(&self, index: u32) -> Option<&Symbol<'a>> {
        self.list.get(index as usize)
    }

    /// A symbol's name; empty if it has none.
    pub(crate) fn name(&self, index: u32) -> &'a [u8] {
        self.get(index).map_or(b"", |symbol| symbol.name)
    }

    /// The global symbols.
    pub(crate) fn globals(&self) -> &[Symbol<'a>] {
        self.list.get(self.first_global as usize..).unwrap_or_default()
    }
}

/// A symbol of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) place: Place,
    /// Offset from the start of its section; the alignment of a common symbol.
    pub(crate) value: u64,
    pub(crate) size: u64,
    pub(crate) kind: Kind,
    pub(crate) binding: Binding,
    pub(crate) visibility: Visibility,
}

/// Where a symbol is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In another object.
    Undefined,
    /// In no section: its value is an address.
    Absolute,
    /// Allocated by the linker.
    Common,
    /// In this section of the object.
    Section(u32),
}

/// What a symbol represents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Unknown,
    Data,
    Function,
    /// The section that it is in.
    Section,
    /// A source file.
    File,
    /// A variable that the linker allocates.
    Common,
    ThreadLocal,
    /// A resolver, which returns the address of the actual function at startup.
    Ifunc,
    /// Any other; its number in the file is copied.
    Other(u8),
}

/// The visibility of a symbol across objects, and its rank among others of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binding {
    Local,
    Global,
    /// Overridden by other definitions; an undefined weak reference is not an error.
    Weak,
    /// Any other; its number in the file is copied.
    Other(u8),
}

/// Which other programs and libraries can see a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visibility {
    Default,
    Internal,
    Hidden,
    /// Visible, but not preemptible.
    Protected,
}

impl Visibility {
    /// The one that lets fewer others see a symbol (gABI, Symbol visibility).
    pub(crate) fn stricter(self, other: Self) -> Self {
        let rank = |visibility| match visibility {
            Visibility::Default => 0,
            Visibility::Protected => 1,
            Visibility::Hidden => 2,
            Visibility::Internal => 3,
        };
        if rank(other) > rank(self) { other } else { self }
    }
}

impl<'a> Symbol<'a> {
    /// The name without its version, the version, and whether it is the default version, as in `foo@@V1`; none for a name
    /// without a version.
    pub(crate) fn version(&self) -> Option<(&'a [u8], &'a [u8], bool)> {
        let at = memchr::memchr(b'@', self.name).filter(|at| *at > 0)?;
        let (text, version) = (&self.name[..at], &self.name[at + 1..]);
        match version.strip_prefix(b"@") {
            Some(version) => Some((text, version, true)),
            None => Some((text, version, false)),
        }
    }

    pub(crate) fn is_weak(&self) -> bool {
        self.binding == Binding::Weak
    }

    pub(crate) fn is_defined(&self) -> bool {
        self.place != Place::Undefined
    }

    /// Whether only this program can see it.
    pub(crate) fn is_hidden(&self) -> bool {
        matches!(self.visibility, Visibility::Internal | Visibility::Hidden)
    }
}
