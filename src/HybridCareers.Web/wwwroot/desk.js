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

  const say = (text, bad) => {
    const state = document.getElementById("keep");
    if (!state) return;
    state.textContent = text;
    state.classList.toggle("bad", !!bad);
  };
  const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const keyOf = (info) => `${info.member}/${info.entry}/${info.tab}`;
  const unsent = () => now && Object.keys(now.fields).length > 0;

  const note = (field) => {
    if (!now) return;
    now.fields[field.dataset.path] = field.value;
    now.since ??= Date.now();
    say("Writing…");
    now.written = store.put({ key: keyOf(now.info), fields: now.fields, info: now.info }).catch(() => { now.noStore = true; });
    clearTimeout(now.timer);
    now.timer = setTimeout(send, Math.max(0, Math.min(soon, now.since + latest - Date.now())));
  };

  const send = async () => {
    const draft = now;
    if (!draft || !unsent()) return true;
    if (draft.sending) { await draft.sending; return send(); }
    clearTimeout(draft.timer);
    const fields = { ...draft.fields };
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
          body: JSON.stringify({ ...draft.info, member: undefined, session: undefined, patch: draft.patch, slug, fields }),
        });
        status = response.status;
        answer = await response.json().catch(() => null);
      } catch { /* no network: it is tried again */ }
      if (status === 200 && answer?.kept) {
        for (const [path, text] of Object.entries({ ...fields, ...(slug === null ? {} : { ":slug": slug }) }))
          if (draft.fields[path] === text) delete draft.fields[path];
        kept = true;
        draft.wait = 1000;
        if (Object.keys(draft.fields).length === 0) {
          await store.remove(keyOf(draft.info)).catch(() => {});
          say(`Draft kept ${clock(answer.at ?? Date.now())}`);
        }
        draft.page?.invokeMethodAsync("Kept").catch(() => {});
        return;
      }
      const here = draft.noStore ? "kept on this page only" : "kept in this browser";
      if (status === 413 || status === 422 || status === 400) { say(`Not saved, ${here}: ${answer?.why ?? "the server refused it."}`, true); return; }
      if (status === 401) say(`Not saved, ${here}: you are signed out. Sign in in another tab and go on here.`, true);
      else if (status === 403 || status === 404) say(`Not saved, ${here}: ${answer?.why ?? "you may not edit this any more."}`, true);
      else say(`Not saved, ${here}: the server does not answer. It is tried again.`, true);
      draft.wait = Math.min((draft.wait ?? 1000) * 2, 15000);
      draft.timer = setTimeout(send, draft.wait);
    })();
    try { await draft.sending; } finally { draft.sending = null; }
    if (kept && unsent() && draft === now) draft.timer = setTimeout(send, soon);
    return kept;
  };

  // What this member typed in tabs that are closed now, and what this tab could not send before it was loaded again.
  const restore = async (takenFrom) => {
    const mine = `${now.info.member}/${now.info.entry}/`;
    let open = [];
    try { open = (await navigator.locks.query()).held.map((lock) => lock.name); } catch { /* then only this tab's own */ }
    for (const record of await store.all().catch(() => [])) {
      if (!record.key.startsWith(mine)) continue;
      const own = record.key === keyOf(now.info) || record.info.tab === takenFrom;
      if (!own && (record.info.revision !== now.info.revision || open.includes(`desk-${record.info.tab}`))) continue;
      Object.assign(now.fields, record.fields);
      if (record.key !== keyOf(now.info)) await store.remove(record.key);
    }
    if (!unsent()) return;
    for (const [path, text] of Object.entries(now.fields)) {
      const field = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
      if (field) field.value = text;
    }
    await store.put({ key: keyOf(now.info), fields: now.fields, info: now.info }).catch(() => {});
    say("Restored from this browser, sending…");
    await send();
  };

  window.desk = {
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
      sessionStorage.setItem(name, tab);
      return tab;
    },
    async begin(page, info, url, patch, keptAt, takenFrom) {
      now = { page, info, url, patch, fields: {}, since: null, timer: 0 };
      await restore(takenFrom);
    },
    page: () => now?.page,
    flush: async () => { if (!unsent()) { if (now?.sending) await now.sending; return true; } await send(); return !unsent(); },
    clear: () => indexedDB.deleteDatabase("desk"),
  };

  document.addEventListener("input", (event) => { if (event.target.dataset?.path) note(event.target); });
  document.addEventListener("change", (event) => { if (event.target.dataset?.path) { note(event.target); send(); } });
  addEventListener("online", send);
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") send(); });
  addEventListener("beforeunload", (event) => { if (unsent()) { send(); event.preventDefault(); } });

  document.addEventListener("click", (event) => {
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      const field = document.getElementById(copy.dataset.copy);
      field.select();
      const tell = (done) => { copy.textContent = done ? "Copied" : "Press Ctrl+C"; };
      // Without TLS browsers keep the clipboard from scripts, but for this old way.
      (navigator.clipboard?.writeText(field.value) ?? Promise.reject()).then(() => tell(true), () => tell(document.execCommand("copy")));
    }
    const copied = event.target.closest("[data-copy]");
    if (copied) {
      const field = document.getElementById(copied.dataset.copy);
      field.select();
      navigator.clipboard?.writeText(field.value).then(() => { copied.textContent = "Copied"; }, () => { /* it is selected: Ctrl+C takes it */ });
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
