// The tour at the side: where one is in it, what is next, and doing that for somebody who asks.
import { moveTime } from "./clock.js";
import { filled, state, tell, tour, trying, words } from "./dom.js";
import { Panel } from "./panel.js";
import { hint, mark, target } from "./pointing.js";
import { confirmed, current, worlds } from "./worlds.js";

const kept = `tour-${state.serial}`;
const home = "qinghe";
const pause = (time) => new Promise((done) => setTimeout(done, time));

let at = { open: false, step: 0, move: 0, ...JSON.parse(sessionStorage.getItem(kept) ?? "{}") };
let page, panel, clock = { now: "", moving: false, begun: true }, working = false, since = null;

const step = () => tour[at.step];
const move = () => step()?.moves[at.move];
const here = () => `${at.step}.${at.move}`;

// `reach`: {open, column, title, seen} of the page.
export function tourIn(place, reach) {
  page = reach;
  panel = new Panel(place, {
    "leave": () => { go({ open: false }); document.getElementById("tour-button").focus(); },
    "do": () => work(false), "do-step": () => work(true), "show": point,
    "back": () => to(at.step - 1), "redo": () => to(at.step), "next": () => to(at.step + 1),
  });
  addEventListener("acted", (event) => acted(event.detail));
  new MutationObserver(() => requestAnimationFrame(draw)).observe(document.getElementById("chats"), { childList: true, subtree: true });
  draw();
}

export function start() {
  if (!tour.length) return confirmed(worlds.find((one) => one.id === home));
  if (here() === "0.0" && !clock.begun) return confirmed(current(), words["tour-first"]);
  go({ open: true });
  return panel.title.focus();
}

function go(change) {
  const before = step();
  at = { ...at, ...change };
  sessionStorage.setItem(kept, JSON.stringify(at));
  if (before && (step() !== before || !at.open)) trying(() => tell("/page/leave", { name: before.chat }));
  draw();
}

function to(number) {
  since = null;
  go({ step: number, move: 0 });
  panel.title.focus();
}

function advance() {
  since = null;
  if (at.move + 1 < step().moves.length) return go({ move: at.move + 1 });
  const away = document.activeElement?.closest("#tour") || document.activeElement === document.body;
  go({ step: at.step + 1, move: 0 });
  return away && panel.title.focus();
}

// What the viewer did, by himself or by us. Whatever is not the next move changes nothing.
function acted({ kind, what, chat }) {
  const next = move();
  if (!at.open || kind !== next?.kind) return;
  if (kind === "time") since = what === next.what ? clock.now : null;
  else if (page.title(chat) === step().chat && fits(next, what)) advance();
}

function fits({ kind, what }, done) {
  if (kind === "press") return done.startsWith(what);
  return kind === "read" || what.startsWith("/") === done.startsWith("/");
}

// A move of the clock is done when it stands still again.
export function ticked(said) {
  clock = said;
  if (since !== null && said.now !== since && !said.moving) advance();
  draw();
}

async function work(whole) {
  working = true;
  draw();
  const begun = at.step;
  await trying(async () => {
    do if (!await patiently()) break;
    while (whole && at.step === begun && move().kind !== "look");
  });
  working = false;
  draw();
}

// The next button may come a moment after the answer.
async function patiently() {
  await settled();
  for (let tries = 0; tries < 20; tries += 1) {
    if (await doMove()) return true;
    await pause(200);
  }
  return false;
}

async function doMove() {
  const next = move(), column = page.column(step().chat), before = here();
  if (!column) return page.open(step().chat).then(() => true);
  if (next.kind === "look") return advance() ?? true;
  if (next.kind === "time") await moveTime(next.what);
  else if (next.kind === "write") await column.sends(next.what);
  else if (!press(column, next)) return false;
  return done(before);
}

function press(column, next) {
  const found = target(column, next);
  found?.click();
  return Boolean(found);
}

// Time may take minutes to pass; where there is nothing to wait for, it does not begin to.
async function done(before) {
  for (let tries = 0; here() === before && (tries < 50 || clock.moving); tries += 1) await pause(100);
  if (here() === before && move().kind === "time") advance();
  return true;
}

// What the bot says comes by the stream, after the answer to what was done.
async function settled() {
  for (let still = 0, seen; still < 3;) {
    seen = page.seen();
    await pause(100);
    still = page.seen() === seen ? still + 1 : 0;
  }
}

function point() {
  const found = next();
  found?.scrollIntoView({ block: "nearest" });
  found?.focus();
}

const next = () => (at.open && move() ? hint(page.column(step().chat), step().chat, move()) : null);

function draw() {
  const column = step() && page.column(step().chat), found = next();
  document.body.classList.toggle("toured", at.open);
  document.getElementById("to-tour").hidden = !at.open;
  mark(found);
  panel.draw({ open: at.open, at, step: step(), move: move(), busy: working || clock.moving, column, found, said: saying(column, found) });
}

function saying(column, found) {
  if (!step()) return "";
  if (clock.moving) return words["tour-passing"];
  if (working) return words["tour-busy"];
  if (!column) return filled("tour-open", step());
  const absent = !found && ["press", "read"].includes(move().kind);
  return absent ? `${move().say} · ${words["tour-absent"]}` : move().say;
}
