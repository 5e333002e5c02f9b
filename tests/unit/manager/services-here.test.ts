import { afterEach, describe, expect, it } from 'vitest';
import { servicesHere } from '../../../src/manager/services-here.js';

const root = document.documentElement;
const config = {
  version: '1',
  services: [
    { name: 'everywhere' },
    { name: 'shop', surfaces: ['shop', 'app'] },
    { name: 'blog', surfaces: ['blog'] },
  ],
};
const namesHere = (): readonly string[] => servicesHere(config).services.map(({ name }) => name);

afterEach(() => {
  delete root.dataset.placetSurface;
});

describe('policies.md R22: the services of a part of the site', () => {
  it('are those that name it, and those that name none', () => {
    root.dataset.placetSurface = 'shop';
    expect(namesHere()).toEqual(['everywhere', 'shop']);
    root.dataset.placetSurface = 'blog';
    expect(namesHere()).toEqual(['everywhere', 'blog']);
  });

  it('are all of them where the page does not say which part it is', () => {
    expect(namesHere()).toEqual(['everywhere', 'shop', 'blog']);
    root.dataset.placetSurface = '';
    expect(namesHere()).toEqual(['everywhere', 'shop', 'blog']);
  });

  it('leave the rest of the config as it is', () => {
    root.dataset.placetSurface = 'shop';
    expect(servicesHere(config).version).toBe('1');
  });

  it('T03: what a polluted prototype has shows through nowhere', () => {
    root.dataset.placetSurface = 'shop';
    expect(Object.getPrototypeOf(servicesHere(config))).toBe(null);
  });
});
