// Imports in the browser: passages and pieces light each other up, keys press the buttons of a piece, and an article is sent with its progress shown.
(() => {
  const pieces = () => [...document.querySelectorAll("[data-piece]")];
  const list = (value) => (value ?? "").split(" ").filter(Boolean);
  const partners = (item) => item.dataset.piece
    ? list(item.dataset.passages).map((row) => document.getElementById(`row-${row}`))
    : list(item.dataset.pieces).map((piece) => document.getElementById(`piece-${piece}`));
  const itemAt = (target) => target.closest?.(".bench [data-piece], .bench [data-row]") ?? null;
  let held = null, hovered = null; // what has the focus, what is under the pointer

  const light = (item) => {
    for (const old of document.querySelectorAll("[data-lit]")) old.removeAttribute("data-lit");
    for (const one of item ? [item, ...partners(item)] : []) one?.setAttribute("data-lit", "");
  };
  const bring = (row) => {
    const sheet = document.getElementById("sheet");
    if (!sheet || !row || !sheet.contains(row)) return;
    const [inner, outer] = [row.getBoundingClientRect(), sheet.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) sheet.scrollTop += inner.top - outer.top - sheet.clientHeight / 3;
  };

  document.addEventListener("pointerover", (event) => {
    const item = itemAt(event.target);
    if (item === hovered) return;
    hovered = item;
    light(item ?? held);
  });
  document.addEventListener("focusin", (event) => {
    held = itemAt(event.target);
    light(held);
    if (!held?.dataset.piece) return;
    for (const other of pieces()) other.tabIndex = other === held ? 0 : -1;
    if (event.target !== held || list(held.dataset.passages).length === 0) return;
    const row = partners(held)[0];
    // The passage may stand in another part of the article.
    if (row) bring(row); else held.querySelector("[data-act=passage]")?.click();
  });

  const go = (piece) => { piece.focus({ preventScroll: true }); piece.scrollIntoView({ block: "nearest" }); };
  const step = (piece, by) => {
    const all = pieces(), next = all[all.indexOf(piece) + by];
    if (next) go(next); else if (by > 0) document.querySelector("[data-later]")?.focus();
  };
  const press = (piece, act) => { const button = piece.querySelector(`[data-act=${act}]`); button?.click(); return !!button; };
  const acts = { a: "accept", r: "reject", c: "change", m: "move", u: "undo", p: "passage" };

  document.addEventListener("keydown", (event) => {
    const piece = event.target.closest?.("[data-piece]");
    if (!piece) return;
    if (event.target.matches("textarea,select,input")) {
      const act = event.key === "Escape" ? "leave" : event.key === "Enter" && (event.ctrlKey || event.metaKey) ? "keep" : null;
      if (!act) return;
      event.preventDefault();
      piece.focus(); // what was typed is told first
      press(piece, act);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") step(piece, key === "j" ? 1 : -1);
    else if (key === "a" && event.shiftKey) piece.closest("[data-entry]")?.querySelector("[data-act=accept-all]")?.click();
    else if (acts[key]) {
      press(piece, acts[key]);
      if (key === "a" || key === "r") step(piece, 1);
    } else return;
    event.preventDefault();
  });

  // Words that are typed and not accepted yet outlive the page: they are written down here at once, and go when they are accepted or left.
  const nameOf = (words) => `desk-words-${words}`;
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith("desk-words-"));
  document.addEventListener("input", (event) => {
    const words = event.target.dataset?.words;
    if (!words) return;
    try { localStorage.setItem(nameOf(words), JSON.stringify({ text: event.target.value, at: Date.now() })); } catch { /* they stand on the page */ }
  });

  // A button that does its work goes away: the focus stays at its piece.
  document.addEventListener("click", (event) => {
    const act = event.target.closest?.("[data-act]");
    if (!act || !act.closest("[data-pieces-board]") || ["change", "move", "passage"].includes(act.dataset.act)) return;
    const piece = act.closest("[data-piece]") ?? act.closest("[data-entry]")?.querySelector("[data-piece]");
    if (event.detail > 0 || document.activeElement === act) piece?.focus({ preventScroll: true });
  });

  // Sending an article.
  let running = null;
  const kept = "desk-import";
  const of = (id) => document.getElementById(id);
  const show = (id, text) => { const place = of(id); if (place) { place.textContent = text; place.hidden = !text; } };
  const say = (text, done) => {
    if (of("import-said").textContent !== text) show("import-said", text);
    const bar = of("import-run").querySelector("progress");
    if (done === undefined) bar.removeAttribute("value"); else bar.value = done;
  };
  const wrong = (form, place, text) => {
    const field = of(`${place === "import" ? "none" : "i"}-${place}`), told = of(`i-${place}-wrong`) ? `i-${place}-wrong` : "import-wrong";
    show(told, of(told).hidden ? text : `${of(told).textContent} ${text}`);
    field?.setAttribute("aria-invalid", "true");
    return field;
  };
  const end = (form) => { running = null; of("import-run").hidden = true; form.querySelector("[data-begin]").disabled = false; };

  const begin = (form) => {
    if (running) return;
    for (const place of form.querySelectorAll(".problem")) { place.textContent = ""; place.hidden = true; }
    for (const field of form.querySelectorAll("[aria-invalid]")) field.removeAttribute("aria-invalid");
    const data = new FormData(form), how = data.get("how"), most = Number(form.dataset.most);
    const size = how === "paste" ? new Blob([form.elements.text.value]).size : how === "file" ? form.elements.file.files[0]?.size ?? 0 : 0;
    if (size > most) {
      wrong(form, how === "paste" ? "text" : "file", `It has ${size.toLocaleString("en")} bytes; at most ${most.toLocaleString("en")} are read. Leave something out; what you gave stays here.`)?.focus();
      return;
    }
    if (how !== "paste") data.delete("text");
    if (how !== "file") data.delete("file");
    const request = running = new XMLHttpRequest();
    let read = 0, over = false;
    const refuse = (text) => { over = true; end(form); show("import-wrong", text); form.querySelector("[data-begin]").focus(); };
    const lines = () => {
      const text = request.responseText;
      for (let at; (at = text.indexOf("\n", read)) >= 0; read = at + 1) {
        const line = JSON.parse(text.slice(read, at));
        if (line.step) say(line.step, line.done);
        else if (line.problems) {
          over = true;
          end(form);
          const first = line.problems.map((one) => wrong(form, one.place, one.message)).find(Boolean);
          (first ?? form.querySelector("[data-begin]")).focus();
        } else if (line.why) {
          refuse(line.why);
          if (line.url) { const link = document.createElement("a"); link.href = line.url; link.textContent = "Look at it"; of("import-wrong").append(" ", link); }
        } else if (line.url) {
          over = true;
          try { sessionStorage.removeItem(kept); } catch { /* then it is offered once more */ }
          running = null;
          clearTimeout(timer); // what was just sent is not written down again
          Blazor.navigateTo(line.url);
        }
      }
    };
    request.upload.onprogress = (event) => { if (event.lengthComputable && read === 0) say("Sending…", event.loaded / event.total / 5); };
    request.onprogress = () => { if (request.status === 200 || request.status === 422) lines(); };
    request.onabort = () => refuse("Cancelled. Nothing was kept on the server; what you gave stays here.");
    request.onerror = () => refuse("The connection was lost. What you gave stays here: try again, and nothing happens twice.");
    request.onload = () => {
      if (request.status === 200 || request.status === 422) lines();
      if (over) return;
      refuse(request.status === 401 ? "You are signed out. What you gave stays in this tab: sign in, and it is here again."
        : request.status === 413 ? "The text is too large. What you gave stays here: leave something out."
        : "The server did not answer as expected. What you gave stays here: try again, and nothing happens twice.");
    };
    form.querySelector("[data-begin]").disabled = true;
    of("import-run").hidden = false;
    say("Sending…");
    form.querySelector("[data-stop]").focus();
    request.open("POST", form.action);
    request.send(data);
  };

  const fields = (form) => [...form.elements].filter((field) => field.name && !["hidden", "file"].includes(field.type));
  let timer = 0;
  const note = (form) => {
    if (!form.isConnected) return;
    const text = form.elements.text.value;
    of("i-text-size").textContent = text ? `${text.length.toLocaleString("en")} characters so far.` : "";
    const values = fields(form).filter((field) => field.type !== "radio" || field.checked).map((field) => [field.name, field.value]);
    try { sessionStorage.setItem(kept, JSON.stringify(values)); } catch { /* too long for this browser: it stays on the page */ }
  };

  document.addEventListener("submit", (event) => { if (event.target.matches("form[data-import]")) { event.preventDefault(); begin(event.target); } });
  document.addEventListener("click", (event) => { if (event.target.closest?.("[data-stop]")) running?.abort(); });
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form?.matches?.("form[data-import]")) return;
    clearTimeout(timer);
    timer = setTimeout(() => note(form), 400);
  });
  // The browser's own pasting stands still for minutes over a text of a million characters.
  document.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (event.target.id !== "i-text" || text.length < 50000) return;
    event.preventDefault();
    event.target.setRangeText(text, event.target.selectionStart, event.target.selectionEnd, "end");
    event.target.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  });

  window.deskImport = {
    toPiece(id) { const piece = of(`piece-${id}`); if (piece) { piece.focus({ preventScroll: true }); piece.scrollIntoView({ block: "center" }); } },
    // What this member typed in an import, by piece. What is older than a month is forgotten.
    words(prefix) {
      const found = {};
      try {
        for (const key of keys()) {
          const { text, at } = JSON.parse(localStorage.getItem(key));
          if (Date.now() - at > 2592000000) localStorage.removeItem(key);
          else if (key.startsWith(nameOf(prefix))) found[key.slice(nameOf(prefix).length)] = text;
        }
      } catch { /* then nothing is kept */ }
      return found;
    },
    forget(words) { try { localStorage.removeItem(nameOf(words)); } catch { /* nothing was kept */ } },
    toRow(number) { const row = of(`row-${number}`); bring(row); light(held ?? row); },
    // What was typed before the page was loaded anew is here again, but for what the address itself says.
    form(source) {
      const form = document.querySelector("form[data-import]");
      let values = [];
      try { values = JSON.parse(sessionStorage.getItem(kept)) ?? []; } catch { /* nothing is kept */ }
      for (const [name, value] of values) {
        if (source && (name === "from" || name === "source")) continue;
        for (const field of fields(form).filter((one) => one.name === name)) if (field.type === "radio") field.checked = field.value === value; else field.value = value;
      }
    },
  };
})();
