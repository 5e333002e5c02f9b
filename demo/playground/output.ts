import type { Draft } from './draft.js';
import { isObject, type Json, type JsonObject, listOf } from './json.js';
import { themeCss } from './theme.js';

const CONFIG_KEYS = [
  '$schema',
  'version',
  'date',
  'controller',
  'links',
  'language',
  'cookie',
  'signals',
  'interface',
  'purposes',
  'services',
];
const SERVICE_KEYS = ['name', 'basis', 'status', 'revision', 'purposes', 'title', 'description', 'provider'];

/** The same object with its first keys in the order in which people read. */
const inOrder = (value: Json, keys: readonly string[]): Json => {
  if (!isObject(value)) return value;
  const first = keys
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => [key, value[key] ?? null] as const);
  return Object.fromEntries([...first, ...Object.entries(value).filter(([key]) => !keys.includes(key))]);
};

const ordered = (config: JsonObject): Json => {
  const services = Array.isArray(config.services)
    ? { services: listOf(config.services).map((service) => inOrder(service, SERVICE_KEYS)) }
    : {};
  return inOrder({ ...config, ...services }, CONFIG_KEYS);
};

/** What every page of a site has: the tag, the way back to the settings, and the tables. */
export const TAG = `<!-- first in <head>, before anything that it is to hold back -->
<script src="/placet/placet.js" data-config="/placet/config.json"></script>

<!-- in the footer of every page -->
<a href="#placet-settings">Cookie settings</a>

<!-- in the privacy policy: the tables of services and storage -->
<placet-declaration></placet-declaration>
`;

const held = (name: string): string =>
  `<script type="text/plain" data-service="${name}" data-src="…"></script>\n`;

/** How a page holds back what needs permission, for the config's own optional services. */
const gated = (config: JsonObject): string => {
  const names = listOf(config.services).flatMap((service) =>
    isObject(service) &&
    service.basis !== 'essential' &&
    !service.status &&
    !service.posthog &&
    typeof service.name === 'string'
      ? [service.name]
      : [],
  );
  return names.length
    ? `\n<!-- what is held back until it is allowed; frames and images work alike -->\n${names.map(held).join('')}`
    : '';
};

/** What a person takes along, by the name of its place on the page. */
export const outputs = ({ config, theme }: Draft): Readonly<Record<string, string>> => ({
  config: `${JSON.stringify(ordered(config), null, 2)}\n`,
  css: themeCss(theme),
  tag: `${TAG}${gated(config)}`,
});
