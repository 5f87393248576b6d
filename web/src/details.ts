// The details: an instruction, a frame, the problems.

import { feature, hexadecimal, pairs } from "./listing";
import type { Described, Diagnostic, Fix, Frame, Row } from "./protocol";

type Child = Node | string | null | undefined | false;

/** An element with attributes, or listeners where their names start with `on`. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | ((event: Event) => void)> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

function features(list: string[]): HTMLElement[] {
  return list.map((name) => element("span", { class: "feature" }, feature(name)));
}

export function instruction(found: Described, row: Row): HTMLElement {
  const encoded = row.bytes.length / 2;
  const out = element("div", { class: "instruction" });
  out.append(
    element("h2", {}, element("code", {}, row.text.replace(/\s+/, " ")), ...features(row.features ?? [])),
    encoded > 0 &&
      element(
        "p",
        { class: "encoding" },
        element("code", { class: "bytes" }, pairs(row.bytes).join(" ")),
        ` ${encoded} ${encoded === 1 ? "byte" : "bytes"} at ${hexadecimal(row.offset)}`,
      ) || "",
  );
  if (found.effects.length > 0) {
    const list = element("dl", {});
    for (const [what, of] of found.effects) list.append(element("dt", {}, what), element("dd", {}, of.join(", ")));
    out.append(list);
  }
  if (found.forms.length > 0) {
    const body = element("tbody");
    for (const form of found.forms) {
      const isLikely = form.count === row.operands;
      body.append(
        element(
          "tr",
          isLikely ? {} : { class: "other" },
          element("td", {}, element("code", {}, `${found.name} ${form.operands}`.trim())),
          element("td", {}, ...features(form.features)),
        ),
      );
    }
    const more = found.more > 0 && element("p", { class: "quiet" }, `and ${found.more} more`);
    const head = element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Forms"), element("th", { scope: "col" }, "Needs")));
    out.append(element("table", {}, head, body), more || "");
  }
  return out;
}

/** The picture follows the theme of the page, not that of the system. */
function themed(svg: string, isDark: boolean): string {
  return svg.replaceAll("@media (prefers-color-scheme:dark)", isDark ? "@media all" : "@media not all");
}

/** Puts a frame into `host`, whose shadow keeps the picture's styles from the page. */
export function frame(host: HTMLElement, found: Frame | null, isDark: boolean) {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (!found) {
    shadow.replaceChildren();
    return;
  }
  const parsed = new DOMParser().parseFromString(themed(found.svg, isDark), "image/svg+xml").documentElement;
  parsed.setAttribute("aria-label", `Stack frame of ${found.name}`);
  const own = element("style", {}, "svg{display:block}.page{fill:none}.text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}");
  // The same as text, for those who cannot see the picture.
  shadow.replaceChildren(document.importNode(parsed, true), own, element("pre", { class: "text" }, found.text));
}

export interface ProblemActions {
  go(diagnostic: Diagnostic): void;
  fix(fix: Fix): void;
}

export function problems(list: [Diagnostic, Fix[]][], actions: ProblemActions): HTMLElement {
  if (list.length === 0) return element("p", { class: "quiet" }, "No problems.");
  const out = element("ul", { class: "problems" });
  for (const [found, fixes] of list) {
    const { line, character } = found.range.start;
    const [first, ...rest] = found.message.split("\n");
    out.append(
      element(
        "li",
        { class: severity(found) },
        element(
          "button",
          { type: "button", class: "place", onclick: () => actions.go(found) },
          `${line + 1}:${character + 1}`,
        ),
        element(
          "div",
          {},
          element("p", {}, element("strong", {}, severity(found)), ` ${plain(first!)} `, element("span", { class: "quiet" }, found.code)),
          ...rest.map((line) => element("p", { class: "quiet" }, plain(line))),
          ...fixes.map((fix) =>
            element("button", { type: "button", class: "fix", onclick: () => actions.fix(fix) }, plain(fix.title)),
          ),
        ),
      ),
    );
  }
  return out;
}

/** The severity as a word, which is also its class. */
export function severity(diagnostic: Diagnostic): "error" | "warning" {
  return diagnostic.severity === 1 ? "error" : "warning";
}

/** A message without the marks of code. */
export function plain(text: string): string {
  return text.replaceAll("`", "'");
}
