import { getRouteApi } from '@tanstack/react-router';
import { addressText } from '../../lib/address-text.js';

const route = getRouteApi('/frame/admins/audit');
export const FILTERS = ['type', 'actor', 'person', 'request', 'flow', 'from', 'to'] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = Partial<Record<Filter, string>>;
/** The same as the API takes it. */
type Query = Partial<Record<'type' | 'actorId' | 'userId' | 'requestId' | 'flowId' | 'from' | 'to', string>>;

/** An earlier year is still being typed. */
const EARLIEST_YEAR = 1_000;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
export const isId = (text: string): boolean => UUID.test(text.trim());

/** The filters in the address, and how to change them. */
export function useFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters: Filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = addressText(search[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return {
    filters,
    set: (name: Filter, value: string | null | undefined) =>
      void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: true }),
    clear: () => void navigate({ search: {}, replace: true }),
  };
}

/** Days are those of the reader's calendar, and the last day is included. Invalid ids and days are ignored. */
export function queryOf({ type, actor, person, request, flow, from, to }: Filters): Query {
  const values: [keyof Query, string | undefined][] = [
    ['type', type],
    ['actorId', actor],
    ['userId', idOf(person)],
    ['requestId', idOf(request)],
    ['flowId', idOf(flow)],
    ['from', beginningOf(from, 0)],
    ['to', beginningOf(to, 1)],
  ];
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

const idOf = (text: string | undefined): string | undefined => (text !== undefined && isId(text) ? text.trim() : undefined);

/** When a day begins, or the one so many days after it. */
function beginningOf(day: string | undefined, daysLater: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '') ?? [];
  if (year === undefined || Number(year) < EARLIEST_YEAR) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(date) + daysLater).toISOString();
}
