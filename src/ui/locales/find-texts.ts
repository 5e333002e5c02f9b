import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import type { EmbedTexts } from '../embed/embed-texts.js';
import type { Texts } from '../kit/texts.js';
import type { NoticeTexts } from '../notice/notice-texts.js';

/** Texts by kind: each kind has a file a language. */
export interface TextsByKind {
  readonly interface: Texts;
  readonly embed: EmbedTexts;
  readonly declaration: DeclarationTexts;
  readonly notice: NoticeTexts;
}

type Files<T> = Readonly<Record<string, () => Promise<T>>>;

const FILES: { readonly [Kind in keyof TextsByKind]: Files<TextsByKind[Kind]> } = {
  interface: import.meta.glob<Texts>('./*/interface.ts', { import: 'default' }),
  embed: import.meta.glob<EmbedTexts>('./*/embed.ts', { import: 'default' }),
  declaration: import.meta.glob<DeclarationTexts>('./*/declaration.ts', { import: 'default' }),
  notice: import.meta.glob<NoticeTexts>('./*/notice.ts', { import: 'default' }),
};

/** The texts of a kind in a language, by the name of its folder (`localeOf`). Rejects where it is not spoken. */
export const findTexts = async <Kind extends keyof TextsByKind>(
  kind: Kind,
  tag: string,
): Promise<TextsByKind[Kind]> => {
  const load = FILES[kind][`./${tag}/${kind}.ts`];
  if (!load) throw new Error(`"${tag}" is not spoken here`);
  return load();
};
