import { getByRole, getByText } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlaceholders } from '../../../../src/ui/embed/placeholders.js';
import type { PlacetEmbed } from '../../../../src/ui/embed/placet-embed.js';
import { build } from '../../../../src/ui/kit/build.js';
import de from '../../../../src/ui/locales/de/embed.js';
import en from '../../../../src/ui/locales/en/embed.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

const film = service('film', { title: 'Films' });
const counter = service('counter', { title: 'Counter' });

afterEach(() => {
  document.documentElement.lang = '';
  document.body.replaceChildren();
});

/** In the shadow root around the element, or right behind it. */
const placeholderOf = (element: HTMLElement): Element | null =>
  element.parentElement?.shadowRoot?.querySelector('placet-embed') ?? element.nextElementSibling;

/** A blocked element of a page and its placeholder; by default an image. */
const blocked = (
  element: HTMLElement = build('img', { alt: 'Our story' }),
  consent = fakeConsent([film, counter]),
) => {
  document.body.append(build('div', {}, element));
  const placeholders = createPlaceholders(consent, en, async () => de);
  const loadOnce = vi.fn();
  const show = (...services: readonly string[]): PlacetEmbed => {
    placeholders.show(element, services, loadOnce);
    return placeholderOf(element) as PlacetEmbed;
  };
  return { element, placeholders, consent, loadOnce, show };
};
const rootOf = (placeholder: PlacetEmbed): HTMLElement => placeholder.shadowRoot as unknown as HTMLElement;

describe('the placeholder of a blocked element', () => {
  it('says its name to screen readers', () => {
    const { show } = blocked();
    const placeholder = show('film');
    expect(placeholder.localName).toBe('placet-embed');
    expect([placeholder.role, placeholder.ariaLabel]).toEqual(['group', en.blocked('Our story (Films)')]);
  });

  it('loads it once without a decision', () => {
    const { show, loadOnce, consent } = blocked();
    getByRole(rootOf(show('film')), 'button', { name: en.loadOnce }).click();
    expect(loadOnce).toHaveBeenCalledOnce();
    expect(consent.decide).not.toHaveBeenCalled();
  });

  it('allows for good what it still needs, and nothing else', () => {
    const { show, consent } = blocked(
      undefined,
      fakeConsent([film, counter], { choices: { counter: 'granted' } }),
    );
    getByRole(rootOf(show('film', 'counter')), 'button', { name: en.alwaysAllow('Films') }).click();
    expect(consent.decide).toHaveBeenCalledExactlyOnceWith(
      { film: 'granted' },
      { source: 'embed', language: 'en' },
    );
  });

  it('leads to its service in the settings', () => {
    const link = getByText(rootOf(blocked().show('film')), en.settings);
    expect(link.getAttribute('href')).toBe('#placet-settings=film');
  });

  it('keeps its buttons, which may have the focus, until it says something else', () => {
    const { show, consent } = blocked();
    const button = rootOf(show('film', 'counter')).querySelector('button');
    expect(rootOf(show('film', 'counter')).querySelector('button')).toBe(button);
    consent.change({ counter: 'granted' });
    const placeholder = show('film', 'counter');
    expect(rootOf(placeholder).querySelector('button')).not.toBe(button);
    expect(placeholder.ariaLabel).toBe(en.blocked('Our story (Films)'));
  });

  it('UI22: follows the page’s language', async () => {
    const placeholder = blocked().show('film');
    document.documentElement.lang = 'de';
    await vi.waitFor(() => expect(getByText(rootOf(placeholder), de.loadOnce)).toBeDefined());
    expect(placeholder.lang).toBe('de');
  });

  it('stands in the flow for a template, as large as the site says', () => {
    const template = build('template', { 'data-width': '640', 'data-height': 'tall' });
    const placeholder = blocked(template).show('film');
    expect(placeholder.dataset.flow).toBe('');
    expect(placeholder.style.getPropertyValue('--_width')).toBe('640px');
    expect(placeholder.style.getPropertyValue('--_height')).toBe('');
  });
});

describe('the placeholder goes', () => {
  it('when it is hidden', () => {
    const { show, placeholders, element } = blocked();
    show('film');
    placeholders.hide(element);
    expect(placeholderOf(element)).toBeNull();
  });

  it('when the page takes the element away, but not when it only moves it', async () => {
    const { show, element } = blocked();
    const placeholder = show('film');
    document.body.append(build('div', {}, element));
    await new Promise((resolve) => setTimeout(resolve));
    expect(show('film')).toBe(placeholder);
    element.remove();
    await vi.waitFor(() => expect(placeholder.isConnected).toBe(false));
  });
});

describe('the tree of the page', () => {
  it('is the same with a placeholder, so that no copy of it has one (faults.md A2)', () => {
    const { show, element } = blocked();
    const before = document.body.innerHTML;
    show('film');
    expect(document.body.innerHTML).toBe(before);
    const copy = element.parentElement?.cloneNode(true) as HTMLElement;
    expect([copy.shadowRoot, copy.children.length]).toEqual([null, 1]);
  });

  it('has it behind the element where the box around is not ours to use', () => {
    const { show, element } = blocked();
    const { parentElement } = element;
    parentElement?.attachShadow({ mode: 'open' });
    expect(show('film').previousSibling).toBe(element);
  });

  it('has it behind the element where the keyboard would no longer reach what is in the box around', () => {
    const { show, element } = blocked();
    element.parentElement?.setAttribute('tabindex', '-1');
    expect(show('film').previousSibling).toBe(element);
  });

  it('keeps all in the box around it within reach of the keyboard, when the page makes that one focusable', async () => {
    const { show, element } = blocked();
    show('film');
    element.parentElement?.setAttribute('tabindex', '-1');
    await vi.waitFor(() => expect(element.parentElement?.getAttribute('tabindex')).toBe('0'));
  });

  it('a copy that the page has made of a placeholder draws nothing (faults.md A2)', () => {
    const { show } = blocked(build('template'));
    const copy = show('film').cloneNode(true) as PlacetEmbed;
    document.body.append(copy);
    expect([copy.shadowRoot?.childElementCount, 'small' in copy.dataset]).toEqual([0, true]);
  });
});
