// Another world, or this one from the start; and how far it is while its people take their places.
import { ask, el, filled, language, state, tell, trying, words, worlds } from "./dom.js";

const pause = (time) => new Promise((done) => setTimeout(done, time));

export { worlds };

export const current = () => worlds.find((one) => one.id === state.current);

// Resolves when everybody is in his place.
export async function placed(where) {
  let now = state;
  if (now.ready) return;
  const bar = el("progress", { max: now.of, value: now.done, "aria-label": words["page-placing"] });
  const told = el("p", {});
  const shown = el("section", { id: "placing", "aria-busy": "true" }, el("h2", {}, words["page-placing"]), bar, told);
  where.append(shown);
  while (!now.ready) {
    bar.value = now.done;
    told.textContent = filled("page-placed", now);
    await pause(300);
    now = await ask("/page/world");
    if (now.serial !== state.serial) location.reload();
  }
  shown.remove();
}

// The old world is taken down first: for a moment nobody answers.
async function another(to) {
  dispatchEvent(new Event("leaving"));
  if (await trying(() => tell("/page/world", { to })) === null) return;
  document.querySelector("dialog[open]")?.replaceChildren(el("p", { role: "status" }, words["page-placing"], " …"));
  for (;;) {
    await pause(300);
    const now = await ask("/page/world").catch(() => null);
    if (now && now.serial !== state.serial) break;
  }
  location.href = `/?language=${encodeURIComponent(language)}`;
}

function dialog(...content) {
  const node = el("dialog", { "aria-labelledby": "dialog-title", onclose: () => node.remove() }, ...content);
  document.body.append(node);
  node.showModal();
  return node;
}

export function confirmed(one, why = "") {
  const node = dialog(
    el("h2", { id: "dialog-title" }, one.name),
    why && el("p", {}, why),
    el("p", {}, filled("page-anew", one)),
    el("div", { class: "choices" },
      el("button", { type: "button", autofocus: true, onclick: () => node.close() }, words["page-cancel"]),
      el("button", { type: "button", class: "main", onclick: () => another(one.id) }, words["page-anew-yes"])),
  );
}

export const reset = () => confirmed(current());

export function choose() {
  const here = (one) => one.id === state.current && el("span", { class: "here" }, words["page-here"]);
  const pick = (one) => { node.close(); confirmed(one); };
  const node = dialog(
    el("header", {}, el("h2", { id: "dialog-title" }, words["page-worlds"]),
      el("button", { type: "button", onclick: () => node.close() }, words["page-cancel"])),
    el("p", {}, words["page-worlds-why"]),
    el("ul", { class: "worlds" }, worlds.map((one) => el("li", {},
      el("button", { type: "button", "data-world": one.id, "aria-current": String(one.id === state.current), onclick: () => pick(one) },
        el("b", {}, one.name), here(one), el("small", {}, one.line))))),
  );
}
