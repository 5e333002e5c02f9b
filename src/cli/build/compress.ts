import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A text as servers send it, each as small as it gets. */
export interface Compressed {
  readonly br: Buffer;
  readonly gz: Buffer;
}

/** Compresses a text. The same text gives the same bytes. */
export const compress = (text: string): Compressed => {
  const bytes = Buffer.from(text);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return {
    br: brotliCompressSync(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    gz: gzipSync(bytes, { level: 9 }),
  };
};
