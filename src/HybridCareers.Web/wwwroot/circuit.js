// The desk's connection. When it is lost the page stays as it is; it goes on, comes back or is loaded anew by itself as soon as the server answers.
(() => {
  const banner = document.getElementById("connection"), full = document.getElementById("full");
  const print = document.querySelector("script[data-print]")?.dataset.print;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  let down = "never"; // "never" = it has not stood yet, "lost", "paused"; null = it stands
  let working = false, wake = () => {};

  const say = (text) => { banner.textContent = text; banner.hidden = !text; };
  const opened = () => { down = null; say(""); full.hidden = true; };

  const ask = async () => {
    try {
      const response = await fetch("/admin/here", { method: "POST", credentials: "same-origin", redirect: "manual", cache: "no-store", signal: AbortSignal.timeout(5000) });
      return { status: response.status, answer: await response.json().catch(() => null) };
    } catch { return { status: 0 }; }
  };

  // The connection itself; false = the server knows nothing of the page any more.
  const connect = async () => {
    if (down === "paused") return await Blazor.resumeCircuit();
    return await Blazor.reconnect() || await Blazor.resumeCircuit();
  };

  const recover = async () => {
    if (working) return;
    working = true;
    let failed = false;
    for (let tries = 0; down; tries++) {
      const { status, answer } = await ask();
      if (!down) break;
      if (status === 401 || status === 404) { await desk.leave(); break; }
      if (status === 200 && down === "never" && (failed || tries > 8)) { await desk.leave(); break; }
      if (status === 200 && down !== "never") {
        desk.hold();
        try {
          if (answer?.print === print && await connect()) { opened(); break; }
          await desk.leave();
          break;
        } catch { /* it went away again */ }
      }
      failed ||= status !== 200;
      if (status === 429) { full.querySelector("p").textContent = answer?.why ?? ""; full.hidden = false; }
      await Promise.race([wait(Math.min(400 + 200 * tries, 4000) * (0.75 + Math.random() / 2)), new Promise((done) => { wake = done; })]);
    }
    working = false;
  };

  const lose = (how) => {
    down = how;
    say(how === "paused"
      ? "The portal is being started anew. What you type is kept in this browser; it goes on by itself."
      : "The connection to the server was lost. What you type is kept in this browser; it goes on by itself as soon as the server answers.");
  };

  Object.assign(window.desk, {
    // Asked for by the server before it stops: it waits for us, so the answer comes before the work.
    pause: () => {
      setTimeout(async () => {
        if (down) return;
        lose("paused");
        await Promise.race([desk.flush().catch(() => {}), wait(250)]);
        await Blazor.pauseCircuit().catch(() => {});
        recover();
      });
    },
  });

  // A circuit that died of an error: the page is loaded anew, but not again and again.
  const died = document.getElementById("blazor-error-ui");
  new MutationObserver(() => {
    if (!died.style.display) return;
    const last = Number(sessionStorage.getItem("desk-died") ?? 0);
    sessionStorage.setItem("desk-died", Date.now());
    if (Date.now() - last > 30000) { say("Something went wrong. What you typed is kept; the page is loaded anew."); desk.hold(); desk.leave(); }
    else say("Something went wrong again. What you typed is kept in this browser: load the page anew, or come back later.");
  }).observe(died, { attributes: true, attributeFilter: ["style"] });

  addEventListener("online", () => wake());
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") wake(); });

  Blazor.start({
    circuit: {
      configureSignalR: (builder) => builder.configureLogging("warning"),
      circuitHandlers: [{ onCircuitOpened: opened }],
      reconnectionHandler: {
        onConnectionDown: (_, __, paused) => { if (paused || down) return; lose("lost"); recover(); },
        onConnectionUp: opened,
      },
    },
  });
  setTimeout(() => { if (down === "never") recover(); }, 1500);
})();
