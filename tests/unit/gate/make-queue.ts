import { vi } from 'vitest';
import { ScriptQueue } from '../../../src/gate/script-queue.js';
import { heldScript } from './marked.js';

/**
 * A queue with a page around it. Scripts with an address are kept out of the page, for nothing could be loaded here: `arrive`
 * says in place of the browser that one has come, or has failed. `ran` has the ids in order.
 */
export const makeQueue = (nonce?: string) => {
  const ran: string[] = [];
  const denied = new Set<string>();
  const live = new Map<string, HTMLScriptElement>();
  const fail = vi.fn();
  const queue = new ScriptQueue({
    fail,
    isReleased: ({ id }) => !denied.has(id),
    onRun: ({ id }) => ran.push(id),
    nonce: () => nonce,
  });
  const put = (id: string, attributes: Readonly<Record<string, string>>, text: string): HTMLScriptElement => {
    const held = heldScript({ id, 'data-service': `of ${id}`, ...attributes });
    held.textContent = text;
    document.body.append(held);
    queue.add(held);
    return held;
  };
  return {
    ...{ queue, ran, denied, live, fail },
    inline: (id: string, attributes = {}) => put(id, attributes, 'go()'),
    external(id: string, attributes = {}): HTMLScriptElement {
      vi.spyOn(HTMLScriptElement.prototype, 'before').mockImplementation(function (this: Element, script) {
        live.set(this.id, script as HTMLScriptElement);
      });
      return put(id, { 'data-src': `https://a.test/${id}.js`, ...attributes }, '');
    },
    arrive: (id: string, type: 'load' | 'error' = 'load'): void => {
      live.get(id)?.dispatchEvent(new Event(type));
    },
  };
};
