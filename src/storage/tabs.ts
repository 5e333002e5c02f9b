/**
 * Calls `onChange` whenever the record may have been changed elsewhere: by another tab, or while this page lay in the
 * back-forward cache or the background. A message says only "read again", never what the record is, so that a forged
 * one grants nothing (reliability.md T26). Returns what tells the other tabs.
 */
export const followTabs = (name: string, onChange: () => void): (() => void) => {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel(name);
    channel.onmessage = onChange;
  };
  open();
  // an open channel can keep a page out of the back-forward cache
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    open();
    onChange();
  });
  document.addEventListener('visibilitychange', onChange);
  return () => channel?.postMessage(0);
};
