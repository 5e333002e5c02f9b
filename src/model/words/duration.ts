const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
// ISO 8601-1 5.5.2.2: P[n]Y[n]M[n]W[n]DT[n]H[n]M[n]S
const ISO =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * An ISO 8601 duration in words of a language: `P365D` is "365 days". What is no such duration is a text already and
 * comes back as it is.
 */
export const formatDuration = (duration: string, language: string): string => {
  const parts = ISO.exec(duration)?.slice(1);
  if (!parts) return duration;
  const words = parts.flatMap((count, index) =>
    count === undefined
      ? []
      : new Intl.NumberFormat(language, {
          style: 'unit',
          unit: UNITS[index],
          unitDisplay: 'long',
        } as Intl.NumberFormatOptions).format(Number(count)),
  );
  return new Intl.ListFormat(language, { type: 'unit' }).format(words);
};
