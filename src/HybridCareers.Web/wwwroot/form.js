// The form of an entry in the browser: choosing from a list, moving, splitting and focus. What is typed is kept by desk.js.
(() => {
  const itemOf = (element) => element.closest("[data-item]");
  const page = () => window.desk.page();
  let wanted = null; // the field that gets the focus back after a move

  window.deskForm = {
    focus(id) {
      const field = wanted ?? id;
      wanted = null;
      let place = document.getElementById(field);
      if (place?.disabled) place = place.parentElement.querySelector("button:not(:disabled)") ?? place;
      if (!place) return;
      const typed = place.matches("section.list,fieldset,div") ? place.querySelector("input:not(:disabled),textarea:not(:disabled),select:not(:disabled),button:not(:disabled)") : null;
      (typed ?? place).focus({ preventScroll: true });
      place.scrollIntoView({ block: "center" });
    },
  };

  // Choosing from a list that the server fills.
  const listOf = (box) => document.getElementById(box.getAttribute("aria-controls"));
  const options = (box) => [...(listOf(box)?.querySelectorAll("[role=option]:not([aria-disabled])") ?? [])];
  const point = (box, option) => {
    for (const other of options(box)) { other.toggleAttribute("data-active", other === option); other.setAttribute("aria-selected", other === option); }
    if (option) { box.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); } else box.removeAttribute("aria-activedescendant");
  };
  const ask = (box) => box.dispatchEvent(new Event("input", { bubbles: true }));
  const isBox = (element) => element.getAttribute?.("role") === "combobox";
  const isOpen = (box) => listOf(box) && !listOf(box).hidden;

  document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (!isBox(box) || event.altKey || event.ctrlKey || event.metaKey) return;
    const active = options(box).findIndex((option) => option.hasAttribute("data-active"));
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen(box)) { if (listOf(box)) listOf(box).hidden = false; else ask(box); return; }
      const all = options(box);
      point(box, all[(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + all.length) % all.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen(box)) (options(box)[active] ?? (options(box).length === 1 ? options(box)[0] : null))?.click();
    } else if (event.key === "Escape" && isOpen(box)) {
      event.preventDefault();
      event.stopPropagation();
      listOf(box).hidden = true;
      point(box, null);
      box.value = box.dataset.shown ?? "";
    }
  }, true);
  document.addEventListener("input", (event) => {
    if (!isBox(event.target)) return;
    if (listOf(event.target)) listOf(event.target).hidden = false;
    point(event.target, null);
  });
  document.addEventListener("focusout", (event) => { if (isBox(event.target)) { point(event.target, null); event.target.value = event.target.dataset.shown ?? ""; } });

  document.addEventListener("click", (event) => {
    if (isBox(event.target) && !event.target.disabled && !isOpen(event.target)) { event.target.select(); ask(event.target); }
    const split = event.target.closest("[data-split]");
    if (split) {
      const field = itemOf(split).querySelector("[data-path$='/text']");
      if (field && field.selectionStart > 0 && field.selectionStart < field.value.length) page()?.invokeMethodAsync("Split", itemOf(split).dataset.item, field.selectionStart);
      else field?.focus();
    }
  });

  document.addEventListener("keydown", (event) => {
    const item = event.altKey && !event.ctrlKey && (event.key === "ArrowUp" || event.key === "ArrowDown") && event.target.closest && itemOf(event.target);
    if (!item) return;
    event.preventDefault();
    const button = item.querySelector(`[data-move="${event.key === "ArrowUp" ? -1 : 1}"]`);
    if (!button || button.disabled) return;
    wanted = event.target.id && !event.target.dataset.move ? event.target.id : null;
    button.click();
  });

  // Dragging: within one list, by the grip.
  let dragged = null;
  const over = (event) => { const item = event.target.closest && itemOf(event.target); return dragged && item?.parentElement === dragged.parentElement ? item : [...(dragged?.parentElement.children ?? [])].find((one) => one.contains(event.target)); };
  const mark = (item) => { for (const old of document.querySelectorAll(".item.over")) if (old !== item) old.classList.remove("over"); item?.classList.add("over"); };
  document.addEventListener("dragstart", (event) => {
    if (!event.target.classList?.contains("grip")) return;
    dragged = itemOf(event.target);
    dragged.classList.add("dragged");
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.item);
    event.dataTransfer.setDragImage(dragged, 12, 12);
  });
  document.addEventListener("dragover", (event) => { const item = over(event); if (item) { event.preventDefault(); mark(item === dragged ? null : item); } });
  document.addEventListener("drop", (event) => {
    const item = over(event);
    if (!item) return;
    event.preventDefault();
    if (item !== dragged) page()?.invokeMethodAsync("Moved", dragged.dataset.item, [...item.parentElement.children].indexOf(item));
  });
  document.addEventListener("dragend", () => { mark(null); dragged?.classList.remove("dragged"); dragged = null; });
})();
