import { createPlacetServer } from '../operation/create-placet-server.js';
import type { Command } from './command.js';

/** What takes longer than this to end is cut off: what was not answered is asked again. */
const LONGEST_END = 30_000;

/** Answers and does jobs until it is told to stop; then it finishes what runs. */
export const startCommand: Command = {
  usage: 'start',
  does: 'answers and does jobs; without a command too',
  async run({ environment, terminal }) {
    const server = await createPlacetServer({ environment });
    const told = new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    const address = await server.listen().catch(async (error: Error) => {
      await server.close();
      throw error;
    });
    terminal.out(`placet-server answers at ${address}`);
    const admin = server.adminAddress();
    if (admin) terminal.out(`and operators at ${admin}`);
    await told;
    setTimeout(() => process.exit(1), LONGEST_END).unref();
    await server.close();
    return 0;
  },
};
