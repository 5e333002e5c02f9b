import type { Config } from '../../model/config/config.js';
import { DEFAULTS } from '../../model/config/defaults.js';
import { integrityOf, sourceHashOf } from './hash.js';
import { literal } from './literal.js';

/** What a page needs to know of a site's files. */
export interface TagSource {
  readonly config: Config;
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  readonly release: string;
  readonly languages: readonly string[];
  readonly gate: string;
  /** Does the gate stand in the page itself? */
  readonly isInline: boolean;
}

/** The tags of a page, and the policy under which they work. */
export interface Tag {
  readonly html: string;
  readonly policy: string;
}

const escapeName = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Asks for the interface before the gate has come, where the visitor has not decided yet. Who has decided downloads nothing
 * more by it.
 */
export const hintOf = ({
  config,
  base,
  release,
  languages,
}: Omit<TagSource, 'gate' | 'isInline'>): string => {
  const cookie = escapeName(config.cookie?.name ?? DEFAULTS.cookie.name);
  const [first = 'en'] = languages;
  // the longest first: `pt-br` before `pt`
  const tags = [...languages].sort((a, b) => b.length - a.length);
  const wanted = config.language
    ? literal(config.language)
    : 'document.documentElement.lang||navigator.language';
  const language =
    languages.length > 1
      ? `((/^(${tags.join('|').replaceAll('-', '[-_]')})(?![a-z])/i.exec(${wanted})||[])[0]||${literal(first)}).toLowerCase().replace('_','-')`
      : literal(first);
  return [
    `if(!/(^|; )${cookie}=/.test(document.cookie))document.head.append(Object.assign(document.createElement('link'),`,
    `{rel:'modulepreload',href:${literal(`${base}interface.`)}+${language}+${literal(`.${release}.js`)}}))`,
  ].join('');
};

/** Makes the tags to paste, for servers and editors of pages. */
export const tagOf = (source: TagSource): Tag => {
  const { base, gate, isInline } = source;
  const hint = hintOf(source);
  const script = isInline
    ? `<script>${gate}</script>`
    : `<script async src="${base}placet.js" integrity="${integrityOf(gate)}" crossorigin="anonymous"></script>`;
  const hashes = [hint, ...(isInline ? [gate] : [])].map(sourceHashOf);
  return {
    html: `<script>${hint}</script>\n${script}\n`,
    policy: `script-src 'self' ${hashes.join(' ')}; require-trusted-types-for 'script'; trusted-types placet`,
  };
};
