/** Whoever works with returns. */
export const roles = ['coordinator', 'region_officer', 'analyst', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who does something: a person by their id, or the system itself, which has none. */
export type Actor =
  | { readonly person: string; readonly role: Role }
  | { readonly person: null; readonly role: 'system' };

export const system: Actor = { person: null, role: 'system' };
