// Which element of the page is the tour's next, and showing it.
export function target(column, move) {
  const all = (selector) => [...column.node.querySelectorAll(selector)];
  if (move.kind === "write") return column.text;
  if (move.kind === "read") return all(".read").at(-1);
  const keys = all(".keys button");
  const whole = keys.findLast((one) => one.textContent === move.what);
  return whole ?? keys.findLast((one) => one.textContent.startsWith(move.what));
}

// On a narrow screen the list is behind the chat that is open.
function entry(chat) {
  const node = document.querySelector(`#list .entry[data-name="${chat}"]`);
  return node?.offsetParent ? node : document.querySelector(".column .back");
}

// Null where it is not on the screen.
export function hint(column, chat, move) {
  if (move.kind === "time") return document.querySelector(`#clock [data-to="${move.what}"]:not([hidden])`);
  if (!column) return entry(chat);
  return move.kind === "look" ? null : target(column, move) ?? null;
}

let marked = null;
export function mark(node) {
  if (node === marked && node?.isConnected) return;
  marked?.classList.remove("hinted");
  node?.classList.add("hinted");
  if (node && !document.querySelector("dialog[open]")) node.scrollIntoView({ block: "nearest", inline: "nearest" });
  marked = node;
}
