//! Relocation numbers in objects of Go 1.27, as far as linking for amd64 needs them (cmd/internal/objabi/reloctype.go).

/// An absolute address.
pub(crate) const ADDR: u16 = 1;
/// The target's offset in its section.
pub(crate) const ADDROFF: u16 = 5;
/// The size of the target.
pub(crate) const SIZE: u16 = 6;
/// The distance to a call's target.
pub(crate) const CALL: u16 = 7;
/// Marks a call through a pointer.
pub(crate) const CALLIND: u16 = 10;
/// The addend alone.
pub(crate) const CONST: u16 = 13;
/// A distance from the end of the field.
pub(crate) const PCREL: u16 = 14;
/// The offset of a thread-local variable from the thread pointer.
pub(crate) const TLS_LE: u16 = 15;
/// Marks a type that debug information needs.
pub(crate) const USETYPE: u16 = 22;
/// Marks a type that is converted to an interface.
pub(crate) const USEIFACE: u16 = 23;
/// Marks an interface method that is called.
pub(crate) const USEIFACEMETHOD: u16 = 24;
/// Marks methods that are called by name.
pub(crate) const USENAMEDMETHOD: u16 = 25;
/// A method of a type, in groups of three: its type and its two entry points.
pub(crate) const METHODOFF: u16 = 26;
/// The distance to a GOT slot.
pub(crate) const GOTPCREL: u16 = 29;
/// An offset into a debug section.
pub(crate) const DWARFSECREF: u16 = 31;
/// Orders the initialization of two packages.
pub(crate) const INITORDER: u16 = 102;
/// The index of a function in `.debug_addr`, in one to four bytes.
pub(crate) const DWTXTADDR_U1: u16 = 103;
pub(crate) const DWTXTADDR_U4: u16 = 106;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goobj::release;
    use crate::link::go::release::RELEASE;

    #[test]
    fn numbers_are_those_of_the_release() {
        let table = release::table(RELEASE).expect("it is known");
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
