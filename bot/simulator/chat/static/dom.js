// Elements without a framework. Text is always text: nothing here parses HTML.
const data = JSON.parse(document.getElementById("data").textContent);
export const { words, language, languages, worlds, state, tour } = data;

// What the page says, with what it knows in the place of the braces.
export const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, "");
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.flat().filter((one) => one != null && one !== false));
  return node;
}

export async function ask(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export async function tell(path, said) {
  const form = said instanceof FormData;
  const answer = await fetch(path, {
    method: "POST",
    body: form ? said : JSON.stringify(said),
    headers: form ? {} : { "Content-Type": "application/json" },
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

export function toast(text, { alert = false, url = "" } = {}) {
  const close = () => node.remove();
  const link = url && el("a", { href: url, target: "_blank", rel: "noreferrer" }, url);
  const node = el(
    "div", { class: alert ? "toast alert" : "toast", role: alert ? "alert" : null }, el("span", {}, text), link,
    el("button", { type: "button", onclick: close, "aria-label": words["page-close"] }, "×"),
  );
  document.getElementById("toasts").append(node);
  const pass = () => (node.matches(":hover, :focus-within") ? setTimeout(pass, 2000) : close());
  if (!alert) setTimeout(pass, 8000);
}

export async function trying(work) {
  try {
    return await work();
  } catch (error) {
    toast(`${words["page-failed"]} ${error.message}`, { alert: true });
    return null;
  }
}

// Whoever follows what the viewer does hears of it.
export const noted = (kind, what, chat) => dispatchEvent(new CustomEvent("acted", { detail: { kind, what, chat } }));
