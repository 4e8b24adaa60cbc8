// Progressive enhancement only: every page works without this file.
(() => {
  "use strict";
  const said = document.getElementById("said");
  const keys = document.getElementById("keys");
  const field = document.querySelector("[data-search]");
  const hasKeys = document.body.dataset.shortcuts === "on";
  const say = (text) => { if (said) said.textContent = text; };
  const isTyping = (target) =>
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

  // ---- copying -------------------------------------------------------------------------------------------------
  const codeOf = (button) => button.parentElement.querySelector("code").textContent;

  const write = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch { /* there is no clipboard in pages of plain http */ }
    const copy = document.createElement("textarea");
    copy.value = text;
    copy.className = "aside";
    const active = document.activeElement;
    document.body.append(copy);
    copy.select();
    let done = false;
    try { done = document.execCommand("copy"); } catch { /* then the code stays to be copied by hand */ }
    copy.remove();
    if (active instanceof HTMLElement) active.focus();
    return done;
  };

  const copyBy = async (button) => {
    const code = codeOf(button);
    if (!(await write(code))) return;
    const label = [...button.childNodes];
    if (!button.classList.contains("done")) {
      button.classList.add("done");
      button.textContent = said.dataset.copied;
      setTimeout(() => {
        button.replaceChildren(...label);
        button.classList.remove("done");
      }, 2000);
    }
    say(`${said.dataset.copied}: ${code}`);
    setTimeout(() => say(""), 4000);
  };

  for (const button of document.querySelectorAll(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => copyBy(button));
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  // ---- suggestions: the editable combobox of the ARIA patterns ----------------------------------------------------
  const chosenCountries = (form) =>
    new FormData(form).getAll("country").filter((value) => value).map((value) => `&country=${encodeURIComponent(value)}`).join("");

  const combobox = (input, address, choose) => {
    const list = document.createElement("ul");
    list.id = `${input.id}-list`;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? "");
    list.hidden = true;
    input.after(list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
      input.setAttribute(name, value);
    }
    let items = [];
    // What is listed belongs to the text in the field.
    let isFresh = false;
    // An arrow that was pressed before the list had caught up.
    let isAwaited = false;
    let active = -1;
    let waiting = 0;
    let request = null;

    const mark = (at) => {
      active = at;
      [...list.children].forEach((option, index) => {
        option.setAttribute("aria-selected", String(index === at));
        if (index === at) option.scrollIntoView({ block: "nearest" });
      });
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
    };
    // An answer that comes after the list was closed must not open it again.
    const close = () => {
      clearTimeout(waiting);
      request?.abort();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      mark(-1);
    };
    const open = () => {
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
    };
    const take = (at) => {
      const item = items[at];
      close();
      choose(item);
    };
    const show = (answer) => {
      isFresh = true;
      items = answer.items;
      list.replaceChildren(...items.map((item, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const part = (name, text, lang) => {
          const span = document.createElement("span");
          span.className = name;
          span.textContent = text;
          if (lang) span.lang = lang;
          return span;
        };
        option.append(part("kind", item.kind), " ", part("label", item.label, item.lang), " ", part("hint", item.hint));
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(at);
        });
        return option;
      }));
      open();
      mark(isAwaited && items.length > 0 ? 0 : -1);
      isAwaited = false;
      say(answer.said);
    };
    const ask = async () => {
      const text = input.value.trim();
      request?.abort();
      if (text.length < 2) {
        items = [];
        close();
        return;
      }
      request = new AbortController();
      // A language that stands in the address stays there; otherwise the reader's own is known to the server.
      const lang = new URLSearchParams(location.search).has("lang") ? `&lang=${document.documentElement.lang}` : "";
      const countries = input.dataset.with ? chosenCountries(input.form) : "";
      const joint = address.includes("?") ? "&" : "?";
      try {
        const answer = await fetch(`${address}${joint}text=${encodeURIComponent(text)}${lang}${countries}`, { signal: request.signal });
        if (answer.ok && document.activeElement === input) show(await answer.json());
      } catch (error) {
        // Offline, or a newer text has overtaken it; the form works without.
        if (error.name !== "AbortError") close();
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(waiting);
      isFresh = false;
      isAwaited = false;
      mark(-1);
      waiting = setTimeout(ask, 90);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const isOpen = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (!isFresh) isAwaited = event.key === "ArrowDown" && input.value.trim().length >= 2;
        if (items.length === 0 || !isFresh) return;
        event.preventDefault();
        if (!isOpen) open();
        const step = event.key === "ArrowDown" ? 1 : -1;
        const next = active + step;
        mark(next >= items.length ? -1 : next < -1 ? items.length - 1 : next);
      } else if (event.key === "Enter" && isOpen && active >= 0) {
        event.preventDefault();
        take(active);
      } else if (event.key === "Enter") {
        close();
      } else if (event.key === "Escape") {
        if (isOpen) {
          event.preventDefault();
          event.stopPropagation();
        }
        close();
      }
    });
  };

  for (const input of document.querySelectorAll("[data-search]")) {
    combobox(input, input.dataset.search, (item) => { location.href = item.href; });
  }
  for (const input of document.querySelectorAll("[data-choose]")) {
    combobox(input, input.dataset.choose, (item) => { input.value = item.value; });
  }

  // ---- results by arrow keys ----------------------------------------------------------------------------------------
  const entries = [...document.querySelectorAll(".results > li")];
  const move = (step) => {
    const at = entries.findIndex((entry) => entry.contains(document.activeElement));
    const next = entries[Math.min(Math.max(at + step, 0), entries.length - 1)];
    next?.querySelector("a")?.focus();
  };

  // ---- single keys --------------------------------------------------------------------------------------------------
  // A single key is a trap for people who speak their input, so all of them can be switched off in the settings.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && entries.length > 0) {
      // Without a marked result the arrows scroll the page as ever.
      const isMarked = entries.some((entry) => entry.contains(document.activeElement));
      if (!isMarked && document.activeElement !== document.body && document.activeElement?.id !== "content") return;
      if (!isMarked && event.key === "ArrowUp") return;
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
      return;
    }
    if (!hasKeys || keys?.open) return;
    if (event.key === "/" && field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "c") {
      const own = document.activeElement?.closest("li, .chosen, .head")?.querySelector(".copy");
      const button = own ?? document.querySelector("main .copy");
      if (button) copyBy(button);
    } else if (event.key === "?") {
      keys?.showModal();
    }
  });

  // Several countries are chosen by boxes, one by the list: only what is shown counts, also after going back.
  const several = document.querySelector("details.several");
  if (several) {
    const one = document.getElementById("country");
    const boxes = several.querySelector("fieldset");
    const sync = () => {
      one.disabled = several.open;
      boxes.disabled = !several.open;
      one.setAttribute("name", "country");
    };
    several.addEventListener("toggle", () => {
      const box = document.getElementById(`country-${one.value}`);
      if (several.open && box) box.checked = true;
      sync();
    });
    window.addEventListener("pageshow", sync);
    sync();
  }

  // ---- the map: only the choices of the question asked, and a slider through its days -----------------------------------
  const asking = document.getElementById("asking");
  if (asking) {
    const show = asking.elements.show;
    const parts = [...asking.querySelectorAll("[data-for]")];
    const fit = () => {
      for (const part of parts) part.hidden = !part.dataset.for.split(" ").includes(show.value);
    };
    show.addEventListener("change", fit);
    fit();
    const slider = document.getElementById("slider");
    const days = slider.dataset.days.trim().split(" ");
    const range = slider.querySelector("input");
    const output = slider.querySelector("output");
    const names = [...document.querySelectorAll("time[datetime]")].map((time) => [time.dateTime, time.textContent]);
    const known = new Map(names);
    range.value = String(Math.max(days.findLastIndex((day) => day <= asking.elements.on.value), 0));
    range.addEventListener("input", () => { output.textContent = known.get(days[range.value]) ?? days[range.value]; });
    range.addEventListener("change", () => {
      asking.elements.on.value = days[range.value];
      asking.requestSubmit();
    });
    slider.hidden = days.length < 2;
  }

  // ---- times in the reader's own zone, where clocks show something else -------------------------------------------------
  for (const span of document.querySelectorAll("[data-starts]")) {
    const [starts, ends] = [span.dataset.starts, span.dataset.ends];
    const [from, to] = [new Date(starts), new Date(ends)];
    const digits = (number) => String(number).padStart(2, "0");
    const here = `${from.getFullYear()}-${digits(from.getMonth() + 1)}-${digits(from.getDate())}T${digits(from.getHours())}:${digits(from.getMinutes())}`;
    const isSame = starts.startsWith(here);
    span.hidden = isSame;
    if (isSame) continue;
    try {
      // The English of these pages is European: 13:00, not 1:00 PM.
      const own = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
      const written = new Intl.DateTimeFormat(own, { dateStyle: "long", timeStyle: "short" });
      span.textContent = span.dataset.said.replace("{time}", written.formatRange(from, to));
    } catch { /* what the server knows of the reader's time stays */ }
  }

  // ---- letters left: the same count as the server's, which takes letters and not halves of them ----------------------------
  for (const area of document.querySelectorAll("[data-most]")) {
    const left = area.parentElement.querySelector(".count");
    const count = () => {
      const rest = Number(area.dataset.most) - [...area.value.trim()].length;
      left.textContent = `${left.dataset.left} ${rest}`;
      left.hidden = false;
      left.classList.toggle("wrong", rest < 0);
    };
    area.addEventListener("input", count);
    count();
  }

  // ---- answers that are like a question, while it is typed --------------------------------------------------------------
  const question = document.querySelector("form[data-similar]");
  if (question) {
    const section = document.getElementById("near-list");
    const list = section.querySelector("ul");
    let waiting;
    let shown = "";
    const look = async () => {
      const text = `${question.elements.title.value} ${question.elements.body.value}`.trim().slice(0, 500);
      if (text === shown || text.length < 4) return;
      shown = text;
      try {
        const answer = await fetch(`${question.dataset.similar}?text=${encodeURIComponent(text)}`);
        const found = await answer.json();
        if (text !== shown) return;
        list.replaceChildren(...found.items.map((item) => {
          const line = document.createElement("li");
          const link = document.createElement("a");
          link.href = item.href;
          link.target = "_blank";
          link.rel = "noopener";
          link.textContent = item.label;
          if (item.lang) link.lang = item.lang;
          line.append(link);
          return line;
        }));
        section.hidden = found.items.length === 0;
        document.getElementById("near-said").textContent = found.said;
      } catch { /* the question can be asked without them */ }
    };
    question.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 400);
    });
  }

  // ---- a draft that saves itself ----------------------------------------------------------------------------------------
  const draft = document.querySelector("form[data-autosave]");
  if (draft) {
    const said = document.getElementById("saving");
    let waiting;
    let stopped = false;
    let saving = Promise.resolve();
    const save = async () => {
      if (stopped) return;
      said.textContent = draft.dataset.autosave;
      const body = new URLSearchParams(new FormData(draft));
      try {
        const answer = await fetch(draft.action, { method: "POST", body, headers: { "x-autosave": "1" } });
        const { version, text } = await answer.json();
        if (version) draft.elements.expected.value = version;
        // What somebody else saved meanwhile is shown beside it when the form is sent; nothing more is saved by itself.
        if (answer.status === 409) stopped = true;
        said.textContent = text;
      } catch {
        said.textContent = "";
      }
    };
    draft.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { saving = saving.then(save); }, 1500);
    });
    draft.addEventListener("submit", () => { clearTimeout(waiting); stopped = true; });
  }

  document.querySelector(".summary")?.focus();
})();
