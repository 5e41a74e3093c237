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
    for (const input of document.querySelectorAll("input[type=search][name=q]")) {
      const list = document.createElement("datalist");
      list.id = `suggest-${input.id}`;
      input.after(list);
      input.setAttribute("list", list.id);
      let timer, asked = "";
      input.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
          const q = input.value.trim();
          if (q.length < 2 || q === asked) return;
          asked = q;
          const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(q)}`).catch(() => null);
          if (!answer?.ok || q !== asked) return;
          const { suggestions } = await answer.json();
          list.replaceChildren(...suggestions.map((s) => new Option(s.text)));
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

  addEventListener("DOMContentLoaded", () => { theme(); copy(); suggest(); submitOnChange(); });
})();
