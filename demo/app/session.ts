const ADDRESS = '/app/session';

const ask = async (method: 'GET' | 'POST' | 'DELETE'): Promise<boolean> => {
  const answer = await fetch(ADDRESS, { method });
  const { signedIn } = (await answer.json()) as { readonly signedIn: boolean };
  return signedIn;
};

/** Makes a button sign in and out. The session's cookie is essential: it needs no consent, and no sweep touches it. */
export const followSession = async (control: HTMLButtonElement): Promise<void> => {
  let isSignedIn = false;
  const show = (state: boolean): void => {
    isSignedIn = state;
    control.textContent = state ? 'Sign out' : 'Sign in';
  };
  control.addEventListener('click', async () => show(await ask(isSignedIn ? 'DELETE' : 'POST')));
  show(await ask('GET'));
};
