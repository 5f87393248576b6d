// A list of tabs, by the ARIA pattern: arrows move, only the chosen tab is in the order of the Tab key.

export class Tabs<T extends string> {
  private readonly buttons: HTMLElement[];

  constructor(
    list: HTMLElement,
    private readonly onchoose: (tab: T) => void,
  ) {
    this.buttons = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
    for (const button of this.buttons) button.addEventListener("click", () => this.choose(name(button)));
    list.addEventListener("keydown", (event) => {
      const at = this.buttons.findIndex((button) => button.getAttribute("aria-selected") === "true");
      const last = this.buttons.length - 1;
      const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const button = this.buttons[to]!;
      this.choose(name(button));
      button.focus();
    });
  }

  choose(tab: T) {
    this.show(tab);
    this.onchoose(tab);
  }

  /** Shows a tab, without telling. */
  show(tab: T) {
    for (const button of this.buttons) {
      const isChosen = name(button) === tab;
      button.setAttribute("aria-selected", String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      // Other things that tabs control may have room beside each other: what they show is for the style sheet.
      const panel = document.getElementById(button.getAttribute("aria-controls")!);
      if (panel?.getAttribute("role") === "tabpanel") panel.hidden = !isChosen;
    }
  }
}

function name<T>(button: HTMLElement): T {
  return button.dataset["tab"] as T;
}
