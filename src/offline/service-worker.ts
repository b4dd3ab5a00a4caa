/**
 * Keeps the whole app on the device, so that every route works offline, visited or not.
 * A new version waits: it takes over only when a page asks for it, which pages do when no session runs in
 * any tab.
 */
import { cacheNames, clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: every file of the app with the hash of its contents. */
declare const __PRECACHE__: ReadonlyArray<{ readonly url: string; readonly revision: string | null }>;

precacheAndRoute([...__PRECACHE__], { cleanURLs: false });
cleanupOutdatedCaches();
registerRoute(
  ({ request, url }) => request.mode === "navigate" && url.pathname === "/",
  createHandlerBoundToURL("/index.html"),
);
registerRoute(new NavigationRoute(createHandlerBoundToURL("/shell.html")));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith("/figures/"),
  async ({ request }) => (await findKeptFigure(request)) ?? fetch(request),
);
clientsClaim();

/** Pages put the pictures of a plan there before its session starts. Their names hold the hash of their contents. */
async function findKeptFigure(request: Request): Promise<Response | undefined> {
  const name = "unclench-figures";
  return (await caches.has(name)) ? (await caches.open(name)).match(request.url) : undefined;
}

/** Not yet among the types: browsers that know it look into the cache themselves, without waking this worker. */
type InstallWithRoutes = ExtendableEvent & {
  readonly addRoutes?: (rule: {
    readonly condition: { readonly urlPattern: string };
    readonly source: { readonly cacheName: string };
  }) => Promise<void>;
};

self.addEventListener("install", (event: InstallWithRoutes) => {
  // Names of assets hold the hash of their contents, so that whatever the cache has is right.
  const added = event.addRoutes?.({
    condition: { urlPattern: "/assets/*" },
    source: { cacheName: cacheNames.precache },
  });
  if (added !== undefined) event.waitUntil(added);
});

self.addEventListener("message", (message) => {
  if (isActivateUpdate(message.data)) void self.skipWaiting();
});

function isActivateUpdate(data: unknown): boolean {
  return typeof data === "object" && data !== null && "type" in data && data.type === "activate-update";
}
