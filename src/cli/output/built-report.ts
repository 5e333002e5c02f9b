import type { Output } from '../build/output.js';

const kilobytes = (bytes: number): string => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;

/** Tells what was built: what a visitor downloads of it, and what is left to do. */
export const builtReport = (folder: string, { release, files }: Output): string => {
  const sizeOf = (name: string): number => files.get(`${name}.br`)?.length ?? 0;
  const gate = sizeOf('placet.js');
  const languages = [...files.keys()].flatMap(
    (name) => /^interface\.([a-z-]+)\.\w+\.js$/.exec(name)?.[1] ?? [],
  );
  const lines = languages.map((locale) => {
    const banner = gate + sizeOf(`interface.${locale}.${release}.js`);
    return `  ${locale}: until the banner stands ${kilobytes(banner)}, with the settings ${kilobytes(banner + sizeOf(`settings.${locale}.${release}.js`))}`;
  });
  return [
    `${folder}: release ${release}`,
    `  a returning visitor: ${kilobytes(gate)} (brotli)`,
    ...lines,
    `the tags for the head of your pages: ${folder}/placet.html`,
    '',
  ].join('\n');
};
