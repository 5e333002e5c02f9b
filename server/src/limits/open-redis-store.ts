import { createClient } from '@redis/client';
import type { LimitStore } from './limit-store.js';

const SECOND = 1000;

/** Counts in a Redis server, which forgets them by itself. Connects on its own, again and again; meanwhile `add` throws. */
export const openRedisStore = (url: string, onError: (error: Error) => void): LimitStore => {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2 * SECOND,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 10 * SECOND),
    },
  });
  client.on('error', onError);
  client.connect().catch(onError);
  return {
    async add(counts) {
      const commands = client.multi();
      for (const { key, used, endsAt } of counts) {
        commands.incrBy(`placet:${key}`, used).pExpireAt(`placet:${key}`, endsAt);
      }
      const answers = await commands.exec();
      return new Map(counts.map(({ key }, index) => [key, Number(answers[2 * index])]));
    },
    close: async () => client.destroy(),
  };
};
