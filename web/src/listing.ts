// The listing as text: lines with offsets, bytes and instructions in columns, and what each line is about.
//
// In: the rows of an answer. Out: text, and for each of its lines its source line. Uses of macros that become several instructions
// are one line, and unfolded on demand.

import type { Data, Func, Row, Shown } from "./protocol";

export type Kind = "function" | "macro" | "row" | "data" | "dump" | "blank";

export interface Line {
  kind: Kind;
  /** The source line, from 1; 0 without one. */
  line: number;
  /** The line in the definition of a macro. */
  written: number;
  /** The end of the offset, and of the bytes, in letters of the line. */
  offsetEnd: number;
  bytesEnd: number;
  row?: Row;
  /** What stands behind the line: the processor features, the macros within. */
  note?: string;
  /** The use of a macro, by which it is unfolded. */
  key?: string;
  isOpen?: boolean;
}

export interface Listing {
  text: string;
  lines: Line[];
  /** The lines of the listing, from 0, by source line. */
  bySource: Map<number, number[]>;
  /** The functions by the source lines of their TEXT, in order. */
  functions: { name: string; line: number }[];
}

/** Bytes in a column; longer instructions make it wider. */
const LEAST = 5;
const MOST = 11;

/** Letters of a mnemonic in a column. */
const OP = 9;

export function listing(shown: Shown, unfolded: ReadonlySet<string> | "all"): Listing {
  const writer = new Writer(unfolded);
  for (const func of shown.functions) writer.func(func);
  for (const data of shown.data) writer.data(data);
  return writer.finish();
}

class Writer {
  private readonly texts: string[] = [];
  private readonly lines: Line[] = [];
  private readonly functions: { name: string; line: number }[] = [];
  private readonly uses = new Map<string, number>();

  constructor(private readonly unfolded: ReadonlySet<string> | "all") {}

  finish(): Listing {
    const bySource = new Map<number, number[]>();
    this.lines.forEach(({ line, written }, index) => {
      for (const source of line === written ? [line] : [line, written]) {
        if (source === 0) continue;
        const list = bySource.get(source);
        if (list) list.push(index);
        else bySource.set(source, [index]);
      }
    });
    return { text: this.texts.join("\n"), lines: this.lines, bySource, functions: this.functions };
  }

  private push(text: string, line: Partial<Line> & { kind: Kind }) {
    this.texts.push(text);
    this.lines.push({ line: 0, written: 0, offsetEnd: 0, bytesEnd: 0, ...line });
  }

  private gap() {
    if (this.lines.length > 0) this.push("", { kind: "blank" });
  }

  func(func: Func) {
    this.gap();
    const line = func.rows[0]?.line ?? 0;
    this.functions.push({ name: func.name, line });
    const parts = [`${func.size} bytes`, `frame ${func.frame}`];
    if (func.args !== null) parts.push(`arguments ${func.args}`);
    const features = [...new Set(func.rows.flatMap((row) => row.features ?? []))].sort();
    if (features.length > 0) parts.push(`needs ${features.map(feature).join(", ")}`);
    this.push(func.name, { kind: "function", line, note: parts.join(" · ") });
    const widest = func.rows.reduce((most, row) => Math.max(most, row.bytes.length / 2), LEAST);
    const width = 3 * Math.min(widest, MOST) + 1;
    // TEXT is the heading, and tables for the collector have no bytes.
    const rows = func.rows.filter((row) => row.bytes !== "" || !["TEXT", "FUNCDATA", "PCDATA"].includes(row.op));
    for (let at = 0; at < rows.length; ) {
      const group = this.group(rows, at);
      if (group.length < 2) {
        this.row(rows[at]!, width, 0);
        at += 1;
        continue;
      }
      this.macro(group, func.name, width);
      at += group.length;
    }
  }

  /** The rows from one use of a macro. */
  private group(rows: Row[], at: number): Row[] {
    const first = rows[at]!;
    if (!first.macros) return [];
    let end = at + 1;
    while (end < rows.length && rows[end]!.line === first.line && rows[end]!.macros?.[0] === first.macros[0]) end += 1;
    return rows.slice(at, end);
  }

  private macro(group: Row[], func: string, width: number) {
    const { line, offset } = group[0]!;
    const name = group[0]!.macros![0]!;
    const use = `${func} ${name}`;
    const number = (this.uses.get(use) ?? 0) + 1;
    this.uses.set(use, number);
    const key = `${use} ${number}`;
    const isOpen = this.unfolded === "all" || this.unfolded.has(key);
    const bytes = group.reduce((sum, row) => sum + row.bytes.length / 2, 0);
    const start = hexadecimal(offset);
    const about = `${group.length} instructions, ${bytes} bytes`;
    const column = `${start}  ${isOpen ? "▾" : "▸"} `;
    this.push(`${column}${name.padEnd(width - 2 + OP)} ${about}`, {
      kind: "macro",
      line,
      offsetEnd: start.length,
      bytesEnd: column.length,
      key,
      isOpen,
    });
    if (isOpen) for (const row of group) this.row(row, width, 1);
  }

  private row(row: Row, width: number, depth: number) {
    const start = hexadecimal(row.offset);
    const bytes = pairs(row.bytes).join(" ");
    const split = row.text.search(/[ \t]/);
    const [op, rest] = split < 0 ? [row.text, ""] : [row.text.slice(0, split), row.text.slice(split + 1).trimStart()];
    const code = rest === "" ? op : `${op.padEnd(OP - 1)} ${rest}`;
    const inner = (row.macros ?? []).slice(depth);
    const notes = [...(row.features ?? []).map(feature), ...(inner.length > 0 ? [`← ${inner.join(" ← ")}`] : [])];
    this.push(`${start}  ${bytes.padEnd(width)} ${code}`, {
      kind: "row",
      line: row.line,
      written: row.written ?? 0,
      offsetEnd: start.length,
      bytesEnd: start.length + 2 + Math.max(bytes.length, width),
      row,
      ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
    });
  }

  data(data: Data) {
    this.gap();
    const shown = data.bytes.length / 2;
    const cut = data.size > shown && shown > 0 ? `, the first ${shown}` : "";
    const zero = shown === 0 ? ", all zero" : "";
    this.push(data.name, { kind: "data", line: data.line, note: `${data.kind} · ${data.size} bytes${cut}${zero}` });
    for (let at = 0; at < shown; at += 16) {
      const digits = pairs(data.bytes.slice(2 * at, 2 * at + 32));
      const start = hexadecimal(at);
      const bytes = digits.join(" ").padEnd(48);
      const letters = digits.map((pair) => {
        const code = Number.parseInt(pair, 16);
        return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : ".";
      });
      this.push(`${start}  ${bytes} ${letters.join("")}`, {
        kind: "dump",
        line: data.line,
        offsetEnd: start.length,
        bytesEnd: start.length + 2 + bytes.length,
      });
    }
  }
}

/** An offset as listings write it. */
export function hexadecimal(offset: number): string {
  return offset.toString(16).padStart(4, "0");
}

/** Digits by bytes. */
export function pairs(digits: string): string[] {
  return digits.match(/../g) ?? [];
}

/** A processor feature as people write it. */
export function feature(name: string): string {
  return name.replace(/^SSE4_/, "SSE4.").replaceAll("_", "-");
}
