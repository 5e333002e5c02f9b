#!/usr/bin/env node
import { createPlacetServer } from './operation/create-placet-server.js';

/** The bin: starts a server and stops it when told to. */
const start = async (): Promise<void> => {
  const server = await createPlacetServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  console.log(`placet-server answers at ${await server.listen()}`);
};

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
