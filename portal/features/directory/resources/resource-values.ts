import type { Shapes } from '../../../lib/api.js';

type Display = Shapes['Resource']['display'];
/** Both the color and the logo are kept while the display option changes. */
type DisplayValues = { type: 'color' | 'logo'; color: string; logo: string };
/** What the form of a resource holds. */
export type ResourceValues = { name: string; description: string; display: DisplayValues; ownerIds: string[]; groupIds: string[] };

/** Fields that show their own errors. */
export const RESOURCE_FIELDS = ['name', 'description', 'display.color', 'display.logo', 'ownerIds', 'groupIds'] as const;
/** The values of a new resource. */
export const EMPTY_RESOURCE: ResourceValues = {
  name: '',
  description: '',
  display: { type: 'color', color: '#1c7ed6', logo: '' },
  ownerIds: [],
  groupIds: [],
};

/** Checks in the browser, before the API checks everything. */
export const RESOURCE_VALIDATION = {
  name: (name: string) => (name.trim() === '' ? 'Enter a name' : null),
  display: {
    color: (color: string, { display }: ResourceValues) =>
      display.type === 'logo' || /^#[\da-f]{6}$/i.test(color) ? null : 'Enter a hex code, such as #1c7ed6',
    logo: (logo: string, { display }: ResourceValues) => (display.type === 'logo' && logo === '' ? 'Choose a logo' : null),
  },
};

/** The values of an existing resource. */
export const resourceValues = ({ name, description, display, ownerIds, groupIds }: Shapes['Resource']): ResourceValues => ({
  name,
  description,
  display: { ...EMPTY_RESOURCE.display, ...display },
  ownerIds,
  groupIds,
});

/** The selected display, as the API accepts it. */
export const displayOf = ({ type, color, logo }: DisplayValues): Display => (type === 'color' ? { type, color } : { type, logo });

/** The request body for the values. */
export const resourceBody = ({ name, description, display, ownerIds, groupIds }: ResourceValues) => ({
  name: name.trim(),
  description: description.trim(),
  display: displayOf(display),
  ownerIds,
  groupIds,
});
