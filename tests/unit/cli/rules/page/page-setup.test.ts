import { describe, expect, it } from 'vitest';
import type { Taken } from '../../../../../src/cli/input/take-from-site.js';
import { checkPage } from '../../../../../src/cli/rules/page/check-page.js';
import { soundConfig, soundService } from '../../sound-config.js';

const config = soundConfig([
  soundService('stats', { hosts: ['stats.example'] }),
  soundService('map', { hosts: ['*.maps.example'] }),
]);
const footer = '<a href="#placet-settings">Cookies</a>';
const ours = '<script src="/placet/placet.js"></script>';
const bare = (html: string, taken: Readonly<Record<string, Taken>> = {}) =>
  checkPage(`${html}${footer}`, {
    config,
    address: 'page.html',
    known: [],
    taken: new Map(Object.entries(taken)),
  });
const found = (markup: string, taken?: Readonly<Record<string, Taken>>) => bare(`${ours}${markup}`, taken);
/** Rule and what to write instead, for all that is found. */
const written = (markup: string) => found(markup).map(({ rule, correction }) => [rule.id, correction?.text]);

describe('a page that has something to ask', () => {
  it.for([
    ['nothing of ours', '<script src="/js/menu.js"></script>', /no placet\.js.*add <script/],
    [
      'a misspelt file',
      '<script src="/placet/plcaet.js?1"></script>',
      /did you mean "\/placet\/placet\.js\?1"\?/,
    ],
    ['a module of it', '<script type="module" src="/placet/placet.js"></script>', /take type="module" away/],
  ] as const)('faults.md C5: with %s', ([, markup, said]) => {
    const told = bare(markup, { '/js/menu.js': { text: 'openMenu()' } });
    expect(told).toMatchObject([{ rule: { severity: 'error' }, message: expect.stringMatching(said) }]);
  });

  it.for([
    [
      'an app that has it in its code',
      '<script src="/app.js"></script>',
      { '/app.js': { text: 'customElements.define("placet-consent")' } },
    ],
    ['an app in modules', '<script type="module" src="/src/main.ts"></script>', {}],
    ['a built site with it in the page', '<script>/* placet */ start()</script>', {}],
    ['a tag that is loaded late', '<script async src="https://www.example.com/placet.js"></script>', {}],
  ] as const)('is not told that it lacks ours with %s', ([, markup, taken]) => {
    expect(bare(markup, taken).filter(({ rule }) => rule.id === 'no-placet')).toEqual([]);
  });

  it('is told of files that do not answer, with the reason', () => {
    const taken = {
      '/placet/placet.js': { reason: 'the server answers 404' },
      '/c.json': { reason: 'gone' },
    };
    const told = bare('<script src="/placet/placet.js" data-config="/c.json"></script>', taken);
    expect(told.map(({ message }) => message)).toEqual([
      '<script src="/placet/placet.js"> leads nowhere: the server answers 404',
      '<script data-config="/c.json"> leads nowhere: gone',
    ]);
  });

  it.for([
    ['a page of HTML', '<!doctype html>', /markup/],
    ['no JSON', '{', /no JSON/],
    [
      'a config whose ready-made services are not filled in',
      JSON.stringify({ ...config, services: [{ use: 'youtube' }] }),
      /placet resolve/,
    ],
    ['a config that is wrong', JSON.stringify({ ...config, version: 5 }), /version: 5 does not fit/],
  ] as const)('is told that its config is %s', ([, text, said]) => {
    const [told] = found('<placet-consent config="/c.json"></placet-consent>', { '/c.json': { text } });
    expect(told).toMatchObject({ rule: { id: 'served-config' }, message: expect.stringMatching(said) });
    const right = { '/c.json': { text: JSON.stringify(config) } };
    expect(found('<placet-consent config="/c.json"></placet-consent>', right)).toEqual([]);
  });
});

describe('markup that is nearly right', () => {
  it.for([
    [
      '<script src="https://stats.example/x.js" async></script>',
      'third-party-not-gated',
      '<script data-service="stats" type="text/plain" data-src="https://stats.example/x.js" async>',
    ],
    [
      '<script type="module" src="https://stats.example/x.js"></script>',
      'third-party-not-gated',
      '<script data-service="stats" data-type="module" type="text/plain" data-src="https://stats.example/x.js">',
    ],
    [
      '<IFRAME  src=\'https://a.maps.example/?q="x"\' title=Map></IFRAME>',
      'third-party-not-gated',
      '<IFRAME data-service="map"  data-src=\'https://a.maps.example/?q="x"\' title=Map>',
    ],
    [
      '<iframe data-service="map" src="/x"></iframe>',
      'loads-before-choice',
      '<iframe data-service="map" data-src="/x">',
    ],
    [
      '<script data-service="stats" src="/x.js"></script>',
      'script-not-held',
      '<script type="text/plain" data-service="stats" data-src="/x.js">',
    ],
    [
      '<iframe data-service="map stast" data-src="/x"></iframe>',
      'unknown-service',
      '<iframe data-service="map stats" data-src="/x">',
    ],
    [
      '<iframe data-servce="map" data-src="/x"></iframe>',
      'near-attribute',
      '<iframe data-service="map" data-src="/x">',
    ],
    [
      '<iframe data-services="map" data-src="/x"></iframe>',
      'near-attribute',
      '<iframe data-service="map" data-src="/x">',
    ],
    [
      '<iframe dataservice="map" data-src="/x"></iframe>',
      'near-attribute',
      '<iframe data-service="map" data-src="/x">',
    ],
    [
      '<iframe data-service="map" data-scr="/x"></iframe>',
      'near-attribute',
      '<iframe data-service="map" data-src="/x">',
    ],
    [
      '<iframe data-src="https://a.maps.example/1"></iframe>',
      'address-without-service',
      '<iframe data-service="map" data-src="https://a.maps.example/1">',
    ],
    ['<script type="text/plain" data-src="/x.js"></script>', 'address-without-service', undefined],
    [
      '<script type="text/plain" data-service="map" data-src="https://unpkg.example/leaflet.js"></script><script>L.map("m")</script>',
      'needs-held-library',
      '<script data-service="map" type="text/plain">',
    ],
  ] as const)('%s is told as %s, with what to write', ([markup, rule, correction]) => {
    expect(written(markup)).toEqual([[rule, correction]]);
  });

  it.for([
    '<img class="lazyload" data-src="/a.png" alt="">',
    '<img src="small.png" data-src="/a.png" alt="">',
    '<iframe data-service="map" data-src="/x" data-size="1" data-device="phone" data-name="a"></iframe>',
    '<div data-sources="a" data-serviced="no" data-services-count="2"></div>',
    '<template data-service="map"><iframe data-src="/x"></iframe></template>',
    '<script type="text/plain" data-service="map" data-src="/leaflet.js"></script><script>if (typeof L !== "undefined") L.map("m")</script>',
    '<script type="text/plain" data-service="map" data-src="/jquery.js"></script><script src="/jquery.js"></script><script>$("a").hide()</script>',
    '<script type="text/plain" data-service="map" data-src="/leaflet.js"></script><script>const price = "L.5"; HTML.x()</script>',
  ])('%s is left alone', (markup) => {
    expect(found(markup)).toEqual([]);
  });
});
