// Progressive enhancement only: every page works without this file.
(() => {
  "use strict";
  const field = document.querySelector("[data-search]");
  const toggle = document.querySelector("[data-shortcut]");
  const KEY = "shortcut";

  // A single key is a trap for people who speak their input, so it can be switched off.
  const stored = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const store = (value) => { try { localStorage.setItem(KEY, value); } catch { /* then it holds for this page only */ } };
  let isOn = stored() !== "off";

  const isTyping = (target) =>
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

  if (field) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || !isOn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
    if (toggle) {
      const show = () => toggle.setAttribute("aria-pressed", String(isOn));
      toggle.hidden = false;
      show();
      toggle.addEventListener("click", () => {
        isOn = !isOn;
        store(isOn ? "on" : "off");
        show();
      });
    }
  }

  // The clipboard is there in secure contexts only.
  if (navigator.clipboard) {
    const done = document.querySelector("main").dataset.copied;
    const said = document.createElement("p");
    said.className = "aside";
    said.setAttribute("role", "status");
    document.body.append(said);
    for (const button of document.querySelectorAll(".copy")) {
      const label = [...button.childNodes];
      const code = button.previousElementSibling.textContent;
      button.hidden = false;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(code);
        } catch {
          return;
        }
        button.textContent = done;
        said.textContent = `${done}: ${code}`;
        setTimeout(() => {
          button.replaceChildren(...label);
          said.textContent = "";
        }, 2000);
      });
    }
  }
})();
