// SPDX-License-Identifier: Apache-2.0
// Shows the text of a message as it will look and lets it be changed like in Word. The text area stays what is stored:
// the server turns one into the other.
(() => {
  "use strict";
  const frame = document.querySelector("[data-editor]");
  if (!frame) return;
  const area = frame.querySelector("textarea");
  const form = area.form;
  const sent = form.elements["body-markup"];
  const token = form.elements["_token"].value;
  const label = document.querySelector(`label[for="${area.id}"]`);
  const make = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name in element && name !== "list") element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...content);
    return element;
  };

  const ask = async (fields) => {
    const answer = await fetch(frame.dataset.editor, {
      method: "POST", body: new URLSearchParams({ _token: token, ...fields }), credentials: "same-origin",
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  // The page itself: what stands in the template was made by the server.
  const page = make("div", { className: "editor-page prose", contentEditable: "true", id: "soan-thao", spellcheck: true });
  page.setAttribute("role", "textbox");
  page.setAttribute("aria-multiline", "true");
  page.setAttribute("aria-label", "Nội dung. Bấm Alt+F10 để đến thanh công cụ.");
  const described = area.getAttribute("aria-describedby");
  if (described) page.setAttribute("aria-describedby", described);
  page.append(frame.querySelector("template").content.cloneNode(true));
  document.execCommand("defaultParagraphSeparator", false, "p");

  const status = make("p", { className: "hint editor-status" });
  status.setAttribute("role", "status");
  const say = (text) => (status.textContent = text);

  const note = () => {
    sent.value = page.innerHTML;
    sent.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const command = (name, value) => {
    page.focus();
    document.execCommand(name, false, value);
    note();
    show();
  };
  const inside = (tags) => {
    let node = getSelection().anchorNode;
    while (node && node !== page) {
      if (node.nodeType === 1 && tags.includes(node.tagName)) return node;
      node = node.parentNode;
    }
    return null;
  };
  let kept = null;
  const keepPlace = () => {
    const selection = getSelection();
    if (selection.rangeCount && page.contains(selection.anchorNode)) kept = selection.getRangeAt(0).cloneRange();
  };
  const backToPlace = () => {
    page.focus();
    if (!kept) return;
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(kept);
  };
  const insert = (html) => {
    backToPlace();
    document.execCommand("insertHTML", false, html);
    // Browsers merge the first item of a list that is inserted into the line that it comes to.
    for (const item of page.querySelectorAll("li")) {
      if (/^[UO]L$/.test(item.parentNode.tagName)) continue;
      const next = item.nextElementSibling;
      if (next && /^[UO]L$/.test(next.tagName)) next.prepend(item);
      else item.replaceWith(make("ul", {}, item.cloneNode(true)));
    }
    note();
  };
  const escaped = (text) => make("p", {}, text).innerHTML.replaceAll('"', "&quot;");

  // Panels below the toolbar: a link, a table, a picture.
  const panel = make("div", { className: "editor-panel", hidden: true });
  panel.setAttribute("role", "group");
  const closePanel = () => {
    panel.hidden = true;
    panel.replaceChildren();
    backToPlace();
  };
  const openPanel = (name, ...content) => {
    keepPlace();
    panel.setAttribute("aria-label", name);
    const close = make("button", { type: "button", className: "button quiet" }, "Đóng");
    close.addEventListener("click", closePanel);
    panel.replaceChildren(...content, close);
    panel.hidden = false;
    (panel.querySelector("input") ?? panel.querySelector("button")).focus();
  };
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closePanel();
    if (event.key !== "Enter" || event.target.tagName !== "INPUT") return;
    event.preventDefault();
    panel.querySelector("button").click();
  });
  const field = (name, text, attributes) => {
    const input = make("input", { id: `soan-${name}`, ...attributes });
    return [make("label", { htmlFor: input.id }, text), input];
  };
  const action = (text, run) => {
    const button = make("button", { type: "button", className: "button primary" }, text);
    button.addEventListener("click", run);
    return button;
  };

  const linkPanel = () => {
    const present = inside(["A"]);
    const [name, input] = field("lien-ket", "Địa chỉ liên kết", {
      type: "text", inputMode: "url", value: present?.getAttribute("href") ?? "", placeholder: "https://",
    });
    const put = action(present ? "Đổi liên kết" : "Gắn liên kết", () => {
      const plain = input.value.trim();
      if (!plain) return input.focus();
      const address = /^([a-z]+:|\/)/i.test(plain) ? plain : plain.includes("@") ? `mailto:${plain}` : `https://${plain}`;
      closePanel();
      if (present) {
        present.setAttribute("href", address);
        note();
      } else if (getSelection().isCollapsed) insert(`<a href="${escaped(address)}">${escaped(plain)}</a> `);
      else command("createLink", address);
      say("Đã gắn liên kết.");
    });
    const rest = present
      ? [action("Bỏ liên kết", () => {
          panel.hidden = true;
          present.replaceWith(...present.childNodes);
          note();
          page.focus();
          say("Đã bỏ liên kết.");
        })]
      : [];
    openPanel("Liên kết", name, input, put, ...rest);
  };

  const tablePanel = () => {
    const cell = inside(["TD", "TH"]);
    if (cell) return tableChanges(cell);
    const [rowsName, rows] = field("hang", "Số hàng", { type: "number", min: 2, max: 50, value: 3 });
    const [columnsName, columns] = field("cot", "Số cột", { type: "number", min: 1, max: 8, value: 3 });
    openPanel("Bảng", rowsName, rows, columnsName, columns, action("Chèn bảng", () => {
      const high = Math.min(50, Math.max(2, +rows.value || 3));
      const wide = Math.min(8, Math.max(1, +columns.value || 3));
      const row = (tag) => `<tr>${`<${tag}><br></${tag}>`.repeat(wide)}</tr>`;
      closePanel();
      // A table stands on its own, not in an item.
      let list = inside(["LI"]);
      while (list && list.parentNode !== page) list = list.parentNode;
      if (list) {
        kept = document.createRange();
        kept.setStartAfter(list);
      }
      insert(`<table><thead>${row("th")}</thead><tbody>${row("td").repeat(high - 1)}</tbody></table><p><br></p>`);
      say("Đã chèn bảng. Bấm Tab để sang ô tiếp theo.");
    }));
  };
  const tableChanges = (cell) => {
    const row = cell.parentNode;
    const table = cell.closest("table");
    const column = cell.cellIndex;
    const done = (text) => {
      closePanel();
      note();
      say(text);
    };
    openPanel("Sửa bảng",
      action("Thêm hàng bên dưới", () => {
        const fresh = make("tr", {}, ...[...row.cells].map(() => make("td", {}, make("br"))));
        (table.tBodies[0] ?? table).insertBefore(fresh, row.parentNode === table.tBodies[0] ? row.nextSibling : table.tBodies[0]?.firstChild);
        done("Đã thêm hàng.");
      }),
      action("Thêm cột bên phải", () => {
        for (const line of table.rows)
          line.cells[column].after(make(line.cells[column].tagName.toLowerCase(), {}, make("br")));
        done("Đã thêm cột.");
      }),
      action("Xoá hàng này", () => {
        if (table.rows.length > 2) row.remove();
        done("Đã xoá hàng.");
      }),
      action("Xoá cột này", () => {
        if (row.cells.length > 1) for (const line of table.rows) line.cells[column]?.remove();
        done("Đã xoá cột.");
      }),
      action("Xoá cả bảng", () => {
        kept = null;
        table.remove();
        done("Đã xoá bảng.");
      }));
  };

  const picturePanel = () => {
    const pictures = [...form.querySelectorAll("[data-picture]")];
    const choices = pictures.map((picture) =>
      action(`Chèn ảnh: ${picture.dataset.alt}`, () => {
        closePanel();
        insert(`<p><img src="${escaped(picture.dataset.picture)}" alt="${escaped(picture.dataset.alt)}"></p><p><br></p>`);
        say("Đã chèn ảnh.");
      }));
    const up = action("Tải ảnh khác lên chỗ này", () => {
      closePanel();
      insert("<p>[[ảnh mới]]</p>");
      const parts = document.getElementById("anh-va-tep");
      parts.querySelector("details").open = true;
      parts.querySelector("input[type=file]").focus();
    });
    openPanel("Ảnh", make("p", { className: "hint" }, pictures.length
      ? "Chọn ảnh đã tải lên để chèn vào chỗ con trỏ."
      : "Chưa có ảnh nào. Tải ảnh lên ở mục “Ảnh và tệp trong bài”."), ...choices, up);
  };

  const heading = () => {
    const present = inside(["H2", "H3", "H4"])?.tagName;
    const next = present === "H2" ? "h3" : present ? "p" : "h2";
    command("formatBlock", `<${next}>`);
    say({ h2: "Đề mục.", h3: "Đề mục nhỏ.", p: "Đoạn thường." }[next]);
  };

  // The toolbar: one stop of the Tab key, arrows inside it.
  const tools = [
    ["Đề mục", heading, () => !!inside(["H2", "H3", "H4"])],
    ["Đậm", () => command("bold"), () => document.queryCommandState("bold"), "Ctrl+B"],
    ["Nghiêng", () => command("italic"), () => document.queryCommandState("italic"), "Ctrl+I"],
    ["Gạch đầu dòng", () => command("insertUnorderedList"), () => inside(["UL", "OL"])?.tagName === "UL"],
    ["Đánh số", () => command("insertOrderedList"), () => inside(["UL", "OL"])?.tagName === "OL"],
    ["Liên kết", linkPanel, () => !!inside(["A"]), "Ctrl+K"],
    ["Bảng", tablePanel, null],
    ["Ảnh", picturePanel, null],
    ["Hoàn tác", () => command("undo"), null, "Ctrl+Z"],
    ["Làm lại", () => command("redo"), null, "Ctrl+Y"],
  ].map(([name, run, isOn, keys], place) => {
    const button = make("button", { type: "button", tabIndex: place ? -1 : 0 }, name);
    if (keys) button.setAttribute("aria-keyshortcuts", keys.replace("Ctrl", "Control"));
    if (keys) button.title = `${name} (${keys})`;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", run);
    return { button, isOn };
  });
  const toolbar = make("div", { className: "editor-tools" }, ...tools.map((tool) => tool.button));
  toolbar.setAttribute("role", "toolbar");
  toolbar.setAttribute("aria-label", "Trình bày nội dung");
  toolbar.setAttribute("aria-controls", "soan-thao");
  const rove = (from, to) => {
    const next = tools[(to + tools.length) % tools.length].button;
    tools.forEach(({ button }) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
  };
  toolbar.addEventListener("keydown", (event) => {
    const at = tools.findIndex(({ button }) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      rove(at, to);
    } else if (event.key === "Escape") page.focus();
  });
  const show = () =>
    tools.forEach(({ button, isOn }) => {
      if (isOn) button.setAttribute("aria-pressed", String(isOn()));
    });
  document.addEventListener("selectionchange", () => {
    if (page.contains(getSelection().anchorNode)) show();
  });

  page.addEventListener("input", note);
  page.addEventListener("keydown", (event) => {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      tools.find(({ button }) => button.tabIndex === 0).button.focus();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      linkPanel();
    }
    // As in Word; after the last cell the key leaves the table, so that nobody is caught in it.
    const cell = event.key === "Tab" && inside(["TD", "TH"]);
    if (!cell) return;
    const cells = [...cell.closest("table").querySelectorAll("td, th")];
    const next = cells[cells.indexOf(cell) + (event.shiftKey ? -1 : 1)];
    if (!next) return;
    event.preventDefault();
    getSelection().selectAllChildren(next);
  });

  // What is pasted goes through the server, which leaves only what a message may hold.
  const take = async (data) => {
    if ([...data.files].some((file) => file.type.startsWith("image/")) && !data.getData("text/html")) {
      return say("Ảnh không dán thẳng vào bài được: hãy tải ảnh lên ở mục “Ảnh và tệp trong bài” bên dưới.");
    }
    const html = data.getData("text/html");
    const plain = data.getData("text/plain");
    keepPlace();
    if (!html) {
      return insert(plain.split(/\n\s*\n/).map((part) => `<p>${escaped(part).replace(/\r?\n/g, "<br>")}</p>`).join(""));
    }
    say("Đang làm sạch phần vừa dán…");
    try {
      const clean = await ask({ markup: html });
      insert(clean.markup);
      say(clean.note);
    } catch {
      insert(plain.split(/\n/).map((part) => `<p>${escaped(part)}</p>`).join(""));
      say("Không hỏi được máy chủ nên chỉ dán phần chữ. Hãy kiểm tra lại đề mục và bảng.");
    }
  };
  page.addEventListener("paste", (event) => {
    event.preventDefault();
    take(event.clipboardData);
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    take(event.dataTransfer);
  });

  // Signs or looks: each is made from the other by the server.
  const switcher = make("button", { type: "button", className: "button quiet editor-switch" }, "Viết bằng ký hiệu");
  let isPage = true;
  const hint = document.getElementById(`${area.id}-goi-y`);
  const set = (looks) => {
    isPage = looks;
    if (hint) hint.hidden = looks;
    area.hidden = looks;
    for (const part of [toolbar, page]) part.hidden = !looks;
    panel.hidden = true;
    switcher.textContent = looks ? "Viết bằng ký hiệu" : "Viết như trong Word";
  };
  switcher.addEventListener("click", async () => {
    try {
      if (isPage) {
        if (sent.value) area.value = (await ask({ markup: sent.value })).body;
        sent.value = "";
      } else {
        page.innerHTML = (await ask({ body: area.value })).markup;
      }
      set(!isPage);
      (isPage ? page : area).focus();
      say("");
    } catch {
      say("Không kết nối được máy chủ nên chưa chuyển được. Phần đã viết vẫn còn nguyên.");
    }
  });

  label.id = "nhan-soan-thao";
  label.addEventListener("click", () => isPage && page.focus());
  area.before(toolbar, panel, page);
  area.after(status, switcher);
  set(true);
  // Spelling, while the writer pauses.
  const panelOf = document.querySelector("[data-spelling]");
  let pause = 0;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const body = new URLSearchParams({ _token: token });
      for (const name of ["title", "summary", "body", "body-markup"]) body.append(name, form.elements[name].value);
      try {
        const answer = await fetch(panelOf.dataset.spelling, { method: "POST", body, credentials: "same-origin" });
        if (answer.ok) panelOf.innerHTML = await answer.text();
      } catch {}
    }, 4000);
  });

  // Texts of other windows that never reached the server are still in this browser.
  const start = `caicach:${document.body.dataset.person ?? ""}:tin-moi-`;
  const own = form.dataset.autosave.startsWith("tin-moi-") ? start + form.dataset.autosave.slice(8) : null;
  const sentIDs = [...document.querySelectorAll("[data-beginning]")].map((line) => start + line.dataset.beginning);
  try {
    const left = own ? Object.keys(localStorage).filter((key) => key.startsWith(start) && key !== own && !sentIDs.includes(key)) : [];
    for (const key of left) {
      const title = (JSON.parse(localStorage.getItem(key)).find(([name]) => name === "title") ?? [])[1];
      const link = make("a", { href: `?ban=${encodeURIComponent(key.slice(start.length))}` }, title || "Chưa có tiêu đề");
      const drop = make("button", { type: "button", className: "button quiet" }, "Bỏ");
      const line = make("p", {}, "Trình duyệt này còn giữ bản gõ dở: ", link, " ", drop);
      drop.addEventListener("click", () => {
        localStorage.removeItem(key);
        line.remove();
      });
      form.before(line);
    }
  } catch {}

  // A draft that was taken back from this browser: the text area was filled, the page follows it.
  form.addEventListener("click", async (event) => {
    if (!event.target.closest(".notice button")) return;
    const fields = sent.value ? { markup: sent.value } : { body: area.value };
    page.innerHTML = (await ask(fields)).markup;
  });
})();
