/** Why a page has no banner, and what is known of it. */
export interface Failure {
  /** `config`: it cannot be used; anything else: what was to be shown could not be. */
  readonly code: string;
  readonly cause: unknown;
  /** Where the config was to be read; nothing where it is in the page, or nowhere. */
  readonly address?: string | undefined;
  /** What that address answers with, where somebody has looked. */
  readonly answer?: { readonly status: number; readonly type: string } | undefined;
}

const SERVE =
  'Put all files of Placet into one folder of your server, and open the page from there, not as a file.';
const CHECK = '"npx placet check" tells all mistakes.';

/** What is wrong with what an address has answered; nothing where it is not the answer. */
const explainAnswer = ({ address, answer }: Failure): string | undefined => {
  if (!address || !answer) return;
  const { status, type } = answer;
  if (status >= 400)
    return `${address} answers ${status}: there is no config. Put it there, or correct the address.`;
  if (/html/.test(type))
    return `${address} answers with a page, not with a config. Put it there, or correct the address.`;
  return;
};

/** A sentence for the site's author: where, what is wrong, and what to do. Never throws. */
export const explainFailure = (failure: Failure): string => {
  const { code, cause, address = 'the config in the page' } = failure;
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(/^Placet config: /, '');
  if (code !== 'config') return `the banner cannot be shown: ${reason}. ${SERVE}`;
  const answered = explainAnswer(failure);
  if (answered) return answered;
  if (/fetch|load failed/i.test(reason))
    return `${address} cannot be read: ${reason}. Correct the address. ${SERVE}`;
  if (cause instanceof SyntaxError) return `${address} is no JSON: ${reason}. ${CHECK}`;
  if (cause instanceof Error) return `${address} is no config: ${reason}. ${CHECK}`;
  if (reason.startsWith('there is no config')) return reason;
  return `${address}: ${reason}. Until that is mended nothing optional runs; ${CHECK}`;
};
