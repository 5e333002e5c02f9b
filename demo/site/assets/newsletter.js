// Gated by the service `newsletter`: this file is not even requested before its consent.

(() => {
  const KEY = 'priel_newsletter';

  const show = (signedUp) => {
    for (const form of document.querySelectorAll('[data-newsletter]')) form.hidden = signedUp;
    for (const note of document.querySelectorAll('[data-newsletter-already]')) note.hidden = !signedUp;
  };

  const tell = (form, text, isBad) => {
    const status = form.querySelector('[role="status"]');
    status.textContent = text;
    status.classList.toggle('bad', isBad);
  };

  const signUp = async (form, signal) => {
    const { email, name } = form.elements;
    const response = await fetch('/api/public/opt-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        email: email.value.trim(),
        name: name.value.trim() || undefined,
        locale: form.dataset.locale,
        browserId: window.placet.record.id,
      }),
      signal,
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    // Withdrawn while the answer was on its way: nothing is stored any more.
    if (signal.aborted) return;
    localStorage.setItem(KEY, new Date().toISOString());
    form.reset();
    tell(form, form.dataset.pending, false);
  };

  const isSignedUp = () => {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      return false;
    }
  };

  window.placet.while('newsletter', ({ signal }) => {
    document.addEventListener(
      'submit',
      (event) => {
        const form = event.target;
        if (!form.matches('[data-newsletter]')) return;
        event.preventDefault();
        signUp(form, signal).catch((error) => {
          if (!signal.aborted) tell(form, form.dataset.failed, true);
          console.warn(error);
        });
      },
      { signal },
    );
    // After the form's template has been released, whichever of the two comes first.
    setTimeout(() => {
      if (!signal.aborted) show(isSignedUp());
    });
    return () => show(false);
  });
})();
