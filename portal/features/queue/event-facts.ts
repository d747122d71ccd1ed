import type { Shapes } from '../../lib/api.js';
import { durationInWords } from '../../lib/duration-in-words.js';
import { endReasonInWords } from '../../words/end-reason-words.js';
import { problemCodeInWords } from '../../words/problem-words.js';
import { reasonCodeInWords } from '../../words/reason-words.js';
import { verbInWords } from '../../words/verb-words.js';

type Event = Shapes['AuditEvent'];
/** A fact that readers can use: its label, and its value in words. The other facts of an event are ids and codes for programs. */
type Fact = { label: string; inWords: (value: string) => string | undefined };

const asWritten = (value: string): string => value;

const FACTS: Record<string, Fact> = {
  comment: { label: 'Comment', inWords: asWritten },
  reason: { label: 'Reason', inWords: asWritten },
  internalNote: { label: 'Internal note', inWords: asWritten },
  approvedDuration: { label: 'Approved duration', inWords: durationInWords },
  duration: { label: 'Requested duration', inWords: durationInWords },
  endReason: { label: 'Cause', inWords: endReasonInWords },
  verb: { label: 'Action', inWords: verbInWords },
  code: { label: 'Cause', inWords: (code) => reasonCodeInWords(code) ?? problemCodeInWords(code) },
  failure: { label: 'Details', inWords: asWritten },
};

/** What an event says beyond its type. */
export const eventFacts = ({ data }: Event): [label: string, value: string][] =>
  Object.entries(FACTS).flatMap(([key, { label, inWords }]): [string, string][] => {
    const value = data[key];
    const words = typeof value === 'string' && value !== '' ? inWords(value) : undefined;
    return words === undefined ? [] : [[label, words]];
  });
