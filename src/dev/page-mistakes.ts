import { LOADING, RELEASED, SHOWN } from '../gate/gated.js';
import { marksOf } from '../gate/marks-of.js';
import type { Config, Service } from '../model/config/config.js';
import { matchesHost } from '../model/config/matches-host.js';
import { distance, nearest } from '../model/config/nearest.js';
import { optionalServices } from '../model/consent/optional-services.js';

/** What of a config the page is compared with. */
type Compared = Pick<Config, 'services' | 'interface'>;

/** What can be marked. What the gate itself has put there is no author's. */
const MARKABLE = `:is(script,iframe,img,video,audio,source,embed,object,link,template):not([${SHOWN}],[data-placet-script])`;
const OPENER = 'a[href*="#placet-settings"],[data-placet=settings]';

/** The attribute that was most likely meant to be `data-service`. */
const nearMarkOf = (element: Element): string | undefined =>
  element.getAttributeNames().find((name) => name !== 'data-service' && distance(name, 'data-service') === 1);

/** Of an element with a mark. */
function* ofMarked(element: Element, services: readonly Service[]): Generator<string> {
  const { localName } = element;
  const names = services.map(({ name }) => name);
  if (localName === 'script' && element.getAttribute('type') !== 'text/plain')
    yield 'a <script> with data-service runs at once unless its type is "text/plain"';
  else if (localName !== 'script' && !element.hasAttribute(RELEASED))
    for (const name of LOADING)
      if (element.hasAttribute(name))
        yield `<${localName} ${name}> is fetched before any choice; write data-${name}`;
  for (const { service } of marksOf(element)) {
    if (names.includes(service)) continue;
    const near = nearest(service, names);
    yield `<${localName}> waits for "${service}", which the config does not list${near ? `; did you mean "${near}"?` : ''}; it is never released`;
  }
}

/** Of an element without a mark. */
function* ofUnmarked(element: Element, services: readonly Service[]): Generator<string> {
  const { localName } = element;
  const near = nearMarkOf(element);
  if (near) yield `<${localName} ${near}> means nothing; did you mean data-service?`;
  // loaders of pictures use `data-src` too
  else if (/^(iframe|script)$/.test(localName) && element.matches('[data-src]:not([src],[data-name])'))
    yield `<${localName}> has an address to load later and no data-service, so it is never loaded; name its service`;
  const address = element.getAttribute('src') ?? element.getAttribute('href');
  if (!address || localName === 'source' || !URL.canParse(address, location.href)) return;
  const { hostname } = new URL(address, location.href);
  const owners = services.filter(({ hosts = [] }) => hosts.some((host) => matchesHost(host, hostname)));
  const [owner] = owners;
  if (owner && !owners.some(({ basis }) => basis === 'essential'))
    yield `<${localName}> loads from ${hostname} before any choice; mark it with data-service="${owner.name}"`;
}

/** What is wrong with the page under its config, in the words of `placet check`, as far as the page itself shows it. */
export function* pageMistakes({ services, interface: look }: Compared): Generator<string> {
  for (const [index, { name, basis, storage = [] }] of services.entries())
    if (basis === 'legitimate-interest' && storage.length)
      yield `services[${index}].basis (${name}): legitimate interest is no ground to store on a device; use "consent", or take the storage away`;
  if (optionalServices(services).length && !look?.badge && !document.querySelector(OPENER))
    yield 'the page has no way back to the settings; add <a href="#placet-settings">, or set `interface.badge`';
  for (const element of document.querySelectorAll(MARKABLE))
    yield* element.hasAttribute('data-service') ? ofMarked(element, services) : ofUnmarked(element, services);
}
