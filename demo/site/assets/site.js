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
