import type { Config } from '../../model/config/config.js';
import { annexesIn } from '../annexes.js';
import { leavesOf, type Rule, servicesOf } from '../rule.js';

/** What looks like ASCII and is not: other hyphens, spaces that do not break, and what cannot be seen. */
const LOOKALIKES = /[\u00A0\u00AD\u2007\u200B-\u200D\u2010-\u2015\u2060\u202F\uFEFF]/;
/** Members that machines compare, letter by letter. */
const IDENTIFIERS =
  /\.(name|host|apiHost|src|token|country|domain|path|email|href|privacyPolicy|imprint)(\.\w+)?$|\.(hosts|purposes|legalBasis)\[\d+\]$|^(version|date)$/;
/** Where a name is for people. */
const NAMES_FOR_PEOPLE = /^(controller|recipients\[\d+\])\.name$|\.(provider|stores\[\d+\])\.name(\.\w+)?$/;

/** The languages of a config's texts: those of any text that is one per language. */
const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  Object(value) === value &&
  !Array.isArray(value) &&
  Object.keys(Object(value)).length > 0 &&
  Object.keys(Object(value)).every((key) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key)) &&
  Object.values(Object(value)).every((text) => typeof text === 'string');

function* textsOf(value: unknown, path = ''): Generator<readonly [string, Readonly<Record<string, string>>]> {
  // free maps of the controller have keys of their own
  if (Object(value) !== value || /(dataProtectionOfficer|authority)$/.test(path)) return;
  if (isTexts(value) && path !== 'provider') yield [path, value];
  else
    for (const [key, member] of Object.entries(Object(value)))
      yield* textsOf(member, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
}

const isKeyOfGrammar = (keys: readonly string[]): boolean =>
  keys.some((key) => ['name', 'type', 'use', 'title', 'href', 'days', 'badge', 'layout'].includes(key));

const languageTexts = (config: Config) =>
  [...textsOf(config)].filter(([, texts]) => !isKeyOfGrammar(Object.keys(texts)));

/** What must hold of texts, names and links. */
export const textRules: readonly Rule[] = [
  {
    id: 'missing-translation',
    severity: 'warning',
    sources: ['policies.md G18', 'law.md UI22'],
    holds: 'A text that is given per language is given in every language that the config speaks.',
    *check(config) {
      const all = languageTexts(config);
      const languages = new Set(all.flatMap(([, texts]) => Object.keys(texts)));
      for (const [path, texts] of all) {
        const missing = [...languages].filter((language) => !Object.hasOwn(texts, language));
        if (missing.length) yield { path, message: `the text in ${missing.join(', ')} is missing` };
      }
    },
  },
  {
    id: 'lookalike-character',
    severity: 'error',
    sources: ['policies.md D3'],
    holds:
      'What machines compare (names, hosts, paths, grounds) has no character that only looks like ASCII.',
    *check(config) {
      for (const [path, value] of leavesOf(config)) {
        const text =
          typeof value === 'string' && IDENTIFIERS.test(`.${path}`) && !NAMES_FOR_PEOPLE.test(path);
        const found = text ? LOOKALIKES.exec(String(value))?.[0] : undefined;
        const code = found?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        if (code)
          yield { path, message: `U+${code} only looks like a plain character; type it anew on a keyboard` };
      }
    },
  },
  {
    id: 'non-ascii-identifier',
    severity: 'error',
    sources: ['policies.md D3'],
    holds: 'Hosts and storage names are ASCII, as they are sent and compared.',
    *check(config) {
      for (const [path, { hosts = [], storage = [] }] of servicesOf(config)) {
        const names = [
          ...hosts.map((host, index) => [`${path}.hosts[${index}]`, host] as const),
          ...storage.map(({ name }, index) => [`${path}.storage[${index}].name`, name] as const),
        ];
        for (const [at, name] of names)
          if (/[^ -~]/.test(name) && !LOOKALIKES.test(name))
            yield { path: at, message: `"${name}" is not ASCII; write it as the browser sends it` };
      }
    },
  },
  {
    id: 'empty-link',
    severity: 'error',
    sources: ['policies.md D13', 'policies.md G17'],
    holds: 'Every link leads somewhere, and to an address that may be followed.',
    *check(config) {
      const links = [...leavesOf({ links: config.links, references: config.references })];
      const policies = servicesOf(config).flatMap(([path, { provider }]) => [
        ...leavesOf(provider?.privacyPolicy, `${path}.provider.privacyPolicy`),
      ]);
      for (const [path, address] of [...links, ...policies])
        if (
          typeof address === 'string' &&
          !/\.title/.test(path) &&
          !/^(https?:\/\/.+|mailto:.+|tel:.+|\.?\.?\/|[\w-]+[./])/.test(address)
        )
          yield { path, message: `"${address}" leads nowhere; give an address or take the link away` };
    },
  },
  {
    id: 'dangling-annex',
    severity: 'error',
    sources: ['policies.md D1'],
    holds: 'A text that points to an annex has a document in `references` that is called so.',
    *check(config) {
      const titles = JSON.stringify((config.references ?? []).map(({ title }) => title));
      for (const [path, value] of leavesOf({ ...config, references: undefined })) {
        for (const annex of annexesIn(typeof value === 'string' ? value : ''))
          if (!titles.toLowerCase().includes(annex.toLowerCase()))
            yield {
              path,
              message: `"${annex}" is in no document of \`references\`; list it there with its address`,
            };
      }
    },
  },
  {
    id: 'section-numbers',
    severity: 'error',
    sources: ['policies.md D2'],
    holds: 'Numbered statements count up without a gap.',
    *check(config) {
      const numbered = (config.statements ?? []).flatMap(({ title }, index) => {
        const number = /^(\d+)[.)]?\s/.exec(
          typeof title === 'string' ? title : (Object.values(title)[0] ?? ''),
        )?.[1];
        return number ? [[`statements[${index}].title`, Number(number)] as const] : [];
      });
      for (const [index, [path, number]] of numbered.entries()) {
        const before = numbered[index - 1]?.[1];
        if (before !== undefined && number !== before + 1)
          yield {
            path,
            message: `section ${number} comes after ${before}; number them without gap or repetition`,
          };
      }
    },
  },
  {
    id: 'date-not-iso',
    severity: 'error',
    sources: ['policies.md D12', 'policies.md G01'],
    holds:
      'The date of the policy is ISO 8601, and rendered for each language from that; a version that is a date too.',
    *check({ date, version }) {
      const isDate = (text: string): boolean =>
        /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
      if (date !== undefined && !isDate(date))
        yield { path: 'date', message: `"${date}" is no date of the form 2026-02-17` };
      if (/^\d{1,2}[./ ]\s*(\d{1,2}|[A-Za-z]{3,})[./ ]\s*\d{2,4}$/.test(version))
        yield { path: 'version', message: `"${version}" is a date in one country's form; write 2026-02-17` };
    },
  },
];
