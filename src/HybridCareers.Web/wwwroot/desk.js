// The editors' desk in the browser: what is typed is written down here at once, and sent within two seconds. Nothing else lives here.
(() => {
  const root = document.documentElement;
  const themes = ["system", "light", "dark"];
  const show = (theme) => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  try { show(localStorage.getItem("theme")); } catch { /* as the system has it */ }
  const words = () => ({ light: "☀ Light", dark: "☾ Dark" })[root.dataset.theme] ?? "◐ System";

  // What could not be sent yet, one record a tab: { member, entry, tab, fields, info }.
  const store = {
    open: () => new Promise((done, fail) => {
      const asked = indexedDB.open("desk", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore("unsent", { keyPath: "key" });
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    }),
    async run(mode, act) {
      const db = await store.open();
      try {
        return await new Promise((done, fail) => {
          const asked = act(db.transaction("unsent", mode).objectStore("unsent"));
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => fail(asked.error);
        });
      } finally { db.close(); }
    },
    put: (record) => store.run("readwrite", (unsent) => unsent.put(record)),
    remove: (key) => store.run("readwrite", (unsent) => unsent.delete(key)),
    all: () => store.run("readonly", (unsent) => unsent.getAll()),
  };

  const soon = 700, latest = 1900;
  let now = null; // the draft of this page
  let leaving = false; // by ourselves, with everything written down

  const say = (text, bad) => {
    const state = document.getElementById("keep");
    if (!state) return;
    state.textContent = text;
    state.classList.toggle("bad", !!bad);
  };
  const clock = (at) => `${new Date(at).toISOString().slice(11, 16)} UTC`; // as everywhere at the desk
  const keyOf = (info) => `${info.member}/${info.entry}/${info.tab}`;
  const unsent = () => now && Object.keys(now.fields).length > 0;

  // One writing at a time, the newest text last: a long text must not queue up behind itself.
  const write = (draft) => {
    draft.stale = true;
    draft.written ??= (async () => {
      try {
        while (draft.stale) {
          draft.stale = false;
          if (Object.keys(draft.fields).length > 0) await store.put({ key: keyOf(draft.info), fields: draft.fields, info: draft.info });
          else await store.remove(keyOf(draft.info));
        }
      } catch { draft.noStore = true; } finally { draft.written = null; }
    })();
    return draft.written;
  };

  const note = (field) => {
    if (!now) return;
    now.fields[field.dataset.path] = field.value;
    if (field.value.length <= now.info.longest) field.removeAttribute("aria-invalid");
    now.since ??= Date.now();
    say("Writing…");
    write(now);
    clearTimeout(now.timer);
    now.timer = setTimeout(send, Math.max(0, Math.min(soon, now.since + latest - Date.now())));
  };

  const send = async () => {
    const draft = now;
    if (!draft || !unsent()) return true;
    if (draft.sending) { await draft.sending; return send(); }
    clearTimeout(draft.timer);
    const here = () => draft.noStore ? "kept on this page only" : "kept in this browser";
    const fields = { ...draft.fields };
    const long = Object.keys(fields).filter((path) => fields[path].length > draft.info.longest);
    const tooLong = long[0] && `The text has ${fields[long[0]].length.toLocaleString("en")} characters; at most ${draft.info.longest.toLocaleString("en")} can be kept. Shorten it.`;
    for (const path of long) {
      delete fields[path];
      const there = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
      there?.setAttribute("aria-invalid", "true");
    }
    if (long.length > 0 && Object.keys(fields).length === 0) { say(`Not saved: ${here()}. ${tooLong}`, true); return false; }
    const slug = fields[":slug"] ?? null;
    delete fields[":slug"];
    draft.patch = Math.max(draft.patch + 1, Date.now());
    draft.since = null;
    let kept = false;
    draft.sending = (async () => {
      let answer, status = 0;
      try {
        const response = await fetch(draft.url, {
          method: "POST", headers: { "Content-Type": "application/json" }, credentials: "same-origin", redirect: "manual",
          body: JSON.stringify({ ...draft.info, member: undefined, longest: undefined, patch: draft.patch, slug, fields }),
        });
        status = response.status;
        answer = await response.json().catch(() => null);
      } catch { /* no network: it is tried again */ }
      if (status === 200 && answer?.kept) {
        for (const [path, text] of Object.entries({ ...fields, ...(slug === null ? {} : { ":slug": slug }) }))
          if (draft.fields[path] === text) delete draft.fields[path];
        kept = true;
        draft.wait = 1000;
        await write(draft);
        if (tooLong) say(`Not saved: ${here()}. ${tooLong}`, true);
        else if (Object.keys(draft.fields).length === 0) say(`Draft saved ${clock(answer.at ?? Date.now())}`);
        draft.page?.invokeMethodAsync("Kept").catch(() => {});
        return;
      }
      const not = (why) => say(`Not saved: ${here()}. ${why}`, true);
      if (status === 413 || status === 422 || status === 400) { not(answer?.why ?? "The server refused it."); return; }
      if (status === 401) not("You are signed out: sign in, and it is sent.");
      else if (status === 403 || status === 404) not(answer?.why ?? "You may not edit this any more.");
      else not("The server does not answer. It is tried again.");
      draft.wait = Math.min((draft.wait ?? 1000) * 2, 15000);
      draft.timer = setTimeout(send, draft.wait);
    })();
    try { await draft.sending; } finally { draft.sending = null; }
    if (kept && unsent() && !tooLong && draft === now) draft.timer = setTimeout(send, soon);
    return kept;
  };

  // What this member typed in tabs that are closed now, and what this tab could not send before it was loaded again.
  const restore = async (takenFrom) => {
    const mine = `${now.info.member}/${now.info.entry}/`;
    let open = [];
    try { open = (await navigator.locks.query()).held.map((lock) => lock.name); } catch { /* then only this tab's own */ }
    const newest = (a, b) => (b.key === keyOf(now.info)) - (a.key === keyOf(now.info)); // what this tab typed comes before all
    for (const record of (await store.all().catch(() => [])).sort(newest)) {
      if (!record.key.startsWith(mine)) continue;
      const own = record.key === keyOf(now.info) || record.info.tab === takenFrom;
      if (!own && (record.info.revision !== now.info.revision || open.includes(`desk-${record.info.tab}`))) continue;
      now.fields = { ...record.fields, ...now.fields };
      if (record.key !== keyOf(now.info)) await store.remove(record.key);
    }
    if (!unsent()) return;
    for (const [path, text] of Object.entries(now.fields)) {
      const field = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
      if (field) field.value = text;
    }
    await write(now);
    say("Restored from this browser, sending…");
    await send();
  };

  const known = () => { try { return JSON.parse(localStorage.getItem("desk-tabs")) ?? []; } catch { return []; } };

  window.desk = {
    ready: false, // true once the form can be written in
    async tab(entry) {
      const name = `desk-tab-${entry}`;
      let tab = sessionStorage.getItem(name);
      const hold = (id) => new Promise((done) => {
        if (!navigator.locks) { done(true); return; }
        navigator.locks.request(`desk-${id}`, { ifAvailable: true }, (lock) => { done(!!lock); return lock ? new Promise(() => {}) : null; });
      });
      if (window.deskTab === tab && tab) return tab;
      // A duplicated tab brings the first one's id along: it is another tab all the same.
      while (!tab || !(await hold(tab))) tab = crypto.randomUUID();
      window.deskTab = tab;
      try { localStorage.setItem("desk-tabs", JSON.stringify([tab, ...known().filter((other) => other !== tab)].slice(0, 100))); } catch { /* then a closed tab is known after a while */ }
      sessionStorage.setItem(name, tab);
      return tab;
    },
    // Tabs of this browser: those that are open, this one too, and those that were. A tab of another browser is in neither.
    async tabs() {
      try {
        const open = (await navigator.locks.query()).held.map((lock) => lock.name).filter((name) => name.startsWith("desk-")).map((name) => name.slice(5));
        return { open, closed: known().filter((tab) => !open.includes(tab)) };
      } catch { return { open: [], closed: [] }; }
    },
    async begin(page, info, url, patch, keptAt, takenFrom) {
      const before = now;
      now = { page, info, url, patch, fields: {}, since: null, timer: 0 };
      if (before) {
        clearTimeout(before.timer);
        await before.written;
        // The form was made anew under the writer's hands.
        if (keyOf(before.info) === keyOf(info)) { now.fields = { ...before.fields, ...now.fields }; now.noStore = before.noStore; before.fields = {}; }
      }
      await restore(takenFrom);
      window.desk.back();
      window.desk.ready = true;
    },
    // Leaves for wherever the server sends this page, once everything is written down.
    async leave() {
      if (now) await now.written;
      if (now?.noStore && unsent()) { say("Not saved: kept on this page only. This browser keeps nothing, so copy your text before you sign in or load the page anew.", true); return; }
      leaving = true;
      location.reload();
    },
    // Where the writer was, for when the page is there again.
    hold() {
      window.desk.ready = false;
      const at = document.activeElement;
      const record = { url: location.href, when: Date.now(), top: scrollY, id: at?.id ?? "", from: at?.selectionStart ?? null, to: at?.selectionEnd ?? null };
      try { sessionStorage.setItem("desk-held", JSON.stringify(record)); } catch { /* then it begins at the top */ }
    },
    back() {
      try {
        const held = JSON.parse(sessionStorage.getItem("desk-held"));
        sessionStorage.removeItem("desk-held");
        if (!held || held.url !== location.href || Date.now() - held.when > 600000) return;
        scrollTo(0, held.top);
        const field = held.id && document.getElementById(held.id);
        if (!field) return;
        field.focus({ preventScroll: true });
        if (held.from !== null) field.setSelectionRange(held.from, held.to);
      } catch { /* nothing is held, or it cannot be read */ }
    },
    page: () => now?.page,
    flush: async () => { if (!unsent()) { if (now?.sending) await now.sending; return true; } await send(); return !unsent(); },
  };

  document.addEventListener("input", (event) => { if (event.target.dataset?.path) note(event.target); });
  document.addEventListener("change", (event) => { if (event.target.dataset?.path) { note(event.target); send(); } });
  // The browser's own pasting stands still for minutes over a text of a million characters, and the connection is lost meanwhile.
  document.addEventListener("paste", (event) => {
    const field = event.target, text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length < 50000 || field.tagName !== "TEXTAREA" || !field.dataset.path) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  });
  addEventListener("online", send);
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(); });
  addEventListener("beforeunload", (event) => { if (unsent() && !leaving) { send(); event.preventDefault(); } });

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const field = document.getElementById(copy.dataset.copy);
      field.select();
      const tell = (done) => { copy.textContent = done ? "Copied" : "Press Ctrl+C"; };
      // Without TLS browsers keep the clipboard from scripts, but for this old way.
      (navigator.clipboard?.writeText(field.value) ?? Promise.reject()).then(() => tell(true), () => tell(document.execCommand("copy")));
    }
    const colours = event.target.closest("[data-theme-switch]");
    if (colours) {
      const next = themes[(themes.indexOf(root.dataset.theme ?? "system") + 1) % 3];
      try { localStorage.setItem("theme", next); } catch { /* the choice then lasts for this page */ }
      show(next);
      colours.textContent = words();
    }
  });

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      const act = document.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
      if (act && document.getElementById("draft")) { event.preventDefault(); act.click(); }
    }
  });
})();
