// A reader in any browser: fills in a check by the names of the contract and waits for its outcome.
async ({ check, answers }) => {
  const root = document.querySelector(`[data-check="${check}"]`);
  const place = root.querySelector("[data-outcome]");
  const until = async (what, met) => {
    for (const late = Date.now() + 30000; !met(); await new Promise((next) => setTimeout(next, 20))) {
      if (Date.now() > late) throw new Error(`${what} does not come about`);
    }
  };
  const choose = (name, code) => {
    const list = root.querySelector(`select[name="${name}"]`);
    if (!list) return root.querySelector(`[name="${name}"][value="${code}"]`).click();
    list.value = code;
    for (const type of ["input", "change"]) list.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const fill = (name, value) => {
    const field = root.querySelector(`[name="${name}"]`);
    const records = root.querySelector(`[data-records="${name}"]`);
    if (records) {
      if (value.length === 0) records.querySelector('[data-do="remove"]').click();
      value.forEach((record, number) => fill(`${name}.${number}`, record));
    } else if (Array.isArray(value)) {
      (value.length ? value : [""]).forEach((code) => choose(name, code));
    } else if (value !== null && typeof value === "object") {
      Object.entries(value).forEach(([key, entry]) => fill(`${name}.${key}`, entry));
    } else if (field?.matches("textarea, input[type=text]")) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (value !== false) {
      choose(name, String(value));
    }
  };
  root.scrollIntoView();
  await until("the readiness of the rules", () => root.dataset.state === "ready");
  Object.entries(answers).forEach(([name, value]) => fill(name, value));
  await until("an outcome", () => place.dataset.outcome);
  return {
    outcome: place.dataset.outcome,
    alerts: [...place.querySelectorAll("[data-alert]")].map((alert) => alert.dataset.alert),
    lit: root.querySelectorAll(".box.is-passed").length,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    elsewhere: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => new URL(name).protocol !== "data:" && !name.startsWith(location.origin)),
    kept: localStorage.length + sessionStorage.length + document.cookie.length,
  };
};
