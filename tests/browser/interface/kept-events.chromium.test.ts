import { expect, test } from 'vitest';
import { layers, open, openInterface } from '../../support/interface-page.js';

test.each(layers)(
  'faults.md F3: wheel, touch, keys and focus in the %s stay there, and what is done by default is done',
  async (layer) => {
    const { tab } = await openInterface();
    await open(tab, layer);
    const met = await tab.evaluate((layer) => {
      const met: string[] = [];
      const types = ['wheel', 'touchstart', 'touchmove', 'keydown', 'keyup', 'focusin'];
      for (const type of types)
        for (const target of [window, document, document.body])
          target.addEventListener(
            type,
            (event) => {
              met.push(type);
              event.preventDefault();
            },
            { passive: false },
          );
      const host = document.querySelector(`placet-${layer}`);
      const inside = host?.shadowRoot?.querySelector('a') as HTMLElement;
      const at = (element: Element, type: string) =>
        element.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
      const isDone = types.map((type) => at(inside, type));
      const reached = [...met];
      at(document.body, 'wheel');
      return { isDone, reached, page: met.length };
    }, layer);
    expect(met).toEqual({ isDone: met.isDone.map(() => true), reached: [], page: 3 });
  },
);
