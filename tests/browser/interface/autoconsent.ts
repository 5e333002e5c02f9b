import { readFileSync } from 'node:fs';
import type { Tab } from '../../support/browser';

const at = (path: string): string =>
  readFileSync(new URL(`../../../node_modules/@duckduckgo/autoconsent/${path}`, import.meta.url), 'utf8');

// Sent as a function, so that it runs under a page's strict policy, as an extension's script does.
const contentScript = new Function(at('dist/autoconsent.playwright.js')) as () => void;
const rules = at('rules/rules.json');

/** What autoconsent tells its extension (its `lib/messages.ts`), as far as a test needs it. */
interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
}

/** What a run has told. */
export interface Verdict {
  readonly cmp: string | undefined;
  readonly optedOut: boolean;
  readonly passedSelfTest: boolean;
  readonly problems: readonly Message[];
}

/**
 * Runs DuckDuckGo's content script in the page as its extension does: all its rules, detection by heuristics where no
 * rule fits, refusal where it finds a way, then its self-test. Evaluations run in the page's world (`isMainWorld`).
 */
export const startAutoconsent = async (tab: Tab): Promise<void> => {
  await tab.evaluate((rules) => {
    const page = window as unknown as Record<string, unknown>;
    const messages: Message[] = [];
    page.autoconsentMessages = messages;
    page.autoconsentSendMessage = async (message: Message & { scheduleSelfTest?: boolean }) => {
      messages.push(message);
      const answer = (reply: object) =>
        setTimeout(() => (page.autoconsentReceiveMessage as (reply: object) => void)(reply));
      const config = { isMainWorld: true, enableHeuristicDetection: true, heuristicMode: 'reject' };
      if (message.type === 'init') answer({ type: 'initResp', rules: JSON.parse(rules), config });
      if (message.type === 'optOutResult' && message.scheduleSelfTest) answer({ type: 'selfTest' });
    };
  }, rules);
  await tab.evaluate(contentScript);
};

/** Everything that autoconsent has told so far. */
export const messagesOf = (tab: Tab): Promise<readonly Message[]> =>
  tab.evaluate(() => (window as unknown as { autoconsentMessages: Message[] }).autoconsentMessages);

/** Waits for the self-test and sums up. */
export const verdictOf = async (tab: Tab): Promise<Verdict> => {
  await tab.waitFor(() => {
    const { autoconsentMessages } = window as unknown as { autoconsentMessages: Message[] };
    return autoconsentMessages.some(({ type }) => type === 'selfTestResult');
  });
  const messages = await messagesOf(tab);
  const told = (type: string): Message | undefined => messages.find((message) => message.type === type);
  return {
    cmp: told('popupFound')?.cmp,
    optedOut: told('optOutResult')?.result === true,
    passedSelfTest: told('selfTestResult')?.result === true,
    problems: messages.filter(({ type }) => type === 'autoconsentError'),
  };
};
