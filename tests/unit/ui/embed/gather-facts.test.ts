import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../../../../src/ui/embed/gather-facts.js';
import { build } from '../../../../src/ui/kit/build.js';
import { service } from '../../../support/configs.js';

const film = service('film', {
  title: { en: 'Films', de: 'Filme' },
  provider: { name: 'Film Inc.', country: 'US' },
  thirdCountry: true,
});
const counter = service('counter', { title: 'Counter' });

describe('a placeholder tells', () => {
  it('what the element is called and which services it needs', () => {
    const frame = build('iframe', { title: 'Our story', 'data-src': 'https://film.example/1' });
    expect(gatherFacts(frame, [film, counter], 'en')).toMatchObject({
      label: 'Our story (Films and Counter)',
      serviceTitles: 'Films and Counter',
    });
    expect(gatherFacts(frame, [film], 'de').label).toBe('Our story (Filme)');
  });

  it('a picture’s `alt`; nothing twice, and the services alone where the element has no name', () => {
    expect(gatherFacts(build('img', { alt: 'Chart' }), [counter], 'en').label).toBe('Chart (Counter)');
    expect(gatherFacts(build('img', { alt: 'Counter' }), [counter], 'en').label).toBe('Counter');
    expect(gatherFacts(build('iframe'), [counter, counter], 'en').label).toBe('Counter');
  });

  it('UI12, UI13: who would learn of the visit, and from where', () => {
    expect(gatherFacts(build('iframe'), [film, counter], 'en')).toMatchObject({
      providers: 'Film Inc. (United States) and Counter',
      leavesEea: true,
    });
    expect(gatherFacts(build('iframe'), [counter], 'en').leavesEea).toBe(false);
  });

  it('the host where that is another site’s', () => {
    const hostIn = (address: string) =>
      gatherFacts(build('iframe', { 'data-src': address }), [film], 'en').host;
    expect(hostIn('https://film.example/1')).toBe('film.example');
    expect(hostIn('/film')).toBeUndefined();
    expect(hostIn('javascript:alert(1)')).toBeUndefined();
  });

  it('T02: the site’s picture, unless its address could run something', () => {
    const pictureIn = (address: string) =>
      gatherFacts(build('iframe', { 'data-picture': address }), [film], 'en').picture;
    expect(pictureIn('https://example.com/a.jpg')).toBe('https://example.com/a.jpg');
    expect(pictureIn('javascript:alert(1)')).toBeUndefined();
  });
});
