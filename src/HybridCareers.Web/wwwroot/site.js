// Everything works without this file: it only saves clicks.
(() => {
  const root = document.documentElement;
  const themes = ["system", "light", "dark"];
  const read = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const show = (theme) => { if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme; };
  show(read()); // before the first paint, so that nothing flashes

  const theme = () => {
    const button = document.querySelector(".theme");
    const label = () => { button.textContent = { light: "☀ Light", dark: "☾ Dark" }[root.dataset.theme] ?? "◐ System"; };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      const next = themes[(themes.indexOf(root.dataset.theme ?? "system") + 1) % 3];
      try { localStorage.setItem("theme", next); } catch { /* the choice then lasts for this page */ }
      show(next);
      label();
    });
  };

  const copy = () => {
    for (const button of document.querySelectorAll("[data-copy]")) {
      button.hidden = !navigator.clipboard;
      button.addEventListener("click", async () => {
        await navigator.clipboard.writeText(location.href);
        button.textContent = "Link copied";
      });
    }
    for (const button of document.querySelectorAll("[data-print]")) {
      button.hidden = false;
      button.addEventListener("click", () => print());
    }
  };

  const suggest = () => {
    for (const input of document.querySelectorAll("input[type=search][name=q], input[data-skills]")) {
      const list = document.createElement("datalist");
      list.id = `suggest-${input.id}`;
      input.after(list);
      input.setAttribute("list", list.id);
      let timer, asked = "";
      input.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
          // Of a list of skills the last one is being typed; what stands before it stays.
          const skills = "skills" in input.dataset, before = skills ? input.value.slice(0, input.value.lastIndexOf(",") + 1) : "";
          const q = input.value.slice(before.length).trim();
          if (q.length < 2 || q === asked) return;
          asked = q;
          const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(q)}`).catch(() => null);
          if (!answer?.ok || q !== asked) return;
          const { suggestions } = await answer.json();
          list.replaceChildren(...suggestions.filter((s) => !skills || s.kind === "skill").map((s) => new Option(before ? `${before} ${s.text}` : s.text)));
        }, 120);
      });
    }
  };

  const submitOnChange = () => {
    let last; // where the keyboard was before the page came anew
    try { last = document.getElementById(sessionStorage.getItem("choice")); sessionStorage.removeItem("choice"); } catch { /* it begins at the top then */ }
    last?.closest("details")?.setAttribute("open", "");
    last?.focus();
    for (const form of document.querySelectorAll("form[data-live]")) {
      form.addEventListener("change", (event) => {
        try { sessionStorage.setItem("choice", event.target.id); } catch { /* see above */ }
        form.requestSubmit();
      });
      form.addEventListener("formdata", ({ formData }) => { for (const [key, value] of [...formData]) if (!value) formData.delete(key); });
    }
  };

  // What a reader can do and has done stays in this browser: links take it along, nothing is sent by itself.
  const kept = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { localStorage.setItem(key, value); } catch { /* it lasts for this page then */ } };

  const have = () => {
    const given = new URLSearchParams(location.search).getAll("have").filter(Boolean).join(",");
    if (given && /^\/(match|plan|compare|paths)(\/|$)/.test(location.pathname)) keep("have", given);
    const known = kept("have");
    if (!known) return;
    for (const link of document.querySelectorAll("a[data-have]")) {
      const to = new URL(link.href);
      to.searchParams.set("have", known);
      link.href = to.href.replaceAll("%2C", ",");
      link.hidden = false;
    }
  };

  const ticks = () => {
    const boxes = document.querySelectorAll("[data-tick]");
    if (!boxes.length) return;
    const read = () => { try { return new Set(JSON.parse(kept("done") ?? "[]").map(String)); } catch { return new Set(); } };
    const move = document.querySelector(".ticks"), anew = move.querySelector("a");
    const show = () => {
      const done = read();
      let [count, hours, have] = [0, 0, []];
      for (const box of boxes) {
        box.checked = done.has(box.dataset.tick);
        box.closest("label").hidden = false;
        if (box.checked) { count++; hours += +box.dataset.hours; have.push(box.dataset.have); }
      }
      // Nothing is said before the first tick: the page then reads as it was sent.
      move.querySelector("b").textContent = count ? `${count} of ${boxes.length} steps done, about ${Math.min(hours, +move.dataset.hours)} of ${move.dataset.hours} hours.` : "";
      const to = new URL(location.pathname + location.search, location.href);
      to.searchParams.set("have", [...to.searchParams.getAll("have"), ...have].filter(Boolean).join(","));
      anew.href = to.href.replaceAll("%2C", ",");
      anew.hidden = !count;
    };
    show();
    for (const box of boxes) box.addEventListener("change", () => {
      const done = read();
      if (box.checked) done.add(box.dataset.tick); else done.delete(box.dataset.tick);
      keep("done", JSON.stringify([...done].sort()));
      show();
    });
    move.hidden = false;
    move.querySelector("button").addEventListener("click", () => {
      const file = document.createElement("a");
      file.href = URL.createObjectURL(new Blob([JSON.stringify({ done: [...read()] })], { type: "application/json" }));
      file.download = "my-ticks.json";
      file.click();
    });
    move.querySelector("input").addEventListener("change", async (event) => {
      try {
        const { done } = JSON.parse(await event.target.files[0].text());
        keep("done", JSON.stringify([...new Set([...read(), ...done.map(String)])].sort()));
        show();
      } catch { event.target.setCustomValidity("This file holds no ticks."); event.target.reportValidity(); event.target.setCustomValidity(""); }
    });
  };

  addEventListener("DOMContentLoaded", () => { theme(); copy(); suggest(); submitOnChange(); have(); ticks(); });
})();
