// Passkeys, which no browser offers without a script. Everything else works without this file.
(() => {
  const known = window.PublicKeyCredential;
  if (!known?.parseRequestOptionsFromJSON || !known.parseCreationOptionsFromJSON) return;

  const explain = (error) => ({
    NotAllowedError: "No passkey was used: it was cancelled, or there is none for this site.",
    InvalidStateError: "This device has a passkey for this account already.",
    SecurityError: "Passkeys need the site's own address: open it by its name, with https.",
  })[error.name] ?? "The passkey could not be used. Please try again.";

  const ask = async (part, form) => {
    const answer = await fetch(part.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const data = await answer.json().catch(() => ({}));
    if (!answer.ok) throw { name: "", said: data.problem ?? "The server did not answer as expected. Load the page again and repeat it." };
    return part.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: known.parseCreationOptionsFromJSON(data) })
      : navigator.credentials.get({ publicKey: known.parseRequestOptionsFromJSON(data) });
  };

  for (const part of document.querySelectorAll("[data-passkey]:not([data-ready])")) {
    const form = part.closest("form");
    const button = part.querySelector("button");
    const status = part.querySelector("[role=status]");
    part.dataset.ready = "";
    part.hidden = false;
    button.addEventListener("click", async () => {
      button.disabled = true;
      status.textContent = "Your browser asks for the passkey …";
      try {
        part.querySelector("[name=credential]").value = JSON.stringify(await ask(part, form));
        form.action = part.dataset.action;
        form.submit(); // not requestSubmit: the password may stay empty
      } catch (error) {
        status.textContent = error.said ?? explain(error);
        button.disabled = false;
      }
    });
  }
})();
