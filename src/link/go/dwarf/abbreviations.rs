//! The abbreviations of Go's debug information (cmd/internal/dwarf/dwarf.go and putvarabbrevgen.go, for DWARF 5).
//!
//! The compiler writes most entries, using these row numbers; the linker adds units and types. Number 0 ends a list of
//! siblings.

use gimli::constants::*;

/// The abbreviations that the linker itself uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Abbreviation {
    Unit = 1,
    UnitWithoutCode = 2,
    Field = 14,
    Parameter = 15,
    Result = 16,
    Dots = 17,
    Range = 18,
    Unspecified = 19,
    Base = 20,
    Array = 21,
    Chan = 22,
    Func = 23,
    Interface = 24,
    Map = 25,
    Pointer = 26,
    BarePointer = 27,
    Slice = 28,
    String = 29,
    Struct = 30,
    Typedef = 31,
}

/// Go-specific attributes.
const KIND: DwAt = DwAt(0x2900);
const KEY: DwAt = DwAt(0x2901);
const ELEM: DwAt = DwAt(0x2902);
const EMBEDDED: DwAt = DwAt(0x2903);
const RUNTIME_TYPE: DwAt = DwAt(0x2904);
const PACKAGE_NAME: DwAt = DwAt(0x2905);
const DICT_INDEX: DwAt = DwAt(0x2906);
const CLOSURE_OFFSET: DwAt = DwAt(0x2907);

/// A row: the tag, whether entries have children, and the attributes with their forms.
type Row = (DwTag, bool, &'static [(DwAt, DwForm)]);

/// Attributes common to many rows.
const NAME: (DwAt, DwForm) = (DW_AT_name, DW_FORM_string);
const TYPE: (DwAt, DwForm) = (DW_AT_type, DW_FORM_ref_addr);
const ORIGIN: (DwAt, DwForm) = (DW_AT_abstract_origin, DW_FORM_ref_addr);
const LOW: (DwAt, DwForm) = (DW_AT_low_pc, DW_FORM_addrx);
const HIGH: (DwAt, DwForm) = (DW_AT_high_pc, DW_FORM_udata);
const FRAME: (DwAt, DwForm) = (DW_AT_frame_base, DW_FORM_block1);
const RANGES: (DwAt, DwForm) = (DW_AT_ranges, DW_FORM_sec_offset);
const LINE: (DwAt, DwForm) = (DW_AT_decl_line, DW_FORM_udata);
const EXTERNAL: (DwAt, DwForm) = (DW_AT_external, DW_FORM_flag);
const TRAMPOLINE: (DwAt, DwForm) = (DW_AT_trampoline, DW_FORM_flag);
const IS_RESULT: (DwAt, DwForm) = (DW_AT_variable_parameter, DW_FORM_flag);
const BLOCK: (DwAt, DwForm) = (DW_AT_location, DW_FORM_block1);
const LIST: (DwAt, DwForm) = (DW_AT_location, DW_FORM_sec_offset);
const CALL_FILE: (DwAt, DwForm) = (DW_AT_call_file, DW_FORM_data4);
const CALL_LINE: (DwAt, DwForm) = (DW_AT_call_line, DW_FORM_udata);
const SIZE: (DwAt, DwForm) = (DW_AT_byte_size, DW_FORM_udata);
const CLOSURE: (DwAt, DwForm) = (CLOSURE_OFFSET, DW_FORM_udata);
const LANGUAGE: (DwAt, DwForm) = (DW_AT_language, DW_FORM_data1);
const FOLDER: (DwAt, DwForm) = (DW_AT_comp_dir, DW_FORM_string);
const PRODUCER: (DwAt, DwForm) = (DW_AT_producer, DW_FORM_string);
const PACKAGE: (DwAt, DwForm) = (PACKAGE_NAME, DW_FORM_string);
const GO_KIND: (DwAt, DwForm) = (KIND, DW_FORM_data1);
const GO_TYPE: (DwAt, DwForm) = (RUNTIME_TYPE, DW_FORM_addr);
const GO_ELEM: (DwAt, DwForm) = (ELEM, DW_FORM_ref_addr);

/// All rows, starting at number 1.
#[rustfmt::skip]
const ROWS: [Row; 46] = [
    (DW_TAG_compile_unit, true, &[NAME, LANGUAGE, (DW_AT_stmt_list, DW_FORM_sec_offset), (DW_AT_low_pc, DW_FORM_addr), RANGES, FOLDER, PRODUCER, PACKAGE, (DW_AT_addr_base, DW_FORM_sec_offset)]),
    (DW_TAG_compile_unit, true, &[NAME, LANGUAGE, FOLDER, PRODUCER, PACKAGE]),
    // Functions: ordinary, wrappers, abstract, and concrete instances of abstract ones.
    (DW_TAG_subprogram, true, &[NAME, LOW, HIGH, FRAME, (DW_AT_decl_file, DW_FORM_data4), LINE, EXTERNAL]),
    (DW_TAG_subprogram, true, &[NAME, LOW, HIGH, FRAME, TRAMPOLINE]),
    (DW_TAG_subprogram, true, &[NAME, (DW_AT_inline, DW_FORM_data1), LINE, EXTERNAL]),
    (DW_TAG_subprogram, true, &[ORIGIN, LOW, HIGH, FRAME]),
    (DW_TAG_subprogram, true, &[ORIGIN, LOW, HIGH, FRAME, TRAMPOLINE]),
    (DW_TAG_inlined_subroutine, true, &[ORIGIN, LOW, HIGH, CALL_FILE, CALL_LINE]),
    (DW_TAG_inlined_subroutine, true, &[ORIGIN, RANGES, CALL_FILE, CALL_LINE]),
    (DW_TAG_variable, false, &[NAME, BLOCK, TYPE, EXTERNAL]),
    (DW_TAG_constant, false, &[NAME, TYPE, (DW_AT_const_value, DW_FORM_sdata)]),
    (DW_TAG_lexical_block, true, &[RANGES]),
    (DW_TAG_lexical_block, true, &[(DW_AT_low_pc, DW_FORM_addr), (DW_AT_high_pc, DW_FORM_addr)]),
    // Parts of types.
    (DW_TAG_member, false, &[NAME, (DW_AT_data_member_location, DW_FORM_udata), TYPE, (EMBEDDED, DW_FORM_flag)]),
    (DW_TAG_formal_parameter, false, &[TYPE]),
    (DW_TAG_formal_parameter, false, &[IS_RESULT, TYPE]),
    (DW_TAG_unspecified_parameters, false, &[]),
    (DW_TAG_subrange_type, false, &[TYPE, (DW_AT_count, DW_FORM_udata)]),
    // Types.
    (DW_TAG_unspecified_type, false, &[NAME]),
    (DW_TAG_base_type, false, &[NAME, (DW_AT_encoding, DW_FORM_data1), (DW_AT_byte_size, DW_FORM_data1), GO_KIND, GO_TYPE]),
    (DW_TAG_array_type, true, &[NAME, TYPE, SIZE, GO_KIND, GO_TYPE]),
    (DW_TAG_typedef, false, &[NAME, TYPE, GO_KIND, GO_TYPE, GO_ELEM]),
    (DW_TAG_subroutine_type, true, &[NAME, SIZE, GO_KIND, GO_TYPE]),
    (DW_TAG_typedef, true, &[NAME, TYPE, GO_KIND, GO_TYPE]),
    (DW_TAG_typedef, false, &[NAME, TYPE, GO_KIND, GO_TYPE, (KEY, DW_FORM_ref_addr), GO_ELEM]),
    (DW_TAG_pointer_type, false, &[NAME, TYPE, GO_KIND, GO_TYPE]),
    (DW_TAG_pointer_type, false, &[NAME, GO_TYPE]),
    (DW_TAG_structure_type, true, &[NAME, SIZE, GO_KIND, GO_TYPE, GO_ELEM]),
    (DW_TAG_structure_type, true, &[NAME, SIZE, GO_KIND, GO_TYPE]),
    (DW_TAG_structure_type, true, &[NAME, SIZE, GO_KIND, GO_TYPE]),
    (DW_TAG_typedef, false, &[NAME, TYPE]),
    (DW_TAG_typedef, false, &[NAME, TYPE, (DICT_INDEX, DW_FORM_udata)]),
    // Variables and parameters: abstract, concrete with an abstract origin, and standalone; with or without a closure
    // offset, with a location list or a single location.
    (DW_TAG_variable, false, &[NAME, LINE, TYPE]),
    (DW_TAG_formal_parameter, false, &[NAME, IS_RESULT, TYPE]),
    (DW_TAG_variable, false, &[ORIGIN, LIST]),
    (DW_TAG_variable, false, &[ORIGIN, BLOCK]),
    (DW_TAG_variable, false, &[NAME, LINE, TYPE, CLOSURE, LIST]),
    (DW_TAG_variable, false, &[NAME, LINE, TYPE, CLOSURE, BLOCK]),
    (DW_TAG_variable, false, &[NAME, LINE, TYPE, LIST]),
    (DW_TAG_variable, false, &[NAME, LINE, TYPE, BLOCK]),
    (DW_TAG_formal_parameter, false, &[ORIGIN, LIST]),
    (DW_TAG_formal_parameter, false, &[ORIGIN, BLOCK]),
    (DW_TAG_formal_parameter, false, &[NAME, IS_RESULT, LINE, TYPE, CLOSURE, LIST]),
    (DW_TAG_formal_parameter, false, &[NAME, IS_RESULT, LINE, TYPE, CLOSURE, BLOCK]),
    (DW_TAG_formal_parameter, false, &[NAME, IS_RESULT, LINE, TYPE, LIST]),
    (DW_TAG_formal_parameter, false, &[NAME, IS_RESULT, LINE, TYPE, BLOCK]),
];

/// The contents of `.debug_abbrev`.
pub(super) fn section() -> Vec<u8> {
    let mut bytes = Vec::new();
    for (number, (tag, has_children, attributes)) in (1..).zip(ROWS) {
        super::unsigned(&mut bytes, number);
        super::unsigned(&mut bytes, u64::from(tag.0));
        bytes.push(u8::from(has_children));
        for (attribute, form) in attributes {
            super::unsigned(&mut bytes, u64::from(attribute.0));
            super::unsigned(&mut bytes, u64::from(form.0));
        }
        bytes.extend([0, 0]);
    }
    bytes.push(0);
    bytes
}

/// Whether entries with this abbreviation have children.
pub(super) fn has_children(kind: Abbreviation) -> bool {
    ROWS[kind as usize - 1].1
}
