import { afterEach, describe, expect, it } from 'vitest';
import type { PageTexts } from '../../../../src/ui/kit/follow-language.js';
import { PlacetElement } from '../../../../src/ui/kit/placet-element.js';
import type { Speech, View } from '../../../../src/ui/kit/view.js';
import { fakeConsent } from '../../../support/fake-consent.js';

class Example extends PlacetElement<Speech> {
  times = 0;

  protected override render({ texts }: View<Speech>): readonly Node[] {
    this.times += 1;
    return [new Text(texts.language)];
  }
}
customElements.define('placet-example', Example);

/** Texts that a test changes by hand. */
class Texts implements PageTexts<Speech> {
  current: Speech = { language: 'en', direction: 'ltr' };
  readonly #listeners = new Set<() => void>();

  get followers(): number {
    return this.#listeners.size;
  }

  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(speech: Speech): void {
    this.current = speech;
    for (const listener of this.#listeners) listener();
  }
}

const arabic = { language: 'ar', direction: 'rtl' } as const;
const said = (element: Example): string | null | undefined => element.shadowRoot?.textContent;

afterEach(() => {
  document.body.replaceChildren();
});

describe('UI22: an element', () => {
  it('says its language and direction', () => {
    const element = new Example();
    const texts = new Texts();
    element.show(fakeConsent([]), texts);
    expect([said(element), element.lang, element.dir]).toEqual(['en', 'en', 'ltr']);
  });

  it('follows the page’s language while it is in the page, as which it is shown before or after', () => {
    for (const isFirst of [true, false]) {
      const element = new Example();
      const texts = new Texts();
      if (isFirst) document.body.append(element);
      element.show(fakeConsent([]), texts);
      if (!isFirst) document.body.append(element);
      texts.change(arabic);
      expect([said(element), element.lang, element.dir]).toEqual(['ar', 'ar', 'rtl']);
    }
  });

  it('is drawn once where nothing changes', () => {
    const element = new Example();
    element.show(fakeConsent([]), new Texts());
    document.body.append(element);
    expect(element.times).toBe(1);
  });

  it('out of the page keeps nothing alive, and catches up when it comes back', () => {
    const element = new Example();
    const texts = new Texts();
    element.show(fakeConsent([]), texts);
    document.body.append(element);
    element.remove();
    expect(texts.followers).toBe(0);
    texts.change(arabic);
    expect(said(element)).toBe('en');
    document.body.append(element);
    expect(said(element)).toBe('ar');
  });

  it('of the page’s own markup is empty until it is told what to show', () => {
    document.body.append(document.createElement('placet-example'));
    expect(document.querySelector('placet-example')?.shadowRoot?.childNodes).toHaveLength(0);
  });
});
