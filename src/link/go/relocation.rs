//! Numbers of relocations in objects of Go 1.27, as far as linking for amd64 meets them (cmd/internal/objabi/reloctype.go).

/// An absolute address.
pub(crate) const ADDR: u16 = 1;
/// A distance from the start of the target's section.
pub(crate) const ADDROFF: u16 = 5;
/// The size of the target.
pub(crate) const SIZE: u16 = 6;
/// The distance of a call's target.
pub(crate) const CALL: u16 = 7;
/// Says that code calls through a pointer.
pub(crate) const CALLIND: u16 = 10;
/// The addend alone.
pub(crate) const CONST: u16 = 13;
/// A distance from the field's end.
pub(crate) const PCREL: u16 = 14;
/// The place of a variable of the thread, from the thread pointer.
pub(crate) const TLS_LE: u16 = 15;
/// Says that debug information needs a type.
pub(crate) const USETYPE: u16 = 22;
/// Says that a type is converted to an interface.
pub(crate) const USEIFACE: u16 = 23;
/// Says that a method of an interface is called.
pub(crate) const USEIFACEMETHOD: u16 = 24;
/// Says that methods of a name are called.
pub(crate) const USENAMEDMETHOD: u16 = 25;
/// A method of a type; three together are its type and its two entries.
pub(crate) const METHODOFF: u16 = 26;
/// The distance of a slot of the GOT.
pub(crate) const GOTPCREL: u16 = 29;
/// An offset in a section of debug information.
pub(crate) const DWARFSECREF: u16 = 31;
/// Says that a package is initialized after another.
pub(crate) const INITORDER: u16 = 102;
/// The place of a function in `.debug_addr`, in one to four bytes.
pub(crate) const DWTXTADDR_U1: u16 = 103;
pub(crate) const DWTXTADDR_U4: u16 = 106;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goobj::release::{self, NEWEST};

    #[test]
    fn numbers_are_those_of_the_release() {
        let table = release::table(NEWEST).expect("it is known");
        let names = [
            (ADDR, "R_ADDR"),
            (ADDROFF, "R_ADDROFF"),
            (SIZE, "R_SIZE"),
            (CALL, "R_CALL"),
            (CALLIND, "R_CALLIND"),
            (CONST, "R_CONST"),
            (PCREL, "R_PCREL"),
            (TLS_LE, "R_TLS_LE"),
            (USETYPE, "R_USETYPE"),
            (USEIFACE, "R_USEIFACE"),
            (USEIFACEMETHOD, "R_USEIFACEMETHOD"),
            (USENAMEDMETHOD, "R_USENAMEDMETHOD"),
            (METHODOFF, "R_METHODOFF"),
            (GOTPCREL, "R_GOTPCREL"),
            (DWARFSECREF, "R_DWARFSECREF"),
            (INITORDER, "R_INITORDER"),
            (DWTXTADDR_U1, "R_DWTXTADDR_U1"),
            (DWTXTADDR_U4, "R_DWTXTADDR_U4"),
        ];
        for (number, name) in names {
            assert_eq!(table.relocation_name(number), Some(name));
        }
    }
}
