import { fileURLToPath } from 'node:url';
import { version } from '../../package.json' with { type: 'json' };

/** The package that this tool is a part of. This file lies as deep in `src` as the built tool in `dist`, so both find its folder. */
export const thisPackage = {
  version: version as string,
  /** Where it is installed, with a slash at the end. */
  get folder(): string {
    return fileURLToPath(new URL('../../', import.meta.url));
  },
};
