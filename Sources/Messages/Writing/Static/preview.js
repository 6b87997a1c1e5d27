// SPDX-License-Identifier: Apache-2.0
// Shows the renditions of what is being typed while the writer pauses, and how much of title and summary Zalo shows.
(() => {
  "use strict";
  const panel = document.querySelector("[data-preview]");
  if (!panel) return;
  const form = panel.closest("form");
  const [status, all] = [panel.querySelector("[role=status]"), panel.querySelector(".preview-all")];
  // With the script the panel follows by itself.
  panel.querySelector(".preview-ask").hidden = true;

  const letters = (text) =>
    Intl.Segmenter ? [...new Intl.Segmenter("vi").segment(text)].length : [...text.normalize("NFC")].length;
  const lengths = () => {
    for (const line of form.querySelectorAll("[data-length-of]")) {
      const count = letters(form.elements[line.dataset.lengthOf].value.trim().replace(/\s+/g, " "));
      const [shown, over] = line.querySelectorAll("span");
      shown.textContent = count;
      over.hidden = count <= line.dataset.most;
      line.classList.toggle("over", !over.hidden);
      if (line.dataset.lengthOf === "summary") line.hidden = form.elements.zalo.value.trim() !== "";
    }
  };

  let asked = 0;
  const fetchAll = async () => {
    const mine = ++asked;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    try {
      const answer = await fetch(panel.dataset.preview, { method: "POST", body, credentials: "same-origin" });
      if (!answer.ok) throw new Error(String(answer.status));
      const text = await answer.text();
      // What was asked for later is newer.
      if (mine !== asked) return;
      const before = [...all.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part.open]);
      all.innerHTML = text;
      for (const [name, isOpen] of before) all.querySelector(`[data-part=${name}]`).open = isOpen;
      status.textContent = "Bản xem trước đã theo kịp những gì đang gõ.";
    } catch {
      status.textContent = "Chưa xem trước được vì không kết nối được máy chủ. Phần đã gõ vẫn còn nguyên.";
    }
  };

  let pause = 0;
  form.addEventListener("input", () => {
    lengths();
    clearTimeout(pause);
    if (panel.open) pause = setTimeout(fetchAll, 1500);
  });
  panel.addEventListener("toggle", (event) => {
    if (event.target === panel && panel.open) fetchAll();
  });
  lengths();
})();
