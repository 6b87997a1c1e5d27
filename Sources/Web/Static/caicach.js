// SPDX-License-Identifier: Apache-2.0
// Adds to pages that work without it: drafts kept while typing, counters, copying, a warning before leaving.
(() => {
  "use strict";

  const fields = (form) =>
    [...form.elements].filter(
      (e) => e.name && e.name !== "_token" && !["hidden", "password", "file", "submit"].includes(e.type));

  const read = (form) =>
    fields(form).map((e) =>
      ["checkbox", "radio"].includes(e.type) ? [e.name, e.value, e.checked] : [e.name, e.value]);

  const fill = (form, draft) => {
    const elements = fields(form);
    draft.forEach(([name, value, ticked], place) => {
      const element = elements[place];
      if (!element || element.name !== name) return;
      if (ticked === undefined) element.value = value;
      else if (element.value === value) element.checked = ticked;
    });
    form.querySelectorAll("[data-count]").forEach(count);
  };

  // How much room a field has left. Letters are counted as people see them.
  const letters = (text) =>
    Intl.Segmenter
      ? [...new Intl.Segmenter("vi").segment(text)].length
      : [...text.normalize("NFC")].length;

  function count(field) {
    const line = document.getElementById(field.dataset.count);
    if (!line) return;
    const left = field.dataset.limit - letters(field.value.trim());
    line.textContent = left < 0
      ? `Dài quá ${(-left).toLocaleString("vi")} chữ cái`
      : `Còn ${left.toLocaleString("vi")} chữ cái`;
    line.classList.toggle("over", left < 0);
  }

  document.querySelectorAll("[data-count]").forEach((field) => {
    count(field);
    field.addEventListener("input", () => count(field));
  });

  // The drafts of forms, kept in this browser and, where a path is given, on the server.
  const note = (form, text) => {
    let line = form.querySelector(".draft");
    if (!line) {
      line = document.createElement("p");
      line.className = "draft meta";
      line.setAttribute("role", "status");
      form.append(line);
    }
    line.textContent = text;
  };

  const restore = (form, key, stored) => {
    const line = document.createElement("div");
    line.className = "notice info";
    const text = document.createElement("p");
    text.textContent = "Trình duyệt còn giữ một bản nháp chưa gửi. ";
    const take = document.createElement("button");
    take.type = "button";
    take.className = "button quiet";
    take.textContent = "Lấy lại bản nháp";
    take.addEventListener("click", () => {
      fill(form, JSON.parse(stored));
      form.dataset.changed = "1";
      line.remove();
    });
    const drop = take.cloneNode();
    drop.textContent = "Bỏ bản nháp";
    drop.addEventListener("click", () => {
      localStorage.removeItem(key);
      line.remove();
    });
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    buttons.append(take, drop);
    line.append(text, buttons);
    form.prepend(line);
  };

  const keep = (form, key) => {
    try {
      localStorage.setItem(key, JSON.stringify(read(form)));
    } catch {
      return;
    }
    const path = form.dataset.autosavePath;
    const now = new Date().toLocaleTimeString("vi", { hour: "2-digit", minute: "2-digit" });
    if (!path) return note(form, `Đã giữ bản nháp trong trình duyệt lúc ${now}.`);
    const body = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") body.append(name, value);
    });
    fetch(path, { method: "POST", body, credentials: "same-origin" })
      .then((answer) =>
        note(form, answer.ok
          ? `Đã lưu bản nháp lúc ${now}.`
          : `Chưa lưu được lên máy chủ; bản nháp còn trong trình duyệt (${now}).`))
      .catch(() => note(form, `Mất kết nối; bản nháp còn trong trình duyệt (${now}).`));
  };

  const person = document.body.dataset.person ?? "";
  const keyOf = (form) => `caicach:${person}:${form.dataset.autosave}`;
  const sentKey = "caicach-sent";
  let sent = null;
  try {
    sent = sessionStorage.getItem(sentKey);
    // A form that was taken needs its draft no more; fault pages and signing in stand in the plain frame.
    if (sent && !document.querySelector("body.plain, .error-summary")) {
      localStorage.removeItem(sent);
      sessionStorage.removeItem(sentKey);
    }
  } catch {}

  document.querySelectorAll("form[data-autosave]").forEach((form) => {
    const key = keyOf(form);
    let timer = 0;
    try {
      const stored = localStorage.getItem(key);
      if (stored && stored !== JSON.stringify(read(form)) && sent !== key) restore(form, key, stored);
    } catch {}
    form.addEventListener("input", () => {
      form.dataset.changed = "1";
      clearTimeout(timer);
      timer = setTimeout(() => keep(form, key), 1500);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      delete form.dataset.changed;
      try {
        localStorage.setItem(key, JSON.stringify(read(form)));
        sessionStorage.setItem(sentKey, key);
      } catch {}
    });
  });

  addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-changed]")) event.preventDefault();
  });

  // Copying to the clipboard.
  document.querySelectorAll("[data-copy]").forEach((button) => {
    const source = document.getElementById(button.dataset.copy);
    if (!source || !navigator.clipboard) return;
    button.hidden = false;
    const words = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = "Đã sao chép";
      setTimeout(() => (button.textContent = words), 2500);
    });
  });

  // Letters and contrast as the reader chose them, from page to page.
  document.querySelectorAll(".reading input").forEach((choice) => {
    const key = `caicach:${choice.name}`;
    try {
      if (localStorage.getItem(key) === choice.value) choice.checked = true;
      choice.addEventListener("change", () => localStorage.setItem(key, choice.value));
    } catch {}
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // Titles while somebody types a search: links below the field, said aloud by their number.
  document.querySelectorAll('input[type="search"][name="q"]').forEach((field) => {
    const list = document.createElement("ul"), said = document.createElement("p");
    list.className = "suggest";
    list.hidden = true;
    said.className = "unseen";
    said.setAttribute("role", "status");
    let timer = 0, asked = "";
    const close = () => {
      list.hidden = true;
      said.textContent = "";
    };
    const show = (found) => {
      // Who is already choosing keeps what is chosen from.
      if (list.contains(document.activeElement)) return;
      list.replaceChildren(...found.map(({ title, kind, path }) => {
        const item = document.createElement("li"), link = document.createElement("a"), small = document.createElement("span");
        link.href = path;
        small.textContent = kind;
        link.append(title, " ", small);
        item.append(link);
        return item;
      }));
      list.hidden = !found.length;
      said.textContent = found.length ? `${found.length} gợi ý, bấm mũi tên xuống để chọn` : "";
    };
    const ask = async () => {
      const text = field.value.trim();
      if (text === asked) return;
      asked = text;
      if (text.length < 2) return close();
      try {
        const answer = await fetch(`/tim-kiem/goi-y?q=${encodeURIComponent(text)}`);
        if (answer.ok && asked === text) show(await answer.json());
      } catch {
        close();
      }
    };
    const place = field.parentElement;
    place.classList.add("suggesting");
    place.append(list);
    place.after(said);
    field.autocomplete = "off";
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 200);
    });
    place.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
        return field.focus();
      }
      if (!["ArrowDown", "ArrowUp"].includes(event.key) || list.hidden) return;
      event.preventDefault();
      const stops = [field, ...list.querySelectorAll("a")];
      const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
      stops[(next + stops.length) % stops.length].focus();
    });
    place.addEventListener("focusout", (event) => {
      if (!place.contains(event.relatedTarget)) close();
    });
  });

  // Pages of the portal that were read stay readable without a network.
  if (document.body.classList.contains("portal") && navigator.serviceWorker) {
    addEventListener("load", () => navigator.serviceWorker.register("/ngoai-tuyen.js").catch(() => {}));
    const kept = document.querySelector("[data-kept]");
    if (kept) {
      (async () => {
        const cache = await caches.open("caicach-pages");
        for (const request of (await cache.keys()).reverse()) {
          const answer = await cache.match(request);
          const title = new DOMParser().parseFromString(await answer.text(), "text/html").title;
          const item = document.createElement("li"), link = document.createElement("a");
          link.href = new URL(request.url).pathname + new URL(request.url).search;
          link.textContent = title || link.href;
          if (link.pathname === "/") continue;
          item.append(link);
          kept.append(item);
        }
      })();
    }
  }

  // After a fault the summary is read first.
  document.querySelector(":not(.example) > .error-summary")?.focus();
})();
