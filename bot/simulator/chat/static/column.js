// One chat that is open: what was said, the keyboard, and what one writes.
import { ask, el, noted, tell, toast, trying, words } from "./dom.js";
import { bubble, dayOf } from "./bubbles.js";
import { reading } from "./reading.js";

export class Column {
  // In a silent one, a channel, nobody but the channel itself speaks.
  constructor(chat, title, subtitle, speakers, { silent, close }) {
    Object.assign(this, { chat, speakers, silent, messages: new Map(), replying: null, editing: null });
    this.items = el("ol", { lang: "zh-Hans" });
    this.log = el("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": title, tabindex: "0" }, this.items);
    this.keyboard = el("div", { class: "keyboard" });
    this.context = el("div", { class: "context", hidden: true });
    this.text = el("textarea", { rows: "1", placeholder: words["page-write"], "aria-label": words["page-write"], onkeydown: (event) => this.typed(event), oninput: () => this.grow() });
    this.files = el("input", { type: "file", multiple: true, hidden: true, onchange: () => this.upload() });
    this.menu = el("div", { class: "commands", hidden: true });
    this.speaker = speakers.length > 1 ? el("select", { "aria-label": words["page-as"] }, speakers.map((one) => el("option", { value: one.id }, one.name))) : null;
    this.topic = el("select", { "aria-label": words["page-topic"], hidden: true });
    this.who = el("div", { class: "who", hidden: !this.speaker }, this.speaker, this.topic);
    this.node = el(
      "section", { class: "column", "aria-label": title },
      el("header", {}, el("button", { class: "back", type: "button", onclick: close, "aria-label": words["page-close"] }, "‹"),
        el("div", {}, el("h2", {}, title), el("p", {}, subtitle))),
      this.log,
      el("form", { class: "composer", hidden: silent, onsubmit: (event) => { event.preventDefault(); this.send(); } },
        this.context, this.menu, this.keyboard,
        this.who,
        el("div", { class: "line" },
          el("button", { type: "button", class: "slash", onclick: () => { this.menu.hidden = !this.menu.hidden; }, "aria-label": words["page-commands"] }, "/"),
          el("button", { type: "button", class: "attach", onclick: () => this.files.click(), "aria-label": words["page-attach"] }, "+"),
          this.files, this.text,
          el("button", { type: "submit", class: "send" }, words["page-send"]))),
    );
  }

  get as() { return Number(this.speaker?.value ?? this.speakers[0].id); }

  async load() {
    // What was said before is not read out.
    this.log.setAttribute("aria-live", "off");
    const found = await ask(`/page/chats/${this.chat}`);
    this.messages.clear();
    this.items.replaceChildren();
    for (const { message } of found.messages) this.put(message, false);
    this.keys(found.keyboard);
    this.menu.replaceChildren(...found.commands.map((one) => el("button", { type: "button", onclick: () => { this.menu.hidden = true; this.say(`/${one.command}`); } }, el("b", {}, `/${one.command}`), ` ${one.description}`)));
    this.menu.parentNode.querySelector(".slash").hidden = !found.commands.length;
    this.topic.hidden = !found.topics.length;
    this.who.hidden = !this.speaker && this.topic.hidden;
    this.topic.replaceChildren(...found.topics.map((one) => el("option", { value: one.id }, one.name)));
    this.bottom();
    setTimeout(() => this.log.setAttribute("aria-live", "polite"), 500);
  }

  keys(rows) {
    this.keyboard.replaceChildren(...rows.map((row) => el("div", {}, row.map((label) => el("button", { type: "button", onclick: () => this.say(label) }, label)))));
  }

  change({ message, gone }) {
    if (gone) {
      this.messages.get(message.message_id)?.remove();
      this.messages.delete(message.message_id);
      return;
    }
    const near = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 120;
    this.put(message, true);
    if (near) this.bottom();
  }

  put(message, fresh) {
    const on = { press: (...which) => this.press(...which), reply: (one) => this.about("replying", one), edit: (one) => this.about("editing", one), read: (...which) => this.read(...which) };
    const mine = message.from?.id === this.as;
    const node = bubble(message, mine, on);
    const old = this.messages.get(message.message_id);
    if (old) old.replaceWith(node);
    else {
      const day = dayOf(message);
      if (day !== this.day) this.items.append(el("li", { class: "day" }, day));
      this.day = day;
      if (fresh) node.classList.add("fresh");
      this.items.append(node);
    }
    this.messages.set(message.message_id, node);
  }

  bottom() { this.log.scrollTop = this.log.scrollHeight; }

  typed(event) {
    if (event.key === "Escape") this.about(null);
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
  }

  about(kind, message) {
    this.replying = this.editing = null;
    if (kind) this[kind] = message;
    this.context.hidden = !kind;
    if (!kind) return;
    if (kind === "editing") this.text.value = message.text;
    const what = words[kind === "editing" ? "page-editing" : "page-replying"];
    this.context.replaceChildren(el("span", {}, `${what} ${(message.text ?? message.caption ?? words["page-file"]).slice(0, 60)}`), el("button", { type: "button", onclick: () => this.about(null), "aria-label": words["page-close"] }, "×"));
    this.text.focus();
    this.grow();
  }

  async send() {
    const text = this.text.value;
    if (!text.trim()) return;
    const editing = this.editing;
    const done = editing ? await this.act({ what: "edit", text, message: editing.message_id }) : await this.say(text);
    if (done === null) return;
    this.text.value = "";
    this.about(null);
    this.grow();
  }

  async say(text) {
    const done = await this.act({ what: "send", text, message: this.replying?.message_id, topic: this.place() });
    if (done !== null) noted("write", text, this.chat);
    return done;
  }

  // As if it had been typed.
  async sends(text) {
    this.about(null);
    this.text.value = text;
    await this.send();
  }

  async read(file, name) {
    if (await reading(file, name)) noted("read", name, this.chat);
  }

  place() { return this.topic.hidden ? undefined : this.topic.value; }

  async press(message, row, column, button) {
    button.setAttribute("aria-busy", "true");
    const told = await this.act({ what: "press", message: message.message_id, row, column });
    button.removeAttribute("aria-busy");
    if (told !== null) noted("press", button.textContent, this.chat);
    if (told?.popup) toast(told.popup, { alert: told.alert });
    else if (told?.url && !/[?&]start=/.test(told.url)) toast(words["page-outside"], { alert: true, url: told.url });
  }

  async upload() {
    const form = new FormData();
    const said = { what: "upload", as: this.as, who: this.as, chat: this.chat, text: this.text.value, message: this.replying?.message_id ?? "", topic: this.place() ?? "" };
    for (const [key, value] of Object.entries(said)) form.append(key, value);
    for (const file of [...this.files.files].slice(0, 10)) form.append("file", file, file.name);
    this.files.value = "";
    if (await trying(() => tell("/page/act", form)) === null) return;
    this.text.value = "";
    this.about(null);
  }

  act(wish) { return trying(() => tell("/page/act", { who: this.as, chat: this.chat, ...wish })); }
}
