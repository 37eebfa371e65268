// The clock and what stands beside it. Built once, so that whoever is on a button stays there.
import { el, language, languages, noted, tell, trying, words } from "./dom.js";
import { choose, reset } from "./worlds.js";

export async function moveTime(to) {
  noted("time", to);
  await trying(() => tell("/page/time", { to }));
}

const way = (to) => el("button", { type: "button", "data-to": to, onclick: () => moveTime(to) }, words[`page-${to}`]);

const now = el("b");
const next = el("span", { role: "status" });
const ways = ["event", "day", "quarter"].map(way);
const stop = way("stop");

export function clockIn(place, tour) {
  place.append(
    el("div", { class: "now" }, now, next),
    el("div", { class: "ways" }, ways, stop),
    el("div", { class: "others" },
      el("button", { type: "button", id: "tour-button", onclick: tour }, words["tour-name"]),
      el("button", { type: "button", id: "worlds", onclick: choose }, words["page-worlds"]),
      el("button", { type: "button", id: "reset", onclick: reset }, words["page-reset"]),
      el("select", { "aria-label": words["page-language"], onchange: (event) => { location.search = `?language=${event.target.value}`; } },
        languages.map((one) => el("option", { value: one, lang: one, selected: one === language }, words[`page-in-${one.toLowerCase()}`])))),
  );
}

export function tick(place, said) {
  const before = document.activeElement;
  now.textContent = said.now;
  const word = said.moving ? words["page-moving"] : said.next;
  if (next.textContent !== word) next.textContent = word;
  for (const one of ways) one.hidden = said.moving;
  stop.hidden = !said.moving;
  if (before.hidden && before.dataset.to) (said.moving ? stop : ways[0]).focus();
  place.classList.toggle("moving", said.moving);
}
