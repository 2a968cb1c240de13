/*
 * Writing a guide: each field is sent by itself as it is typed, with what stood there before. Where somebody else has
 * written meanwhile, both texts are shown. Those who have the same guide open see each other, and what the other changes.
 * Markdown is shown as it will look. Things of a list can be dragged; the buttons do the same. Without scripts the form is
 * sent as a whole.
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

  /* What is no better for being sent again: nothing is sent until the text changes. */
  function refused(status) {
    return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
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

  /* As a reader sees it: what is chosen is called by its label. */
  function readable(field, text) {
    const chosen = text.split("\n");
    const labels = inputs(field).flatMap((one) =>
      one.options ? Array.from(one.options).filter((option) => option.value && option.value === text).map((option) => option.text)
        : one.type === "checkbox" && chosen.includes(one.value) ? [one.closest("label").textContent.trim()] : []);
    return labels.length > 0 ? labels.join("\n") : text;
  }

  /* Theirs and mine, and the choice between them; where I have written nothing, there is theirs alone. */
  function clash(field, words, theirs, mine) {
    const note = document.createElement("div");
    note.className = "e-note e-note-soon";
    note.setAttribute("role", mine ? "alert" : "status");
    const who = document.createElement("p");
    who.textContent = words;
    const written = document.createElement("p");
    written.className = "e-written";
    written.textContent = readable(field, theirs);
    const done = () => {
      note.remove();
      field.clash = null;
    };
    note.append(who, written);
    if (mine) {
      note.append(button(form.dataset.keepText, () => {
        seen(field).value = theirs;
        done();
        save(field);
      }), " ");
    }
    note.append(button(form.dataset.useText, () => {
      done();
      if (put(field, theirs)) {
        line("saved", "");
      } else {
        fetchPage();
      }
    }));
    if (field.clash) {
      field.clash.remove();
    }
    field.clash = note;
    field.append(note);
  }

  /* Not where it was chosen among things that this page does not have yet. */
  function put(field, text) {
    const chosen = text.split("\n");
    if (inputs(field).some((one) => one.options && !Array.from(one.options).some((option) => option.value === text))) {
      return false;
    }
    clearTimeout(field.soon);
    field.soon = 0;
    seen(field).value = text;
    inputs(field).forEach((one) => {
      if (one.type === "checkbox") {
        one.checked = chosen.includes(one.value);
      } else {
        one.value = text;
      }
    });
    if (field.querySelector("[data-preview]")) {
      show(field);
    }
    return true;
  }

  const fetchPage = () => location.assign(location.pathname + location.search);

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
          clash(field, first, rest, true);
          line("failed", first);
        } else if (answer.ok && !answer.redirected) {
          say(field, "");
          seen(field).value = rest;
          line("saved", first);
          saves += 1;
          document.dispatchEvent(new Event("e-touched"));
          setTimeout(lookSoon, 1000);
        } else if (answer.status === 401) {
          loggedOut(field);
        } else if (refused(answer.status)) {
          const why = answer.status === 404 ? texts.goneText : texts.refusedText;
          say(field, why);
          line("failed", why);
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
    unmark(field);
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
    } else {
      lookSoon();
    }
  });

  /* Who else is here, and what they have changed. Asked while the page is in front of somebody: whoever has touched nothing
     for five minutes is not there, and their session goes on to its end. */
  const EVERY = 15000;
  const AWAY = 300000;
  const there = form.querySelector("[data-beside]");
  const told = form.querySelector("[data-said]");
  let company = "";
  let saves = 0;
  let asked = Date.now();
  let active = Date.now();
  let next = setTimeout(look, EVERY);

  ["keydown", "pointerdown", "pointermove", "scroll"].forEach((sign) =>
    document.addEventListener(sign, () => (active = Date.now()), { passive: true, capture: true }));

  function look() {
    clearTimeout(next);
    next = setTimeout(look, EVERY);
    if (document.visibilityState === "hidden" || Date.now() - active > AWAY || form.dataset.out
        || document.querySelector("dialog#sessionEnd[open]")) {
      return;
    }
    asked = Date.now();
    const before = saves;
    post(form.dataset.here, [["step", form.dataset.step || ""], ["after", form.dataset.last]])
      .then(({ answer, words }) => {
        if (!answer.ok || answer.redirected) {
          return;
        }
        document.dispatchEvent(new Event("e-touched"));
        if (before === saves) {
          hear(new URLSearchParams(words));
        } else {
          lookSoon();
        }
      })
      .catch(() => undefined);
  }

  /* At once, but not at every key. */
  function lookSoon() {
    clearTimeout(next);
    next = setTimeout(look, Math.max(0, asked + 3000 - Date.now()));
  }

  function hear(answer) {
    form.dataset.last = answer.get("last");
    if (there.textContent !== answer.get("line")) {
      there.textContent = answer.get("line");
    }
    if (company !== answer.get("said")) {
      company = answer.get("said");
      told.textContent = company;
    }
    const words = answer.getAll("words");
    const both = answer.getAll("both");
    const written = answer.getAll("text");
    answer.getAll("pointer").forEach((pointer, i) => changed(pointer, words[i], both[i], written[i]));
    tellMore(answer.get("more"));
  }

  /* More than is told place by place. It stays until the page is fetched. */
  let more = null;

  function tellMore(words) {
    if (!words) {
      return;
    }
    if (more) {
      more.remove();
    }
    more = document.createElement("p");
    more.className = "e-theirs";
    more.append(words, " ", button(form.dataset.showText, fetchPage));
    there.after(more);
    told.textContent = words;
  }

  /* A field nobody has touched takes the new text; where somebody is about to write, both are shown. */
  function changed(pointer, words, both, theirs) {
    const field = Array.from(form.querySelectorAll("[data-pointer]")).find((one) => one.dataset.pointer === pointer);
    if (!field) {
      changedList(pointer, words);
      return;
    }
    if (seen(field).value.replace(/\r\n/g, "\n") === theirs) {
      // Changed and changed back: there is nothing to choose between any more.
      if (field.clash) {
        field.clash.remove();
        field.clash = null;
      }
      return;
    }
    if (field.soon || field.busy || value(field) !== seen(field).value.replace(/\r\n/g, "\n")) {
      clash(field, both, theirs, true);
    } else if (field.clash || field.contains(document.activeElement)) {
      clash(field, words, theirs, false);
    } else if (put(field, theirs)) {
      mark(field, words);
    } else {
      clash(field, words, theirs, false);
    }
  }

  function mark(field, words) {
    unmark(field);
    const who = document.createElement("span");
    who.className = "e-theirs";
    who.textContent = words;
    field.querySelector("legend, label").append(" ", who);
  }

  function unmark(field) {
    field.querySelectorAll(".e-theirs").forEach((who) => who.remove());
  }

  /* Something has come, gone or been moved. */
  function changedList(pointer, words) {
    const list = Array.from(form.querySelectorAll("[data-at]")).find((one) => {
      const below = one.dataset.at && pointer.startsWith(one.dataset.at + "/");
      return below && (one.dataset.at !== "/steps" || pointer.lastIndexOf("/") === 6);
    });
    if (list) {
      unmark(list);
      const who = document.createElement("span");
      who.className = "e-theirs";
      who.append(words, " ", button(form.dataset.showText, fetchPage));
      list.append(" ", who);
    }
  }

  /* A line of several goes up and down with the arrows, and takes the selection along, so that it can go on. */
  form.addEventListener("keydown", (event) => {
    const area = event.target;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || by === 0 || !(area instanceof HTMLTextAreaElement) || !area.hasAttribute("data-lines")) {
      return;
    }
    event.preventDefault();
    const lines = area.value.split("\n");
    const from = area.value.slice(0, area.selectionStart).split("\n").length - 1;
    const to = from + by;
    if (to < 0 || to >= lines.length) {
      return;
    }
    const [moving] = lines.splice(from, 1);
    lines.splice(to, 0, moving);
    area.value = lines.join("\n");
    const start = lines.slice(0, to).reduce((sum, one) => sum + one.length + 1, 0);
    area.setSelectionRange(start, start + moving.length);
    area.dispatchEvent(new Event("input", { bubbles: true }));
    told.textContent = form.dataset.lineText.replace("{0}", moving).replace("{1}", String(to + 1));
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

  /* What was moved keeps the focus, so that it can be moved again; that it was is said after its new name. */
  const moved = form.querySelector(".e-moves[data-at=true] button");
  if (moved) {
    moved.focus();
    const done = document.querySelector(".e-messages .e-done");
    setTimeout(() => (told.textContent = done ? done.textContent.trim() : ""), 500);
  }
})();
