import { parseArgs } from 'node:util';
import type { Environment } from '../settings/settings.js';
import { type Call, type Command, type Terminal, UsageProblem } from './command.js';
import { COMMANDS } from './commands.js';

/** How the commands are called. */
export const helpText = (): string =>
  Object.values(COMMANDS)
    .map(({ usage, does }) => `placet-server ${usage}\n    ${does}`)
    .join('\n');

const timeOf = (text: string | undefined): Date => {
  const time = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(time.getTime()))
    throw new UsageProblem('--at must be a day or a time, such as 2027-11-27');
  return time;
};

const formatOf = (text: string): Call['format'] => {
  if (text === 'json' || text === 'jsonld') return text;
  throw new UsageProblem('--format must be json or jsonld');
};

const read = (
  args: readonly string[],
): { command: Command | undefined; call: Omit<Call, 'environment' | 'terminal'> } => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      format: { type: 'string', default: 'json' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name = 'start', ...words] = positionals;
  const known = !values.help && Object.hasOwn(COMMANDS, name);
  if (!known && !values.help) throw new UsageProblem(`There is no command "${name}".`);
  return {
    command: known ? COMMANDS[name] : undefined,
    call: { words, at: timeOf(values.at), format: formatOf(values.format) },
  };
};

/** Does what the arguments say, and resolves to the exit code: 0 done, 1 failed or something found, 2 wrongly called. */
export const runCommand = async (
  args: readonly string[],
  {
    environment,
    terminal,
    tell,
  }: { environment: Environment; terminal: Terminal; tell: (text: string) => void },
): Promise<number> => {
  try {
    const { command, call } = read(args);
    if (!command) terminal.out(helpText());
    return (await command?.run({ ...call, environment, terminal })) ?? 0;
  } catch (error) {
    const { code, message } = Object(error) as { code?: unknown; message: string };
    const isUsage = error instanceof UsageProblem || String(code).startsWith('ERR_PARSE_ARGS');
    tell(isUsage ? `${message}\n\n${helpText()}` : message);
    return isUsage ? 2 : 1;
  }
};
