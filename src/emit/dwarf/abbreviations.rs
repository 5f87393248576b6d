//! Abbreviations: the layouts of debug information entries.

use super::section::Section;
use gimli::constants::*;

/// The layout of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Layout {
    DataUnit,
    CodeUnit,
    CodeUnitWithLines,
    Function,
    FunctionWithPlace,
    FunctionWithVariables,
    FunctionWithPlaceAndVariables,
    Parameter,
    ParameterWithLocation,
    ParameterWithList,
    Variable,
    Base,
    Pointer,
    PointerTo,
    Array,
    Range,
    Struct,
    NamedStruct,
    Member,
}

/// A layout's tag, whether entries have children, and the attributes with their forms.
type Row = (DwTag, bool, &'static [(DwAt, DwForm)]);

const NAME: (DwAt, DwForm) = (DW_AT_name, DW_FORM_strp);
const TYPE: (DwAt, DwForm) = (DW_AT_type, DW_FORM_ref4);
const SIZE: (DwAt, DwForm) = (DW_AT_byte_size, DW_FORM_udata);
const PRODUCER: (DwAt, DwForm) = (DW_AT_producer, DW_FORM_strp);
const LANGUAGE: (DwAt, DwForm) = (DW_AT_language, DW_FORM_udata);
const FOLDER: (DwAt, DwForm) = (DW_AT_comp_dir, DW_FORM_strp);
const LOW: (DwAt, DwForm) = (DW_AT_low_pc, DW_FORM_addr);
const HIGH: (DwAt, DwForm) = (DW_AT_high_pc, DW_FORM_udata);
const LINES: (DwAt, DwForm) = (DW_AT_stmt_list, DW_FORM_sec_offset);
const EXTERNAL: (DwAt, DwForm) = (DW_AT_external, DW_FORM_flag);
const FILE: (DwAt, DwForm) = (DW_AT_decl_file, DW_FORM_udata);
const LINE: (DwAt, DwForm) = (DW_AT_decl_line, DW_FORM_udata);
const FRAME: (DwAt, DwForm) = (DW_AT_frame_base, DW_FORM_exprloc);
const RESULT: (DwAt, DwForm) = (DW_AT_variable_parameter, DW_FORM_flag);
const LOCATION: (DwAt, DwForm) = (DW_AT_location, DW_FORM_exprloc);
const LIST: (DwAt, DwForm) = (DW_AT_location, DW_FORM_sec_offset);
const ENCODING: (DwAt, DwForm) = (DW_AT_encoding, DW_FORM_udata);
const COUNT: (DwAt, DwForm) = (DW_AT_count, DW_FORM_udata);
const OFFSET: (DwAt, DwForm) = (DW_AT_data_member_location, DW_FORM_udata);

impl Layout {
    /// How many there are.
    const COUNT: usize = Layout::Member as usize + 1;

    fn row(self) -> Row {
        match self {
            Layout::DataUnit => (DW_TAG_compile_unit, true, &[PRODUCER, LANGUAGE, NAME, FOLDER]),
            Layout::CodeUnit => (DW_TAG_compile_unit, true, &[PRODUCER, LANGUAGE, NAME, FOLDER, LOW, HIGH]),
            Layout::CodeUnitWithLines => {
                (DW_TAG_compile_unit, true, &[PRODUCER, LANGUAGE, NAME, FOLDER, LOW, HIGH, LINES])
            }
            Layout::Function => (DW_TAG_subprogram, false, &[NAME, EXTERNAL, LOW, HIGH, FRAME]),
            Layout::FunctionWithPlace => {
                (DW_TAG_subprogram, false, &[NAME, EXTERNAL, LOW, HIGH, FILE, LINE, FRAME])
            }
            Layout::FunctionWithVariables => (DW_TAG_subprogram, true, Layout::Function.row().2),
            Layout::FunctionWithPlaceAndVariables => {
                (DW_TAG_subprogram, true, Layout::FunctionWithPlace.row().2)
            }
            Layout::Parameter => (DW_TAG_formal_parameter, false, &[NAME, TYPE, RESULT]),
            Layout::ParameterWithLocation => {
                (DW_TAG_formal_parameter, false, &[NAME, TYPE, RESULT, LOCATION])
            }
            Layout::ParameterWithList => (DW_TAG_formal_parameter, false, &[NAME, TYPE, RESULT, LIST]),
            Layout::Variable => (DW_TAG_variable, false, &[NAME, TYPE, EXTERNAL, LOCATION]),
            Layout::Base => (DW_TAG_base_type, false, &[NAME, ENCODING, SIZE]),
            Layout::Pointer => (DW_TAG_pointer_type, false, &[SIZE]),
            Layout::PointerTo => (DW_TAG_pointer_type, false, &[SIZE, TYPE]),
            Layout::Array => (DW_TAG_array_type, true, &[TYPE]),
            Layout::Range => (DW_TAG_subrange_type, false, &[COUNT]),
            Layout::Struct => (DW_TAG_structure_type, true, &[SIZE]),
            Layout::NamedStruct => (DW_TAG_structure_type, true, &[NAME, SIZE]),
            Layout::Member => (DW_TAG_member, false, &[NAME, TYPE, OFFSET]),
        }
    }
}

/// The abbreviations of a unit, numbered from 1 in the order of first use.
#[derive(Debug, Default)]
pub(super) struct Abbreviations {
    /// The number of each layout, or 0.
    numbers: [u8; Layout::COUNT],
    count: u8,
    section: Section,
}

impl Abbreviations {
    /// The number of a layout.
    pub(super) fn number(&mut self, layout: Layout) -> u8 {
        let number = &mut self.numbers[layout as usize];
        if *number == 0 {
            self.count += 1;
            *number = self.count;
            let (tag, children, attributes) = layout.row();
            self.section.u8(self.count);
            self.section.unsigned(u64::from(tag.0));
            self.section.u8(u8::from(children));
            for (name, form) in attributes {
                self.section.unsigned(u64::from(name.0));
                self.section.unsigned(u64::from(form.0));
            }
            self.section.u16(0);
        }
        *number
    }

    /// The section: all abbreviations, then the end.
    pub(super) fn finish(mut self) -> Section {
        self.section.u8(0);
        self.section
    }
}
