// Light or dark: as the system has it, unless the reader chooses.

const KEY = "theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function chosen(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden.
    return null;
  }
}

export function isDark(): boolean {
  return document.documentElement.dataset["theme"] === "dark";
}

function set(theme: string) {
  document.documentElement.dataset["theme"] = theme;
}

/** Applies the theme; `onchange` is called when it changes. */
export function theme(button: HTMLElement, onchange: () => void) {
  const bySystem = () => (system.matches ? "dark" : "light");
  const apply = (name: string) => {
    set(name);
    button.setAttribute("aria-label", name === "dark" ? "Use light colours" : "Use dark colours");
    onchange();
  };
  apply(chosen() ?? bySystem());
  system.addEventListener("change", () => chosen() ?? apply(bySystem()));
  button.addEventListener("click", () => {
    const other = isDark() ? "light" : "dark";
    try {
      localStorage.setItem(KEY, other);
    } catch {
      // Then it holds until the page is left.
    }
    apply(other);
  });
}
