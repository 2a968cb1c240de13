/*
 * Lines of a text of several, as signs are, can be dragged into another order: they stand once more below the field, for
 * the mouse alone. The keyboard has Alt and the arrows in the field itself; screen readers are not told twice.
 */
(function () {
  "use strict";

  let held = null;

  function linesOf(area) {
    return area.value.split("\n").filter((line) => line.trim() !== "");
  }

  /* What was dropped takes the place of the line it was dropped on, unless somebody else has written in the field. */
  function move(area, list, from, to) {
    const lines = linesOf(area);
    if (lines.join("\n") !== Array.from(list.children).map((one) => one.textContent).join("\n")) {
      show(area, list);
      return;
    }
    const [moving] = lines.splice(from, 1);
    lines.splice(to, 0, moving);
    area.value = lines.join("\n");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function row(area, list, line, at) {
    const made = document.createElement("li");
    made.textContent = line;
    made.draggable = true;
    made.addEventListener("dragstart", (event) => {
      held = { list, at };
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", line);
    });
    made.addEventListener("dragend", () => {
      held = null;
    });
    made.addEventListener("dragover", (event) => {
      if (held && held.list === list && held.at !== at) {
        event.preventDefault();
      }
    });
    made.addEventListener("drop", (event) => {
      if (held && held.list === list) {
        event.preventDefault();
        move(area, list, held.at, at);
      }
    });
    return made;
  }

  function show(area, list) {
    const lines = linesOf(area);
    list.hidden = lines.length < 2;
    list.replaceChildren(...lines.map((line, at) => row(area, list, line, at)));
  }

  document.querySelectorAll("form[data-write] textarea[data-lines]").forEach((area) => {
    const list = document.createElement("ol");
    list.className = "e-order e-screen-only";
    list.setAttribute("aria-hidden", "true");
    area.after(list);
    show(area, list);
    area.addEventListener("input", () => show(area, list));
  });
})();
