import { readFileSync } from 'node:fs';
import { peerTools } from './peer-tools.js';
import { placetTools, placetVariants } from './placet-tools.js';
import { script, type Tool } from './tool.js';

/** The tools of a run, made when asked for: Placet must be built, and the others installed in this folder. */
export const tools: Readonly<Record<string, () => Tool>> = {
  ...placetTools,
  ...peerTools,
  floor: () => ({
    name: 'floor',
    title: 'floor (by hand)',
    head: '<script defer src="/tool/floor.js"></script>',
    files: { '/tool/floor.js': readFileSync(new URL('floor.js', import.meta.url), 'utf8') },
    accept: '#floor button',
    gated: script('data-service="analytics"'),
  }),
};

/** What is measured up to the banner only: a page without any tool, and other ways to set up Placet. */
export const variants: Readonly<Record<string, () => Tool>> = {
  none: () => ({
    name: 'none',
    title: 'no tool',
    head: '',
    files: {},
    accept: '',
    gated: () => '',
  }),
  ...placetVariants,
};
