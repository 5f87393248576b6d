// The Markdown that the language server writes: paragraphs, lists, code, bold. Nothing of it becomes HTML by itself.

function inline(text: string, into: HTMLElement) {
  for (const part of text.split(/(\*\*[^*]+\*\*|`[^`]+`)/)) {
    if (part.startsWith("**") && part.length > 4) {
      into.append(Object.assign(document.createElement("strong"), { textContent: part.slice(2, -2) }));
    } else if (part.startsWith("`") && part.length > 2) {
      into.append(Object.assign(document.createElement("code"), { textContent: part.slice(1, -1) }));
    } else {
      into.append(part);
    }
  }
}

export function markdown(text: string): DocumentFragment {
  const out = document.createDocumentFragment();
  const lines = text.split("\n");
  let list: HTMLElement | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const fence = /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      const end = lines.indexOf(fence, at + 1);
      const body = lines.slice(at + 1, end < 0 ? lines.length : end);
      out.append(Object.assign(document.createElement("pre"), { textContent: body.join("\n") }));
      at += body.length + 1;
      list = undefined;
    } else if (line.startsWith("- ")) {
      if (!list) out.append((list = document.createElement("ul")));
      const item = document.createElement("li");
      inline(line.slice(2), item);
      list.append(item);
    } else {
      list = undefined;
      if (line.trim() === "") continue;
      const paragraph = document.createElement("p");
      inline(line, paragraph);
      out.append(paragraph);
    }
  }
  return out;
}
