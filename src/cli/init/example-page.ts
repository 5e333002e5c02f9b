/** What an example page is made of. */
export interface ExampleParts {
  readonly language: string;
  /** HTML, each with its last line ended. */
  readonly head: string;
  readonly body: string;
}

/** A whole page, to begin a site with. */
export const examplePage = ({ language, head, body }: ExampleParts): string => `<!doctype html>
<html lang="${language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Example</title>
${head}</head>
<body>
${body}</body>
</html>
`;
