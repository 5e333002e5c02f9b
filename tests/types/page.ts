/** What TypeScript must know of a page: our events on `document`, `window.placet`, our elements in JSX; see `services.ts`. */
import type { PlacetElements } from '../../src/entries/index.js';

export const events = (): void => {
  document.addEventListener('placet:change', ({ detail }) => detail.granted.join());
  document.addEventListener('placet:withdraw', ({ detail }) => detail.service.length);
  document.addEventListener('placet:error', ({ detail }) => detail.code satisfies string);
  // @ts-expect-error a change is about several services
  document.addEventListener('placet:change', ({ detail }) => detail.service);
};

export const manager = (): void => {
  window.placet.allows('stats') satisfies boolean;
  // @ts-expect-error the manager has no such member
  window.placet.allow('stats');
};

/** What a framework's own namespace of elements becomes with ours. */
interface IntrinsicElements extends PlacetElements {
  readonly div: object;
}

export const elements: readonly Partial<IntrinsicElements>[] = [
  { 'placet-consent': { config: '/placet/config.json', id: 'consent' } },
  { 'placet-declaration': { table: 'storage services', children: 'Our cookies: …' } },
  // @ts-expect-error a misspelt attribute
  { 'placet-consent': { cofig: '/placet/config.json' } },
];
