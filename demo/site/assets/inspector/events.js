// Demo tool: keeps the events that Placet fires from the first moment on, for the inspector to show.

window.placetDemoEvents = [];
for (const type of ['ready', 'change', 'grant', 'withdraw', 'error']) {
  document.addEventListener(`placet:${type}`, ({ detail }) => {
    window.placetDemoEvents.push({ at: new Date(), type, detail });
    document.dispatchEvent(new Event('demo:event'));
  });
}
