import { readFileSync } from 'node:fs';
import type { Tool } from './tool.js';

/** What a page of the benchmark has besides the tool. */
export interface Content {
  /** Gated inline scripts at the end of the body. */
  readonly scripts?: number;
  /** Ordinary nodes, elements and texts together. */
  readonly nodes?: number;
  /** Where the analytics file is: held back, or as a page without a tool has it. */
  readonly analytics?: 'gated' | 'ungated';
}

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const sentence =
  'Seit Beginn der Aufzeichnungen steigt der Wasserstand an dieser Küste jedes Jahr ein wenig.';
/** 101 elements and 100 texts. */
const section = `<section>${`<p elementtiming="text">${sentence}</p>${`<p>${sentence}</p>`.repeat(99)}`}</section>`;

/** A page with a tool, as HTML: the same for all but the tool's own tags. */
export const pageOf = (
  tool: Tool,
  { scripts = 0, nodes = 200, analytics }: Content,
): string => `<!doctype html>
<html lang="de" data-accept="${tool.accept.replaceAll('"', '&quot;')}" data-scripts="${scripts || 1}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pegel</title>
<script>${probe}</script>
${analytics === 'ungated' ? '' : tool.head}
${analytics === 'gated' ? tool.gated({ src: '/analytics.js' }) : ''}
${analytics === 'ungated' ? '<script src="/analytics.js"></script>' : ''}
<style>body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 40rem }</style></head>
<body><main><h1 elementtiming="heading">Pegel</h1>${section.repeat(Math.max(1, Math.round(nodes / 201)))}</main>
${tool.gated({ code: 'bench.run()' }).repeat(scripts)}</body></html>`;
