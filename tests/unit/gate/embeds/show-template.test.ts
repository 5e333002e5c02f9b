import { afterEach, describe, expect, it, vi } from 'vitest';
import { hideTemplate, showTemplate } from '../../../../src/gate/embeds/show-template.js';
import { marked, plain } from '../marked.js';

afterEach(() => document.body.replaceChildren());

/** A template in the page, between two paragraphs. */
const templateOf = (...content: readonly Node[]): HTMLTemplateElement => {
  const template = marked('template', { 'data-service': 'film' });
  template.content.append(...content);
  document.body.append(marked('p', { id: 'before' }), template, marked('p', { id: 'after' }));
  return template;
};
const scriptOf = (text: string, attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement => {
  const script = marked('script', attributes);
  script.textContent = text;
  return script;
};
const scripts = (): readonly HTMLScriptElement[] => [...document.body.querySelectorAll('script')];
const tags = (): readonly string[] => [...document.body.children].map(({ id, localName }) => id || localName);

describe('a template that is shown', () => {
  it('has its content right behind it', () => {
    showTemplate(templateOf(marked('h2'), marked('ul')), plain);
    expect(tags()).toEqual(['before', 'template', 'h2', 'ul', 'after']);
  });

  it('keeps its content, so that it can be shown again', () => {
    const template = templateOf(marked('h2'));
    showTemplate(template, plain);
    expect(template.content.children).toHaveLength(1);
  });

  it('R02: runs none of its scripts by itself: each waits for the template’s services', () => {
    showTemplate(templateOf(scriptOf('go()')), plain);
    expect(scripts().map(({ type, text, dataset }) => [type, text, dataset.service])).toEqual([
      ['text/plain', 'go()', 'film'],
    ]);
  });

  it('Klaro compatibility: its scripts wait for what `data-name` says', () => {
    const template = templateOf(scriptOf('go()'));
    delete template.dataset.service;
    template.dataset.name = 'map';
    showTemplate(template, plain);
    expect(scripts()[0]?.dataset.service).toBe('map');
  });

  it('keeps the address and the type of a script for when it runs', () => {
    showTemplate(templateOf(scriptOf('', { src: '/a.js', type: 'module', async: '' })), plain);
    const [held] = scripts();
    expect([
      held?.dataset.src,
      held?.dataset.type,
      held?.hasAttribute('async'),
      held?.hasAttribute('src'),
    ]).toEqual([...['/a.js', 'module', true, false]]);
  });

  it('leaves a script that is held back itself to its own services', () => {
    const own = { type: 'text/plain', 'data-service': 'map', 'data-src': '/a.js', 'data-type': 'module' };
    showTemplate(templateOf(scriptOf('', own)), plain);
    expect({ ...scripts()[0]?.dataset }).toMatchObject({ service: 'map', src: '/a.js', type: 'module' });
  });

  it('keeps the order of scripts and of what is around them', () => {
    showTemplate(templateOf(scriptOf('one()'), marked('h2'), scriptOf('two()')), plain);
    expect(tags()).toEqual(['before', 'template', 'script', 'h2', 'script', 'after']);
    expect(scripts().map(({ text }) => text)).toEqual(['one()', 'two()']);
  });
});

// that nothing is left of it is for real browsers to show: happy-dom deletes no range
describe('WD04: a template that is hidden again', () => {
  /** Hides a template, and takes away what a browser would have taken away. */
  const hide = (template: HTMLTemplateElement): void => {
    hideTemplate(template);
    document.body.replaceChildren(template);
  };

  it('leaves the page alone where that has taken the content apart', () => {
    const template = templateOf(marked('h2'));
    showTemplate(template, plain);
    const main = marked('main');
    main.append(...[...document.body.childNodes].slice(0, 3));
    document.body.prepend(main);
    const toDelete = vi.spyOn(document, 'createRange');
    hideTemplate(template);
    expect(toDelete).not.toHaveBeenCalled();
    toDelete.mockRestore();
  });

  it('and was never shown stays as it is', () => {
    const template = templateOf(marked('h2'));
    hideTemplate(template);
    expect(tags()).toEqual(['before', 'template', 'after']);
  });

  it('F39: brings a script back with the number that it had, by which the gate knows that it has run', () => {
    const template = templateOf(scriptOf('go()'), scriptOf('stay()'));
    showTemplate(template, plain);
    const numbers = scripts().map(({ dataset }) => dataset.placetScript);
    hide(template);
    showTemplate(template, plain);
    expect(scripts().map(({ dataset }) => dataset.placetScript)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(2);
  });

  it('brings a script back that has not run', () => {
    const template = templateOf(scriptOf('go()'));
    showTemplate(template, plain);
    hide(template);
    showTemplate(template, plain);
    expect(scripts().map(({ text }) => text)).toEqual(['go()']);
  });
});
