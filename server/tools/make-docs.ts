import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import { ADMIN_ROUTES } from '../src/admin/admin-routes.js';
import { COMMANDS } from '../src/cli/commands.js';
import { createApp } from '../src/http/create-app.js';
import type { HttpParts } from '../src/http/http-parts.js';
import { factsOf, PUBLIC_ROUTES } from '../src/http/public-routes.js';
import { LIMITS } from '../src/limits/limit-kind.js';
import { KEPT_DATA } from '../src/operation/kept-data.js';
import { KNOWN_SETTINGS, type Setting } from '../src/settings/known-settings.js';
import { readSettings } from '../src/settings/settings.js';
import { BUILT_IN } from '../src/texts/find-texts.js';

const SERVER = new URL('..', import.meta.url);

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const settingsTable = (): string =>
  tableOf(
    ['setting', 'means', 'default'],
    Object.values(KNOWN_SETTINGS as Record<string, Setting<unknown>>).map((setting) => [
      `\`${setting.name}\``,
      `${setting.means}${setting.isSecret ? `; also as a file, \`${setting.name}_FILE\`` : ''}`,
      setting.default ? `\`${setting.default}\`` : '',
    ]),
  );

const limitIn = (kind: keyof typeof LIMITS | undefined): string =>
  kind
    ? LIMITS[kind]
        .map(
          ({ most, seconds }) =>
            `${most} in ${seconds < 3600 ? `${seconds / 60} min` : `${seconds / 3600} h`}`,
        )
        .join(', ')
    : '';

const endpointsTable = (): string =>
  tableOf(
    ['request', 'does', 'limit'],
    Object.keys(PUBLIC_ROUTES).map((route) => {
      const { does = '', limit } = factsOf(route) ?? {};
      return [`\`${route}\``, does, limitIn(limit)];
    }),
  );

const adminTable = (): string =>
  tableOf(
    ['request', 'does', 'scope'],
    Object.entries(ADMIN_ROUTES).map(([route, { does, scope }]) => [`\`${route}\``, does, `\`${scope}\``]),
  );

const commandsTable = (): string =>
  tableOf(
    ['`placet-server …`', 'does'],
    Object.values(COMMANDS).map(({ usage, does }) => [`\`${usage}\``, does]),
  );

const keptTable = (): string => {
  const settings = readSettings({});
  return tableOf(
    ['what', 'how', 'until'],
    KEPT_DATA.map(({ what, how, until }) => [what, how, until(settings)]),
  );
};

const replaceBetween = (text: string, name: string, content: string): string => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!text.includes(start) || !text.includes(end)) throw new Error(`The README has no place for ${name}.`);
  return `${text.slice(0, text.indexOf(start) + start.length)}\n${content}\n${text.slice(text.indexOf(end))}`;
};

/** What the routes need to be listed; none is asked. */
const NO_PARTS = {
  ...{ trustProxy: [], origins: [], preferences: [], languages: BUILT_IN, site: { name: '' } },
  publicUrl: () => 'https://www.example.com',
} as unknown as HttpParts;

/** The public port's addresses as an OpenAPI document, from the schemas that check its requests. */
const makeOpenApi = async (): Promise<string> => {
  const app = await createApp(NO_PARTS, async (empty) => {
    await empty.register(swagger, {
      openapi: { openapi: '3.1.0', info: { title: 'placet-server', version: '0.1.0' } },
      transform: ({ schema, url, route }) => {
        const summary = factsOf(`${[route.method].flat()[0]} ${url}`)?.does;
        return { schema: { ...schema, ...(summary && { summary }) }, url };
      },
    });
  });
  await app.ready();
  const document = JSON.stringify(app.swagger(), undefined, 2);
  await app.close();
  return `${document}\n`;
};

/** The server's generated files, by path in its folder, and what belongs in them. */
export const makeDocs = async (): Promise<Readonly<Record<string, string>>> => ({
  'openapi.json': await makeOpenApi(),
  'README.md': Object.entries({
    commands: commandsTable(),
    settings: settingsTable(),
    endpoints: endpointsTable(),
    'admin endpoints': adminTable(),
    kept: keptTable(),
  }).reduce(
    (text, [name, content]) => replaceBetween(text, name, content),
    readFileSync(new URL('README.md', SERVER), 'utf8'),
  ),
});
