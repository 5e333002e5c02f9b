import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdPage } from '../../../../src/ui/banner/hold-page.js';

afterEach(() => {
  document.body.replaceChildren();
});

const element = (): HTMLElement => document.createElement('div');

/** A page with a container deep in it. */
const page = () => {
  const [main, aside, inside, container, settings] = [element(), element(), element(), element(), element()];
  document.body.append(main, aside);
  main.append(inside, container);
  container.append(settings);
  return { main, aside, inside, container, settings };
};

describe('a wall holds back', () => {
  it('what is beside the interface or what it is in, and nothing of the interface', () => {
    const { main, aside, inside, container, settings } = page();
    const free = holdPage(container);
    expect([aside.inert, inside.inert]).toEqual([true, true]);
    expect([main, container, settings].some(({ inert }) => inert)).toBe(false);
    free();
    expect(aside.inert || inside.inert).toBe(false);
  });

  it('what the page adds later, until it is ended', async () => {
    const { container } = page();
    const free = holdPage(container);
    const late = element();
    document.body.append(late);
    await vi.waitFor(() => expect(late.inert).toBe(true));
    free();
    expect(late.inert).toBe(false);
    const later = element();
    document.body.append(later);
    await new Promise((resolve) => setTimeout(resolve));
    expect(later.inert ?? false).toBe(false);
  });

  it('and leaves held what the page itself holds back', () => {
    const { aside, container } = page();
    aside.inert = true;
    holdPage(container)();
    expect(aside.inert).toBe(true);
  });
});
