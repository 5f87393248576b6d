// The explorer in a real browser, as its users see it: Debian's Chromium, without a window.
//
// RASM names the command that the saved object is compared with, SCREENSHOTS a folder that pictures are left in, and ONLY a test.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serve } from "../serve.mjs";
import { repository } from "./module.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const rasm = resolve(process.env.RASM ?? join(repository, "target/release/rasm"));
const pictures = process.env.SCREENSHOTS;
if (pictures) mkdirSync(pictures, { recursive: true });

const server = await serve(0);
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const scratch = mkdtempSync(join(tmpdir(), "explorer-"));
let passed = 0;
let tests = 0;

/** A page, and what went wrong on it. */
async function open(options = {}, fragment = "") {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    ...options,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  // A busy machine is no failure.
  page.setDefaultTimeout(120_000);
  const wrong = [];
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("requestfailed", (request) => wrong.push(`${request.url()} failed`));
  await page.goto(address + fragment);
  await ready(page);
  return { page, wrong, close: () => context.close() };
}

const ready = (page) => page.waitForFunction(() => performance.getEntriesByName("ready").length > 0);
const answers = (page) => page.evaluate(() => Number(document.documentElement.dataset.answers ?? 0));

/** Does something, and waits until the text is assembled. */
async function answered(page, act) {
  const before = await answers(page);
  await act();
  await page.waitForFunction((count) => Number(document.documentElement.dataset.answers) > count, before);
  await page.waitForTimeout(50);
}

const source = (page) => page.locator("#source .cm-content");
const listing = (page) => page.locator("#listing .cm-content");
const status = (page) => page.locator("#status").textContent();

/** Pastes texts where the cursor of the source is, then clicks, before any of them can be assembled. */
async function insert(page, texts, click) {
  await source(page).focus();
  await page.evaluate(
    ([texts, click]) => {
      for (const text of texts) {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }
      if (click) document.querySelector(click).click();
    },
    [texts, click],
  );
}

/** Replaces the text as by pasting it. */
async function paste(page, text) {
  await answered(page, async () => {
    await source(page).focus();
    await page.keyboard.press("Control+a");
    await insert(page, [text]);
  });
}

async function test(name, options, body, fragment) {
  if (process.env.ONLY && name !== process.env.ONLY) return;
  tests += 1;
  const { page, wrong, close } = await open(options, fragment);
  try {
    await body(page);
    assert.deepEqual(wrong, [], "errors in the console");
    passed += 1;
  } catch (error) {
    process.exitCode = 1;
    console.error(`${name}: ${error.stack}`);
    if (pictures) await page.screenshot({ path: join(pictures, `failed ${name}.png`) });
  } finally {
    await close();
  }
}

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Nothing that axe finds serious. */
async function accessible(page, when) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  const told = serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join("; ")}`);
  assert.deepEqual(told, [], when);
}

const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const example = (page, title) => answered(page, () => page.selectOption("#example", { label: title }));

await test("the first page", {}, async (page) => {
  assert.match(await listing(page).textContent(), /48 8b 44 24 08 +MOVQ +a\+8\(FP\), AX/);
  assert.equal(await status(page), "no problems");
  await accessible(page, "at first");
  await picture(page, "first");
});

await test("typing", {}, async (page) => {
  await paste(page, "TEXT ·f(SB), 4, $0-8\n\tMOVQ $1, AX\n\tRET\n");
  await answered(page, async () => {
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.type("\nADDQ $5, AX", { delay: 20 });
  });
  await page.waitForFunction(() => document.querySelector("#listing").textContent.includes("48 83 c0 05"));
  assert.equal(await page.locator("#source .tok-op").filter({ hasText: "ADDQ" }).count(), 1, "highlighted");
});

await test("errors and their fixes", {}, async (page) => {
  await example(page, "Errors with fixes");
  assert.match(await status(page), /^\d errors/);
  assert(await page.locator("#elf").isDisabled());
  assert(await page.locator("#source .cm-lintRange-error").count() > 0);
  await page.click("#tab-problems");
  assert.match(await page.locator("#panel-problems").textContent(), /bad-address/);
  await accessible(page, "with errors");
  await picture(page, "errors");
  const before = await page.locator("#panel-problems li").count();
  await answered(page, () => page.locator(".fix", { hasText: "'again'" }).click());
  assert.equal(await page.locator("#panel-problems li").count(), before - 1);
  assert.match(await source(page).textContent(), /JNE +again/);
});

await test("a fix by keyboard", {}, async (page) => {
  await paste(page, "TEXT ·f(SB), 4, $0-8\n\tMOVW $1, AX\n\tJUMP end\nend:\n\tRET\n");
  const errors = Number.parseInt(await status(page), 10);
  assert(errors > 0);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await answered(page, () => page.keyboard.press("Control+."));
  assert.doesNotMatch(await source(page).textContent(), /JUMP/);
  assert.equal(await status(page), "no problems");
});

await test("a fix of an older text is not applied", {}, async (page) => {
  await paste(page, "TEXT ·f(SB), 4, $0-8\n\tJUMP end\nend:\n\tRET\n");
  await page.click("#tab-problems");
  assert(await page.locator(".fix").count() > 0);
  await source(page).focus();
  await page.keyboard.press("Control+Home");
  await answered(page, () => insert(page, ["// one\n// two\n"], ".fix"));
  assert.match(await source(page).innerText(), /^\/\/ one\s+\/\/ two\s+TEXT ·f\(SB\), 4, \$0-8\s+JUMP end\s+end:\s+RET\s*$/);
  await answered(page, () => page.locator(".fix").first().click());
  assert.equal(await status(page), "no problems");
});

await test("ties between source and listing", {}, async (page) => {
  await page.locator("#source .cm-line", { hasText: "b+8(FP), BX" }).click();
  const tied = page.locator("#listing .cm-line.tied");
  assert.match(await tied.textContent(), /48 8b 5c 24 10/);
  assert.match(await page.locator("#panel-instruction").textContent(), /MOVQ.*writes/s);
  await page.locator("#listing .cm-line", { hasText: "48 89 5c 24 18" }).click();
  assert.match(await page.locator("#source .cm-line.tied").textContent(), /BX, x\+16\(FP\)/);
  await page.locator("#source .cm-line", { hasText: "RET" }).hover();
  assert.match(await page.locator("#listing .cm-line.hovered").textContent(), /c3 +RET/);
});

await test("macros are unfolded on demand", {}, async (page) => {
  await paste(page, "#define TWICE(r) ADDQ r, r; ADDQ r, r\nTEXT ·f(SB), 4, $0\n\tTWICE(AX)\n\tTWICE(BX)\n\tRET\n");
  assert.match(await listing(page).textContent(), /TWICE +2 instructions, 6 bytes/);
  assert.doesNotMatch(await listing(page).textContent(), /ADDQ/);
  await page.locator("#listing .cm-line", { hasText: "TWICE" }).first().click();
  assert.equal((await listing(page).textContent()).match(/ADDQ/g).length, 2);
  await page.click("#unfold");
  assert.equal((await listing(page).textContent()).match(/ADDQ/g).length, 4);
  assert.equal(await page.getAttribute("#unfold", "aria-pressed"), "true");
  // The definition belongs to all of them.
  await page.locator("#source .cm-line", { hasText: "#define" }).click();
  assert.equal(await page.locator("#listing .cm-line.tied").count(), 4);
});

await test("syntaxes", {}, async (page) => {
  await answered(page, () => page.locator("#syntax input[value=intel]").check());
  assert.match(await listing(page).textContent(), /mov +rax, \[rsp\+0x8\]/);
  await answered(page, () => page.locator("#syntax input[value=gnu]").check());
  assert.match(await listing(page).textContent(), /mov +0x8\(%rsp\), %rax/);
});

await test("releases and levels", {}, async (page) => {
  await paste(page, "TEXT ·f(SB), 4, $0\n#ifdef GOAMD64_v3\n\tMOVL $3, AX\n#else\n\tMOVL $1, AX\n#endif\n\tVPADDD Z1, Z2, Z3\n\tVZEROUPPER\n\tRET\n");
  assert.match(await listing(page).textContent(), /b8 01 00 00 00/);
  await answered(page, () => page.selectOption("#level", "3"));
  assert.match(await listing(page).textContent(), /b8 03 00 00 00/);
  assert.match(await status(page), /1 warning/);
  await page.click("#tab-problems");
  assert.match(await page.locator("#panel-problems").textContent(), /needs AVX512F, which v3 lacks/);
  // All releases are there.
  for (const release of await page.locator("#release option").evaluateAll((list) => list.map((one) => one.value))) {
    await page.selectOption("#release", release);
  }
  await page.waitForTimeout(200);
  assert.match(await listing(page).textContent(), /VPADDD/);
});

await test("frames", {}, async (page) => {
  await example(page, "Frames and calls");
  await page.click("#tab-frame");
  await page.waitForFunction(() => document.querySelector("#frame").shadowRoot?.querySelector("svg"));
  const text = () => page.evaluate(() => document.querySelector("#frame").shadowRoot.textContent);
  assert.match(await text(), /return address/);
  const first = await text();
  await page.locator("#source .cm-line", { hasText: /^TEXT/ }).last().click();
  await page.waitForTimeout(200);
  assert.notEqual(await text(), first, "another function");
  await accessible(page, "with a frame");
  await picture(page, "frame");
});

await test("a pasted listing is verified", {}, async (page) => {
  const text = readFileSync(join(repository, "testdata/listing/closure.1.27.s"), "utf8");
  await paste(page, text);
  const wanted = execFileSync(rasm, ["verify", "testdata/listing/closure.1.27.s"], { cwd: repository, encoding: "utf8" });
  const counts = wanted.match(/\d+/g).join(" ");
  const told = (await page.locator("#verified").textContent()).replaceAll(",", "");
  assert.match(told, /^verified/);
  assert.equal(told.match(/\d+/g).join(" "), counts);
  assert.match(await listing(page).textContent(), /49 3b 66 10 +CMPQ/);
  await picture(page, "verified");
  await paste(page, text.replace("0x0000 49 3b", "0x0000 49 3c"));
  assert.match(await page.locator("#verified").textContent(), /^differs.*[1-9]\d* mismatch/);
  assert.match(await status(page), /error/);
});

await test("the link holds everything", {}, async (page) => {
  await paste(page, "#define TWO NOP; NOP\nTEXT ·shared(SB), 4, $16-0\n\tTWO\n\tRET // ·∕ 語\n");
  await page.selectOption("#release", "1.22");
  await page.selectOption("#level", "2");
  await answered(page, () => page.locator("#syntax input[value=intel]").check());
  await page.fill("#name", "shared.s");
  await page.locator("#name").blur();
  await page.click("#unfold");
  await page.click("#tab-frame");
  await page.click("#share");
  await page.locator("#share", { hasText: "Copied" }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, page.url());
  assert.match(link, /#1[A-Za-z0-9_-]+$/);
  const { page: other, wrong, close } = await open({}, new URL(link).hash);
  const state = (from) =>
    from.evaluate(() => [
      document.querySelector("#source .cm-content").innerText,
      document.querySelector("#listing .cm-content").innerText,
      ...["release", "level", "name"].map((id) => document.getElementById(id).value),
      document.querySelector("#syntax input:checked").value,
      document.querySelector("#details [aria-selected=true]").dataset.tab,
      document.querySelector("#unfold").getAttribute("aria-pressed"),
    ]);
  assert.deepEqual(await state(other), await state(page));
  assert.deepEqual(wrong, []);
  await close();
});

await test("a broken link", {}, async (page) => {
  assert.match(await listing(page).textContent(), /MOVQ/);
  assert.match(await page.locator("#live").textContent(), /broken/);
}, "#1notalink");

const link = (state) => `#1${deflateRawSync(JSON.stringify(state)).toString("base64url")}`;

await test("a link whose lines end in CR", {}, async (page) => {
  assert.equal(await status(page), "no problems");
  assert.match(await listing(page).textContent(), /c3 +RET/);
}, link({ text: "// one\rTEXT ·f(SB), 4, $0\r\tRET\r" }));

await test("a text that no link can hold", {}, async (page) => {
  await page.waitForTimeout(400);
  const before = page.url();
  await insert(page, [`// ${"x".repeat(96)}\n`.repeat(42_000)], "#share");
  await page.waitForFunction(() => /too large for a link/.test(document.querySelector("#live").textContent));
  assert.doesNotMatch(page.url(), /#./, `not still ${before}`);
});

await test("objects are those of the command", {}, async (page) => {
  for (const title of ["Swap two numbers", "SHA-256, with macros", "Dot product with AVX2", "A listing of the compiler"]) {
    await example(page, title);
    const name = await page.inputValue("#name");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#elf")]);
    assert.equal(download.suggestedFilename(), name.replace(/\.\w+$/, ".o"));
    const file = { "swap.s": "testdata/swap.s", "sha256_amd64.s": "examples/kernels/sha256_amd64.s", "dot_amd64.s": "examples/kernels/dot_amd64.s", "swap.lst": "testdata/listing/swap.1.27.s" }[name];
    writeFileSync(join(scratch, name), readFileSync(join(repository, file)));
    execFileSync(rasm, [name, "-o", "wanted.o"], { cwd: scratch, stdio: "pipe" });
    assert(readFileSync(await download.path()).equals(readFileSync(join(scratch, "wanted.o"))), `${name} differs`);
  }
  await example(page, "Swap two numbers");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#goobject")]);
  const dump = execFileSync(rasm, ["dump", await download.path()], { encoding: "utf8" });
  assert.match(dump, /"main\.swap" STEXT/);
});

await test("a save right after typing has what was typed", {}, async (page) => {
  const text = "TEXT ·f(SB), 4, $0\n\tRET\n";
  await paste(page, text);
  const more = ["\tINCQ AX\n", "\tINCQ BX\n", "\tRET\n"];
  await page.keyboard.press("Control+End");
  const [download] = await Promise.all([page.waitForEvent("download"), insert(page, more, "#elf")]);
  const name = await page.inputValue("#name");
  writeFileSync(join(scratch, name), text + more.join(""));
  execFileSync(rasm, [name, "-o", "wanted.o"], { cwd: scratch, stdio: "pipe" });
  assert(readFileSync(await download.path()).equals(readFileSync(join(scratch, "wanted.o"))));
});

await test("hovering and completion", {}, async (page) => {
  await page.locator("#source .tok-op", { hasText: "MOVQ" }).first().hover();
  await page.waitForSelector(".hover");
  assert.match(await page.locator(".hover").textContent(), /Becomes:.*48 8b 44 24 08/s);
  await page.mouse.move(0, 0);
  await paste(page, "TEXT ·f(SB), 4, $0\n\tRET\n");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("VPADDU", { delay: 30 });
  await page.waitForSelector(".cm-tooltip-autocomplete");
  assert.match(await page.locator(".cm-tooltip-autocomplete").textContent(), /VPADDUSB/);
  await page.keyboard.press("Escape");
});

await test("by keyboard alone", {}, async (page) => {
  // Everything can be reached, and left again.
  const seen = new Set();
  for (let step = 0; step < 60; step += 1) {
    const id = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at.closest("#source, #listing")?.id ?? at.id ?? at.name;
    });
    seen.add(id || (await page.evaluate(() => document.activeElement.name)));
    if (id === "source") await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
  }
  assert.match(await page.getAttribute("#source .cm-content", "aria-describedby"), /^keys$/);
  assert.match(await page.locator("#keys").textContent(), /Escape then Tab/);
  for (const id of ["example", "release", "level", "syntax", "share", "elf", "goobject", "theme", "name", "source", "listing", "tab-instruction", "panel-instruction"]) {
    assert(seen.has(id), `${id} is not reached: ${[...seen].join(" ")}`);
  }
  await page.focus("#tab-instruction");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-frame");
  await page.keyboard.press("End");
  assert.equal(await page.getAttribute("#tab-problems", "aria-selected"), "true");
  await paste(page, "#define TWO NOP; NOP\nTEXT ·f(SB), 4, $0\n\tTWO\n\tRET\n");
  await listing(page).focus();
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 4 && !(await page.locator("#listing .cm-activeLine").textContent()).includes("TWO"); step += 1) {
    await page.keyboard.press("ArrowDown");
  }
  assert.match(await page.locator("#source .cm-line.tied").first().textContent(), /TWO/);
  await page.keyboard.press("Enter");
  assert.match(await listing(page).textContent(), /▾ TWO/);
});

await test("dark", { colorScheme: "dark" }, async (page) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await example(page, "SHA-256, with macros");
  await accessible(page, "in dark");
  await picture(page, "dark");
  await page.click("#tab-frame");
  await page.waitForTimeout(200);
  await picture(page, "dark frame");
  await page.click("#theme");
  assert.notEqual(await background(), dark);
  await accessible(page, "in light, by choice");
  await page.reload();
  await ready(page);
  assert.notEqual(await background(), dark, "the choice is kept");
});

await test("a phone", { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }, async (page) => {
  assert.equal(await wide(page), 0, "nothing beside the screen");
  await accessible(page, "on a phone");
  await picture(page, "phone source");
  await page.tap("#pane-listing");
  assert(await listing(page).isVisible());
  assert(!(await source(page).isVisible()));
  await picture(page, "phone listing");
  await page.tap("#pane-details");
  await page.tap("#tab-frame");
  await page.waitForTimeout(200);
  assert.equal(await wide(page), 0);
  await accessible(page, "on a phone, with details");
  await picture(page, "phone frame");
});

// At 200 % a window of 1280 by 800 has half as many of CSS's pixels.
await test("zoom", { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (page) => {
  assert.equal(await wide(page), 0);
  await page.click("#pane-listing");
  assert(await listing(page).isVisible());
  await accessible(page, "at 200 %");
  await picture(page, "zoom");
});

await test("how fast", {}, async (page) => {
  const { loaded } = await page.evaluate(() => ({ loaded: performance.getEntriesByName("ready")[0].startTime }));
  let text = "";
  for (let number = 0; text.split("\n").length < 2000; number += 1) {
    text += `TEXT ·f${number}(SB), 4, $16-24\n\tMOVQ a+0(FP), AX\nloop:\n\tADDQ $${number}, AX\n\tVPADDD Y1, Y2, Y3\n\tMOVQ AX, x-8(SP)\n\tDECQ CX\n\tJNE loop\n\tMOVQ AX, ret+16(FP)\n\tRET\n\n`;
  }
  await paste(page, text);
  await page.evaluate(() => performance.clearMeasures("answer"));
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  for (let step = 0; step < 40; step += 1) {
    await answered(page, () => page.keyboard.type(step % 2 ? "1" : " "));
    if (step % 2) {
      await answered(page, () => page.keyboard.press("Backspace"));
      await answered(page, () => page.keyboard.press("Backspace"));
    }
  }
  const times = (await page.evaluate(() => performance.getEntriesByName("answer").map(({ duration }) => duration))).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(1);
  console.log(
    `explorer: first answer ${loaded.toFixed(0)} ms after the page was asked for; ${times.length} keystrokes in ${text.split("\n").length - 1} lines: median ${at(0.5)} ms, nine in ten under ${at(0.9)} ms, slowest ${at(1)} ms`,
  );
});

console.log(`explorer: ${passed} of ${tests} tests passed in Chromium ${browser.version()}`);
await browser.close();
server.close();
rmSync(scratch, { recursive: true });
