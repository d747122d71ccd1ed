import type { Shapes } from '../../../lib/api.js';

type Display = Shapes['Resource']['display'];
/** Both the color and the logo are kept while the display option changes. */
type DisplayValues = { type: 'color' | 'logo'; color: string; logo: string };
export type ResourceValues = { name: string; description: string; display: DisplayValues; ownerIds: string[]; groupIds: string[] };

export const RESOURCE_FIELDS = ['name', 'description', 'display.color', 'display.logo', 'ownerIds', 'groupIds'] as const;
export const EMPTY_RESOURCE: ResourceValues = {
  name: '',
  description: '',
  display: { type: 'color', color: '#1c7ed6', logo: '' },
  ownerIds: [],
  groupIds: [],
};

export const RESOURCE_RULES = {
  name: (name: string) => (name.trim() === '' ? 'Enter a name' : null),
  display: {
    color: (color: string, { display }: ResourceValues) =>
      display.type === 'logo' || /^#[\da-f]{6}$/i.test(color) ? null : 'Enter a hex code, such as #1c7ed6',
    logo: (logo: string, { display }: ResourceValues) => (display.type === 'logo' && logo === '' ? 'Choose a logo' : null),
  },
};

export const resourceValues = ({ name, description, display, ownerIds, groupIds }: Shapes['Resource']): ResourceValues => ({
  name,
  description,
  display: { ...EMPTY_RESOURCE.display, ...display },
  ownerIds,
  groupIds,
});

export const displayOf = ({ type, color, logo }: DisplayValues): Display => (type === 'color' ? { type, color } : { type, logo });

/** The request body for the values. */
export const resourceBody = ({ name, description, display, ownerIds, groupIds }: ResourceValues) => ({
  name: name.trim(),
  description: description.trim(),
  display: displayOf(display),
  ownerIds,
  groupIds,
});
