/*
 * Writing a guide: each field is sent by itself as it is typed, with what stood there before. Where somebody else has
 * written meanwhile, both texts are shown. Markdown is shown as it will look. Things of a list can be dragged; the buttons
 * do the same. Without scripts the form is sent as a whole.
 */
(function () {
  "use strict";

  const form = document.querySelector("form[data-write]");
  if (!form) {
    return;
  }
  const texts = document.documentElement.dataset;
  const bar = form.querySelector(".e-saved");

  function line(state, words) {
    bar.dataset.state = state;
    bar.querySelector("span").textContent = words;
  }

  const fieldOf = (target) => (target instanceof Element ? target.closest("[data-pointer]") : null);
  const inputs = (field) => Array.from(field.querySelectorAll("[data-value]"));
  const seen = (field) => field.querySelector("[data-seen]");

  function value(field) {
    return inputs(field).filter((one) => one.type !== "checkbox" || one.checked).map((one) => one.value).join("\n");
  }

  function post(address, pairs) {
    const body = new URLSearchParams(pairs);
    return fetch(address, {
      method: "POST", body: body, keepalive: String(body).length < 60000, headers: { "X-Requested-With": "frame" }
    }).then((answer) => answer.text().then((words) => ({ answer, words })));
  }

  function say(field, words) {
    const shown = field.querySelector("[data-say]");
    shown.replaceChildren();
    if (words) {
      const fault = document.createElement("p");
      fault.className = "e-fault";
      fault.textContent = words;
      shown.append(fault);
    }
    inputs(field).forEach((one) => one.setAttribute("aria-invalid", words ? "true" : "false"));
  }

  function button(words, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "e-button e-button-small";
    made.textContent = words;
    made.addEventListener("click", act);
    return made;
  }

  /* Theirs and mine, and the choice between them. */
  function clash(field, words, theirs) {
    const note = document.createElement("div");
    note.className = "e-note e-note-soon";
    note.setAttribute("role", "alert");
    const who = document.createElement("p");
    who.textContent = words;
    const written = document.createElement("p");
    written.className = "e-written";
    written.textContent = theirs;
    const done = () => {
      note.remove();
      field.clash = null;
    };
    note.append(who, written, button(form.dataset.keepText, () => {
      seen(field).value = theirs;
      done();
      save(field);
    }), " ", button(form.dataset.useText, () => {
      seen(field).value = theirs;
      put(field, theirs);
      done();
      line("saved", "");
    }));
    if (field.clash) {
      field.clash.remove();
    }
    field.clash = note;
    field.append(note);
  }

  function put(field, text) {
    const chosen = text.split("\n");
    inputs(field).forEach((one) => {
      if (one.type === "checkbox") {
        one.checked = chosen.includes(one.value);
      } else {
        one.value = text;
      }
    });
  }

  /* Somebody logged out in another window. What stands here stays: it is saved as soon as somebody has logged in again. */
  function loggedOut(field) {
    form.dataset.out = "yes";
    line("failed", texts.outText + " ");
    const link = document.createElement("a");
    link.href = texts.loginAddress;
    link.target = "_blank";
    link.textContent = texts.loginText;
    bar.querySelector("span").append(link);
    field.soon = setTimeout(() => save(field), 5000);
  }

  function save(field) {
    clearTimeout(field.soon);
    field.soon = 0;
    if (field.busy) {
      field.again = true;
      return;
    }
    field.busy = true;
    post(form.dataset.write, [["pointer", field.dataset.pointer], ["seen", seen(field).value], ["value", value(field)]])
      .then(({ answer, words }) => {
        const cut = words.indexOf("\n");
        const first = cut < 0 ? words : words.slice(0, cut);
        const rest = cut < 0 ? "" : words.slice(cut + 1);
        if (answer.status !== 401) {
          delete form.dataset.out;
        }
        if (answer.status === 422) {
          say(field, words);
          line("failed", words);
        } else if (answer.status === 409) {
          clash(field, first, rest);
          line("failed", first);
        } else if (answer.ok && !answer.redirected) {
          say(field, "");
          seen(field).value = rest;
          line("saved", first);
          document.dispatchEvent(new Event("e-touched"));
        } else if (answer.status === 401) {
          loggedOut(field);
        } else {
          throw new Error(answer.status);
        }
      })
      .catch(() => {
        line("failed", texts.unsavedText);
        field.soon = setTimeout(() => save(field), 5000);
      })
      .finally(() => {
        field.busy = false;
        if (field.again) {
          field.again = false;
          save(field);
        }
      });
  }

  function show(field) {
    const shown = field.querySelector("[data-preview]");
    const turn = (field.turn = (field.turn || 0) + 1);
    post(form.dataset.show, [["value", value(field)]])
      .then(({ answer, words }) => {
        if (answer.ok && !answer.redirected && turn === field.turn) {
          const read = new DOMParser().parseFromString(words, "text/html");
          shown.replaceChildren(...Array.from(read.body.childNodes).map((node) => document.adoptNode(node)));
        }
      })
      .catch(() => undefined);
  }

  form.addEventListener("input", (event) => {
    const field = fieldOf(event.target);
    if (!field) {
      return;
    }
    line("writing", texts.savingText);
    clearTimeout(field.soon);
    field.soon = setTimeout(() => save(field), 700);
    if (field.querySelector("[data-preview]")) {
      clearTimeout(field.looking);
      field.looking = setTimeout(() => show(field), 400);
    }
  });

  form.addEventListener("submit", () => {
    if (form.dataset.out) {
      return;
    }
    form.querySelectorAll("[data-pointer]").forEach((field) => clearTimeout(field.soon));
  });

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      form.querySelectorAll("[data-pointer]").forEach((field) => field.soon && save(field));
    }
  });

  /* Dragging: a thing takes the place of the one it is dropped on, in the same list. */
  let held = null;
  form.querySelectorAll("[data-item] > .e-item-head").forEach((head) => {
    head.draggable = true;
    head.addEventListener("dragstart", (event) => {
      held = head.parentElement;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", held.dataset.item);
    });
    head.addEventListener("dragend", () => {
      held = null;
    });
  });

  function target(event) {
    const over = event.target instanceof Element ? event.target.closest("[data-item]") : null;
    return held && over && over !== held && over.dataset.list === held.dataset.list ? over : null;
  }

  form.addEventListener("dragover", (event) => {
    if (target(event)) {
      event.preventDefault();
    }
  });

  form.addEventListener("drop", (event) => {
    const over = target(event);
    if (over) {
      event.preventDefault();
      const drop = form.querySelector("[data-drop]");
      drop.value = "drop:" + held.dataset.item + ">" + over.dataset.item;
      form.requestSubmit(drop);
    }
  });

  /* What was moved keeps the focus, so that it can be moved again. */
  const moved = form.querySelector(".e-moves[data-at=true] button");
  if (moved) {
    moved.focus();
  }
})();
