// SPDX-License-Identifier: Apache-2.0
// Keeps the pages of the portal that were read last, and the page for when there is no network. The line above is
// written by the server: the name of this version, and the files that every page needs.
(() => {
  "use strict";

  const offline = "/ngoai-tuyen";
  const files = `caicach-files-${version}`, pages = "caicach-pages";
  const most = 30;
  // What belongs to staff, changes by the minute or is large is never kept.
  const isPublicPage = (url) =>
    url.origin === location.origin && !/^\/(can-bo|loa|tep|api|tim-kiem|suc-khoe|metrics)(\/|$)/.test(url.pathname);

  addEventListener("install", (event) => {
    event.waitUntil((async () => {
      const cache = await caches.open(files);
      await cache.addAll([offline, ...assets]);
      await skipWaiting();
    })());
  });

  addEventListener("activate", (event) => {
    event.waitUntil((async () => {
      // Pages of an older version name files that are no longer there.
      const old = (await caches.keys()).filter((name) => name.startsWith("caicach-files-") && name !== files);
      for (const name of old) await caches.delete(name);
      if (old.length) await caches.delete(pages);
      await clients.claim();
    })());
  });

  const keep = async (request, answer) => {
    const cache = await caches.open(pages);
    await cache.delete(request);
    await cache.put(request, answer);
    const kept = await cache.keys();
    for (const old of kept.slice(0, Math.max(0, kept.length - most))) await cache.delete(old);
  };

  const visit = async (event) => {
    try {
      const answer = await fetch(event.request);
      const type = answer.headers.get("content-type") ?? "";
      const isKept = answer.ok && !answer.redirected && type.startsWith("text/html")
        && answer.headers.get("cache-control") === "no-cache";
      if (isKept) event.waitUntil(keep(event.request, answer.clone()));
      return answer;
    } catch {
      return (await caches.match(event.request, { cacheName: pages }))
        ?? (await caches.match(offline, { cacheName: files })) ?? Response.error();
    }
  };

  addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET") return;
    const url = new URL(request.url);
    if (request.mode === "navigate" && isPublicPage(url)) return event.respondWith(visit(event));
    if (assets.includes(url.pathname)) {
      event.respondWith(caches.match(request, { cacheName: files }).then((kept) => kept ?? fetch(request)));
    }
  });
})();
