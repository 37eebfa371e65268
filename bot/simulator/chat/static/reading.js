// A Word file in the page: its words, for whoever has no Word at hand.
import { ask, el, trying, words } from "./dom.js";

const cell = (text, heads) => (heads && text ? el("th", { scope: "col" }, text) : el("td", {}, text));
const table = (rows) => el("div", { class: "wide", tabindex: "0", role: "group" }, el("table", {}, rows.map((row, at) => el("tr", {}, row.map((text) => cell(text, !at))))));
const block = (one) => (one.rows ? table(one.rows) : el("p", { class: [one.bold && "bold", one.centred && "centred"].filter(Boolean).join(" ") }, one.text));

export async function reading(file, name) {
  const found = await trying(() => ask(`/page/files/${file}/words`));
  if (!found) return false;
  const close = el("button", { type: "button", onclick: () => node.close() }, words["page-close"]);
  const node = el("dialog", { class: "paper", "aria-labelledby": "paper-title", onclose: () => node.remove() },
    el("header", {}, el("h2", { id: "paper-title" }, name), close), el("article", {}, found.map(block)));
  document.body.append(node);
  node.showModal();
  return true;
}
