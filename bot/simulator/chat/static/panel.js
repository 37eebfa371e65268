// The tour's panel: built once, so that what is focused stays so and what is new is read out.
import { el, filled, tour, words } from "./dom.js";

const show = (node, wanted) => { node.hidden = !wanted; };
const free = (node, wanted) => node.setAttribute("aria-disabled", String(!wanted));

export class Panel {
  // `acts`: by the name of a button. One that cannot be pressed now stays focusable.
  constructor(place, acts) {
    this.place = place;
    this.buttons = Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, el("button", {
      type: "button", "data-tour": name, onclick: (event) => event.currentTarget.getAttribute("aria-disabled") !== "true" && act(),
    }, words[`tour-${name}`])]));
    const { leave, show: point, back, redo, next } = this.buttons;
    this.count = el("small");
    this.title = el("h3", { tabindex: "-1" });
    this.what = el("p", { class: "what" });
    this.said = el("p", { role: "status", class: "next" });
    this.does = el("div", { class: "does" }, this.buttons.do, this.buttons["do-step"], point);
    this.moves = el("div", { class: "moves" }, back, redo, next);
    place.setAttribute("aria-label", words["tour-name"]);
    place.append(
      el("header", {}, el("h2", {}, words["tour-name"], " ", this.count), leave),
      el("div", { class: "body", tabindex: "0", role: "group", "aria-label": words["tour-name"] }, this.title, this.what),
      this.said, this.does, this.moves,
    );
  }

  // `busy`: acting for the viewer, or time passes. `column`: the step's chat is open. `found`: what is next.
  draw({ open, at, step, move, busy, column, found, said }) {
    show(this.place, open);
    if (!open) return;
    const { "do": one, "do-step": whole, show: point, back, redo, next } = this.buttons;
    const look = move?.kind === "look" && column;
    this.text(this.count, step ? filled("tour-place", { at: at.step + 1, of: tour.length }) : "");
    this.text(this.title, step ? step.title : words["tour-end-title"]);
    this.text(this.what, step ? step.what : words["tour-end"]);
    this.text(this.said, said);
    show(this.does, step && !look);
    show(whole, move?.kind !== "look");
    show(point, found);
    show(back, at.step > 0);
    show(redo, at.move > 0);
    show(next, step);
    next.classList.toggle("main", Boolean(look));
    for (const button of [one, whole, point, back, redo, next]) free(button, !busy);
  }

  text(node, wanted) {
    if (node.textContent !== wanted) node.textContent = wanted;
  }
}
