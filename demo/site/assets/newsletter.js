// Gated by the service `newsletter`: this file is not even requested before its consent. It stands on every page, with
// the form or without, so that a withdrawal unsubscribes from whichever page it happens on.

(() => {
  const KEY = 'priel_newsletter';

  /** One for each sign-up of this browser. They and not the record's id: that would tie an address to all decisions. */
  const unsubscribeTokens = () => {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  };

  const keep = (unsubscribeToken) => {
    try {
      localStorage.setItem(KEY, JSON.stringify([...unsubscribeTokens(), unsubscribeToken]));
    } catch {
      // No storage: the link in every mail still unsubscribes.
    }
  };

  /** Made here and not by the server, whose answer is the same for addresses that are on the list. */
  const newToken = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );

  /** Without cookies: the one of the consent record must not come along with an address, not even unread. */
  const post = (path, body, options) =>
    fetch(path, {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...options,
    });

  const unsubscribe = (u) =>
    post('/newsletter/unsubscribe', { u }, { keepalive: true }).catch(() => {
      // Offline: the consent is withdrawn all the same, and the link in every mail still unsubscribes.
    });

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
    const unsubscribeToken = newToken();
    const response = await post('/api/public/opt-in', {
      email: email.value.trim(),
      name: name.value.trim() || undefined,
      locale: form.dataset.locale,
      preferences: ['newsletter'],
      unsubscribeToken,
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    // Withdrawn while the answer was on its way: nothing is stored any more, and the sign-up ends like the others.
    if (signal.aborted) return unsubscribe(unsubscribeToken);
    keep(unsubscribeToken);
    form.reset();
    tell(form, form.dataset.pending, false);
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
      if (!signal.aborted) show(unsubscribeTokens().length > 0);
    });
    return () => {
      // Before the sweep deletes them; each for itself, so that two addresses are not told to be one person's.
      for (const token of unsubscribeTokens()) unsubscribe(token);
      show(false);
    };
  });
})();
