import type { Config, Service } from '../../../src/model/config/config.js';
import { soundConfig, soundService } from './sound-config.js';

/** A page without a mistake, under `config.json`. */
export const PAGE =
  '<script src="placet.js" data-config="config.json"></script><a href="#placet-settings">Cookies</a>';
export const services = (...more: readonly object[]) => soundConfig(more as readonly Service[]);
const stats = (more: object) => services({ ...soundService('stats', { hosts: ['stats.example'] }), ...more });
const without = (key: keyof Config): object => {
  const { [key]: gone, ...rest } = soundConfig();
  return rest;
};
/** A site without a mistake. */
export const sound = stats({});

/** A mistake of an author. */
export interface Mistake {
  readonly done: string;
  /** The config and the page that come of it. */
  readonly config: unknown;
  readonly page: string;
  /** How `placet check` says so, and what to do. */
  readonly check: RegExp;
  /** How the console of a page says so; absent where nothing of ours sees it in a browser. */
  readonly console?: RegExp;
  /** How the panel for developers says so, in the page and in the console, where it sees it and the console alone does not. */
  readonly panel?: RegExp;
}

/** At least twenty. */
export const MISTAKES: readonly Mistake[] = [
  {
    done: 'a misspelt member',
    config: { ...sound, titel: 'Us' },
    page: PAGE,
    check: /^error titel: "titel" is not known here; use one of/m,
    console: /titel: "titel" is not known here; use one of/,
  },
  {
    done: 'a misspelt basis',
    config: stats({ basis: 'concent' }),
    page: PAGE,
    check: /^error services\[1\]\.basis \(stats\): .* did you mean "consent"\?/m,
    console: /services\[1\]\.basis: .* did you mean "consent"\?/,
  },
  {
    done: 'a service pre-ticked as in other tools',
    config: stats({ default: true }),
    page: PAGE,
    check: /^error services\[1\]\.default \(stats\): .*not known here/m,
    console: /services\[1\]\.default: .*not known here/,
  },
  {
    done: 'a text where true or false belongs',
    config: stats({ crossSite: 'yes' }),
    page: PAGE,
    check: /^error services\[1\]\.crossSite \(stats\): "yes" does not fit; it must be true or false/m,
    console: /services\[1\]\.crossSite: "yes" does not fit; it must be true or false/,
  },
  {
    done: 'a name with spaces',
    config: stats({ name: 'Google Analytics' }),
    page: PAGE,
    check: /^error services\[1\]\.name \(Google Analytics\): .* lower case letters/m,
    console: /services\[1\]\.name: .* lower case letters/,
  },
  {
    done: 'two services of one name',
    config: services(soundService('stats'), soundService('stats')),
    page: PAGE,
    check: /^error services\[2\]\.name \(stats\): there are two of the name "stats"; give one another name/m,
    console: /services\[2\]\.name: there are two of the name "stats"; give one another name/,
  },
  {
    done: 'a purpose that is not listed',
    config: stats({ purposes: ['analitycs'] }),
    page: PAGE,
    check: /^error services\[1\]\.purposes\[0\] \(stats\): .* did you mean "analytics"\?/m,
    console: /services\[1\]\.purposes\[0\]: .* did you mean "analytics"\?/,
  },
  {
    done: 'a misspelt ready-made service',
    config: services({ use: 'youtub' }),
    page: PAGE,
    check: /^error services\[1\]\.use \(youtub\): .* did you mean "youtube"\?/m,
    console: /services\[1\]\.use: ready-made services are filled in before .* run: placet resolve/,
  },
  {
    done: 'nobody who answers for the site',
    config: without('controller'),
    page: PAGE,
    check: /^error controller: is missing; it must be an object/m,
    console: /controller: is missing; it must be an object/,
  },
  {
    done: 'a comma too many',
    config: '{\n  "version": "1",\n}',
    page: PAGE,
    check: /config\.json:3:1 is no JSON: .* take away the comma before it/,
    console: /config\.json is no JSON: .*"npx placet check"/,
  },
  {
    done: 'a file in another encoding',
    config: new Uint8Array(Buffer.from('{ "version": "für" }', 'latin1')),
    page: PAGE,
    check: /config\.json:1:16 is not saved as UTF-8.*save it as UTF-8/,
  },
  {
    done: 'storage on legitimate interest',
    config: stats({ basis: 'legitimate-interest' }),
    page: PAGE,
    check:
      /^error services\[1\]\.basis \(stats\): legitimate interest is no ground to store on a device; use "consent"/m,
    panel:
      /services\[1\]\.basis \(stats\): legitimate interest is no ground to store on a device; use "consent"/,
  },
  {
    done: 'a page without placet.js',
    config: sound,
    page: '<a href="#placet-settings">Cookies</a>',
    check: /^error the page has no placet\.js.*add <script/m,
  },
  {
    done: 'a wrong path of placet.js',
    config: sound,
    page: PAGE.replace('placet.js', 'js/placet.js'),
    check: /^error <script src="js\/placet\.js"> leads nowhere: there is no file/m,
  },
  {
    done: 'a config that a browser cannot use',
    config: sound,
    page: PAGE.replace('config.json', 'source.json'),
    check: /^error a browser cannot use source\.json: .*placet resolve/m,
    console: /services\[1\]\.use: ready-made services are filled in before .* run: placet resolve/,
  },
  {
    done: 'a tracker that nobody holds back',
    config: sound,
    page: `${PAGE}<script src="https://stats.example/x.js"></script>`,
    check:
      /^error <script src> loads from stats\.example before any choice; .*\n {2}write: <script data-service="stats" type="text\/plain" data-src=/m,
    panel: /<script src> loads from stats\.example before any choice; mark it with data-service="stats"/,
  },
  {
    done: 'a mark beside an address',
    config: sound,
    page: `${PAGE}<iframe data-service="stats" src="/x"></iframe>`,
    check: /^error <iframe src> is fetched before any choice; write data-src/m,
    panel: /<iframe src> is fetched before any choice; write data-src/,
  },
  {
    done: 'a script without its type',
    config: sound,
    page: `${PAGE}<script data-service="stats" src="/x.js"></script>`,
    check: /^error a <script> with data-service runs at once unless its type is "text\/plain"/m,
    panel: /a <script> with data-service runs at once unless its type is "text\/plain"/,
  },
  {
    done: 'a misspelt mark',
    config: sound,
    page: `${PAGE}<iframe data-services="stats" data-src="/x"></iframe>`,
    check: /^error <iframe data-services> means nothing; did you mean data-service\?/m,
    panel: /<iframe data-services> means nothing; did you mean data-service\?/,
  },
  {
    done: 'an address without its service',
    config: sound,
    page: `${PAGE}<iframe data-src="/x"></iframe>`,
    check: /^error <iframe> has an address to load later and no data-service.*name its service/m,
    panel: /<iframe> has an address to load later and no data-service.*name its service/,
  },
  {
    done: 'a service that the config does not list',
    config: sound,
    page: `${PAGE}<iframe data-service="stast" data-src="/x"></iframe>`,
    check: /^error <iframe> waits for "stast".* did you mean "stats"\?/m,
    panel: /<iframe> waits for "stast".* did you mean "stats"\?/,
  },
  {
    done: 'code that calls a library that is held back',
    config: sound,
    page: `${PAGE}<script type="text/plain" data-service="stats" data-src="/jquery.js"></script><script>$("a").hide()</script>`,
    check: /^error this <script> calls \$, .*hold it back/m,
  },
  {
    done: 'no way back to the settings',
    config: sound,
    page: '<script src="placet.js"></script>',
    check: /^error the page has no way back to the settings; add <a href="#placet-settings">/m,
    panel: /the page has no way back to the settings; add <a href="#placet-settings">/,
  },
];
