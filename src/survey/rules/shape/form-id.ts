import type { FormId } from '../../form.ts';

/** The form that a name stands for, or null where there is none. */
export function formIdOf(name: string): FormId | null {
  return name === 'municipal' || name === 'regional' ? name : null;
}
