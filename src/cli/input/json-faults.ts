import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'texts and names stand between double quotes',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'the name of a member is missing; take away the comma before it, or give the name',
  ValueExpected: 'a value is missing; give it, or take away the comma before it',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the JSON has ended before this; take it away',
  InvalidCommentToken: 'JSON has no comments; take this one away',
  UnexpectedEndOfComment: 'JSON has no comments; take this one away',
  UnexpectedEndOfString: 'the closing quote of this text is missing',
  InvalidUnicode: 'after \\u stand four digits from 0 to f',
  InvalidEscapeCharacter: 'this cannot follow \\; write \\\\ for a backslash',
  InvalidCharacter: 'this cannot stand in a text; write \\n for a line break and \\t for a tab',
};

/** One thing that makes a text no JSON. */
export interface JsonFault {
  /** From 0, in characters. */
  readonly offset: number;
  /** What is wrong and what to do. */
  readonly message: string;
}

const nameOf = (fault: ParseError | undefined): string => (fault ? printParseErrorCode(fault.error) : '');

/** Does a fault only follow from the one before? The parser looks for what it has just refused. */
const isAftermath = (fault: ParseError, before: ParseError | undefined): boolean =>
  fault.offset === before?.offset ||
  (/^(Unexpected|Invalid)/.test(nameOf(before)) && nameOf(fault).endsWith('Expected'));

/** All that makes a text no JSON, from its beginning to its end. */
export const jsonFaults = (text: string): readonly JsonFault[] => {
  if (!text.trim()) return [{ offset: 0, message: 'it is empty' }];
  const faults: ParseError[] = [];
  parseTree(text, faults, { disallowComments: true, allowTrailingComma: false });
  return faults
    .filter((fault, index) => !isAftermath(fault, faults[index - 1]))
    .map((fault) => ({ offset: fault.offset, message: WORDS[nameOf(fault)] ?? 'this is no JSON' }));
};
