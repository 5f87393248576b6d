// Everything that a link holds, and the link: JSON, deflated, in base64url, behind `#`.

import type { Syntax } from "./protocol";

export const RELEASES = ["1.27", "1.26", "1.25", "1.24", "1.23", "1.22", "1.21", "1.20", "1.19", "1.18", "1.17", "1.16"];
export const LEVELS = [1, 2, 3, 4];
export const SYNTAXES: Syntax[] = ["go", "gnu", "intel"];
export const TABS = ["instruction", "frame", "problems"] as const;
export type Tab = (typeof TABS)[number];

export interface State {
  name: string;
  text: string;
  release: string;
  level: number;
  syntax: Syntax;
  /** The details that are shown. */
  tab: Tab;
  /** The line of the cursor, from 1. */
  line: number;
  /** The uses of macros that are unfolded, by their numbers in the listing; or all of them. */
  unfolded: string[] | "all";
}

export function initial(name: string, text: string): State {
  return { name, text, release: RELEASES[0]!, level: 1, syntax: "go", tab: "instruction", line: 1, unfolded: [] };
}

/** What a link holds may not be larger, in bytes before it is deflated: a small link can hold an endless text. */
const LARGEST = 1 << 22;

/** The format, for when there is another. */
const VERSION = "1";

async function through(bytes: Uint8Array<ArrayBuffer>, stream: GenericTransformStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array>).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > LARGEST) {
      await reader.cancel();
      throw new Error("the link holds too much");
    }
    parts.push(value.slice());
  }
}

/** Fails if the link could not be opened again. */
export async function toFragment(state: State): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(state));
  if (plain.length > LARGEST) throw new Error("the text is too large for a link");
  const bytes = await through(plain, new CompressionStream("deflate-raw"));
  let binary = "";
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return VERSION + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The state of a link; fields that make no sense are those of `otherwise`. Fails if the link is broken. */
export async function fromFragment(fragment: string, otherwise: State): Promise<State> {
  if (fragment[0] !== VERSION) throw new Error("the link is of another version");
  const binary = atob(fragment.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const text = new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
  const found = JSON.parse(text) as Partial<Record<keyof State, unknown>>;
  const one = <T>(list: readonly T[], value: unknown, usual: T): T => (list.includes(value as T) ? (value as T) : usual);
  return {
    name: typeof found.name === "string" ? fileName(found.name) : otherwise.name,
    text: typeof found.text === "string" ? found.text : otherwise.text,
    release: one(RELEASES, found.release, otherwise.release),
    level: one(LEVELS, found.level, otherwise.level),
    syntax: one(SYNTAXES, found.syntax, otherwise.syntax),
    tab: one(TABS, found.tab, otherwise.tab),
    line: typeof found.line === "number" && found.line >= 1 ? Math.floor(found.line) : 1,
    unfolded:
      found.unfolded === "all"
        ? "all"
        : Array.isArray(found.unfolded)
          ? found.unfolded.filter((key): key is string => typeof key === "string").slice(0, 1000)
          : [],
  };
}

/** A name without folders; that of a source file if it is empty. */
export function fileName(name: string): string {
  const last = name.split(/[\\/]/).pop()!.replace(/[\p{Cc}]/gu, "").trim().slice(0, 100);
  return last === "" || last === "." || last === ".." ? "main.s" : last;
}
