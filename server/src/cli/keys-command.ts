import { createHash, randomBytes } from 'node:crypto';
import { SCOPES } from '../admin/admin-routes.js';
import { rotateSubscribers } from '../newsletter/rotate-subscribers.js';
import { keyUse } from '../operation/key-use.js';
import { type Call, type Command, UsageProblem } from './command.js';
import { withParts } from './with-parts.js';

const BYTES = 32;

const makeKey = async ({ terminal, at }: Call): Promise<void> => {
  const id = at.toISOString().slice(2, 10).replaceAll('-', '');
  terminal.out(`${id}:${randomBytes(BYTES).toString('base64')}`);
};

const makeAdminKey = async ({ terminal, words: [, name = '', ...scopes] }: Call): Promise<void> => {
  const unknown = scopes.filter((scope) => !SCOPES.some((each) => each === scope));
  if (!/^[\w-]{1,32}$/.test(name) || !scopes.length || unknown.length)
    throw new UsageProblem(`keys admin needs a name and scopes out of ${SCOPES.join(', ')}`);
  const key = randomBytes(BYTES).toString('base64url');
  terminal.out(`for whoever asks: ${key}`);
  const hash = createHash('sha256').update(key).digest('hex');
  terminal.out(`for ADMIN_KEYS:   ${name}:${scopes.join('+')}:${hash}`);
};

const listKeys = (call: Call): Promise<void> =>
  withParts(call, 'keys list', async ({ database, mailing: { ring, tombstones } }) => {
    const used = await keyUse({ database, tombstones });
    for (const { id } of ring.all) {
      const rows = used.filter(({ keyId }) => keyId === id);
      const told = rows.map(({ where, count }) => `${where} ${count}`).join(', ');
      const state = id === ring.current.id ? 'writes' : told ? 'still needed' : 'can be removed';
      call.terminal.out(`${id}  ${state}${told && `: ${told}`}`);
    }
  });

const rotateKeys = (call: Call): Promise<void> =>
  withParts(call, 'keys rotate', async ({ mailing }) => {
    call.terminal.out(`${await rotateSubscribers(mailing)} subscribers are under the newest key`);
  });

const ACTS: Readonly<Record<string, (call: Call) => Promise<void>>> = {
  new: makeKey,
  admin: makeAdminKey,
  list: listKeys,
  rotate: rotateKeys,
};

/** Makes, lists and changes keys. */
export const keysCommand: Command = {
  usage: 'keys new | list | rotate | admin <name> <scope>…',
  does: 'makes a key for PLACET_KEYS; tells which are still needed; encrypts anew with the first; makes a key for ADMIN_KEYS',
  async run(call) {
    const [name = ''] = call.words;
    const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
    if (!act) throw new UsageProblem('keys needs one of new, list, rotate, admin');
    await act(call);
    return 0;
  },
};
