import { describe, expect, it } from 'vitest';
import purposes from '../../../../../config/purposes.json' with { type: 'json' };
import { readyMade } from '../../../../../src/cli/input/ready-made.js';
import { markSnippet } from '../../../../../src/cli/rules/page/mark-snippet.js';
import type { Config, Purpose } from '../../../../../src/model/config/config.js';
import type { ConfigSource } from '../../../../../src/model/config/config-source.js';
import { resolveConfig } from '../../../../../src/model/config/resolve-config.js';

const known = readyMade.names.flatMap((name) => readyMade.service(name) ?? []);
const configWith = (...names: readonly string[]): Config => {
  const source: ConfigSource = {
    version: '1',
    controller: { name: 'Example GmbH' },
    purposes: [],
    services: names.map((use) => ({ use })),
  };
  return resolveConfig(source, {
    service: (name) => readyMade.service(name),
    purposes: purposes as readonly Purpose[],
  }).config as Config;
};
const mark = (snippet: string, ...names: readonly string[]) =>
  markSnippet(snippet, { config: configWith(...names), known });

describe('issue 10: paste a snippet, get it marked', () => {
  it.for<readonly [string, string, string, string]>([
    [
      'the two tags of GA4',
      'google-analytics',
      '<script async src="https://www.googletagmanager.com/gtag/js?id=G-A"></script>\n<script>gtag("config", "G-A");</script>',
      '<script data-service="google-analytics" type="text/plain" async data-src="https://www.googletagmanager.com/gtag/js?id=G-A"></script>\n<script data-service="google-analytics" type="text/plain">gtag("config", "G-A");</script>',
    ],
    [
      'a frame of YouTube',
      'youtube',
      '<iframe width="560" src="https://www.youtube.com/embed/a" title="Film"></iframe>',
      '<iframe data-service="youtube" width="560" data-src="https://www.youtube.com/embed/a" title="Film"></iframe>',
    ],
    [
      'a form of HubSpot',
      'hubspot',
      '<script charset="utf-8" type="text/javascript" src="//js.hsforms.net/forms/embed/v2.js"></script><script>hbspt.forms.create({})</script>',
      '<script data-service="hubspot" charset="utf-8" type="text/plain" data-src="//js.hsforms.net/forms/embed/v2.js"></script><script data-service="hubspot" type="text/plain">hbspt.forms.create({})</script>',
    ],
  ])('%s', ([, service, snippet, marked]) => {
    expect(mark(snippet, service, 'google-maps')).toEqual({ html: marked, left: [] });
    // once more changes nothing
    expect(mark(marked, service)).toEqual({ html: marked, left: [] });
  });

  it('leaves what belongs to no service of the config, and says which ready-made one it is', () => {
    const snippet = '<script src="https://www.googletagmanager.com/gtag/js?id=G-A"></script>';
    const { html, left } = mark(snippet, 'youtube');
    expect(html).toBe(snippet);
    expect(left.map(({ message }) => message)).toEqual([
      expect.stringMatching(/add a service with "use": .*"google-analytics"/),
    ]);
  });

  it('marks a script of nobody only where all else waits for one service', () => {
    const frames = ['https://www.youtube.com/embed/a', 'https://www.google.com/maps/embed?pb=1'];
    const own = '<script>start()</script>';
    const [film = '', map = ''] = frames.map((src) => `<iframe src="${src}"></iframe>`);
    expect(mark(`${film}${map}${own}`, 'youtube', 'google-maps').html).toContain(own);
    expect(mark(`${film}${own}`, 'youtube', 'google-maps').html).not.toContain(own);
    expect(mark(own, 'youtube')).toEqual({ html: own, left: [] });
  });
});
