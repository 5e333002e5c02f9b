/** One bit of one byte of a text, by its row. */
const inText = (column: string): string =>
  `overlay(${column} placing chr(ascii(substr(${column}, 1 + byte % length(${column}), 1)) # (1 << byte % 5)) from 1 + byte % length(${column}) for 1)`;
const inBytes = (column: string): string =>
  `set_byte(${column}, byte % length(${column}), get_byte(${column}, byte % length(${column})) # (1 << byte % 8))`;
const inUuid = (column: string): string =>
  `encode(set_byte(decode(replace(${column}::text, '-', ''), 'hex'), byte % 16, get_byte(decode(replace(${column}::text, '-', ''), 'hex'), byte % 16) # (1 << byte % 8)), 'hex')::uuid`;
/** PostgreSQL keeps a time as a 64-bit number of microseconds: one bit of its lower five bytes. */
const inTime = (column: string): string =>
  `${column} + (CASE WHEN byte % 2 = 0 THEN 1 ELSE -1 END) * (1::bigint << byte % 40) * interval '1 microsecond'`;

/** Columns of a record but for `day` and `key`, which tell the rows apart, and how one bit of one byte of each is changed. */
const FLIPS: Readonly<Record<string, string>> = {
  ...{
    key_id: inText('key_id'),
    version: inText('version'),
    language: inText('language'),
    source: inText('source'),
  },
  ...{ subject: inUuid('subject'), decided_at: inTime('decided_at'), received_at: inTime('received_at') },
  ...{ config: inBytes('config'), mac: inBytes('mac') },
  choices: `jsonb_build_object('counter', ${inText("(choices->>'counter')")})`,
};

/** The statement that changes one byte in every record: in another column, at another place and by another bit from row to row and round to round. */
export const flipOneByteARow = (round: number): string => {
  const columns = Object.entries(FLIPS);
  const sets = columns.map(
    ([column, flipped], index) =>
      `${column} = CASE WHEN number % ${columns.length} = ${index} THEN ${flipped} ELSE ${column} END`,
  );
  return `
    WITH numbered AS (
      SELECT day AS on_day, key AS of_key, (row_number() OVER (ORDER BY key) + ${round})::int AS number,
        (row_number() OVER (ORDER BY key) / ${columns.length} + ${200 * round})::int AS byte
      FROM placet.consent_event
    )
    UPDATE placet.consent_event SET ${sets.join(', ')}
    FROM numbered WHERE day = on_day AND key = of_key`;
};
