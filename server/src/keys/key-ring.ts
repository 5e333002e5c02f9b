import { hkdfSync } from 'node:crypto';

/** What a key is used for: from one secret a key of its own is derived for each. */
export type KeyUse = 'encrypt' | 'email' | 'subject' | 'record' | 'token' | 'mac' | 'unsubscribe' | 'limit';

/** One secret of the ring. */
export interface RingKey {
  /** Stands beside what was made with it: 1 to 8 letters and digits. */
  readonly id: string;
  /** 32 bytes. */
  derive(use: KeyUse): Buffer;
}

/** Secrets of the server, newest first. New values are made with the first; the others still read what they made. */
export interface KeyRing {
  readonly current: RingKey;
  readonly all: readonly RingKey[];
  /** Throws where no key has this id: its values cannot be read any more. */
  find(id: string): RingKey;
}

/** A secret as the settings give it. */
export interface RingSecret {
  readonly id: string;
  readonly secret: Buffer;
}

const ringKey = ({ id, secret }: RingSecret): RingKey => {
  const derived = new Map<KeyUse, Buffer>();
  return {
    id,
    derive(use) {
      const known = derived.get(use);
      if (known) return known;
      const key = Buffer.from(hkdfSync('sha256', secret, '', `placet ${use}`, 32));
      derived.set(use, key);
      return key;
    },
  };
};

/** The ring of these secrets, at least one. */
export const createKeyRing = (secrets: readonly [RingSecret, ...RingSecret[]]): KeyRing => {
  const [first, ...older] = secrets;
  const current = ringKey(first);
  const all = [current, ...older.map(ringKey)];
  return {
    current,
    all,
    find(id) {
      const key = all.find((each) => each.id === id);
      if (!key)
        throw new Error(`The key "${id}" is missing from PLACET_KEYS: rows made with it cannot be read.`);
      return key;
    },
  };
};
