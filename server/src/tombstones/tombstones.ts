/** Something that was deleted and must stay so, whatever backup is restored. It names nobody: the hash is keyed. */
export interface Tombstone {
  readonly kind: 'erased' | 'unsubscribed' | 'refused' | 'bounced' | 'complained';
  readonly hash: string;
  readonly keyId: string;
  readonly at: Date;
}

/** A list outside the database, since a backup of the database is what it is kept for (policies.md V17). */
export interface Tombstones {
  /** Resolves when it would survive a loss of power. */
  add(tombstones: readonly Tombstone[]): Promise<void>;
  /** All, oldest first. A last line that was cut off by a crash is left out: its deletion was never answered. */
  list(): Promise<readonly Tombstone[]>;
  /** Drops those before a time: no backup is older. */
  prune(before: Date): Promise<void>;
}
