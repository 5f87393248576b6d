//! Results as JSON, compared with what the interface says one by one.

use rasm::diag::{Applicability, Fix};
use rasm::frame::{Slot, of_assembly};
use rasm::{Assembler, Assembly, Input};
use serde_json::{Value, json};

fn assemble(source: &str) -> Assembly {
    Assembler::new().assemble([Input::new("x.s", source)])
}

fn value(data: impl serde::Serialize) -> Value {
    serde_json::to_value(data).expect("all data can be JSON")
}

pub(super) fn functions() {
    let source =
        "TEXT ·f(SB), 4, $0-16\n\tJMP ·g(SB)\n\tRET\nDATA ·x<>+0(SB)/8, $258\nGLOBL ·x<>(SB), 16, $16\n";
    let assembly = assemble(source);
    let functions: Vec<_> = assembly.functions().collect();
    // The manual's encodings, and Go's name for the relocation.
    let relocation = json!({
        "holder": "main.f", "offset": 1, "size": 4, "kind": "R_CALL", "target": "main.g", "addend": 0,
    });
    let function = json!({
        "name": "main.f", "code": [0xe9, 0, 0, 0, 0, 0xc3], "frame_size": 0, "arguments_size": 16,
        "relocations": [relocation],
    });
    assert_eq!(value(functions[0]), function);
    let symbols: Vec<_> = assembly.symbols().collect();
    let variable = json!({
        "name": "main.x", "kind": "NoPtrData", "size": 16, "data": [2, 1, 0, 0, 0, 0, 0, 0], "is_local": true,
    });
    assert_eq!(value(&symbols)[1], variable);
    assert_eq!(value(&symbols)[0]["kind"], "Text");
}

pub(super) fn diagnostics() {
    let assembly = assemble("TEXT ·f(SB), 4, $0\n\tADQ AX, BX\n\tRET\n");
    let found = &assembly.diagnostics()[0];
    let told = value(found);
    assert_eq!((&told["severity"], &told["code"]), (&json!("error"), &json!("unknown-instruction")));
    assert_eq!(told["message"], found.message);
    let start = "TEXT ·f(SB), 4, $0\n\t".len();
    assert_eq!(told["labels"][0]["place"], json!({ "source": { "start": start, "end": start + 3 } }));
    assert_eq!(told["labels"][0]["primary"], true);
    // What owns its text is read back.
    assert!(!found.fixes.is_empty());
    let fixes: Vec<Fix> = serde_json::from_value(told["fixes"].clone()).expect("fixes");
    assert_eq!(fixes, found.fixes);
    assert_eq!(value(Applicability::MachineApplicable), json!(Applicability::MachineApplicable.name()));
}

pub(super) fn frames() {
    let mut assembly = assemble("TEXT ·f(SB), 4, $16-8\n\tMOVQ x+0(FP), AX\n\tMOVQ AX, y-8(SP)\n\tRET\n");
    let frames = of_assembly(&mut assembly, Default::default());
    let frame = &frames[0];
    let told = value(frame);
    assert_eq!((&told["name"], &told["size"]), (&json!("main.f"), &json!(frame.size)));
    let slots: Vec<Slot> = serde_json::from_value(told["slots"].clone()).expect("slots");
    assert_eq!(slots, frame.slots);
    assert!(
        told["slots"]
            .as_array()
            .is_some_and(|slots| slots.iter().any(|slot| slot["kind"] == "return-address"))
    );
}
