// One message as a bubble. A message is the Bot API's own object.
import { el, language, words } from "./dom.js";

const zone = "Asia/Shanghai";
const hour = new Intl.DateTimeFormat(language, { timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false });
const day = new Intl.DateTimeFormat(language, { timeZone: zone, year: "numeric", month: "long", day: "numeric", weekday: "short" });

export const dayOf = (message) => day.format(message.date * 1000);

export function bubble(message, mine, on) {
  const service = serviceText(message);
  if (service) return el("li", { class: "service", "data-id": message.message_id }, service);
  const said = message.text ?? message.caption;
  return el(
    "li", { class: mine ? "message mine" : "message", "data-id": message.message_id },
    el(
      "div", { class: "bubble" },
      el("span", { class: mine ? "unseen" : "name" }, nameOf(message)),
      quoted(message),
      media(message, on.read),
      said && el("p", { class: "text" }, ...formatted(said, message.entities ?? message.caption_entities ?? [])),
      el("span", { class: "when" }, message.edit_date ? `${words["page-edited"]} ` : "", hour.format(message.date * 1000)),
    ),
    buttons(message, on.press),
    el(
      "div", { class: "tools" },
      el("button", { type: "button", onclick: () => on.reply(message), "aria-label": `${words["page-reply"]} ${about(message)}` }, words["page-reply"]),
      mine && message.text && el("button", { type: "button", onclick: () => on.edit(message), "aria-label": `${words["page-edit"]} ${about(message)}` }, words["page-edit"]),
    ),
  );
}

const nameOf = (message) => message.sender_chat?.title ?? message.from?.first_name ?? message.chat.title ?? "";

// For whoever hears a row of buttons that are all called alike.
const about = (message) => `${nameOf(message)} ${(message.text ?? message.caption ?? words["page-file"]).slice(0, 20)}`;

function quoted(message) {
  const before = message.reply_to_message;
  if (!before) return null;
  return el("blockquote", {}, el("b", {}, nameOf(before)), " ", (before.text ?? before.caption ?? words["page-file"]).slice(0, 80));
}

function media(message, read) {
  const photo = message.photo?.at(-1);
  if (photo) {
    const source = `/page/files/${photo.file_id}`;
    const about = message.caption || words["page-photo"];
    return el("a", { href: source, target: "_blank" }, el("img", { src: source, alt: about, loading: "lazy" }));
  }
  const file = message.document ?? message.video ?? message.voice;
  if (!file) return null;
  const name = file.file_name ?? words["page-file"];
  const paper = name.endsWith(".docx") && el("button", { type: "button", class: "read", onclick: () => read(file.file_id, name) }, words["tour-read-here"]);
  return el("div", {}, el("a", { class: "file", href: `/page/files/${file.file_id}`, download: name }, name), paper);
}

function buttons(message, press) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  return el("div", { class: "keys" }, rows.map((row, at) => el("div", {}, row.map((key, column) =>
    el("button", { type: "button", onclick: (event) => press(message, at, column, event.target) }, key.text)))));
}

function serviceText(message) {
  if (message.new_chat_members) return `${message.new_chat_members.map((one) => one.first_name).join("、")} ${words["page-joined"]}`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} ${words["page-left"]}`;
  if (message.forum_topic_created) return `${words["page-topic"]} ${message.forum_topic_created.name}`;
  const content = ["text", "caption", "photo", "document", "video", "voice"];
  return content.some((key) => key in message) ? "" : words["page-service"];
}

const marks = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code", blockquote: "q", spoiler: "span" };

// Entities count in UTF-16 units, as strings do here.
export function formatted(text, entities) {
  const cuts = new Set([0, text.length]);
  for (const one of entities) cuts.add(one.offset).add(one.offset + one.length);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index];
    const around = entities.filter((one) => one.offset <= start && one.offset + one.length >= end);
    return around.reduceRight((inner, one) => wrapped(one, inner), document.createTextNode(text.slice(start, end)));
  });
}

function wrapped(entity, inner) {
  const address = entity.type === "text_link" ? entity.url : entity.type === "url" ? inner.textContent : "";
  if (/^https?:/.test(address)) return el("a", { href: address, target: "_blank", rel: "noreferrer" }, inner);
  const name = marks[entity.type];
  return name ? el(name, {}, inner) : inner;
}
