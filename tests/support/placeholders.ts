import type { Tab } from './browser';

/** What the elements that have a placeholder wait for, by their `data-service`, in the order of the page. */
export const placeholdersIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [document, ...roots]
      .flatMap((root) => [...root.querySelectorAll('placet-embed')])
      .flatMap((placeholder): HTMLElement[] => [Reflect.get(placeholder, 'blocked')?.element ?? []].flat())
      .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(({ dataset }) => dataset.service ?? '');
  });

/** Puts the focus on a button of the first placeholder of such an element, as the Tab key would. */
export const focusAction = (tab: Tab, service: string, action: 'load-once' | 'always-allow'): Promise<void> =>
  tab.evaluate(
    (service, action) => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      [document, ...roots]
        .flatMap((root) => [...root.querySelectorAll('placet-embed')])
        .find((placeholder) => Reflect.get(placeholder, 'blocked')?.element.dataset.service === service)
        ?.shadowRoot?.querySelector<HTMLElement>(`[data-action=${action}]`)
        ?.focus();
    },
    service,
    action,
  );
