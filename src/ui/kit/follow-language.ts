/** Texts in the language of the page; they change with it. */
export interface PageTexts<T> {
  /** As they are now. */
  readonly current: T;
  /** Calls `listener` whenever the texts have changed. Returns what ends that. */
  follow(listener: () => void): () => void;
}

/**
 * Follows the page's language, `<html lang>`. `load` gives the texts of the language that the page has by then; where that
 * fails, and where an answer comes after a later change, those at hand stay.
 */
export const followLanguage = <T>(texts: T, load: () => Promise<T>): PageTexts<T> => {
  const listeners = new Set<() => void>();
  let current = texts;
  let latest: Promise<T> | undefined;

  const change = async (): Promise<void> => {
    const loading = load();
    latest = loading;
    const loaded = await loading.catch(() => current);
    // drawing the same anew would only take the focus away
    if (latest !== loading || loaded === current) return;
    current = loaded;
    for (const listener of listeners) listener();
  };
  // by the document, whose root element a framework may replace; ours say their own language too, which is none of the page's
  new MutationObserver((records) => {
    if (records.some(({ target }) => target === document.documentElement)) change();
  }).observe(document, { attributeFilter: ['lang'], subtree: true });

  return {
    get current() {
      return current;
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
