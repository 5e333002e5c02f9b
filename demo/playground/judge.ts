import { counted } from '../../src/cli/output/counted.js';
import { sentenceOf } from '../../src/cli/rules/finding.js';
import { namesOn } from '../../src/cli/rules/names-on.js';
import type { Severity } from '../../src/cli/rules/rule.js';
import { checkMeant } from '../../src/cli/rules/source/check-meant.js';
import type { Config } from '../../src/model/config/config.js';
import { explainConfig } from '../../src/model/config/explain-config.js';
import type { JsonObject } from './json.js';

/** One thing that `placet check` says of a config. */
export interface Complaint {
  readonly severity: Severity;
  /** Of the member that it is about, such as `services[1].name`; empty for the whole. */
  readonly path: string;
  readonly sentence: string;
}

/** What `placet check` says of a config that somebody is writing. */
export interface Verdict {
  /** Can a browser read it at all? */
  readonly fits: boolean;
  readonly complaints: readonly Complaint[];
}

/** Judges as `placet check` does: by the grammar first and, where that holds, by the same rules. */
export const judge = (draft: JsonObject): Verdict => {
  const problem = explainConfig(draft);
  if (problem !== undefined) {
    const path = problem.slice(0, problem.indexOf(': '));
    return { fits: false, complaints: [{ severity: 'error', path, sentence: problem }] };
  }
  const config = draft as unknown as Config;
  const findings = checkMeant({ config, doubtful: [] }, config);
  const complaints = findings.map((finding) => ({
    severity: finding.rule.severity,
    path: finding.path,
    sentence: sentenceOf({ ...finding, names: namesOn(finding.path, config) }),
  }));
  return { fits: true, complaints };
};

/** The verdict in a sentence. */
export const summaryOf = ({ fits, complaints }: Verdict): string => {
  if (!fits) return complaints[0]?.sentence ?? '';
  const of = (severity: Severity): number =>
    complaints.filter((complaint) => complaint.severity === severity).length;
  const [errors, warnings] = [of('error'), of('warning')];
  if (errors) return `placet check does not accept this config yet: ${counted(errors, 'error')}.`;
  const left = warnings ? `, with ${counted(warnings, 'warning')}` : '';
  return `This config is right: placet check accepts it${left}.`;
};
