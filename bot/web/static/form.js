"use strict";
// Only a convenience: everything works without it.
const code = document.getElementById("code");
if (code && location.hash.length > 1) {
  // Behind the # no server has seen it; here it leaves the address, too.
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
  code.form.requestSubmit(document.getElementById("go"));
}
const summary = document.getElementById("summary");
if (summary) summary.focus();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
