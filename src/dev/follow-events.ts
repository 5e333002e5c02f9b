import type {
  ChangeDetail,
  ConsentEventDetails,
  ErrorDetail,
} from '../model/consent/consent-event-details.js';

/** One event, told in a line. */
export interface ToldEvent {
  readonly at: string;
  readonly type: string;
  readonly text: string;
}

const TYPES: readonly (keyof ConsentEventDetails)[] = [
  ...(['ready', 'change', 'grant', 'withdraw', 'objection', 'error'] as const),
];

const textOf = (detail: Partial<ChangeDetail & ErrorDetail> | null): string => {
  const { granted = [], withdrawn = [], service, code, message } = detail ?? {};
  return [
    code,
    service,
    message,
    ...granted.map((name) => `+${name}`),
    ...withdrawn.map((name) => `-${name}`),
  ]
    .filter(Boolean)
    .join(' ');
};

/** Keeps the manager's events from now on, the last one first; `told` is called after each. */
export const followEvents = (
  told: () => void,
): { readonly events: () => readonly ToldEvent[]; readonly end: () => void } => {
  const kept: ToldEvent[] = [];
  const ending = new AbortController();
  for (const type of TYPES)
    document.addEventListener(
      `placet:${type}`,
      ({ detail }) => {
        const at = new Date().toISOString().slice(11, 19);
        kept.unshift({ at, type, text: textOf(detail as Partial<ChangeDetail & ErrorDetail> | null) });
        told();
      },
      { signal: ending.signal },
    );
  return { events: () => kept, end: () => ending.abort() };
};
