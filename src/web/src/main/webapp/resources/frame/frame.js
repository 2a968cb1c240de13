/*
 * What the browser does beyond HTML: waiting mark, autosave line, search as you type, session warning, print, keys.
 * Every page works without it. No inline scripts, no eval, nothing kept in the browser but whether keys are wanted.
 */
(function () {
  "use strict";

  const root = document.documentElement;
  const texts = root.dataset;
  const on = (type, handle) => document.addEventListener(type, handle);
  const closest = (event, selector) => (event.target instanceof Element ? event.target.closest(selector) : null);

  /* Waiting: shown only when an answer takes longer than 300 ms. */
  let bar = null;
  let timer = 0;

  function waiting() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (bar === null) {
        bar = document.createElement("div");
        bar.className = "e-wait";
        bar.setAttribute("role", "status");
        const words = document.createElement("span");
        words.className = "e-hidden";
        words.textContent = texts.waitingText || "";
        bar.append(words);
        document.body.append(bar);
        document.body.setAttribute("aria-busy", "true");
      }
    }, 300);
  }

  function ready() {
    clearTimeout(timer);
    document.body.removeAttribute("aria-busy");
    if (bar !== null) {
      bar.remove();
      bar = null;
    }
  }

  on("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.hasAttribute("data-live")) {
      return;
    }
    if (form.dataset.sent || form.dataset.out) {
      event.preventDefault();
      const way = form.querySelector(".e-saved a");
      if (way) {
        way.focus();
      }
      return;
    }
    form.dataset.sent = "yes";
    stopSaving(form);
    waiting();
  });

  on("click", (event) => {
    const link = closest(event, "a[href]");
    const elsewhere = event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (link && !elsewhere && /^https?:$/.test(link.protocol) && !link.target && !link.hasAttribute("download")
        && link.href.split("#")[0] !== location.href.split("#")[0]) {
      waiting();
    }
  });

  window.addEventListener("pageshow", () => {
    ready();
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
  });

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxSend", waiting).on("pfAjaxComplete", ready);
  }

  /* Small things: print, menus that close, a page that opened with faults begins at them. */
  on("click", (event) => {
    if (closest(event, "[data-print]")) {
      window.print();
    }
    const inside = closest(event, "details.e-who");
    document.querySelectorAll("details.e-who[open]").forEach((menu) => {
      if (menu !== inside) {
        menu.open = false;
      }
    });
  });

  /* Paper shows what the screen folds away. */
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.e-fold:not([open]), .e-tree details:not([open])").forEach((fold) => {
      fold.open = true;
      fold.dataset.folded = "yes";
    });
  });

  window.addEventListener("afterprint", () => {
    document.querySelectorAll("details[data-folded]").forEach((fold) => {
      fold.open = false;
      delete fold.dataset.folded;
    });
  });

  on("keydown", (event) => {
    if (event.key === "Escape") {
      document.querySelectorAll("details.e-who[open], .e-acute details[open]").forEach((menu) => {
        if (menu.contains(document.activeElement)) {
          menu.open = false;
          menu.querySelector("summary").focus();
        }
      });
    }
  });

  /* Keys for those who are here all day. Whoever does not want them turns them off (WCAG 2.1.4). */
  const keys = document.getElementById("keys");
  const KEYS_OFF = "enindgang-keys-off";

  function keysWanted() {
    try {
      return localStorage.getItem(KEYS_OFF) === null;
    } catch (e) {
      return true;
    }
  }

  function wantKeys(wanted) {
    try {
      if (wanted) {
        localStorage.removeItem(KEYS_OFF);
      } else {
        localStorage.setItem(KEYS_OFF, "yes");
      }
    } catch (e) {
      keys.dataset.unkept = "yes";
    }
  }

  function showKeys() {
    if (!keys.open && !document.querySelector("dialog[open]")) {
      keys.querySelector("[data-keys-on]").checked = keysWanted();
      keys.showModal();
    }
  }

  /* The step before or after the one that is marked; on a page with all of them, the one the address points to. */
  function goStep(by) {
    const steps = [...document.querySelectorAll(".e-steps-nav a")];
    const here = steps.findIndex(
      (one) => one.hasAttribute("aria-current") || (one.hash !== "" && one.hash === location.hash),
    );
    const to = steps[here < 0 ? 0 : here + by];
    if (to) {
      to.click();
    }
  }

  const answers = {
    "/": () => {
      const fields = [...document.querySelectorAll("main input[type=search]"), document.getElementById("seek")];
      const field = fields.find((one) => one !== null && one.offsetParent !== null);
      if (field) {
        field.focus();
      } else {
        document.querySelector(".e-seek-open")?.click();
      }
    },
    n: () => goStep(1),
    p: () => goStep(-1),
    a: () => {
      const acute = document.querySelector(".e-acute details");
      if (acute) {
        acute.open = true;
        acute.querySelector("summary").focus();
      }
    },
    h: () => document.querySelector(".e-brand").click(),
    "?": showKeys,
  };

  if (keys) {
    document.querySelectorAll("[data-keys-open]").forEach((open) => {
      open.hidden = false;
      open.addEventListener("click", showKeys);
    });
    keys.querySelector("[data-keys-close]").addEventListener("click", () => keys.close());
    keys.querySelector("[data-keys-on]").addEventListener("change", (event) => wantKeys(event.target.checked));
    on("keydown", (event) => {
      const typing = closest(event, "input, textarea, select, dialog[open], [contenteditable]");
      const answer = Object.hasOwn(answers, event.key) ? answers[event.key] : null;
      if (answer && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && keysWanted()) {
        event.preventDefault();
        answer();
      }
    });
  }

  const faults = document.querySelector(".e-errors");
  if (faults) {
    faults.focus();
  }

  /* For those who listen: a line that stays, so that what is put into it is said. */
  const said = document.createElement("p");
  said.className = "e-hidden";
  said.setAttribute("role", "status");
  (document.getElementById("main") || document.body).append(said);

  function say(words) {
    said.textContent = words.trim();
  }

  /* Search as you type: the form's own GET address, its answer put into the element that data-live names. */
  function search(form) {
    const query = new URLSearchParams(new FormData(form));
    Array.from(query.entries()).filter(([, value]) => value === "").forEach(([name]) => query.delete(name));
    const words = query.toString();
    const address = form.action.split("?")[0] + (words ? "?" + words : "");
    const turn = (form.turn = (form.turn || 0) + 1);
    waiting();
    fetch(address, { headers: { "X-Requested-With": "frame" } })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((html) => {
        if (turn !== form.turn) {
          return;
        }
        const found = new DOMParser().parseFromString(html, "text/html").querySelector(form.dataset.live);
        const shown = document.querySelector(form.dataset.live);
        if (!found || !shown) {
          throw new Error("no results in the answer");
        }
        shown.replaceWith(document.adoptNode(found));
        say((found.querySelector("[data-said], .e-empty p") || found).textContent);
        history.replaceState(null, "", address);
        ready();
      })
      .catch(() => {
        if (turn === form.turn) {
          ready();
          form.submit();
        }
      });
  }

  on("input", (event) => {
    const typedIn = closest(event, "form[method=post]");
    if (typedIn) {
      typedIn.dataset.typed = "yes";
    }
    const form = closest(event, "form[data-live]");
    if (form) {
      clearTimeout(form.soon);
      form.soon = setTimeout(() => search(form), event.target.tagName === "SELECT" ? 0 : 220);
    }
  });

  on("submit", (event) => {
    if (event.target.hasAttribute("data-live")) {
      event.preventDefault();
      clearTimeout(event.target.soon);
      search(event.target);
    }
  });

  /* Autosave: a form with data-autosave="address" sends its fields a moment after the last key. */
  function line(form, state, words) {
    const shown = form.querySelector(".e-saved");
    if (shown) {
      shown.dataset.state = state;
      shown.querySelector("span").textContent = words;
    }
  }

  /* What the server says of a field that seems to tell of somebody: it is kept all the same. */
  function looks(form, said) {
    form.querySelectorAll("[data-look]").forEach((shown) => {
      const start = shown.dataset.look + ": ";
      const own = said.find((one) => one.startsWith(start));
      const words = own ? own.slice(start.length) : "";
      if (shown.querySelector("span").textContent !== words) {
        shown.querySelector("span").textContent = words;
        shown.dataset.state = words ? "said" : "none";
      }
    });
  }

  /* What is sent for real needs no draft; one that came later would hide the answer. */
  function stopSaving(form) {
    clearTimeout(form.soon);
    form.soon = 0;
    form.turn = (form.turn || 0) + 1;
    if (form.saving) {
      form.saving.abort();
    }
  }

  /* Somebody logged out in another window. What stands here stays: it is saved as soon as somebody has logged in again. */
  function loggedOut(form) {
    form.dataset.out = "yes";
    line(form, "failed", texts.outText + " ");
    const shown = form.querySelector(".e-saved span");
    if (shown) {
      const link = document.createElement("a");
      link.href = texts.loginAddress;
      link.target = "_blank";
      link.textContent = texts.loginText;
      shown.append(link);
    }
    form.soon = setTimeout(() => save(form), 5000);
  }

  /* What is no better for being sent again: nothing is sent until something else is typed. */
  function refused(status) {
    return status >= 400 && status < 500 && ![408, 409, 429].includes(status);
  }

  function save(form) {
    clearTimeout(form.soon);
    form.soon = 0;
    form.saving = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    Array.from(body.keys()).filter((name) => /ViewState|ClientWindow|password/i.test(name))
      .forEach((name) => body.delete(name));
    form.querySelectorAll("[data-unkept]").forEach((one) => body.delete(one.name));
    form.querySelectorAll("[data-tick]:not(:checked)").forEach((one) => body.append(one.name, "no"));
    const turn = (form.turn = (form.turn || 0) + 1);
    const nobody = form.dataset.nobody ? "&" + form.dataset.nobody : "";
    fetch(form.dataset.autosave + nobody, {
      method: "POST", body: body, keepalive: true, signal: form.saving.signal, headers: { "X-Requested-With": "frame" }
    })
      .then((answer) => answer.text().then((words) => ({ answer, words })))
      .then(({ answer, words }) => {
        if (turn !== form.turn) {
          return;
        }
        if (answer.status === 422) {
          line(form, "failed", words);
        } else if (answer.status === 401) {
          loggedOut(form);
        } else if (refused(answer.status)) {
          line(form, "failed", answer.status === 404 ? texts.goneText : texts.refusedText);
        } else if (answer.ok && !answer.redirected) {
          delete form.dataset.out;
          delete form.dataset.typed;
          const said = words.trim().split("\n");
          line(form, "saved", texts.savedText.replace("{0}", said[0]));
          looks(form, said.slice(1));
          touched();
        } else {
          throw new Error(answer.status);
        }
      })
      .catch(() => {
        if (turn === form.turn) {
          line(form, "failed", texts.unsavedText);
          form.soon = setTimeout(() => save(form), 5000);
        }
      });
  }

  on("input", (event) => {
    const form = closest(event, "form[data-autosave]");
    if (form) {
      line(form, "writing", texts.savingText);
      clearTimeout(form.soon);
      form.soon = setTimeout(() => save(form), 700);
    }
  });

  /* Who is being typed may be known already: a form with data-alike="address" asks, and shows what is said and the ways
     there. Nothing of it is kept. */
  function told(shown, words) {
    const lines = words.split("\n").filter((one) => one);
    const parts = lines.slice(0, 1).map((one) => {
      const said = document.createElement("p");
      said.textContent = one;
      return said;
    });
    const ways = document.createElement("ul");
    lines.slice(1).forEach((one) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = one.slice(0, one.indexOf(" "));
      link.textContent = one.slice(one.indexOf(" ") + 1);
      item.append(link);
      ways.append(item);
    });
    shown.replaceChildren(...(lines.length > 1 ? parts.concat(ways) : parts));
    shown.dataset.state = lines.length ? "said" : "none";
  }

  function alike(form) {
    const body = new URLSearchParams();
    form.querySelectorAll("input[data-unkept]").forEach((one) => body.append(one.name, one.value));
    const turn = (form.asked = (form.asked || 0) + 1);
    fetch(form.dataset.alike, { method: "POST", body: body, headers: { "X-Requested-With": "frame" } })
      .then((answer) => (answer.ok && !answer.redirected ? answer.text() : Promise.reject(new Error(answer.status))))
      .then((words) => turn === form.asked && told(form.querySelector(".e-alike"), words))
      .catch(() => {});
  }

  on("change", (event) => {
    const form = closest(event, "form[data-alike]");
    if (form && event.target.matches("input[data-unkept]")) {
      alike(form);
    }
  });

  on("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      document.querySelectorAll("form[data-autosave]").forEach((form) => form.soon && save(form));
    }
  });

  /* The session's end: a warning two minutes before, in every open window of the same session. */
  const dialog = document.getElementById("sessionEnd");
  const minutes = Number(texts.sessionMinutes || 0);
  const windows = "BroadcastChannel" in window ? new BroadcastChannel("enindgang-session") : null;
  let end = 0;

  function extend() {
    end = Date.now() + minutes * 60000;
    const main = document.querySelector("main");
    if (dialog && dialog.dataset.over && !main.hasChildNodes()) {
      location.reload();
    } else if (dialog && dialog.open) {
      delete dialog.dataset.over;
      main.hidden = false;
      dialog.close();
    }
  }

  /* What stood on the page goes with the session; what somebody wrote and could not save yet is only covered. */
  function clear() {
    const main = document.querySelector("main");
    main.hidden = true;
    if (!document.querySelector("form[data-typed]")) {
      main.replaceChildren();
    }
  }

  /* Somebody else has logged in on this computer: what is covered here is not theirs to see. */
  function somebodyElse() {
    document.querySelector("main").replaceChildren();
    location.reload();
  }

  function touched() {
    extend();
    if (windows) {
      windows.postMessage(texts.sessionWho);
    }
  }

  /* Other scripts say so that they have reached the server. */
  on("e-touched", touched);

  function watch() {
    const left = end - Date.now();
    if (left <= 0) {
      if (!dialog.dataset.over) {
        dialog.dataset.over = "yes";
        clear();
      }
      dialog.querySelector("[data-left]").textContent = texts.sessionOverText;
    } else if (left <= 120000) {
      dialog.querySelector("[data-left]").textContent =
        texts.sessionLeftText.replace("{0}", String(Math.ceil(left / 60000)));
    }
    if (left <= 120000 && !dialog.open) {
      dialog.showModal();
    }
  }

  if (dialog && minutes > 0) {
    if (windows) {
      windows.onmessage = (event) => (event.data === texts.sessionWho ? extend() : somebodyElse());
    }
    const stay = () =>
      fetch(texts.sessionAddress, { method: "POST", headers: { "X-Requested-With": "frame" } })
        .then((answer) => (answer.status === 401 ? location.reload() : answer.ok && touched()))
        .catch(() => undefined);

    touched();
    setInterval(watch, 10000);
    dialog.querySelector("[data-stay]").addEventListener("click", stay);

    /* The back button brings a page from the browser's own memory: whoever has logged out must not read on. */
    window.addEventListener("pageshow", (event) => {
      const [visit] = performance.getEntriesByType("navigation");
      if (event.persisted || (visit && visit.type === "back_forward")) {
        stay();
      }
    });
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", touched);
    }
  }
})();
