import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarkedElements } from '../../../src/gate/marked-elements.js';
import { marked } from './marked.js';

const film = (): HTMLElement => marked('video', { 'data-service': 'film' });

/** What a page is told of. */
const follow = () => {
  const told: Element[] = [];
  const tell = vi.fn((elements: readonly Element[]) => told.push(...elements));
  return { elements: new MarkedElements(tell), told, tell };
};
/** Observers are called before this goes on. */
const observed = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('what the page adds or changes is told', () => {
  it('a marked element, alone or below another one, and nothing that is not marked', async () => {
    const { told } = follow();
    const [alone, below] = [film(), film()];
    const box = document.createElement('div');
    box.append(below, document.createElement('p'));
    document.body.append(alone, 'a text', box);
    await observed();
    expect(told).toEqual([alone, below]);
  });

  it('an element that gets a mark, and one whose mark changes', async () => {
    const element = marked('video');
    document.body.append(element);
    const { told } = follow();
    element.dataset.service = 'film';
    await observed();
    expect(told).toEqual([element]);
    element.dataset.src = '/film';
    await observed();
    expect(told).toEqual([element, element]);
  });

  it('but no attribute that says nothing of what it waits for', async () => {
    const element = film();
    document.body.append(element);
    await observed();
    const { tell } = follow();
    element.className = 'wide';
    await observed();
    expect(tell).not.toHaveBeenCalled();
  });

  it('reliability.md T10: though a form has a field called `matches`', async () => {
    const { told } = follow();
    const form = document.createElement('form');
    Object.defineProperty(form, 'matches', { value: document.createElement('input') });
    const element = film();
    document.body.append(form, element);
    await observed();
    expect(told).toEqual([element]);
  });
});

describe('open shadow roots', () => {
  const rootOf = (tag: string, mode: ShadowRootMode = 'open'): ShadowRoot => {
    const host = document.createElement(tag);
    document.body.append(host);
    return host.attachShadow({ mode });
  };

  it('are followed from when they are made', async () => {
    const { elements, told } = follow();
    const element = film();
    rootOf('x-films').append(element);
    await observed();
    expect(told).toEqual([element]);
    expect(elements.findAll()).toEqual([element]);
  });

  it('unless they are closed, or of our own elements', () => {
    const { elements } = follow();
    rootOf('x-films', 'closed').append(film());
    rootOf('placet-settings').append(film());
    expect(elements.findAll()).toEqual([]);
  });

  it('are what the page asked for', () => {
    follow();
    const root = rootOf('x-films', 'closed');
    expect(root).toBeInstanceOf(ShadowRoot);
    expect(root.mode).toBe('closed');
  });

  it('of the parser are found when it has gone on, in elements that nobody has defined yet', async () => {
    const element = film();
    const root = rootOf('x-films');
    root.append(element);
    document.body.append(document.createElement('x-empty'));
    const { elements, told } = follow();
    expect(elements.findAll()).toEqual([]);
    elements.findParsedShadows();
    expect(elements.findAll()).toEqual([element]);
    const added = film();
    root.append(added);
    await observed();
    expect(told).toEqual([added]);
  });
});

it('all that is in the document and its shadow roots is found, in document order', () => {
  const { elements } = follow();
  const [one, another] = [film(), marked('placet-declaration' as 'div')];
  document.body.append(one, another, document.createElement('p'));
  expect(elements.findAll()).toEqual([one, another]);
});
