// The site's own script. It reacts to clicks and to Placet's events; it stores nothing.

/** A button such as `<button data-allow="map">` grants one service where its content is missing. */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-allow]');
  if (!button || !window.placet) return;
  const area = button.closest('[data-gated-area]');
  window.placet.decide({ [button.dataset.allow]: 'granted' }, { source: 'embed' });
  // The button goes away with its placeholder: focus moves on to what took its place.
  setTimeout(() => area?.querySelector('iframe, input')?.focus(), 50);
});

/** The id of the record, which erasing the record takes away before `withdraw` is told. */
let browserId;
const noteBrowserId = () => {
  browserId = window.placet?.record?.id ?? browserId;
};
for (const type of ['ready', 'grant', 'withdraw']) document.addEventListener(`placet:${type}`, noteBrowserId);
noteBrowserId();

/** Whoever withdraws the newsletter's consent is unsubscribed, from whichever page that happens on. */
document.addEventListener('placet:withdraw', (event) => {
  if (event.detail.service !== 'newsletter' || !browserId) return;
  fetch('/api/public/opt-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ browserId }),
    keepalive: true,
  }).catch(() => {
    // Offline: the consent is withdrawn all the same, and the link in every mail still works.
  });
});
