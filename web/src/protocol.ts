// What the page and its worker say to each other. The shapes are those of wasm/src/requests.rs and rows.rs.

export type Syntax = "go" | "gnu" | "intel";

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** A diagnostic of the Language Server Protocol. */
export interface Diagnostic {
  range: Range;
  severity: number;
  code: string;
  message: string;
  relatedInformation?: { location: { range: Range }; message: string }[];
}

/** A code action of the Language Server Protocol, with one edit. */
export interface Fix {
  title: string;
  isPreferred: boolean;
  diagnostics: Diagnostic[];
  edit: { changes: Record<string, { range: Range; newText: string }[]> };
}

/** An instruction or directive. */
export interface Row {
  /** From 1; 0 of what no line of the text says. */
  line: number;
  offset: number;
  /** Hexadecimal digits. */
  bytes: string;
  text: string;
  op: string;
  operands: number;
  features?: string[];
  /** The macros that it came through, the outermost first. */
  macros?: string[];
  /** The line of the macro's definition. */
  written?: number;
}

export interface Func {
  name: string;
  size: number;
  frame: number;
  args: number | null;
  rows: Row[];
}

export interface Data {
  name: string;
  size: number;
  kind: string;
  bytes: string;
  line: number;
}

export interface Shown {
  errors: number;
  functions: Func[];
  data: Data[];
}

export interface Verified {
  functions: number;
  instructions: number;
  bytes: number;
  unchecked: number;
  mismatches: number;
}

export interface Answer {
  refused?: string;
  diagnostics: Diagnostic[] | null;
  fixes: Fix[] | null;
  tokens: number[] | null;
  verified: Verified | null;
  shown: Shown | null;
}

export interface Described {
  name: string;
  forms: { operands: string; count: number; features: string[] }[];
  more: number;
  effects: [string, string[]][];
}

export interface Frame {
  name: string;
  svg: string;
  text: string;
}

export type Request =
  | { ask: "update"; name: string; text: string; release: string; level: number; syntax: Syntax }
  | { ask: "editor"; method: string; params: object }
  | { ask: "instruction"; name: string; operands: number }
  | { ask: "frame"; line: number }
  | { ask: "object"; kind: "elf" | "go" }
  | { ask: "listing" };
