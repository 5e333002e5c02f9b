import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../../../src/cli/rules/page/check-page.js';
import { unknownService } from '../../../../../src/cli/rules/page/unknown-service.js';
import { idsOf } from '../../ids-of.js';
import { soundConfig, soundService } from '../../sound-config.js';

const config = soundConfig([soundService('stats', { hosts: ['stats.example'] })]);
const footer = '<a href="#placet-settings">Cookie settings</a>';
const ours = '<script src="/placet/placet.js"></script>';
const check = (html: string, under: Partial<Parameters<typeof checkPage>[1]> = {}) =>
  checkPage(`${html}${ours}`, { config, address: 'page.html', known: [], taken: new Map(), ...under });
const found = (markup: string, address = 'page.html') =>
  check(`<!doctype html><body>${markup}${footer}`, { address });
const rulesOf = (markup: string, address?: string) => idsOf(found(markup, address));

describe('placet check --page', () => {
  it('has nothing to say of a page whose third parties are all held back', () => {
    expect(
      found(`<script type="text/plain" data-service="stats" data-src="https://stats.example/x.js"></script>
        <iframe data-service="stats" data-src="https://stats.example/"></iframe>
        <script type="text/plain" data-name="stats" src="https://stats.example/y.js"></script>
        <template data-service="!stats">Not counted.</template>
        <script src="/placet/placet.js"></script><img src="logo.svg" alt=""><a href="https://other.example">Link</a>
        <link rel="canonical" href="https://www.example.com/">`),
    ).toEqual([]);
  });

  it('names a service that the config does not list, and the one that was meant', () => {
    const [problem] = found('<p></p>\n<iframe data-service="stast" data-src="/x"></iframe>');
    expect(problem).toMatchObject({
      rule: unknownService,
      file: 'page.html',
      line: 2,
      column: 1,
    });
    expect(problem?.message).toContain('did you mean "stats"?');
  });

  it.for([
    ['<script src="https://stats.example/x.js"></script>', 'data-service="stats"'],
    ['<iframe src="https://video.example/1"></iframe>', 'video.example'],
    ['<img src="//pixel.example/1.gif" alt="">', 'pixel.example'],
    ['<link rel="stylesheet" href="https://fonts.example/x.css">', 'fonts.example'],
    ['<link rel="preconnect" href="https://fonts.example">', 'fonts.example'],
    [
      '<template shadowrootmode="open"><img src="https://pixel.example/1.gif" alt=""></template>',
      'pixel.example',
    ],
    ['<noscript><img src="https://pixel.example/1.gif" alt=""></noscript>', 'pixel.example'],
    ['<img srcset="/a.png 1x, https://cdn.example/b.png 2x" alt="">', 'cdn.example'],
    ['<LINK REL="Stylesheet" href="https://fonts.example/x.css">', 'fonts.example'],
    ['<input type="image" src="https://pixel.example/1.gif" alt="Go">', 'pixel.example'],
    ['<video poster="https://video.example/1.jpg"></video>', 'video.example'],
    ['<style>@import url(https://fonts.example/a.css);</style>', 'fonts.example'],
    ['<style>@import "//fonts.example/a.css";</style>', 'fonts.example'],
    ['<style>@font-face { src: url("https://fonts.example/a.woff2") }</style>', 'fonts.example'],
    ['<p style="background: url(https://pixel.example/1.gif)">Hello</p>', 'pixel.example'],
    ['<link rel="preload" as="image" imagesrcset="https://cdn.example/a.png 2x">', 'cdn.example'],
    ['<script type="module">import "https://cdn.example/a.js"</script>', 'cdn.example'],
    ['<script type="module">const a = await import("https://cdn.example/a.js")</script>', 'cdn.example'],
    ['<svg><image href="https://pixel.example/1.gif"/></svg>', 'pixel.example'],
    ['<svg><image xlink:href="https://pixel.example/1.gif"/></svg>', 'pixel.example'],
    [
      '<script type="speculationrules">{"prefetch":[{"urls":["https://next.example/"]}]}</script>',
      'next.example',
    ],
  ] as const)('NW02, R29, faults.md G1: finds %s, which no service holds back', ([markup, word]) => {
    const [problem] = found(markup);
    expect(problem?.rule.id).toBe('third-party-not-gated');
    expect(problem?.message).toContain(word);
  });

  it.for([
    '<template data-service="stats"><iframe src="https://stats.example/"></iframe></template>',
    '<template><img src="https://pixel.example/1.gif" alt=""></template>',
    '<script type="application/ld+json">{"url":"https://stats.example/"}</script>',
    '<script>location.href = "https://nobody-knows.example/"</script>',
    '<input src="https://pixel.example/1.gif">',
    '<style>/* url(https://pixel.example/1.gif) */ a { color: red }</style>',
    '<svg><a href="https://other.example"><use href="#icon"/></a></svg>',
  ])('has nothing to say of %s, which loads nothing by itself', (markup) => {
    expect(found(markup)).toEqual([]);
  });

  it('NW01, R02: finds a snippet that makes the tag itself, and says which ready-made services there are', () => {
    const snippet = (host: string) =>
      `<script>const s = document.createElement('script'); s.src = '//${host}/x.js'</script>`;
    expect(rulesOf(snippet('stats.example'))).toEqual(['snippet-not-gated']);
    const known = ['tags', 'ads'].map((name) => soundService(name, { hosts: ['*.tags.example'] }));
    const [problem] = check(`${snippet('www.tags.example')}${footer}`, { known });
    expect(problem?.message).toContain('add a service with "use": "tags" or "ads"');
  });

  it.for([
    'window.__NUXT__={};window.__NUXT__.config={public:{film:"https://stats.example/embed/1?src=x"}}',
    'window.__NUXT__=(function(a,b){return {data:[{film:a,at:new Date(b)}]}}("https:\\u002F\\u002Fstats.example/1",1))',
    'self.__next_f=self.__next_f||[];self.__next_f.push([1,"load(\\\'https://stats.example/embed/1\\\')"])',
    'window.__INITIAL_STATE__={"film":"https://stats.example/1"};(function(){var s;(s=document.currentScript).parentNode.removeChild(s)}())',
    'const films = ["https:\\/\\/stats.example\\/1"]',
  ])('faults.md G2: has nothing to say of %s, which keeps data and loads nothing', (code) => {
    expect(found(`<script>${code}</script>`)).toEqual([]);
  });

  it.for([
    'window.conf = "https://stats.example/x.js"; const s = document.createElement("script"); s.src = window.conf',
    'new Image().src = "https://stats.example/1.gif"',
    'navigator.sendBeacon("https://stats.example/")',
    'load("https://stats.example/" + id)',
    'el.innerHTML = "<img src=https://stats.example/1.gif>"',
  ])('NW01: finds %s, which does more than keep data', (code) => {
    expect(rulesOf(`<script>${code}</script>`)).toEqual(['snippet-not-gated']);
  });

  it('lets only the declared host of an essential service load, and no other that begins or ends like it', () => {
    const pay = soundConfig([
      soundService('pay', { basis: 'essential', hosts: ['js.pay.example', '*.cdn.example/x'] }),
    ]);
    const rules = (host: string) =>
      idsOf(check(`<script src="https://${host}/x.js"></script>`, { config: pay }));
    for (const host of ['js.pay.example', 'a.cdn.example']) expect(rules(host)).toEqual([]);
    for (const host of ['js.pay.examp', 'js.pay.example.evil', 'pay.example', 'evilcdn.example'])
      expect(rules(host), host).toEqual(['third-party-not-gated']);
  });

  it('reads a page that is nested deeper than any browser draws', () => {
    expect(rulesOf(`<script src="https://pixel.example/x.js"></script>${'<div>'.repeat(20_000)}`)).toContain(
      'third-party-not-gated',
    );
  });

  it('tells what it finds from the beginning of the page to its end, whichever rule it is against', () => {
    const page =
      '<a>here</a><iframe data-service="stast"></iframe>\n<img src="https://pixel.example/1.gif"><a>there</a>';
    expect(idsOf(check(page))).toEqual([
      'page-empty-link',
      'unknown-service',
      'third-party-not-gated',
      'page-empty-link',
      'no-settings-link',
    ]);
  });

  it("takes the page's own host for no third party", () => {
    expect(
      rulesOf('<script src="https://www.example.com/a.js"></script>', 'https://www.example.com/'),
    ).toEqual([]);
    expect(
      rulesOf('<script src="https://cdn.example.com/a.js"></script>', 'https://www.example.com/'),
    ).toEqual(['third-party-not-gated']);
  });

  it('NW01: finds marked elements that load or run all the same', () => {
    expect(rulesOf('<iframe data-service="stats" src="https://stats.example/"></iframe>')).toEqual([
      'loads-before-choice',
    ]);
    expect(rulesOf('<script data-service="stats" src="https://stats.example/x.js"></script>')).toEqual([
      'script-not-held',
    ]);
  });

  it('WD02: misses a way back to the settings, unless there is a badge or nothing to decide', () => {
    const page = '<!doctype html><p>Hello</p>';
    expect(idsOf(check(page))).toEqual(['no-settings-link']);
    expect(check(page, { config: { ...config, interface: { badge: 'end' } } })).toEqual([]);
    expect(check(page, { config: soundConfig([]) })).toEqual([]);
    expect(check(`${page}<button data-placet="settings">Cookies</button>`)).toEqual([]);
  });

  it.for([
    ['policies.md D1', '<p>See the cookie overview (annex).</p>', 'page-dangling-annex'],
    ['policies.md D2', '<h2>6. Cookies</h2><h2>8. Rights</h2>', 'page-section-numbers'],
    ['policies.md D2', '<h2>12. Contact</h2><h2>11. Links</h2>', 'page-section-numbers'],
    ['policies.md D3', '<p>We run /api/public/opt\u2011in for it.</p>', 'page-lookalike-character'],
    ['policies.md D3', '<code>opt\u2011in</code>', 'page-lookalike-character'],
    ['policies.md D13', '<p>It can be found <a>here</a>.</p>', 'page-empty-link'],
    ['policies.md D13', '<p>It can be found <a href="#">here</a>.</p>', 'page-empty-link'],
  ] as const)('%s: a policy with %s', ([, markup, rule]) => {
    expect(rulesOf(markup)).toContain(rule);
  });

  it('policies.md D1, D2: a policy whose annex is there and whose sections count up is right', () => {
    expect(
      rulesOf('<h2>1. Cookies</h2><p>See annex 18.</p><h2>2. Rights</h2><h3>Annex 18: recipients</h3>'),
    ).toEqual([]);
  });

  it('reads whatever a browser would read', () => {
    for (const markup of [
      '',
      '<constructor data-service="stats">',
      '<',
      '<p <a href=',
      '<svg><style><!--',
      '\0<template><template>',
      '<select><iframe src=x>',
    ])
      expect(() => check(markup)).not.toThrow();
  });
});
