// Put in the place of sw.js, this switches reading without a network off for every reader who comes back: it removes what was
// kept on the device, and itself. See docs/offline.md.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { scope } = self.registration;
  const remove = async () => {
    for (const name of await caches.keys()) if (name.endsWith(`-${scope}`)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(remove());
});
