/**
 * Loads the page anew, never by a form: `location.reload()` alone would send again what the page is the answer to, and an
 * entry of the history that was replaced is asked for by GET (decision 0018; measured in Chromium, Firefox and WebKit).
 */
export const reloadPage = (): void => {
  history.replaceState(history.state, '');
  location.reload();
};
