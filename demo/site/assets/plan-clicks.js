// Gated by the service `posthog`: tells which plan somebody chose, while statistics are allowed.

window.placet.while('posthog', ({ signal }) => {
  document.addEventListener(
    'click',
    (event) => {
      const plan = event.target.closest('[data-plan]')?.dataset.plan;
      if (plan) window.posthog?.capture?.('plan chosen', { plan });
    },
    { signal },
  );
  // The signal ends the listener; a clean-up says that nothing has to be reloaded for that.
  return () => {};
});
