/**
 * Something that slides over a narrow screen: while it is open it is all there is, and when it closes
 * the focus goes back to what opened it. On a wide screen it stands beside the text and covers nothing.
 */
export class Sheet {
  /**
   * @param {object} parts
   * @param {HTMLInputElement} parts.toggle the theme's box, checked while it is open
   * @param {MediaQueryList} parts.wide where it covers nothing
   * @param {() => HTMLElement | null} parts.panel it, as the page is now
   * @param {() => HTMLElement | null} parts.first what gets the focus when it opens
   * @param {() => HTMLElement} parts.home what gets the focus when it closes
   * @param {string[]} parts.behind what it covers; "Snel weg" is never among it
   */
  constructor({ toggle, wide, panel, first, home, behind }) {
    this.toggle = toggle;
    this.wide = wide;
    this.panel = panel;
    this.first = first;
    this.home = home;
    this.behind = behind.join(", ");
    toggle.addEventListener("change", () => this.changed());
    // What covers on one side of the border and not on the other is best closed.
    wide.addEventListener("change", () => this.close());
    addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
    document.addEventListener("click", (event) => this.followed(event));
    document.addEventListener("focusout", (event) => this.left(event));
    this.changed();
  }

  close() {
    if (this.toggle.checked) this.toggle.click();
  }

  changed() {
    const open = this.toggle.checked;
    for (const part of document.querySelectorAll(this.behind)) part.toggleAttribute("inert", open && !this.wide.matches);
    if (open && !this.wide.matches) this.first()?.focus();
    if (!open && this.holds(document.activeElement)) this.home().focus();
  }

  /**
   * A link leads on, also to a heading of this page: what covers it goes first.
   *
   * @param {Event} event
   */
  followed(event) {
    if (event.target instanceof Element && event.target.closest("a") && this.holds(event.target)) this.close();
  }

  /**
   * Beside the text nothing keeps the focus in; what it leaves does not stay open over the text.
   *
   * @param {FocusEvent} event
   */
  left({ target, relatedTarget }) {
    if (!this.wide.matches || !(target instanceof Element) || !(relatedTarget instanceof Element)) return;
    if (this.holds(target) && !this.holds(relatedTarget)) this.close();
  }

  /** @param {Element | null} element */
  holds(element) {
    return this.panel()?.contains(element) ?? false;
  }
}
