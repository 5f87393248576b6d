//! Small numbers that stand for files, sections and names in flat arrays.

/// Declares an index into one array.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// An object that is part of the program, in the order of the command line.
    FileId
);
id!(
    /// A section of an object: those of the first file come first.
    SectionId
);
id!(
    /// A name that files share.
    NameId
);
id!(
    /// A section of the output.
    OutputId
);
id!(
    /// Strings or constants of many sections, each of them kept once.
    PoolId
);
