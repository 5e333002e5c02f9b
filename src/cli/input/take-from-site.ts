import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { plainReason } from './plain-reason.js';
import { readBytes } from './read-text.js';

/** A file that a page takes from its own site, or why it does not get it. */
export type Taken = { readonly text: string } | { readonly reason: string };

const fromAddress = async (address: string, page: string): Promise<Taken> => {
  try {
    const answer = await fetch(new URL(address, page));
    if (!answer.ok) return { reason: `the server answers ${answer.status}` };
    const isMarkup = /html/i.test(answer.headers.get('content-type') ?? '');
    return isMarkup ? { reason: 'the server answers with a page of HTML' } : { text: await answer.text() };
  } catch (cause) {
    return { reason: plainReason(cause) };
  }
};

/** The folders in which a site's root may be: from that of the page up to where the command runs. */
const rootsOf = (page: string): readonly string[] => {
  const roots = [dirname(resolve(page))];
  while (!relative(process.cwd(), roots.at(-1) as string).startsWith('..')) {
    const [here] = roots.slice(-1) as [string];
    if (here === process.cwd() || dirname(here) === here) break;
    roots.push(dirname(here));
  }
  return roots;
};

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** An absolute path is tried from each folder that can be the root of the site. */
const fromDisk = (address: string, page: string, root: string | undefined): Taken => {
  const [path = ''] = address.split(/[?#]/, 1);
  const roots = root === undefined ? rootsOf(page) : [root];
  const places = path.startsWith('/')
    ? roots.map((folder) => join(folder, path))
    : [join(dirname(page), path)];
  const file = places.find(isFile);
  if (file === undefined)
    return {
      reason: path.startsWith('/')
        ? `no such file is under ${roots.map((folder) => relative('', folder) || '.').join(' or ')}; if the site's root is another folder, name it with --root`
        : `there is no file ${relative('', places[0] as string)}`,
    };
  return { text: new TextDecoder().decode(readBytes(file)) };
};

/**
 * What a page takes from its own site, by address: asked of the server for a page that was, or else looked up on the disk, where
 * `root` is the folder of the site if it is known. What is of another host is left out. Never rejects.
 */
export const takeFromSite = async (
  addresses: readonly string[],
  page: string,
  root: string | undefined,
): Promise<ReadonlyMap<string, Taken>> => {
  const isServed = /^https?:/.test(page);
  const own = [...new Set(addresses)].filter((address) =>
    isServed
      ? URL.canParse(address, page) && new URL(address, page).host === new URL(page).host
      : !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address),
  );
  const taken = own.map(
    async (address) =>
      [address, isServed ? await fromAddress(address, page) : fromDisk(address, page, root)] as const,
  );
  return new Map(await Promise.all(taken));
};
