/**
 * Calls `onChange` whenever the record may have been changed elsewhere: by another tab, or while this page lay in the
 * back-forward cache, frozen or in the background. A message says only "read again", never what the record is, so that a forged
 * one grants nothing (reliability.md T26). Returns what tells the other tabs.
 */
export const followTabs = (name: string, onChange: () => void): (() => void) => {
  // on their way down: the last two are fired on the document, one of them without coming up
  for (const type of ['pageshow', 'visibilitychange', 'resume']) addEventListener(type, onChange, true);
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = () => {
      onChange();
      setTimeout(onChange, 200); // in Firefox a message overtakes the cookie on its way between processes
    };
    return () => channel.postMessage(0);
  } catch {
    return () => {}; // forbidden with cookies, in Firefox; coming to the front still reads again
  }
};
