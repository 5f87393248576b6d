// The explorer's module in Node, without a page: what it makes of the sources and listings of this repository.
//
// Each golden listing is what Go's assembler prints, so no other rasm takes part. Sources that need flags or other files, which the
// explorer does not have, are left out.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { module, repository } from "./module.mjs";

const ask = await module();
const json = (request) => JSON.parse(new TextDecoder().decode(ask(request)));
const update = (name, text, more = {}) =>
  json({ ask: "update", name, text, release: "1.27", level: 1, syntax: "go", ...more });

/** The bytes of all rows of a function together. */
const code = (shown) => shown.functions.map((func) => func.rows.map((row) => row.bytes).join(""));

let goldens = 0;
let bytes = 0;
const folder = join(repository, "testdata/golden");
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".s")).sort()) {
  const text = await readFile(join(folder, file), "utf8");
  const isPlain = !/^\/\/# (flags|files):|#include "more\//m.test(text);
  if (!isPlain) continue;
  const answer = update(file, text);
  assert.equal(answer.shown?.errors, 0, `${file}: ${JSON.stringify(answer.diagnostics)}`);
  const listing = await readFile(join(folder, file.replace(/\.s$/, ".lst")), "utf8");
  assert.equal(json({ ask: "listing" }), listing, file);
  // The other syntaxes are of the same bytes, and say something about each of them.
  const go = code(answer.shown);
  for (const syntax of ["gnu", "intel"]) {
    const other = update(file, text, { syntax }).shown;
    assert.deepEqual(code(other), go, `${file} in ${syntax}`);
    assert(other.functions.every((func) => func.rows.every((row) => row.bytes === "" || row.text !== "")), file);
  }
  goldens += 1;
  bytes += go.join("").length / 2;
}
assert(goldens >= 50, `${goldens}`);

let listings = 0;
let checked = 0;
const listed = join(repository, "testdata/listing");
for (const file of (await readdir(listed)).filter((name) => name.endsWith(".s")).sort()) {
  const text = await readFile(join(listed, file), "utf8");
  const { verified, shown } = update(file, text);
  assert.equal(verified.mismatches, 0, file);
  assert(verified.bytes > 0 && shown.errors === 0, file);
  // Every byte of a function belongs to an instruction.
  shown.functions.forEach((func, index) => assert.equal(code(shown)[index].length, 2 * func.size, `${file}: ${func.name}`));
  // One wrong byte in the dump is found.
  const wrong = text.replace(/^(\t0x0000 )([0-9a-f])([0-9a-f])/m, (_, start, one, two) => `${start}${one === "f" ? "e" : "f"}${two}`);
  assert.notEqual(wrong, text, file);
  assert(update(file, wrong).verified.mismatches > 0, file);
  listings += 1;
  checked += verified.bytes;
}
assert(listings >= 20, `${listings}`);

// Requests that make no sense are refused, and the module goes on.
assert(update("a.s", "", { release: "1.99" }).refused);
assert(update("a.s", "", { level: 9 }).refused);
assert(json({ ask: "nothing" }).refused);
assert.equal(update("a.s", "TEXT ·f(SB), 4, $0\n\tRET\n").shown.functions[0].rows.at(-1).bytes, "c3");
assert.equal(ask({ ask: "object", kind: "elf" })[0], 0);
assert.equal(update("a.s", "TEXT ·f(SB), 4, $0\n\tRETT\n").shown.errors, 1);
assert.equal(ask({ ask: "object", kind: "elf" })[0], 1);
assert.equal(update("a_arm64.s", "TEXT ·f(SB), 4, $0\n\tRET\n").shown, null);

// A frame is that of the function at the line, in the newest text.
const frame = (line) => json({ ask: "frame", line });
const framed = (size) => `TEXT ·f(SB), 4, $${size}-0\n\tNOP\n\tRET\nTEXT ·g(SB), 4, $0-0\n\tRET\n`;
update("a.s", framed(16));
const older = frame(2);
assert.match(older.name, /f$/);
assert.match(frame(5).name, /g$/);
assert.deepEqual(frame(3), older);
update("a.s", framed(32));
assert.notEqual(frame(2).text, older.text);
update("a.s", framed("RETT"));
assert.equal(frame(2), null);

console.log(`wasm: ${goldens} listings of Go's assembler equal, ${bytes} bytes in three syntaxes; ${listings} listings verified, ${checked} bytes`);
