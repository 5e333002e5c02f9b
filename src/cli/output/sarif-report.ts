import { type Finding, sentenceOf } from '../rules/finding.js';
import type { RuleWords } from '../rules/rule.js';
import { thisPackage } from '../this-package.js';
import type { LookedAt } from './looked-at.js';

/** SARIF 2.1.0, 3.27.10. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, 3.4.3: a file is named by a URI reference, in which no space may stand. */
const addressOf = (file = ''): string =>
  /^https?:/.test(file) ? file : encodeURI(file.replaceAll('\\', '/'));

/** SARIF 2.1.0, 3.55. */
const fixesOf = ({ file, correction }: Finding) =>
  correction && [
    {
      artifactChanges: [
        {
          artifactLocation: { uri: addressOf(file) },
          replacements: [
            {
              deletedRegion: {
                charOffset: correction.start,
                charLength: correction.end - correction.start,
              },
              insertedContent: { text: correction.text },
            },
          ],
        },
      ],
    },
  ];

const resultOf = (finding: Finding, rules: readonly RuleWords[]) => {
  const { rule, path, file, line, column } = finding;
  return {
    ruleId: rule.id,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[rule.severity],
    message: { text: sentenceOf(finding) },
    fixes: fixesOf(finding),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: addressOf(file) },
          ...(line && { region: { startLine: line, startColumn: column } }),
        },
        ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
  };
};

/** Findings for tools of code review, as SARIF 2.1.0. */
export const sarifReport = (findings: readonly Finding[], { date, inputs }: LookedAt): string => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const driver = {
    name: 'placet',
    version: thisPackage.version,
    rules: rules.map(({ id, holds }) => ({ id, shortDescription: { text: holds } })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        invocations: [{ executionSuccessful: true, endTimeUtc: date }],
        artifacts: inputs.map(({ address, sha256 }) => ({
          location: { uri: addressOf(address) },
          hashes: { 'sha-256': sha256 },
        })),
        results: findings.map((finding) => resultOf(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
