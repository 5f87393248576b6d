//! Symbols of objects.

/// The symbols of an object. The first is none, then come the local ones.
#[derive(Debug, Default)]
pub(crate) struct Symbols<'a> {
    pub(crate) list: Vec<Symbol<'a>>,
    /// Index of the first that other objects see.
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

    /// Those that other objects see.
    pub(crate) fn globals(&self) -> &[Symbol<'a>] {
        self.list.get(self.first_global as usize..).unwrap_or_default()
    }
}

/// A symbol of an object.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Symbol<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) place: Place,
    /// Bytes from the start of its section; the alignment of a common symbol.
    pub(crate) value: u64,
    pub(crate) size: u64,
    pub(crate) kind: Kind,
    pub(crate) binding: Binding,
    pub(crate) visibility: Visibility,
}

/// Where a symbol lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// In another object.
    Undefined,
    /// Nowhere: its value is its address.
    Absolute,
    /// Wherever the linker puts it.
    Common,
    /// In a section of the object.
    Section(u32),
}

/// What a symbol stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Unknown,
    Data,
    Function,
    /// The section that it lies in.
    Section,
    /// A source file.
    File,
    /// A variable without a place of its own yet.
    Common,
    ThreadLocal,
    /// A function that gives the address of another when the program starts.
    Ifunc,
    /// What only others make use of, by its number in the file.
    Other(u8),
}

/// Who sees a symbol, and what happens if there are several of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Binding {
    Local,
    Global,
    /// Gives way to others; a reference finds nothing without an error.
    Weak,
    /// What only others make use of, by its number in the file.
    Other(u8),
}

/// Which other programs and libraries see a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Visibility {
    Default,
    Internal,
    Hidden,
    /// They see it, and cannot define it anew.
    Protected,
}

impl Symbol<'_> {
    pub(crate) fn is_weak(&self) -> bool {
        self.binding == Binding::Weak
    }

    pub(crate) fn is_defined(&self) -> bool {
        self.place != Place::Undefined
    }

    /// Whether it is of this program alone.
    pub(crate) fn is_hidden(&self) -> bool {
        matches!(self.visibility, Visibility::Internal | Visibility::Hidden)
    }
}
