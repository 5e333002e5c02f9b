import type { Answers } from './answers.js';
import { SNIPPETS } from './snippets.js';

/** An example page: the tag, what each service needs, marked, and the way back to the settings. */
export const firstPage = (
  { languages, services }: Pick<Answers, 'languages' | 'services'>,
  ids: ReadonlyMap<string, string>,
): string => {
  const snippets = services.flatMap((name) => {
    const snippet = Object.hasOwn(SNIPPETS, name) ? SNIPPETS[name] : undefined;
    return snippet ? [`<!-- ${name} -->\n${snippet.html(ids.get(name) ?? '')}\n`] : [];
  });
  return `<!doctype html>
<html lang="${(languages[0] ?? 'en').replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Example</title>
<script async src="placet/placet.js"></script>
</head>
<body>
<h1>Example</h1>
${snippets.join('\n')}
<footer><a href="#placet-settings">Cookie settings</a></footer>
</body>
</html>
`;
};
