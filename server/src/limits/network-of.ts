import { isIPv4 } from 'node:net';

const GROUPS = 8;

/**
 * What one customer of a provider has: an IPv4 address, or the first 64 bits of an IPv6 address, whose other half its owner chooses
 * at will. What is neither stays as it is.
 */
export const networkOf = (ip: string): string => {
  const address = ip.split('%', 1)[0] ?? '';
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped) || !mapped.includes(':')) return mapped;
  const [head = '', tail] = mapped.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: GROUPS - left.length - right.length }, () => '0');
  return [...left, ...(tail === undefined ? [] : zeros), ...right]
    .slice(0, GROUPS / 2)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
};
