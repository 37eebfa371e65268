// The list of people and rooms, the open columns, the clock, and the stream of what happens.
import { ask, el, language, state, trying, words } from "./dom.js";
import { clockIn, tick } from "./clock.js";
import { Column } from "./column.js";
import { start as tourStarts, ticked, tourIn } from "./tour.js";
import { placed } from "./worlds.js";

const places = { clock: document.getElementById("clock"), list: document.getElementById("list"), chats: document.getElementById("chats") };
const query = `language=${encodeURIComponent(language)}`;
const columns = new Map();
const kept = `open-${state.serial}`;
const unread = new Map();
const entries = new Map();
let people, rooms, suggested, bot, seen, source;

async function start() {
  await placed(places.chats);
  clockIn(places.clock, tourStarts);
  const found = await ask(`/page/chats?${query}`);
  ({ rooms, suggested, bot, seen } = found);
  people = found.households.flatMap((one) => one.people.map((person) => ({ ...person, household: one.title })));
  list(found.households);
  welcome();
  tourIn(document.getElementById("tour"), { open: openNamed, column: (name) => columns.get(numbered(name)), title: named, seen: () => seen });
  ticking(found.clock);
  listen();
  for (const id of JSON.parse(sessionStorage.getItem(kept) ?? "[]")) await open(id);
}

function listen() {
  source?.close();
  source = new EventSource(`/page/events?seen=${seen}&serial=${state.serial}&${query}`);
  source.addEventListener("change", (event) => change(JSON.parse(event.data)));
  source.addEventListener("clock", (event) => ticking(JSON.parse(event.data)));
  source.addEventListener("anew", () => location.reload());
  addEventListener("leaving", () => source.close());
}

function ticking(clock) {
  tick(places.clock, clock);
  ticked(clock);
}

const everywhere = () => [...people, ...rooms.map((one) => ({ ...one, name: one.title }))];
const numbered = (name) => everywhere().find((one) => one.name === name)?.id;
const named = (id) => everywhere().find((one) => one.id === id)?.name;
const openNamed = (name) => open(numbered(name));

function change(one) {
  seen = one.number;
  const column = columns.get(one.chat);
  if (column) return column.change(one);
  const mine = people.some((person) => person.id === one.chat && person.id === one.message.from?.id);
  if (one.gone || one.message.edit_date || mine) return undefined;
  unread.set(one.chat, (unread.get(one.chat) ?? 0) + 1);
  if (!entries.has(one.chat) && one.message.chat.title) newRoom(one.message.chat);
  return badge(one.chat);
}

function badge(chat) {
  const entry = entries.get(chat);
  if (!entry) return;
  const count = unread.get(chat) ?? 0;
  const node = entry.querySelector(".badge");
  node.textContent = count > 99 ? "99+" : count || "";
  node.setAttribute("aria-label", count ? `${count} ${words["page-unread"]}` : "");
  node.hidden = !count;
}

function entry(id, name, role) {
  const node = el("button", { type: "button", class: "entry", onclick: () => open(id), "data-name": name },
    el("span", { class: "who" }, name, role && el("small", {}, role)), el("span", { class: "badge", hidden: true, role: "img" }));
  entries.set(id, node);
  return el("li", {}, node);
}

function newRoom(chat) {
  rooms.push({ ...chat, members: [] });
  document.getElementById("rooms").append(entry(chat.id, chat.title, ""));
}

function list(households) {
  const filter = el("input", { type: "search", placeholder: words["page-filter"], "aria-label": words["page-filter"], oninput: () => narrow(filter.value) });
  places.list.setAttribute("aria-label", words["page-people"]);
  places.list.append(
    filter,
    el("h2", {}, words["page-rooms"]),
    el("ul", { id: "rooms" }, rooms.map((one) => entry(one.id, one.title, one.type === "channel" ? words["page-channel"] : ""))),
    ...households.flatMap((one) => [el("h2", {}, one.title), el("ul", {}, one.people.map((person) => entry(person.id, person.name, person.role)))]),
  );
}

function narrow(wanted) {
  for (const node of entries.values()) {
    const heading = node.closest("ul").previousElementSibling.textContent;
    node.parentNode.hidden = !(node.dataset.name + heading).includes(wanted.trim());
  }
}

async function open(id) {
  unread.delete(id);
  badge(id);
  document.getElementById("welcome")?.remove();
  if (!columns.has(id)) await add(id);
  const column = columns.get(id);
  column.node.scrollIntoView({ inline: "nearest", block: "nearest" });
  (column.silent ? column.log : column.text).focus();
}

async function add(id) {
  const person = people.find((one) => one.id === id);
  const room = rooms.find((one) => one.id === id);
  const inside = (one) => room.members.includes(one.id);
  const speakers = person ? [person] : [...people.filter(inside), ...people.filter((one) => !inside(one))];
  const subtitle = person ? `${person.household} · ${person.role}` : words["page-room"];
  const silent = room?.type === "channel";
  const column = new Column(id, person?.name ?? room.title, subtitle, speakers, { silent, close: () => close(id) });
  const most = innerWidth < 700 ? 1 : Math.max(1, Math.floor((places.chats.clientWidth + 1) / 340));
  while (columns.size >= most) remove(columns.keys().next().value);
  columns.set(id, column);
  places.chats.append(column.node);
  document.body.classList.add("reading");
  mark();
  await trying(() => column.load());
}

function remove(id) {
  columns.get(id)?.node.remove();
  columns.delete(id);
}

function close(id) {
  remove(id);
  document.body.classList.toggle("reading", columns.size > 0);
  mark();
  if (!columns.size) welcome();
  entries.get(id)?.focus();
}

function mark() {
  sessionStorage.setItem(kept, JSON.stringify([...columns.keys()]));
  for (const [id, node] of entries) node.setAttribute("aria-current", String(columns.has(id)));
}

function welcome() {
  const names = suggested.map((id) => people.find((one) => one.id === id));
  const steps = ["page-try-one", "page-try-two", "page-try-three"].map((key) => el("li", {}, words[key]));
  places.chats.append(el(
    "section", { id: "welcome" },
    el("h2", {}, words["page-title"]), el("p", {}, words["page-welcome"]),
    el("button", { type: "button", class: "start", onclick: tourStarts }, words["tour-start"]),
    el("div", { class: "choices" }, names.map((one) => el("button", { type: "button", onclick: () => open(one.id) }, el("b", {}, one.name), el("small", {}, `${one.household} · ${one.role}`)))),
    el("ol", {}, steps),
  ));
}

// What was drawn before the font arrived keeps its empty boxes until it is drawn anew.
for (const face of document.fonts) face.loaded.then(() => document.body.classList.add("lettered"));

trying(start);
