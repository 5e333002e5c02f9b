import { parseArgs } from 'node:util';
import { nearest } from '../../model/config/nearest.js';
import { plainReason } from '../input/plain-reason.js';

/** 0: all is well. 1: something was found. 2: the command could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Puts a question, and resolves to the line that answers it; to nothing at the end of what there is to read. */
  ask?(question: string): Promise<string>;
  /** May colours be used? Only where a person reads. */
  readonly hasColours: boolean;
}

/** A word after two hyphens. */
export interface Option {
  /** What follows it, such as `<folder>`; nothing for a switch. */
  readonly value?: string;
  /** What it does, in a few words. */
  readonly about: string;
}

/** What a call has said. */
export interface Call {
  /** What stands there without hyphens. */
  readonly files: readonly string[];
  /** What followed an option; its last where it was given twice. */
  value(option: string): string | undefined;
  /** All that followed an option. */
  values(option: string): readonly string[];
  /** Was the option given? */
  has(option: string): boolean;
}

/** What a command says of itself. */
export interface CommandWords {
  readonly usage: string;
  /** What it is for, in a sentence or two. */
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** One command of `placet`. */
export interface Command extends CommandWords {
  /** Never rejects. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** A command was called in a way that it does not know; its message, where there is one, says what was wrong. */
export class UsageError extends Error {}

const HELP: Option = { about: 'says this' };

const helpOf = ({ usage, about, options }: CommandWords): string => {
  const rows = Object.entries({ ...options, help: HELP }).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.about] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  const lines = rows.map(([option, words]) => `  ${option.padEnd(width)}  ${words}`);
  return [`usage: ${usage}`, '', about, '', ...lines, ''].join('\n');
};

/** Throws a `UsageError` for an option that there is not, or that lacks its value. */
const readCall = (args: readonly string[], { options }: CommandWords): Call => {
  const known = Object.entries({ ...options, help: HELP });
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      known.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
    ),
  });
  const said = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known.find(([name]) => name === token.name && token.rawName === `--${name}`)?.[1];
    if (!option)
      throw new UsageError(
        unknownOption(
          token.rawName,
          known.map(([name]) => name),
        ),
      );
    if (option.value && !token.value) throw new UsageError(`${token.rawName} needs ${option.value} after it`);
    if (!option.value && token.value !== undefined)
      throw new UsageError(`${token.rawName} takes nothing after it`);
    said.set(token.name, [...(said.get(token.name) ?? []), token.value ?? '']);
  }
  return {
    files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    value: (option) => said.get(option)?.at(-1),
    values: (option) => said.get(option) ?? [],
    has: (option) => said.has(option),
  };
};

const unknownOption = (option: string, names: readonly string[]): string => {
  const near = nearest(option.replace(/^-+/, ''), names);
  return `there is no option ${option}${near ? `; did you mean --${near}?` : ''}`;
};

/** A command that explains itself, and of which whatever it throws is told in a sentence, or by its usage. */
export const createCommand = (
  words: CommandWords,
  run: (call: Call, terminal: Terminal) => Promise<ExitCode>,
): Command => ({
  ...words,
  async run(args, terminal) {
    try {
      const call = readCall(args, words);
      if (!call.has('help')) return await run(call, terminal);
      terminal.out(helpOf(words));
      return 0;
    } catch (cause) {
      const said = plainReason(cause);
      terminal.err(
        cause instanceof UsageError ? `${said ? `${said}\n` : ''}usage: ${words.usage}\n` : `${said}\n`,
      );
      return 2;
    }
  },
});
