import type { Compressed } from './compress.js';
import { integrityOf, sha256 } from './hash.js';

/** One file that was written. Sizes are bytes. */
export interface ManifestFile {
  readonly name: string;
  readonly size: number;
  readonly brotli: number;
  readonly gzip: number;
  readonly sha256: string;
  readonly integrity: string;
}

/** What `placet.json` says of a file. */
export const describeFile = (name: string, text: string, { br, gz }: Compressed): ManifestFile => ({
  name,
  size: Buffer.byteLength(text),
  brotli: br.length,
  gzip: gz.length,
  sha256: sha256(text),
  integrity: integrityOf(text),
});
