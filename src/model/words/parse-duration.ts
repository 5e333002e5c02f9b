/** What a duration is counted in, longest first. */
export const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof UNITS)[number];

// ISO 8601-1 5.5.2.2: P[n]Y[n]M[n]W[n]DT[n]H[n]M[n]S
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The parts of an ISO 8601 duration, longest first: `P1Y6M` is one year and six months. `undefined` for any other text. */
export const parseDuration = (text: string): readonly (readonly [Unit, number])[] | undefined =>
  ISO.exec(text)
    ?.slice(1)
    .flatMap((count, index) => (count === undefined ? [] : [[UNITS[index] as Unit, Number(count)] as const]));
