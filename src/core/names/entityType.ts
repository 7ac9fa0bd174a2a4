/** The classes of entity that Source Review recognises by itself. Users add their own as children of these. */
export const entityTypes = ['person', 'organization', 'place', 'group', 'event', 'work'] as const;

/** One of the built-in classes. `group` is nationalities, religions and parties' members: "Iraqi", "Democrats". */
export type EntityType = (typeof entityTypes)[number];

/** Whether a text is one of the built-in classes. */
export function isEntityType(text: string): text is EntityType {
  return (entityTypes as readonly string[]).includes(text);
}
