//! Symbol kinds, in the order of their placement in the program (cmd/link/internal/sym/symkind.go).
//!
//! In: a kind's number in an object of Go 1.27. Out: [`Kind`]; kinds that objects lack are assigned by the linker.

/// The kind of a symbol. Those from [`Kind::Text`] to [`Kind::TextEnd`] are code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    None,
    Text,
    TextFipsStart,
    TextFips,
    TextFipsEnd,
    TextEnd,
    GoString,
    GcBits,
    Rodata,
    RodataFipsStart,
    RodataFips,
    RodataFipsEnd,
    RodataEnd,
    Pclntab,
    Type,
    GoFunc,
    BuildInfo,
    FipsInfo,
    ModuleData,
    NoptrData,
    NoptrDataFipsStart,
    NoptrDataFips,
    NoptrDataFipsEnd,
    NoptrDataEnd,
    Data,
    DataFipsStart,
    DataFips,
    DataFipsEnd,
    DataEnd,
    Bss,
    NoptrBss,
    GcMask,
    FuzzerCounter,
    CoverageCounter,
    CoverageAux,
    TlsBss,
    DwarfUnit,
    DwarfConst,
    DwarfFunction,
    DwarfAbstract,
    DwarfType,
    DwarfVariable,
    DwarfRange,
    DwarfLoc,
    DwarfLines,
    DwarfAddr,
    SehUnwind,
}

/// Kinds by their numbers in objects (cmd/internal/objabi/symkind.go).
const OF_OBJECT: [Kind; 26] = [
    Kind::None,
    Kind::Text,
    Kind::TextFips,
    Kind::Rodata,
    Kind::RodataFips,
    Kind::NoptrData,
    Kind::NoptrDataFips,
    Kind::Data,
    Kind::DataFips,
    Kind::Bss,
    Kind::NoptrBss,
    Kind::TlsBss,
    Kind::DwarfUnit,
    Kind::DwarfConst,
    Kind::DwarfFunction,
    Kind::DwarfAbstract,
    Kind::DwarfType,
    Kind::DwarfVariable,
    Kind::DwarfRange,
    Kind::DwarfLoc,
    Kind::DwarfLines,
    Kind::DwarfAddr,
    Kind::FuzzerCounter,
    Kind::CoverageCounter,
    Kind::CoverageAux,
    Kind::SehUnwind,
];

impl Kind {
    /// The kind with this number in objects; [`Kind::None`] for an unknown number.
    pub(crate) fn of_object(number: u8) -> Kind {
        OF_OBJECT.get(usize::from(number)).copied().unwrap_or(Kind::None)
    }

    pub(crate) fn is_text(self) -> bool {
        (Kind::Text..=Kind::TextEnd).contains(&self)
    }

    /// Whether it is a variable, initialized or not.
    pub(crate) fn is_data(self) -> bool {
        (Kind::NoptrData..=Kind::NoptrBss).contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goobj::release;
    use crate::link::go::release::RELEASE;

    #[test]
    fn numbers_are_those_of_the_release() {
        let table = release::table(RELEASE).expect("it is known");
        assert_eq!(table.symbol_kinds.len(), OF_OBJECT.len());
        let number = |name| table.kind_number(name).expect("it is known");
        assert_eq!(Kind::of_object(number("STEXTFIPS")), Kind::TextFips);
        assert_eq!(Kind::of_object(number("SNOPTRBSS")), Kind::NoptrBss);
        assert_eq!(Kind::of_object(number("SDWARFADDR")), Kind::DwarfAddr);
        assert_eq!(Kind::of_object(number("SCOVERAGE_AUXVAR")), Kind::CoverageAux);
    }
}
